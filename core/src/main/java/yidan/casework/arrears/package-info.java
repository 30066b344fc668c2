/** What is owed and when: deferral and instalments, the late fine, what stops it and what waives it (行政处罚法 第六十六条、第七十二条、第七十三条; 行政强制法 第四十二条、第四十五条). */
package yidan.casework.arrears;
