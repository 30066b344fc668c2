/**
 * A case of penalty from its opening to its end (1.3 全过程记录, 1.4 法制审核, 1.5 裁量权基准; 行政处罚法). The chapters of the procedure
 * are the packages below, each with the sealed list of its acts; they use {@code party}, {@code people}, {@code itemlist},
 * {@code evidence}, {@code document} and the masking of {@code publication}.
 */
package yidan.casework;
