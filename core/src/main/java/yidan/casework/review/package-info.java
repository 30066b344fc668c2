/** Legal review of major decisions (1.4 重大行政执法决定法制审核办法; 行政处罚法 第五十八条), by a reviewer of the own or of another body. */
package yidan.casework.review;
