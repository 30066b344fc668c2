package yidan.itemlist.catalogue.search;

import java.util.List;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.FineRange;
import yidan.itemlist.GuidingDepartment;

/**
 * An item in full.
 *
 * @param bases its bases with their words and what should be checked
 * @param departments the bodies behind the printed names
 * @param fines ranges that its bases give
 */
public record ItemDetail(
        CatalogueItem content, List<BasisDetail> bases, List<GuidingDepartment> departments, List<FineRange> fines) {}
