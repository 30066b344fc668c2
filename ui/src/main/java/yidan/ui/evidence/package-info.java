/** Goods in custody on the screen: the ledger and one thing (4.9 行政执法日常工作制度). */
package yidan.ui.evidence;
