/** The official table of powers as a workbook: read with a preview of what is wrong in each row, and written (13号 附件1、附件2). */
package yidan.itemlist.sheet;
