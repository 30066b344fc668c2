/** The county's catalogue on screen: its versions, their comparison, import and export (institution 1.8 and 临政发〔2023〕13号). */
package yidan.ui.itemlist.catalogue;
