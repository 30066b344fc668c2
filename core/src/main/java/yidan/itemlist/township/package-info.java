/** Each township's own list of powers: compiled, filed, published, in force (13号 二（二）一乡镇一清单); uses {@code catalogue}. */
package yidan.itemlist.township;
