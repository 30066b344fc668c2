/** Spreadsheets at the door: what may come in is checked before anything reads it. */
package yidan.files.workbook;
