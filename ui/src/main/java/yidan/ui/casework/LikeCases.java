package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import yidan.casework.EnforcementCase;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.precedent.Precedent;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Actor;
import yidan.ui.casework.rules.GradeWords;
import yidan.ui.casework.rules.PrecedentCard;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** Beside the amounts: to what the benchmark leads, and what earlier like cases got, here and in the county. */
final class LikeCases extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;

    LikeCases(Precedents precedents, Actor actor, EnforcementCase of, LocalDate today) {
        setId("like-cases");
        addClassNames("like-cases", "stack");
        Precedents.Standing standing = precedents.standing(actor, of, today);
        add(benchmark(standing));
        int item = of.conduct().item();
        List<EnforcementCase> own = precedents.own(actor, item, of.uuid(), MOST);
        List<Precedent> county = precedents.ofCounty(actor, item, MOST);
        add(list("discretion.own", own.stream().map(LikeCases::line).toList()));
        add(list("discretion.county", county.stream().map(PrecedentCard::words).toList()));
        Precedents.Span span =
                Precedents.span(own, county, standing.assessment().map(Assessment::chosen));
        of.penalty()
                .flatMap(Penalty::fine)
                .filter(fine -> !span.holds(fine))
                .ifPresent(fine -> add(departure(fine, span)));
    }

    /** Like cases alike: who departs from what they got says why. */
    private static Div departure(BigDecimal fine, Precedents.Span span) {
        Div warning = new Div(
                new Span(Texts.zh(
                        "discretion.departs",
                        CaseFacts.yuan(fine),
                        CaseFacts.yuan(span.least()),
                        CaseFacts.yuan(span.most()))),
                new Article("linyi-14:1.5#4"));
        warning.setId("like-cases-departure");
        warning.addClassName("due");
        return warning;
    }

    private static Div benchmark(Precedents.Standing standing) {
        Div words = new Div();
        if (standing.benchmark().isEmpty()) {
            words.add(new Span(Texts.zh("discretion.none")), new Article("linyi-14:1.5#7"));
            words.addClassName("muted");
            return words;
        }
        Benchmark benchmark = standing.benchmark().get();
        words.add(new Div(new Span(benchmark.document())));
        benchmark.grades().forEach(grade -> {
            boolean chosen = standing.assessment()
                    .filter(one -> one.chosen().equals(grade.name()))
                    .isPresent();
            Div line = new Div(new Span(GradeWords.of(grade)));
            if (chosen) {
                line.addClassNames("chosen-grade");
                line.add(new Span(Texts.zh("discretion.this-case")));
            }
            words.add(line);
        });
        if (standing.assessment().isEmpty()) {
            Div missing = new Div(new Span(Texts.zh("discretion.not-assessed")));
            missing.addClassName("overdue");
            words.add(missing);
        }
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
                        penalty.fine().map(CaseFacts::yuan).orElse(Texts.zh("discretion.no-fine"))))
                .orElse("");
    }
}
