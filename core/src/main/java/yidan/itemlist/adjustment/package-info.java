/** Proposals to change the catalogue, from townships and departments to the justice bureau (1.8 第五条、第六条); uses {@code catalogue}. */
package yidan.itemlist.adjustment;
