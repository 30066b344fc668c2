/**
 * What the ledger of goods owes when a thing has gone: what was paid for it to the treasury, and to its party what was lost
 * (行政处罚法 第七十四条; 行政强制法 第二十六条; 临政发〔2023〕14号 四、九（四）（2）).
 */
package yidan.evidence.custody.outcome;
