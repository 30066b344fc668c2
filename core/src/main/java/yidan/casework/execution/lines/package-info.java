/** What stands, grows or lies under power lines: what is pulled down is announced first, what is felled or cleared is not (电力法 第六十九条; 行政强制法 第四十四条). */
package yidan.casework.execution.lines;
