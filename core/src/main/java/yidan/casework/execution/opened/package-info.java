/** What is executed, against whom, on what ground, and who handles it, as an execution is opened with it (行政强制法 第三十四条、第五十条、第五十二条). */
package yidan.casework.execution.opened;
