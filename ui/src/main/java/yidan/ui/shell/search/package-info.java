/** One box in the head of every page that finds what the capabilities have to offer. */
package yidan.ui.shell.search;
