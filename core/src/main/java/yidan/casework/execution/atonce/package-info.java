/** What cannot wait for its decision is done at once and approved within twenty-four hours, or lifted (行政强制法 第十九条; 临政发〔2023〕13号 附件1 第17项、第19项). */
package yidan.casework.execution.atonce;
