package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import yidan.act.Done;
import yidan.casework.discretion.Circumstance;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.RewordBenchmark;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.casework.rules.PenaltyItems;
import yidan.ui.identity.CurrentActor;

/** The forms in which a benchmark is worded. */
@ApplicationScoped
class BenchmarkForms {

    @Inject
    private ActDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PenaltyItems items;

    @Inject
    private Clock clock;

    ActForm entering(Consumer<Done> afterwards) {
        return desk.opening(EnterBenchmark.class, afterwards)
                .choices("item", items.choices(currentActor.get()))
                .suggest("effectiveFrom", LocalDate.now(clock));
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
