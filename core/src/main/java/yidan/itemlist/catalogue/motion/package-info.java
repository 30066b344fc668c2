/** What moves the catalogue: the townships' and departments' proposals, and the motions that are taken up into a draft. */
package yidan.itemlist.catalogue.motion;
