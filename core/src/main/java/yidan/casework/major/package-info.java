/** Which decisions of a body are major, so that they are reviewed: the county's amount and the body's own catalogue (1.4 重大行政执法决定法制审核办法 第九条); uses {@code itemlist}. */
package yidan.casework.major;
