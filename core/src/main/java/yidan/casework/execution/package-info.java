/** Compulsory execution and the township's own powers of compulsion: order, demand, decision, notice, execution by day, report (行政强制法 第四章; 临政发〔2023〕13号 附件1 第15至20项). */
package yidan.casework.execution;
