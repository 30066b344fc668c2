/** What the party brings against the order that is executed, and what becomes of it (行政强制法 第四十条、第四十四条). */
package yidan.casework.execution.remedy;
