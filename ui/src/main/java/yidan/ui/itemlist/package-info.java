/**
 * The list on screen: a township's items in force and its versions, the editor, the bureau's filings, the county's
 * catalogue and its adjustments (institution 1.8 and 临政发〔2023〕13号); of its siblings it uses the gate of
 * {@code supervision}.
 */
package yidan.ui.itemlist;
