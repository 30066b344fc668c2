package yidan.itemlist;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import yidan.publication.BasisSnapshot;
import yidan.publication.ItemSnapshot;
import yidan.publication.ListSnapshot;
import yidan.publication.Subject;

/**
 * A catalogue or a list as the public is to read it: 公布, with who approved it or where it was filed.
 * Source: 临政发〔2023〕13号 二（二）、三；临政发〔2023〕14号 一、八 第六条.
 */
public final class PublicCopy {

    private PublicCopy() {}

    /** The county's catalogue, approved by the county government. */
    public static ListSnapshot ofCatalogue(
            String title,
            String documentNumber,
            String meeting,
            LocalDate inForceFrom,
            Collection<CatalogueItem> items) {
        return new ListSnapshot(Subject.CATALOGUE, title, documentNumber, meeting, inForceFrom, "", snapshots(items));
    }

    /** A township's own list, filed with the justice bureau. */
    public static ListSnapshot ofList(
            String township, String catalogueNumber, LocalDate inForceFrom, Collection<CatalogueItem> items) {
        return new ListSnapshot(
                Subject.LIST,
                text("list.published", township),
                "",
                text("list.published.basis", catalogueNumber),
                inForceFrom,
                "",
                snapshots(items));
    }

    /** What is published is Chinese, whatever language a screen speaks. */
    private static String text(String key, String argument) {
        return MessageFormat.format(
                ResourceBundle.getBundle("yidan.itemlist.messages", Locale.ROOT).getString(key), argument);
    }

    private static List<ItemSnapshot> snapshots(Collection<CatalogueItem> items) {
        return items.stream().map(PublicCopy::snapshot).toList();
    }

    private static ItemSnapshot snapshot(CatalogueItem content) {
        EnforcementItem item = content.item();
        return new ItemSnapshot(
                content.id(),
                item.origin().term(),
                item.number(),
                item.name(),
                item.type().term(),
                item.departments(),
                item.holder(),
                content.provenance(),
                item.summaryOnly(),
                item.bases().stream()
                        .map(basis -> new BasisSnapshot(
                                basis.kind().term(), basis.title(), basis.version(), basis.article(), basis.text()))
                        .toList());
    }
}
