/** Another stands in the place of the party against whom something is executed (行政强制法 第四十条). */
package yidan.casework.execution.succession;
