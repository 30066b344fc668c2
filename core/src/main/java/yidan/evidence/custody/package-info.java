/** Goods in custody: the custodian's ledger, each movement signed by two people, first disposal of what spoils (4.9 行政执法日常工作制度（四）（2）扣押、罚没物品); uses {@code files}. */
package yidan.evidence.custody;
