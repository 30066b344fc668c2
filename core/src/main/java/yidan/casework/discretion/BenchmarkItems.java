package yidan.casework.discretion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.itemlist.FineRange;
import yidan.itemlist.PowerType;
import yidan.itemlist.Wording;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Register;

/** The penalties for which a workbook may bring benchmarks: those of the catalogue in force, with their ranges. */
public final class BenchmarkItems {

    private final Map<String, Item> byName = new HashMap<>();

    /** @param drafted whether a draft for it waits already */
    record Item(int id, String name, List<FineRange> fines, boolean drafted) {}

    private record Head(int id, String name) {}

    private BenchmarkItems() {}

    public static BenchmarkItems of(Register register, LocalDate day) {
        BenchmarkItems items = new BenchmarkItems();
        CatalogueShelf.inForce(register, day).ifPresent(catalogue -> {
            Map<Integer, List<FineRange>> fines = CatalogueContents.fines(register, catalogue.uuid()).stream()
                    .collect(Collectors.groupingBy(FineRange::item));
            Set<Integer> drafted = new HashSet<>(register.of(DiscretionBenchmark.class)
                    .where("d.stage = :stage", "stage", DiscretionBenchmark.DRAFT)
                    .values(Integer.class, "d.item"));
            register.of(CatalogueRow.class)
                    .where("d.catalogue = :catalogue", "catalogue", catalogue.uuid())
                    .where("d.type = :penalty", "penalty", PowerType.PENALTY)
                    .select(Head.class, "d.item, d.name")
                    .forEach(head -> items.byName.put(
                            Wording.withoutBlanks(head.name()),
                            new Item(
                                    head.id(),
                                    head.name(),
                                    fines.getOrDefault(head.id(), List.of()),
                                    drafted.contains(head.id()))));
        });
        return items;
    }

    Optional<Item> named(String name) {
        return Optional.ofNullable(byName.get(Wording.withoutBlanks(name)));
    }
}
