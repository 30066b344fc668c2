package yidan.ui.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import yidan.record.Outcome;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** The record of one dossier, and of what belongs to it: who, when, what, with article and hash; refusals too. Newest first. */
public final class Timeline extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final String OPENING = "OpenDossier";

    private enum Shown {
        ALL,
        DONE,
        REFUSED,
        OPENED
    }

    private record Line(long seq, Instant at, String verb, Outcome outcome, String body, String hash) {}

    private final transient Registers registers;
    private final transient Actor actor;
    private final transient List<UUID> dossiers;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("timeline.more"), click -> append());
    private Shown shown = Shown.ALL;
    private int from;

    public Timeline(Registers registers, Actor actor, UUID dossier) {
        this(registers, actor, List.of(dossier));
    }

    /** @param dossiers with what belongs to it and has acts of its own */
    public Timeline(Registers registers, Actor actor, List<UUID> dossiers) {
        this.registers = registers;
        this.actor = actor;
        this.dossiers = dossiers;
        addClassName("timeline");
        setId("timeline");
        more.setId("timeline-more");
        Select<Shown> filter = new Select<>();
        filter.setId("timeline-filter");
        filter.setAriaLabel(getTranslation("timeline.filter"));
        filter.setItems(Shown.values());
        filter.setItemLabelGenerator(shown -> Texts.zh("timeline.filter." + shown.name()));
        filter.setValue(Shown.ALL);
        filter.addValueChangeListener(change -> draw(change.getValue()));
        add(filter, list, more);
        draw(Shown.ALL);
    }

    private void draw(Shown chosen) {
        shown = chosen;
        from = 0;
        list.removeAll();
        append();
        if (list.getElement().getChildCount() == 0) {
            list.add(new Paragraph(getTranslation("timeline.nothing")));
        }
    }

    /** One more than is shown tells whether there are more. */
    private void append() {
        List<Line> lines = registers.read(
                actor,
                register -> chosen(
                                register.of(RecordEntry.class).where("d.dossierId in :dossiers", "dossiers", dossiers))
                        .orderBy("d.at desc, d.seq desc")
                        .page(from, PAGE + 1)
                        .select(Line.class, "d.seq, d.at, d.verb, d.outcome, d.body, d.hash"));
        lines.stream().limit(PAGE).forEach(line -> list.add(entry(line)));
        from += PAGE;
        more.setVisible(lines.size() > PAGE);
    }

    private Rows<RecordEntry> chosen(Rows<RecordEntry> all) {
        return switch (shown) {
            case ALL -> all;
            case DONE ->
                all.where("d.outcome = :done", "done", Outcome.DONE).where("d.verb <> :opening", "opening", OPENING);
            case REFUSED -> all.where("d.outcome <> :done", "done", Outcome.DONE);
            case OPENED -> all.where("d.verb = :opening", "opening", OPENING);
        };
    }

    private static boolean isOpening(Line line) {
        return line.verb().equals(OPENING);
    }

    private Component entry(Line line) {
        JsonObject body = Json.createReader(new StringReader(line.body())).readObject();
        Span verb = new Span(Words.verb(line.verb()));
        verb.addClassName("timeline-verb");
        Span who = new Span(body.getString("name", body.getString("user", "")));
        Div head = new Div(verb, who);
        if (line.outcome() != Outcome.DONE) {
            Span outcome = new Span(getTranslation("outcome." + line.outcome().name()));
            outcome.addClassName("overdue");
            head.add(outcome);
        }
        String basis = body.getString("basis", "");
        for (String reference : basis.isBlank() ? new String[0] : basis.split(" ")) {
            head.add(new Article(reference));
        }
        head.addClassName("timeline-head");
        Span at = new Span(Days.text(line.at()));
        Span hash =
                new Span(getTranslation("timeline.hash", line.seq(), line.hash().substring(0, 12)));
        hash.setTitle(line.hash());
        hash.addClassName("timeline-hash");
        Div foot = new Div(at, hash);
        foot.addClassNames("timeline-foot", "muted");
        Div entry = new Div(head);
        String reason = body.getString("reason", "");
        if (!reason.isBlank()) {
            entry.add(new Div(RefusalText.recorded(reason)));
        } else if (isOpening(line)) {
            entry.add(new Div(getTranslation("timeline.reason", body.getString("input", ""))));
        }
        entry.add(foot);
        entry.addClassNames("timeline-entry", line.outcome() == Outcome.DONE ? "done" : "refused");
        return entry;
    }
}
