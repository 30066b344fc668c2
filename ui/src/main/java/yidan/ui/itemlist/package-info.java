/**
 * Items on screen: what is in force in a township, one item in full, and the parts that catalogue, lists and adjustments
 * are shown with (institution 1.8 and 临政发〔2023〕13号); of its siblings it uses the gate of {@code supervision}.
 */
package yidan.ui.itemlist;
