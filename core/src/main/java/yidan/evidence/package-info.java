/** What proves a case: the eight kinds of evidence, where each comes from, and whether it was verified (行政处罚法 第四十六条; 1.9 第五条、第十三条). */
package yidan.evidence;
