/** Adjustments of the catalogue on screen: what is proposed, and what lies before the county government (institution 1.8). */
package yidan.ui.itemlist.adjustment;
