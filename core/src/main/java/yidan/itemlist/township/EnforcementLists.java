package yidan.itemlist.township;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import yidan.itemlist.CatalogueDiff;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.itemlist.catalogue.search.ItemDetail;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/**
 * What people ask about the townships' lists. In force on a day is what the version of that day lists and the catalogue
 * has not removed by then.
 *
 * <p>Source: 临政发〔2023〕13号 二（一）法定职责必须为、法无授权不可为，二（二）公布后实施。
 */
@ApplicationScoped
public class EnforcementLists {
    private static final String ARTICLE = "linyi-13:#2";
    private static final String ITS_WORDING =
            "CatalogueRow c on c.county = d.county and c.catalogue = d.catalogue and c.item = d.item";
    static final String NOT_REMOVED = "not exists (select r.item from ItemRemoval r"
            + " where r.county = d.county and r.item = d.item and r.stoppedOn <= :day)";

    private Registers registers;

    protected EnforcementLists() {}

    @Inject
    public EnforcementLists(Registers registers) {
        this.registers = registers;
    }

    /** The township's version in force on a day. */
    public Optional<ListHead> inForce(Actor actor, OrganisationCode township, LocalDate day) {
        return registers.read(actor, register -> inForceOn(register, township, day));
    }

    public static Optional<ListHead> inForceOn(Register register, OrganisationCode township, LocalDate day) {
        return register
                .of(ListVersion.class)
                .where("d.tenant = :township", "township", township.value())
                .where("d.inForceFrom <= :day and (d.inForceTo is null or d.inForceTo > :day)", "day", day)
                .select(ListHead.class, ListHead.EXPRESSIONS)
                .stream()
                .findFirst();
    }

    /** All versions of the township, the newest first. */
    public List<ListHead> versions(Actor actor, OrganisationCode township) {
        return registers.read(
                actor,
                register -> register.of(ListVersion.class)
                        .where("d.tenant = :township", "township", township.value())
                        .where("d.stage <> :discarded", "discarded", ListVersion.DISCARDED)
                        .orderBy("d.ordinal desc")
                        .select(ListHead.class, ListHead.EXPRESSIONS));
    }

    public Optional<ListHead> version(Actor actor, UUID list) {
        return registers.read(actor, register -> version(register, list));
    }

    private static Optional<ListHead> version(Register register, UUID list) {
        return register
                .of(ListVersion.class)
                .where("d.id = :list", "list", list)
                .select(ListHead.class, ListHead.EXPRESSIONS)
                .stream()
                .findFirst();
    }

    /** Lists that wait for the justice bureau, the oldest filing first. */
    public List<ListHead> filed(Actor actor) {
        return registers.read(
                actor,
                register -> register.of(ListVersion.class)
                        .where("d.stage = :filed", "filed", ListVersion.FILED)
                        .orderBy("d.filedOn, d.tenant")
                        .select(ListHead.class, ListHead.EXPRESSIONS));
    }

    /** The township's items in force on a day; empty before its first list is published. */
    public List<ItemRow> itemsInForce(
            Actor actor,
            OrganisationCode township,
            LocalDate day,
            ItemFilter filter,
            ItemFilter.Order order,
            Page page) {
        return registers.read(
                actor,
                register -> inForceOn(register, township, day)
                        .map(list -> narrowed(register, township, list.id(), filter)
                                .where(NOT_REMOVED, "day", day)
                                .orderBy(order.on("c"))
                                .page(page.from(), page.size())
                                .select(ItemRow.class, ItemRow.of("c")))
                        .orElse(List.of()));
    }

    public long countInForce(Actor actor, OrganisationCode township, LocalDate day, ItemFilter filter) {
        return registers.read(
                actor,
                register -> inForceOn(register, township, day)
                        .map(list -> narrowed(register, township, list.id(), filter)
                                .where(NOT_REMOVED, "day", day)
                                .count())
                        .orElse(0L));
    }

    /** One item in force on that day, in full. */
    public Optional<ItemDetail> itemInForce(Actor actor, OrganisationCode township, LocalDate day, int item) {
        return registers.read(
                actor,
                register -> inForceOn(register, township, day)
                        .filter(list -> holds(register, township, list.id(), item, day))
                        .flatMap(list -> CatalogueContents.detail(register, list.catalogue(), item, day)));
    }

    /** The items of one version, whatever its stage. */
    public List<ItemRow> items(
            Actor actor, OrganisationCode township, UUID list, ItemFilter filter, ItemFilter.Order order, Page page) {
        return registers.read(
                actor,
                register -> narrowed(register, township, list, filter)
                        .orderBy(order.on("c"))
                        .page(page.from(), page.size())
                        .select(ItemRow.class, ItemRow.of("c")));
    }

