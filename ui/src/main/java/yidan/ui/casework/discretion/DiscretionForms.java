package yidan.ui.casework.discretion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.casework.EnforcementCase;
import yidan.casework.FineLimits;
import yidan.casework.Power;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.Discretion;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.GradeMeasure;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.penalty.AssessedGrade;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.SummaryLimit;
import yidan.itemlist.FineRange;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** The forms in which discretion is used: the benchmark's facts to tick, and beside the amounts what like cases got. */
@ApplicationScoped
public class DiscretionForms {

    @Inject
    private Precedents precedents;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    /** Fits out the bar of a case; to be called after what else tailors the same forms. */
    public void tailor(ActBar bar, EnforcementCase of) {
        bar.with(AssessDiscretion.class, form -> assess(form, of));
        bar.with(DecideNoPenalty.class, form -> spare(form, of));
    }

    /** What stands beside the amounts, and which of the printed provisions there are to fine by. */
    public ActForm compare(ActForm form, EnforcementCase of) {
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
        return beside(departing(form, of), of);
    }

    /** Of a case that was assessed: whether what stands in the form departs from it, and the words for it. */
    private ActForm departing(ActForm form, EnforcementCase of) {
        Optional<AssessedGrade> grade = registers.read(
                currentActor.get(),
                register -> Assessment.of(register, of.uuid()).map(one -> one.grade(register)));
        return grade.map(one -> Departing.tell(form, one)).orElseGet(() -> form.fix("departure", null));
    }

    /** On the spot the item is chosen in the form: all that depends on it follows. */
    public ActForm onTheSpot(ActForm form) {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        new SpotWeighing(
                form,
                item -> new SpotWeighing.Item(
                        registers.read(actor, register -> Power.published(register, item, today)),
                        LikeCases.Known.of(precedents, actor, item, today)),
                party -> registers.read(actor, register -> SummaryLimit.of(party, new Rules(register), today)));
        return form;
    }

    private ActForm beside(ActForm form, EnforcementCase of) {
        return form.intro(LikeCases.of(precedents, currentActor.get(), of, LocalDate.now(clock)));
    }

    /** What the benchmark lists, the ticked of it first; where it lists nothing, nothing is asked. */
    private ActForm spare(ActForm form, EnforcementCase of) {
        Actor actor = currentActor.get();
        List<String> listed = Discretion.sparing(
                precedents.standing(actor, of, LocalDate.now(clock)).benchmark());
        if (listed.isEmpty()) {
            return form.fix("circumstances", List.of()).fix("departure", null);
        }
        List<String> ticked = registers
                .read(actor, register -> Assessment.of(register, of.uuid()))
                .map(Assessment::circumstances)
                .orElse(List.of());
        form.several(
                "circumstances",
                listed.stream().map(one -> new Choice<>(one, one)).toList());
        return form.suggestText(
                "circumstances", listed.stream().filter(ticked::contains).collect(Collectors.joining("\n")));
    }

    private void assess(ActForm form, EnforcementCase of) {
        Optional<? extends Benchmark> benchmark = precedents
                .standing(currentActor.get(), of, LocalDate.now(clock))
                .benchmark();
        beside(form, of);
        List<Grade> grades = benchmark.map(Benchmark::grades).orElse(List.of());
        if (grades.stream().allMatch(grade -> grade.measure() == GradeMeasure.YUAN)) {
            form.fix("measured", null);
        }
        form.several("facts", facts(grades))
                .several("circumstances", circumstances(benchmark))
                .choices("grade", grades(grades));
        benchmark.ifPresent(by -> propose(form, by));
    }

    /** What is ticked, chosen and measured is answered at once. */
    @SuppressWarnings("unchecked")
    private static void propose(ActForm form, Benchmark by) {
        ProposedGrade proposed = new ProposedGrade();
        Runnable show = () -> proposed.show(
                by,
                form.standing("facts").map(facts -> (List<String>) facts).orElse(List.of()),
                form.standing("grade").map(String.class::cast).orElse(null),
                form.standing("measured").map(BigDecimal.class::cast).orElse(null),
                Optional.empty());
        form.above("reasons", proposed).whenever(show, "facts", "grade", "measured");
        show.run();
    }

    static List<Choice<String>> facts(List<Grade> grades) {
        return grades.stream()
                .flatMap(grade -> grade.facts().stream()
                        .map(fact -> new Choice<>(fact, Texts.zh("discretion.fact", fact, grade.name()))))
                .toList();
    }

    static List<Choice<String>> circumstances(Optional<? extends Benchmark> of) {
        return of.stream()
                .flatMap(one -> one.circumstances().stream())
                .map(one -> new Choice<>(
                        one.words(), Texts.zh("discretion.fact", one.words(), Texts.zh("Circumstance." + one.kind()))))
                .toList();
    }

    static List<Choice<String>> grades(List<Grade> grades) {
        return grades.stream()
                .map(grade -> new Choice<>(grade.name(), GradeWords.of(grade)))
                .toList();
    }
}
