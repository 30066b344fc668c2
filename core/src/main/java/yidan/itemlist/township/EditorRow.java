package yidan.itemlist.township;

import yidan.itemlist.catalogue.search.ItemRow;

/** A line of the list editor: the catalogue's item, whether the draft has it, whether the list in force has it. */
public record EditorRow(ItemRow row, boolean chosen, boolean inForce) {}
