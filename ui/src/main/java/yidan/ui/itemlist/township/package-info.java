/** A township's list on screen: its versions and the editor, the bureau's filings (institution 1.8 and 临政发〔2023〕13号). */
package yidan.ui.itemlist.township;
