package yidan.ui.casework.discretion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yidan.casework.EnforcementCase;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Actor;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.casework.rules.PrecedentCard;
import yidan.ui.casework.rules.Yuan;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** Beside the amounts: to what the benchmark leads, and what earlier like cases got, here and in the county. */
final class LikeCases extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    /** What is known of an item before anything is decided by it; like cases are those of the grade that is chosen. */
    record Known(Optional<? extends Benchmark> benchmark, Function<Optional<String>, Precedents.Like> like) {

        static Known of(Precedents precedents, Actor actor, int item, LocalDate today) {
            return new Known(
                    precedents.standing(actor, item, today).benchmark(),
                    grade -> precedents.like(actor, item, grade, Optional.empty(), MOST));
        }
    }

    /**
     * @param grade that is chosen for this case; empty where none is yet
     * @param fine that is thought of; empty where none is
     */
    LikeCases(Known known, Optional<String> grade, Optional<BigDecimal> fine) {
        setId("like-cases");
        addClassNames("like-cases", "stack");
        add(benchmark(known.benchmark(), grade));
        Precedents.Like like = known.like().apply(grade);
        add(list("discretion.own", like.own().stream().map(LikeCases::line).toList()));
        add(list(
                "discretion.county",
                like.county().stream().map(PrecedentCard::words).toList()));
        Precedents.Span span = like.span();
        fine.filter(much -> !span.holds(much)).ifPresent(much -> add(departure(much, span)));
    }

    /** Of a case that is there already, and has been assessed or not. */
    static LikeCases of(Precedents precedents, Actor actor, EnforcementCase one, LocalDate today) {
        Precedents.Standing standing = precedents.standing(actor, one, today);
        int item = one.conduct().item();
        Known known = new Known(
                standing.benchmark(), grade -> precedents.like(actor, item, grade, Optional.of(one.uuid()), MOST));
        LikeCases cases = new LikeCases(
                known,
                standing.assessment().map(Assessment::chosen),
                one.penalty().flatMap(Penalty::fine));
        if (standing.benchmark().isPresent() && standing.assessment().isEmpty()) {
            Div missing = new Div(new Span(Texts.zh("discretion.not-assessed")));
            missing.addClassName("overdue");
            cases.addComponentAtIndex(1, missing);
        }
        return cases;
    }

    /** Like cases alike: who departs from what they got says why. */
    private static Div departure(BigDecimal fine, Precedents.Span span) {
        Div warning = new Div(
                new Span(Texts.zh("discretion.departs", Yuan.of(fine), Yuan.of(span.least()), Yuan.of(span.most()))),
                new Article("linyi-14:1.5#4"));
        warning.setId("like-cases-departure");
        warning.addClassName("due");
        return warning;
    }

    private static Div benchmark(Optional<? extends Benchmark> inForce, Optional<String> chosen) {
        Div words = new Div();
        if (inForce.isEmpty()) {
            words.add(new Span(Texts.zh("discretion.none")), new Article("linyi-14:1.5#7"));
            words.addClassName("muted");
            return words;
        }
        words.add(new Div(new Span(inForce.get().document())));
        inForce.get().grades().forEach(grade -> {
            Div line = new Div(new Span(GradeWords.of(grade)));
            if (chosen.filter(grade.name()::equals).isPresent()) {
                line.addClassNames("chosen-grade");
                line.add(new Span(Texts.zh("discretion.this-case")));
            }
            words.add(line);
        });
        return words;
    }

    private static Div list(String titleKey, List<String> lines) {
        Div list = new Div(new H3(Texts.zh(titleKey)));
        if (lines.isEmpty()) {
            Span none = new Span(Texts.zh("discretion.no-like-case"));
            none.addClassName("muted");
            list.add(none);
        }
        lines.forEach(line -> list.add(new Div(new Span(line))));
        return list;
    }

    private static String line(EnforcementCase one) {
        return one.penalty()
                .map(penalty -> Texts.zh(
                        "discretion.like-case",
                        one.ruling().decidedOn().map(Days::text).orElse(""),
                        penalty.grade().orElse("—"),
                        penalty.fine().map(Yuan::of).orElse(Texts.zh("discretion.no-fine"))))
                .orElse("");
    }
}