    /**
     * Whether the township may act on the item on that day and with that type of power.
     *
     * @return the refusal with its reason; empty if it may
     */
    public static Optional<Refusal> obstacle(
            Register register, OrganisationCode township, int item, PowerType type, LocalDate day) {
        Optional<ListHead> list = inForceOn(register, township, day);
        if (list.isEmpty()) {
            return Optional.of(new Refusal("list.none-in-force", ARTICLE, day));
        }
        if (!holds(register, township, list.get().id(), item, day)) {
            return Optional.of(new Refusal("list.item-not-in-force", ARTICLE, day).at("item"));
        }
        boolean same = register.of(CatalogueRow.class)
                        .where(
                                "d.catalogue = :catalogue",
                                "catalogue",
                                list.get().catalogue())
                        .where("d.item = :item", "item", item)
                        .where("d.type = :type", "type", type)
                        .count()
                > 0;
        return same ? Optional.empty() : Optional.of(new Refusal("list.other-type", ARTICLE, type.term()).at("item"));
    }

    private static boolean holds(Register register, OrganisationCode township, UUID list, int item, LocalDate day) {
        return itemsOf(register, township, list)
                        .where("d.item = :item", "item", item)
                        .where(NOT_REMOVED, "day", day)
                        .count()
                > 0;
    }

    /** The catalogue beside the draft: the list editor's rows. */
    public List<EditorRow> editor(Actor actor, UUID list, LocalDate today) {
        return registers.read(actor, register -> {
            ListHead draft = version(register, list).orElseThrow(() -> new Refusal("dossier.unknown", ""));
            var township = new OrganisationCode(draft.township());
            Set<Integer> chosen = itemIds(register, township, list);
            Set<Integer> current = inForceOn(register, township, today)
                    .map(now -> itemIds(register, township, now.id()))
                    .orElse(Set.of());
            return register
                    .of(CatalogueRow.class)
                    .where("d.catalogue = :catalogue", "catalogue", draft.catalogue())
                    .orderBy(ItemFilter.Order.NUMBER.on("d"))
                    .select(ItemRow.class, ItemRow.of("d"))
                    .stream()
                    .map(row -> new EditorRow(row, chosen.contains(row.item()), current.contains(row.item())))
                    .toList();
        });
    }

    /** A version's items with their bases, for export and comparison. */
    public List<CatalogueItem> contents(Actor actor, UUID list) {
        return registers.read(
                actor,
                register -> version(register, list)
                        .map(head -> contents(register, head))
                        .orElse(List.of()));
    }

    /** The items in force on a day with their bases, as far as the filter shows them. */
    public List<CatalogueItem> contentsInForce(
            Actor actor, OrganisationCode township, LocalDate day, ItemFilter filter) {
        return registers.read(
                actor,
                register -> inForceOn(register, township, day)
                        .map(list -> {
                            Set<Integer> shown = Set.copyOf(narrowed(register, township, list.id(), filter)
                                    .where(NOT_REMOVED, "day", day)
                                    .values(Integer.class, "d.item"));
                            return CatalogueContents.all(register, list.catalogue()).stream()
                                    .filter(one -> shown.contains(one.id()))
                                    .toList();
                        })
                        .orElse(List.of()));
    }

    static List<CatalogueItem> contents(Register register, ListHead list) {
        Set<Integer> held = itemIds(register, new OrganisationCode(list.township()), list.id());
        return CatalogueContents.all(register, list.catalogue()).stream()
                .filter(one -> held.contains(one.id()))
                .toList();
    }

    public CatalogueDiff diff(Actor actor, UUID before, UUID after) {
        return CatalogueDiff.between(contents(actor, before), contents(actor, after));
    }

    static Set<Integer> itemIds(Register register, OrganisationCode township, UUID list) {
        return new TreeSet<>(itemsOf(register, township, list).values(Integer.class, "d.item"));
    }

    private static Rows<ListItem> narrowed(Register register, OrganisationCode township, UUID list, ItemFilter filter) {
        return filter.narrow(itemsOf(register, township, list).join(ITS_WORDING), "c");
    }

    /** County, township and version are the key: a township's few rows are found at once among millions. */
    private static Rows<ListItem> itemsOf(Register register, OrganisationCode township, UUID list) {
        return register.of(ListItem.class)
                .where("d.tenant = :township", "township", township.value())
                .where("d.list = :list", "list", list);
    }
}
