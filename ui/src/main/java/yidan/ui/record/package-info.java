/** The record on screens: its entries, its verification, its export; and the publishing of its heads by night. */
package yidan.ui.record;
