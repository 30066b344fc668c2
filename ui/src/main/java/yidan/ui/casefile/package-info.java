/** Case files on the screen: what is missing, catalogue, archive, reading and borrowing. */
package yidan.ui.casefile;
