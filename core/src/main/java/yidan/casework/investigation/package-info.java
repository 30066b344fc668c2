/** Investigating: interviews, inspections on the spot, evidence, orders to correct, the report (行政处罚法 第二十八条、第四十六条、第五十四条至第五十七条; 4.8); uses {@code evidence}. */
package yidan.casework.investigation;
