package yidan.itemlist.catalogue.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.itemlist.BasisKind;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.FineRange;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.search.ItemDetail;
import yidan.tenancy.Register;
import yidan.tenancy.Rows;

/** Items of a version with all their parts, in three questions however many there are. */
public final class CatalogueContents {
    private static final Comparator<CatalogueItem> AS_PRINTED = Comparator.comparing(
                    (CatalogueItem one) -> one.item().origin())
            .thenComparingInt(one -> one.item().number());

    private CatalogueContents() {}

    private record Head(
            int item, Origin origin, int number, String name, PowerType type, String holder, String provenance) {}

    private record Name(int item, String name) {}

    /** Items of one kind that the county's catalogue has or had, by number, with their names. */
    public static Map<Integer, String> names(Register register, PowerType type) {
        return register
                .of(CatalogueRow.class)
                .where("d.type = :type", "type", type)
                .groupBy("d.item")
                .select(Name.class, "d.item, max(d.name)")
                .stream()
                .sorted(Comparator.comparingInt(Name::item))
                .collect(Collectors.toMap(Name::item, Name::name, (one, other) -> one, LinkedHashMap::new));
    }

    private record Basis(
            int item, BasisKind kind, boolean stated, String title, String version, String article, String words) {
        LegalBasis basis() {
            return new LegalBasis(kind, stated, title, version, article, words);
        }
    }

    private record Department(int item, String name) {}

    /** All items of a version. */
    public static List<CatalogueItem> all(Register register, UUID catalogue) {
        return items(register, catalogue, null);
    }

    /** One item of a version in full, its laws held against what is known on the day. */
    public static Optional<ItemDetail> detail(Register register, UUID catalogue, int item, LocalDate day) {
        var directory = DepartmentEntry.directory(register);
        return items(register, catalogue, item).stream()
                .findFirst()
                .map(content -> new ItemDetail(
                        content,
                        LawFlags.details(
                                register, catalogue, item, content.item().bases(), day),
                        departments(content, directory),
                        parts(register, CatalogueFine.class, catalogue, item).list().stream()
                                .map(CatalogueFine::range)
                                .toList()));
    }

    /** The county's departments that guide in an item of a version. */
    public static List<GuidingDepartment> departments(Register register, UUID catalogue, int item) {
        var directory = DepartmentEntry.directory(register);
        return parts(register, CatalogueDepartment.class, catalogue, item)
                .orderBy("d.item, d.place")
                .values(String.class, "d.name")
                .stream()
                .flatMap(printed -> directory.named(printed).stream())
                .toList();
    }

    /** Those that guide in any item of it. */
    public static List<GuidingDepartment> departments(Register register, UUID catalogue) {
        var directory = DepartmentEntry.directory(register);
        return parts(register, CatalogueDepartment.class, catalogue, null)
                .groupBy("d.name")
                .values(String.class, "d.name")
                .stream()
                .flatMap(printed -> directory.named(printed).stream())
                .distinct()
                .toList();
    }

    private static List<GuidingDepartment> departments(CatalogueItem content, DepartmentDirectory directory) {
        return content.item().departments().stream()
                .flatMap(printed -> directory.named(printed).stream())
                .toList();
    }

    private static List<CatalogueItem> items(Register register, UUID catalogue, Integer item) {
        Map<Integer, List<LegalBasis>> bases = parts(register, CatalogueBasis.class, catalogue, item)
                .orderBy("d.item, d.place")
                .select(Basis.class, "d.item, d.kind, d.kindStated, d.title, d.lawVersion, d.article, d.words")
                .stream()
                .collect(Collectors.groupingBy(Basis::item, Collectors.mapping(Basis::basis, Collectors.toList())));
        Map<Integer, List<String>> departments = parts(register, CatalogueDepartment.class, catalogue, item)
                .orderBy("d.item, d.place")
                .select(Department.class, "d.item, d.name")
                .stream()
                .collect(Collectors.groupingBy(
                        Department::item, Collectors.mapping(Department::name, Collectors.toList())));
        return parts(register, CatalogueRow.class, catalogue, item)
                .select(Head.class, "d.item, d.origin, d.number, d.name, d.type, d.holder, d.provenance")
                .stream()
                .map(head -> new CatalogueItem(
                        head.item(),
                        new EnforcementItem(
                                head.origin(),
                                head.number(),
                                head.name(),
                                head.type(),
                                bases.getOrDefault(head.item(), List.of()),
                                departments.getOrDefault(head.item(), List.of()),
                                head.holder()),
                        head.provenance()))
                .sorted(AS_PRINTED)
                .toList();
    }

    private static <E> Rows<E> parts(Register register, Class<E> part, UUID catalogue, Integer item) {
        Rows<E> rows = register.of(part).where("d.catalogue = :catalogue", "catalogue", catalogue);
        return item == null ? rows : rows.where("d.item = :item", "item", item);
    }

    /** The fine ranges of a version. */
    public static List<FineRange> fines(Register register, UUID catalogue) {
        return parts(register, CatalogueFine.class, catalogue, null).orderBy("d.item, d.place").list().stream()
                .map(CatalogueFine::range)
                .toList();
    }
}
