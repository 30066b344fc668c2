package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yidan.casework.EnforcementCase;
import yidan.casework.FineLimits;
import yidan.casework.Power;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.GradeMeasure;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.penalty.Penalty;
import yidan.itemlist.FineRange;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** The forms in which discretion is used: the benchmark's facts to tick, and beside the amounts what like cases got. */
@ApplicationScoped
class DiscretionForms {

    @Inject
    private Precedents precedents;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    /** Fits out the bar of a case; to be called after what else tailors the same forms. */
    void tailor(ActBar bar, EnforcementCase of) {
        bar.with(AssessDiscretion.class, form -> assess(form, of));
    }

    /** What stands beside the amounts, and which of the printed provisions there are to fine by. */
    ActForm compare(ActForm form, EnforcementCase of) {
        List<FineRange> printed = registers.read(
                currentActor.get(),
                register -> FineLimits.forParty(
                        Power.asWorded(
                                register, of.conduct().catalogue(), of.conduct().item(), LocalDate.now(clock)),
                        of.party()));
        List<Choice<String>> provisions = printed.stream()
                .map(FineRange::provision)
                .distinct()
                .map(one -> new Choice<>(one, one))
                .toList();
        if (provisions.size() > 1) {
            form.choices("provision", provisions);
            of.penalty().flatMap(Penalty::provision).ifPresent(one -> form.suggestText("provision", one));
        } else {
            // One is chosen without asking, and where there is none nothing is to choose.
            form.fix("provision", null);
        }
        if (printed.stream().anyMatch(range -> range.condition() == FineRange.Condition.SERIOUS)) {
            of.penalty().flatMap(Penalty::serious).ifPresent(why -> form.suggest("serious", why));
        } else {
            form.fix("serious", null);
        }
        return beside(form, of);
    }

    /** On the spot the item is not known before: the provisions of all that print several. */
    ActForm provisions(ActForm form) {
        Map<Integer, List<String>> printed = new LinkedHashMap<>();
        registers
                .read(
                        currentActor.get(),
                        register -> CatalogueShelf.inForce(register, LocalDate.now(clock))
                                .map(catalogue -> CatalogueContents.fines(register, catalogue.uuid()))
                                .orElse(List.of()))
                .forEach(range -> {
                    List<String> ofItem = printed.computeIfAbsent(range.item(), item -> new ArrayList<>());
                    if (!ofItem.contains(range.provision())) {
                        ofItem.add(range.provision());
                    }
                });
        return form.choices(
                "provision",
                printed.values().stream()
                        .filter(several -> several.size() > 1)
                        .flatMap(List::stream)
                        .map(one -> new Choice<>(one, one))
                        .toList());
    }

    private ActForm beside(ActForm form, EnforcementCase of) {
        return form.intro(new LikeCases(precedents, currentActor.get(), of, LocalDate.now(clock)));
    }

    private void assess(ActForm form, EnforcementCase of) {
        Precedents.Standing standing = precedents.standing(currentActor.get(), of, LocalDate.now(clock));
        beside(form, of);
        List<Grade> grades = standing.benchmark().map(Benchmark::grades).orElse(List.of());
        if (grades.stream().allMatch(grade -> grade.measure() == GradeMeasure.YUAN)) {
            form.fix("measured", null);
        }
        form.several(
                        "facts",
                        grades.stream()
                                .flatMap(grade -> grade.facts().stream()
                                        .map(fact ->
                                                new Choice<>(fact, Texts.zh("discretion.fact", fact, grade.name()))))
                                .toList())
                .several(
                        "circumstances",
                        standing.benchmark().map(Benchmark::circumstances).orElse(List.of()).stream()
                                .map(one -> new Choice<>(
                                        one.words(),
                                        Texts.zh(
                                                "discretion.fact",
                                                one.words(),
                                                Texts.zh("Circumstance." + one.kind()))))
                                .toList())
                .choices(
                        "grade",
                        grades.stream()
                                .map(grade -> new Choice<>(grade.name(), GradeWords.of(grade)))
                                .toList());
    }
}
