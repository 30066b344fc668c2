/** A sealing or seizure that is major is reviewed before it is ordered, and so is the auction of its things for the fine: asked for, demanded, its opinion taken up (1.4 重大行政执法决定法制审核办法 第五条、第九条、第十条、第十五条). */
package yidan.casework.seizure.review;
