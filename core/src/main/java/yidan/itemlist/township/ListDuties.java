package yidan.itemlist.township;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.CatalogueDiff;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.itemlist.catalogue.content.LawFlags;
import yidan.itemlist.catalogue.motion.MotionRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/**
 * What a change of the catalogue asks of the townships, and how all of them stand.
 *
 * <p>Source: 临政发〔2023〕13号 三（动态管理）；临政发〔2023〕14号 一、八 第五条、第六条。
 */
@ApplicationScoped
public class ListDuties {
    private Registers registers;

    protected ListDuties() {}

    @Inject
    public ListDuties(Registers registers) {
        this.registers = registers;
    }

    /** What the township must change, step by step from its list's catalogue to the one in force. */
    public List<Duty> of(Actor actor, OrganisationCode township, LocalDate day) {
        return registers.read(
                actor,
                register -> EnforcementLists.inForceOn(register, township, day)
                        .map(list -> duties(register, list, day))
                        .orElse(List.of()));
    }

    private static List<Duty> duties(Register register, ListHead list, LocalDate day) {
        List<CatalogueHead> later = CatalogueShelf.publishedAfter(register, list.catalogue(), day);
        if (later.isEmpty()) {
            return List.of();
        }
        Map<Integer, CatalogueHead> causes = new HashMap<>();
        List<CatalogueItem> before = CatalogueContents.all(register, list.catalogue());
        List<CatalogueItem> first = before;
        for (CatalogueHead version : later) {
            List<CatalogueItem> after = CatalogueContents.all(register, version.id());
            CatalogueDiff.between(before, after).changes().forEach(change -> causes.put(change.id(), version));
            before = after;
        }
        Set<Integer> held = EnforcementLists.itemIds(register, new OrganisationCode(list.township()), list.id());
        Map<Integer, MotionRow> motions = motions(register, later);
        List<Duty> duties = new ArrayList<>();
        for (CatalogueDiff.Change change : CatalogueDiff.between(first, before).changes()) {
            if (change.kind() == AdjustmentKind.ADDED || held.contains(change.id())) {
                CatalogueHead cause = causes.get(change.id());
                duties.add(new Duty(change, cause.documentNumber(), cause.inForceFrom(), motions.get(change.id())));
            }
        }
        return List.copyOf(duties);
    }

    private static Map<Integer, MotionRow> motions(Register register, List<CatalogueHead> versions) {
        List<UUID> ids = versions.stream().map(CatalogueHead::id).toList();
        return Catalogues.motionsOf(register, ids).stream()
                .filter(motion -> motion.item() != null)
                .collect(Collectors.toMap(MotionRow::item, Function.identity(), (earlier, later) -> later));
    }

    private record Township(int code, String name) {}

    private record Held(UUID list, long items) {}

    /** All townships of the county and how their lists stand; for the county. */
    public List<ListState> overview(Actor actor, LocalDate day) {
        return registers.read(actor, register -> {
            UUID current =
                    CatalogueShelf.inForce(register, day).map(Catalogue::uuid).orElse(null);
            Map<Integer, ListHead> inForce = byTownship(register.of(ListVersion.class)
                    .where("d.inForceFrom <= :day and (d.inForceTo is null or d.inForceTo > :day)", "day", day)
                    .select(ListHead.class, ListHead.EXPRESSIONS));
            Map<Integer, ListHead> preparing = byTownship(register.of(ListVersion.class)
                    .where("d.stage in :preparing", "preparing", ListShelf.PREPARING)
                    .select(ListHead.class, ListHead.EXPRESSIONS));
            List<UUID> lists = inForce.values().stream().map(ListHead::id).toList();
            Map<UUID, Long> counts = perList(register, lists, day, false);
            Map<UUID, Long> flagged = perList(register, lists, day, true);
            return register
                    .of(Organisation.class)
                    .where("d.kind = :township", "township", OrganisationKind.TOWNSHIP)
                    .where("d.stage <> :closed", "closed", Organisation.CLOSED)
                    .orderBy("d.tenant")
                    .select(Township.class, "d.tenant, d.name")
                    .stream()
                    .map(one ->
                            state(one, inForce.get(one.code()), preparing.get(one.code()), counts, flagged, current))
                    .toList();
        });
    }

    /** How many items of each list are in force on the day, or how many of these cite a law that is not. */
    private static Map<UUID, Long> perList(Register register, List<UUID> lists, LocalDate day, boolean flagged) {
        if (lists.isEmpty()) {
            return Map.of();
        }
        Rows<ListItem> held = register.of(ListItem.class)
                .where("d.list in :lists", "lists", lists)
                .where(EnforcementLists.NOT_REMOVED, "day", day);
        if (flagged) {
            held.where(LawFlags.CITED);
        }
        return held.groupBy("d.list").select(Held.class, "d.list, count(d)").stream()
                .collect(Collectors.toMap(Held::list, Held::items));
    }

    private static ListState state(
            Township township,
            ListHead now,
            ListHead next,
            Map<UUID, Long> counts,
            Map<UUID, Long> flagged,
            UUID current) {
        return new ListState(
                township.code(),
                township.name(),
                now == null ? null : now.id(),
                now == null ? null : now.ordinal(),
                now == null ? null : now.inForceFrom(),
                now == null ? 0 : counts.getOrDefault(now.id(), 0L),
                now == null ? 0 : flagged.getOrDefault(now.id(), 0L),
                next == null ? null : next.id(),
                next == null ? null : next.stage(),
                next == null ? null : next.filedOn(),
                now != null && current != null && !now.catalogue().equals(current));
    }

    private static Map<Integer, ListHead> byTownship(List<ListHead> heads) {
        return heads.stream().collect(Collectors.toMap(ListHead::township, Function.identity()));
    }
}
