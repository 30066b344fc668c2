package yidan.itemlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds imported rows again in the catalogue they continue, so that an item keeps its identity through versions: by
 * name first; else by number, if nothing but the name changed; what is not found again is new.
 */
public final class ItemMatching {
    private ItemMatching() {}

    /**
     * @param firstFree the first id never given to an item of this county
     */
    public static List<CatalogueItem> continuing(
            Collection<CatalogueItem> current, List<EnforcementItem> rows, int firstFree) {
        Map<String, CatalogueItem> byName = new HashMap<>();
        Map<String, CatalogueItem> byNumber = new HashMap<>();
        for (CatalogueItem known : current) {
            byName.put(nameKey(known.item()), known);
            byNumber.put(numberKey(known.item()), known);
        }
        rows.forEach(row -> takeOut(byName.get(nameKey(row)), byNumber));
        List<CatalogueItem> matched = new ArrayList<>();
        int next = firstFree;
        for (EnforcementItem row : rows) {
            CatalogueItem known = byName.get(nameKey(row));
            if (known == null) {
                known = renamed(byNumber.get(numberKey(row)), row);
            }
            matched.add(
                    known == null
                            ? new CatalogueItem(next++, row, "")
                            : new CatalogueItem(known.id(), row, known.provenance()));
        }
        return List.copyOf(matched);
    }

    private static void takeOut(CatalogueItem known, Map<String, CatalogueItem> byNumber) {
        if (known != null) {
            byNumber.remove(numberKey(known.item()));
        }
    }

    private static CatalogueItem renamed(CatalogueItem known, EnforcementItem row) {
        boolean same = known != null
                && known.item().type() == row.type()
                && known.item().bases().equals(row.bases());
        return same ? known : null;
    }

    private static String nameKey(EnforcementItem item) {
        return item.origin() + Wording.withoutBlanks(item.name());
    }

    private static String numberKey(EnforcementItem item) {
        return item.origin().name() + item.number();
    }
}
