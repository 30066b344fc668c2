package yidan.ui.casework.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import yidan.act.Done;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.Circumstance;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.RefineBenchmark;
import yidan.casework.discretion.RefinedBenchmark;
import yidan.casework.discretion.RewordBenchmark;
import yidan.casework.discretion.RewordRefinement;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Texts;

/** The forms in which a benchmark is worded. */
@ApplicationScoped
class BenchmarkForms {

    @Inject
    private ActDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private CatalogueItems items;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    ActForm entering(Consumer<Done> afterwards) {
        return desk.opening(EnterBenchmark.class, afterwards)
                .choices("item", items.penalties(currentActor.get()))
                .suggest("effectiveFrom", LocalDate.now(clock));
    }

    /** The county's in force, to be refined; what it says stands in the form as soon as one is chosen. */
    ActForm refining(Consumer<Done> afterwards) {
        Map<Integer, DiscretionBenchmark> county = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        registers.read(currentActor.get(), DiscretionBenchmark::all).forEach(one -> {
            if (one.isInForceOn(today)) {
                county.putIfAbsent(one.item(), one);
            }
        });
        ActForm form = refine(afterwards);
        return form.choices(
                        "item",
                        county.values().stream()
                                .map(one -> new Choice<>(one.item(), one.itemName()))
                                .toList())
                .<Integer>chosen("item", item -> form.suggest("grades", lines(county.get(item))));
    }

    /** One of the county's, to be refined. */
    ActForm refining(DiscretionBenchmark one, Consumer<Done> afterwards) {
        return refine(afterwards).fix("item", one.item()).suggest("grades", lines(one));
    }

    private ActForm refine(Consumer<Done> afterwards) {
        Span reading = new Span(Texts.zh("benchmarks.refine.how"));
        return desk.opening(RefineBenchmark.class, afterwards)
                .intro(new Div(reading, new Article("jiaocheng-2024-6b:2#3")))
                .suggest("effectiveFrom", LocalDate.now(clock));
    }

    private static String lines(Benchmark one) {
        return one.grades().stream().map(Grade::line).collect(Collectors.joining("\n"));
    }

    void tailor(ActBar bar, RefinedBenchmark one) {
        bar.with(
                RewordRefinement.class,
                form -> form.suggest("document", one.document())
                        .suggest("effectiveFrom", one.effectiveFrom())
                        .suggest("grades", lines(one)));
    }

    /** What stands there already. */
    void tailor(ActBar bar, DiscretionBenchmark one) {
        bar.with(RewordBenchmark.class, form -> {
            form.suggest("document", one.document()).suggest("effectiveFrom", one.effectiveFrom());
            form.suggest("grades", lines(one));
            for (Circumstance kind : Circumstance.values()) {
                form.suggest(
                        kind.name().toLowerCase(Locale.ROOT),
                        one.circumstances().stream()
                                .filter(listed -> listed.kind() == kind)
                                .map(Benchmark.Listed::words)
                                .collect(Collectors.joining("\n")));
            }
        });
    }
}
