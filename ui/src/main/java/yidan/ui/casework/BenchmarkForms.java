package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import yidan.act.Done;
import yidan.casework.discretion.Circumstance;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.RewordBenchmark;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.CatalogueRow;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** The forms in which a benchmark is worded. */
@ApplicationScoped
class BenchmarkForms {

    @Inject
    private ActDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    private record Item(int id, Origin origin, int number, String name) {}

    ActForm entering(Consumer<Done> afterwards) {
        return desk.opening(EnterBenchmark.class, afterwards)
                .choices("item", items())
                .suggest("effectiveFrom", LocalDate.now(clock));
    }

    private List<Choice<Integer>> items() {
        return registers
                .read(
                        currentActor.get(),
                        register -> CatalogueShelf.inForce(register, LocalDate.now(clock))
                                .map(catalogue -> register.of(CatalogueRow.class)
                                        .where("d.catalogue = :catalogue", "catalogue", catalogue.uuid())
                                        .where("d.type = :penalty", "penalty", PowerType.PENALTY)
                                        .orderBy("d.origin desc, d.number")
                                        .select(Item.class, "d.item, d.origin, d.number, d.name"))
                                .orElse(List.of()))
                .stream()
                .map(one ->
                        new Choice<>(one.id(), Texts.zh("Origin." + one.origin()) + one.number() + " · " + one.name()))
                .toList();
    }

    /** What stands there already. */
    void tailor(ActBar bar, DiscretionBenchmark one) {
        bar.with(RewordBenchmark.class, form -> {
            form.suggest("document", one.document()).suggest("effectiveFrom", one.effectiveFrom());
            form.suggest("grades", one.grades().stream().map(Grade::line).collect(Collectors.joining("\n")));
            for (Circumstance kind : Circumstance.values()) {
                form.suggest(
                        kind.name().toLowerCase(Locale.ROOT),
                        one.circumstances().stream()
                                .filter(listed -> listed.kind() == kind)
                                .map(DiscretionBenchmark.Listed::words)
                                .collect(Collectors.joining("\n")));
            }
        });
    }
}
