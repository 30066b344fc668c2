/** Screens of leads: what was reported, whether the list has it, and what is opened on it (临政发〔2023〕13号 二; 行政处罚法 第五十四条). */
package yidan.ui.casework.lead;
