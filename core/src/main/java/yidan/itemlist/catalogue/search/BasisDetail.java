package yidan.itemlist.catalogue.search;

import yidan.itemlist.LegalBasis;
import yidan.itemlist.catalogue.content.LawFlag;

/**
 * A basis as the detail shows it.
 *
 * @param text the article's words: as the item quotes them, else as the law library has them; empty if neither does
 * @param flag why it should be checked; null if nothing is known against it
 */
public record BasisDetail(LegalBasis basis, String text, LawFlag flag) {}
