/** What the law wants before anything is removed by force: an order with a term, a look whether it was obeyed, a demand, an announcement (行政强制法 第三十五条、第四十四条). */
package yidan.casework.execution.removal;
