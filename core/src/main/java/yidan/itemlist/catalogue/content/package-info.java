/** What stands in a catalogue: its items with their bases, departments and printed fines, and what the laws' standing says of them. */
package yidan.itemlist.catalogue.content;
