/** What a party is to bear: kinds, amounts, and how they stand to the range (行政处罚法 第九条、第二十八条至第三十三条). */
package yidan.casework.penalty;
