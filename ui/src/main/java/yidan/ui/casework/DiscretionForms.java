package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.casework.EnforcementCase;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.Precedents;
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
    private Clock clock;

    /** Fits out the bar of a case; to be called after what else tailors the same forms. */
    void tailor(ActBar bar, EnforcementCase of) {
        bar.with(AssessDiscretion.class, form -> assess(form, of));
    }

    /** What stands beside the amounts. */
    ActForm compare(ActForm form, EnforcementCase of) {
        return form.intro(new LikeCases(precedents, currentActor.get(), of, LocalDate.now(clock)));
    }

    private void assess(ActForm form, EnforcementCase of) {
        Precedents.Standing standing = precedents.standing(currentActor.get(), of, LocalDate.now(clock));
        compare(form, of);
        List<Grade> grades = standing.benchmark().map(Benchmark::grades).orElse(List.of());
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
