/** Screens of cases, executions and what is due in them (行政处罚法 第五章; 1.3, 1.4, 1.5). */
package yidan.ui.casework;
