/** An execution stands still, goes on, is agreed upon or ends undone (行政强制法 第三十九条、第四十条、第四十二条). */
package yidan.casework.execution.halt;
