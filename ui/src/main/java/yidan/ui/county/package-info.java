/** The county at one look: townships as rows, institutions as columns, a figure with a word in each cell. */
package yidan.ui.county;
