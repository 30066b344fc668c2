package yidan.itemlist.catalogue.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.catalogue.search.BasisDetail;
import yidan.rule.library.LawArticle;
import yidan.tenancy.Register;
import yidan.tenancy.Rows;

/** Holds the bases of a catalogue version against the law library. */
public final class LawFlags {

    /** Of a row that names an item of a catalogue version: one of its bases cites a law out of force on {@code :day}. */
    public static final String CITED = "exists (select b.item from CatalogueBasis b, Law l"
            + " where b.county = d.county and b.catalogue = d.catalogue and b.item = d.item"
            + " and l.title = b.title and l.version = b.lawVersion and l.validUntil <= :day)";

    private LawFlags() {}

    public static List<LawFlag> of(Register register, UUID catalogue, LocalDate day) {
        return flagged(register, catalogue, day).select(LawFlag.class, LawFlag.EXPRESSIONS);
    }

    private static Rows<CatalogueBasis> flagged(Register register, UUID catalogue, LocalDate day) {
        return register.of(CatalogueBasis.class)
                .join("Law l on l.title = d.title and l.version = d.lawVersion")
                .where("d.catalogue = :catalogue", "catalogue", catalogue)
                .where("l.validUntil <= :day", "day", day)
                .orderBy("d.item, d.place");
    }

    static List<BasisDetail> details(
            Register register, UUID catalogue, int item, List<LegalBasis> bases, LocalDate day) {
        Map<String, LawFlag> flags = flagged(register, catalogue, day)
                .where("d.item = :item", "item", item)
                .select(LawFlag.class, LawFlag.EXPRESSIONS)
                .stream()
                .collect(Collectors.toMap(
                        flag -> flag.title() + flag.article(), Function.identity(), (one, same) -> one));
        return bases.stream()
                .map(basis -> new BasisDetail(
                        basis,
                        basis.text().isEmpty() ? words(register, basis) : basis.text(),
                        flags.get(basis.title() + basis.article())))
                .toList();
    }

    private static String words(Register register, LegalBasis basis) {
        return register
                .of(LawArticle.class)
                .where("d.law = :law", "law", basis.title())
                .where("d.label = :label", "label", basis.article())
                .values(String.class, "d.text")
                .stream()
                .findFirst()
                .orElse("");
    }
}
