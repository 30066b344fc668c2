/** Finding items of a list: by what, in which order, and what is shown of each. */
package yidan.itemlist.catalogue.search;
