/** Serving the decision, paying, deferring, demanding, the court, closing (行政处罚法 第六十一条、第六十六条至第七十三条; 行政强制法 第五十三条至第五十五条). */
package yidan.casework.performance;
