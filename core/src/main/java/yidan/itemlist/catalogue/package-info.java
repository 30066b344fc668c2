/** The county's catalogue of powers: its versions, how they come into force, and the motions that change it (1.8, 13号). */
package yidan.itemlist.catalogue;
