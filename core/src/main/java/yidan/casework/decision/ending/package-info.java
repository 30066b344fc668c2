/** Why an investigation ends without a penalty, or without a decision on what was done (行政处罚法 第二十二条、第二十五条、第二十九条、第三十三条、第五十七条). */
package yidan.casework.decision.ending;
