package yidan.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.casework.seizure.Seizure;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Remaining;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Registers;
import yidan.ui.rule.Amounts;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** The clocks of a case and of what belongs to it, or of one of these: what has to be done by when, on which article, and how it went. */
public final class DeadlineTable extends Div {

    private static final long serialVersionUID = 1L;

    private record Line(Deadline clock, String label, Remaining remaining) {}

    public DeadlineTable(Registers registers, Actor actor, Dossier of, Instant now) {
        setId("case-deadlines");
        addClassName("stack");
        List<Line> lines = lines(registers, actor, of, now);
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("cases.no-deadlines"));
            none.addClassName("muted");
            add(none);
        }
        lines.forEach(line -> add(row(line)));
    }

    /** The clock that ends first, for the head; empty where none runs. */
    public static Optional<Component> next(Registers registers, Actor actor, Dossier of, Instant now) {
        return lines(registers, actor, of, now).stream()
                .filter(line -> line.clock().stage().equals(Deadline.RUNNING))
                .filter(line -> !line.clock().isGranted() || !line.remaining().overdue())
                .findFirst()
                .map(line -> {
                    Component row = row(line);
                    row.setId("case-next-deadline");
                    return row;
                });
    }

    private static List<Line> lines(Registers registers, Actor actor, Dossier of, Instant now) {
        return registers.read(actor, register -> {
            Rules rules = new Rules(register);
            Map<UUID, String> seizures =
                    Seizure.of(register, of.uuid()).stream().collect(Collectors.toMap(Seizure::uuid, SeizureName::of));
            return Clocks.of(of.owner(), now, register).of(CaseParts.of(register, of)).stream()
                    .map(clock -> new Line(
                            clock,
                            (rules.definition(clock.term()).label() + "　"
                                            + seizures.getOrDefault(clock.dossierId(), ""))
                                    .strip(),
                            clock.remaining(now, rules.calendar())))
                    .toList();
        });
    }

    private static Div row(Line line) {
        Deadline clock = line.clock();
        Span name = new Span(line.label());
        name.addClassName("evidence-title");
        Span until = new Span(
                Texts.zh(clock.isProvisional() ? "cases.until-provisional" : "cases.until", Days.text(clock.dueOn())));
        until.addClassName("muted");
        Div row = new Div(name, until, state(line));
        row.addClassName("badges");
        clock.article().ifPresent(article -> row.add(new Article(article.toString())));
        return row;
    }

    private static Span state(Line line) {
        Deadline clock = line.clock();
        Span state = new Span();
        switch (clock.stage()) {
            case Deadline.RUNNING -> {
                String amount = Amounts.of(
                        Math.toIntExact(line.remaining().amount()),
                        line.remaining().unit());
                boolean over = line.remaining().overdue();
                if (clock.isGranted()) {
                    state.setText(over ? Texts.zh("cases.lapsed") : Texts.zh("cases.granted", amount));
                    state.addClassName("calm");
                } else {
                    state.setText(Texts.zh(over ? "due.over" : "due.left", amount));
                    state.addClassName(over ? "overdue" : line.remaining().amount() <= 3 ? "due" : "calm");
                }
            }
            case Deadline.MISSED -> {
                state.setText(Texts.zh("cases.missed"));
                state.addClassName("overdue");
            }
            case Deadline.MET -> {
                state.setText(Texts.zh("cases.met"));
                state.addClassName("ok");
            }
            case Deadline.LAPSED -> {
                state.setText(Texts.zh("cases.lapsed"));
                state.addClassName("calm");
            }
            case Deadline.SUSPENDED -> state.setText(Texts.zh("cases.suspended"));
            default -> state.setText(Texts.zh("cases.stopped"));
        }
        return state;
    }
}
