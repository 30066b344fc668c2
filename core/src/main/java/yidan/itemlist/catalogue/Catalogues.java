package yidan.itemlist.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.itemlist.CatalogueDiff;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.itemlist.catalogue.content.LawFlag;
import yidan.itemlist.catalogue.content.LawFlags;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.itemlist.catalogue.motion.MotionRow;
import yidan.itemlist.catalogue.search.ItemDetail;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.tenancy.Actor;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about the county's catalogue. */
@ApplicationScoped
public class Catalogues {
    private Registers registers;

    protected Catalogues() {}

    @Inject
    public Catalogues(Registers registers) {
        this.registers = registers;
    }

    /** The version in force on a day: which items and which basis applied then? */
    public Optional<CatalogueHead> inForce(Actor actor, LocalDate day) {
        return registers.read(actor, register -> inForceOn(register, day));
    }

    static Optional<CatalogueHead> inForceOn(Register register, LocalDate day) {
        return register
                .of(Catalogue.class)
                .where("d.inForceFrom <= :day and (d.inForceTo is null or d.inForceTo > :day)", "day", day)
                .select(CatalogueHead.class, CatalogueHead.EXPRESSIONS)
                .stream()
                .findFirst();
    }

    /** All versions, the newest first; drafts too, which the whole county may see coming. */
    public List<CatalogueHead> versions(Actor actor) {
        return registers.read(
                actor,
                register -> register.of(Catalogue.class)
                        .where("d.stage <> :discarded", "discarded", Catalogue.DISCARDED)
                        .orderBy("d.openedOn desc, d.id desc")
                        .select(CatalogueHead.class, CatalogueHead.EXPRESSIONS));
    }

    public Optional<CatalogueHead> version(Actor actor, UUID catalogue) {
        return registers.read(
                actor,
                register -> register
                        .of(Catalogue.class)
                        .where("d.id = :id", "id", catalogue)
                        .select(CatalogueHead.class, CatalogueHead.EXPRESSIONS)
                        .stream()
                        .findFirst());
    }

    public List<ItemRow> items(Actor actor, UUID catalogue, ItemFilter filter, ItemFilter.Order order, Page page) {
        return registers.read(
                actor,
                register -> narrowed(register, catalogue, filter)
                        .orderBy(order.on("d"))
                        .page(page.from(), page.size())
                        .select(ItemRow.class, ItemRow.of("d")));
    }

    public long count(Actor actor, UUID catalogue, ItemFilter filter) {
        return registers.read(
                actor, register -> narrowed(register, catalogue, filter).count());
    }

    private static Rows<CatalogueRow> narrowed(Register register, UUID catalogue, ItemFilter filter) {
        return filter.narrow(
                register.of(CatalogueRow.class).where("d.catalogue = :catalogue", "catalogue", catalogue), "d");
    }

    /** One item in full; laws that are out of force on the day are flagged. */
    public Optional<ItemDetail> item(Actor actor, UUID catalogue, int item, LocalDate day) {
        return registers.read(actor, register -> CatalogueContents.detail(register, catalogue, item, day));
    }

    /** The bases of a version that cite laws known to be out of force on the day, by item. */
    public Map<Integer, List<LawFlag>> flags(Actor actor, UUID catalogue, LocalDate day) {
        return registers.read(actor, register -> LawFlags.of(register, catalogue, day)).stream()
                .collect(Collectors.groupingBy(LawFlag::item, TreeMap::new, Collectors.toList()));
    }

    private record Named(int item, String name) {}

    /** What each item that the catalogue has or ever had is called, or was called last. */
    public Map<Integer, String> names(Actor actor) {
        Map<Integer, String> names = new HashMap<>();
        registers
                .read(
                        actor,
                        register -> register.of(CatalogueRow.class)
                                .join("Catalogue c on c.county = d.county and c.id = d.catalogue")
                                .where("c.inForceFrom is not null")
                                .orderBy("c.inForceFrom")
                                .select(Named.class, "d.item, d.name"))
                .forEach(one -> names.put(one.item(), one.name()));
        return names;
    }

    /** All items with their bases, for export and comparison. */
    public List<CatalogueItem> contents(Actor actor, UUID catalogue) {
        return registers.read(actor, register -> CatalogueContents.all(register, catalogue));
    }

    /** The same, as far as the filter shows them. */
    public List<CatalogueItem> contents(Actor actor, UUID catalogue, ItemFilter filter) {
        return registers.read(actor, register -> {
            Set<Integer> shown =
                    Set.copyOf(narrowed(register, catalogue, filter).values(Integer.class, "d.item"));
            return CatalogueContents.all(register, catalogue).stream()
                    .filter(one -> shown.contains(one.id()))
                    .toList();
        });
    }

    public CatalogueDiff diff(Actor actor, UUID before, UUID after) {
        return registers.read(
                actor,
                register -> CatalogueDiff.between(
                        CatalogueContents.all(register, before), CatalogueContents.all(register, after)));
    }

    /** Motions in these stages, the newest first. */
    public List<MotionRow> motions(Actor actor, List<String> stages) {
        return registers.read(
                actor,
                register -> register.of(Motion.class)
                        .where("d.stage in :stages", "stages", stages)
                        .orderBy("d.openedOn desc, d.id desc")
                        .select(MotionRow.class, MotionRow.EXPRESSIONS));
    }

    /** The motions that a version carries. */
    public List<MotionRow> motionsOf(Actor actor, UUID catalogue) {
        return registers.read(actor, register -> motionsOf(register, List.of(catalogue)));
    }

    /** The motions that these versions carry. */
    public static List<MotionRow> motionsOf(Register register, List<UUID> catalogues) {
        return catalogues.isEmpty()
                ? List.of()
                : register.of(Motion.class)
                        .where("d.catalogue in :catalogues", "catalogues", catalogues)
                        .orderBy("d.id")
                        .select(MotionRow.class, MotionRow.EXPRESSIONS);
    }

    public DepartmentDirectory departments(Actor actor) {
        return registers.read(actor, DepartmentEntry::directory);
    }
}
