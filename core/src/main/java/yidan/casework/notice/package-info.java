/** Telling the party what is intended and hearing it, in writing or in a hearing (行政处罚法 第四十四条、第四十五条、第六十二条至第六十五条; 1.5 第十九条). */
package yidan.casework.notice;
