/** Stock-takes: everything in one place, counted against the ledger and signed by two people (4.9（四）（2）第七条); uses {@code evidence.custody}. */
package yidan.evidence.stocktake;
