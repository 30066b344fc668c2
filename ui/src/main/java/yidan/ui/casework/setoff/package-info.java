/** How seized things are auctioned for a fine (行政强制法 第四十六条第三款), as the card of the seizure shows it and its forms begin. */
package yidan.ui.casework.setoff;
