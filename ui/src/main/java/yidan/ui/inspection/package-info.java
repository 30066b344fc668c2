/** Inspections on the screen: at the desk and on a phone in the field. */
package yidan.ui.inspection;
