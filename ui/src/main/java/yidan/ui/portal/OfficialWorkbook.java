package yidan.ui.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import yidan.itemlist.BasisKind;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.sheet.ItemWorkbookWriter;
import yidan.publication.BasisSnapshot;
import yidan.publication.ItemSnapshot;

/** A published version as the official table. Source: 临政发〔2023〕13号 附件1、附件2. */
final class OfficialWorkbook {

    private OfficialWorkbook() {}

    static void write(List<ItemSnapshot> items, OutputStream out) throws IOException {
        ItemWorkbookWriter.write(items.stream().map(OfficialWorkbook::item).toList(), out);
    }

    private static EnforcementItem item(ItemSnapshot item) {
        Origin origin = Arrays.stream(Origin.values())
                .filter(one -> one.term().equals(item.origin()))
                .findFirst()
                .orElse(Origin.STATUTORY);
        return new EnforcementItem(
                origin,
                item.number(),
                item.name(),
                PowerType.printed(item.type()).orElse(PowerType.OTHER),
                item.bases().stream()
                        .map(basis -> basis(basis, origin == Origin.STATUTORY))
                        .toList(),
                item.departments(),
                item.holder());
    }

    /** The statutory annex prints the rank of each document, the delegated one does not. */
    private static LegalBasis basis(BasisSnapshot basis, boolean stated) {
        BasisKind kind =
                BasisKind.printed(basis.kind()).orElseGet(() -> BasisKind.inferred(basis.title(), basis.version()));
        return new LegalBasis(kind, stated, basis.title(), basis.version(), basis.article(), basis.text());
    }
}
