package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.itemlist.township.EnforcementLists;
import yidan.supervision.Standing;
import yidan.supervision.SupervisorAppointment;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.Reading;
import yidan.supervision.Visits;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;

/** What one may read, until when, by which letter, and what one has opened. */
abstract class ReadingPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 50;

    private final transient LocalDate today;
    private final transient Actor actor;
    private final transient EnforcementLists lists;

    ReadingPage(
            CurrentActor currentActor, Supervisors supervisors, Visits visits, EnforcementLists lists, Clock clock) {
        super("own-reading.title");
        this.today = LocalDate.now(clock);
        this.actor = currentActor.get();
        this.lists = lists;
        boolean special = actor.is(Role.SPECIAL_SUPERVISOR);
        if (special) {
            body(office(supervisors.ownAppointment(actor).orElse(null)));
        }
        if (!special || supervisors.isAdmitted(actor)) {
            body(readings(supervisors.readingsOf(actor)), opened(visits.byMe(actor, LATEST)));
        }
    }

    private Component office(SupervisorAppointment own) {
        Section card = new Section();
        card.addClassName("card");
        card.setId("own-office");
        Standing standing = own == null ? null : own.standing(today);
        if (standing == null || !standing.opens()) {
            card.add(RefusalText.of(new Refusal("supervisor.not-admitted", "linyi-14:3.8#5"))
                    .panel());
            return card;
        }
        LocalDate last = own.lastDay().orElseThrow();
        Div line = new Div(
                Standings.badge(standing),
                new Span(getTranslation(
                        "own-reading.certificate", own.terms().getLast().certificate())),
                new Span(getTranslation("supervisor.until", Days.text(last), DaysLeft.words(today, last))),
                new Article("linyi-14:3.8#5"));
        line.addClassName("dossier-line");
        Paragraph duty = new Paragraph(getTranslation("own-reading.duty"));
        duty.addClassName("muted");
        duty.add(new Article("linyi-14:3.8#10"));
        card.add(line, duty);
        return card;
    }

    private Component readings(List<Reading> readings) {
        Section section = new Section(new H2(getTranslation("own-reading.may")));
        section.addClassName("own-section");
        if (readings.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("own-reading.no-letter"));
            none.add(new Article("linyi-14:3.8#13"));
            Div card = new Div(VaadinIcon.ENVELOPE_O.create(), none);
            card.addClassNames("card", "empty");
            card.setId("no-letter");
            section.add(card);
            return section;
        }
        PlainTable table = new PlainTable(
                "own-readings",
                List.of(
                        getTranslation("own-reading.body"),
                        getTranslation("own-reading.letter"),
                        getTranslation("own-reading.days"),
                        getTranslation("own-reading.left"),
                        getTranslation("own-reading.open")));
        for (Reading reading : readings) {
            table.row(
                    new Span(reading.name()),
                    new Span(reading.letter()),
                    new Span(
                            reading.to() == null
                                    ? getTranslation("own-reading.standing", Days.text(reading.from()))
                                    : getTranslation(
                                            "supervisor.from-to", Days.text(reading.from()), Days.text(reading.to()))),
                    left(reading),
                    open(reading));
        }
        section.add(table);
        return section;
    }

    private Component left(Reading reading) {
        if (reading.from().isAfter(today)) {
            return Standings.badge(Standing.AWAITED);
        }
        Span left = new Span(
                reading.to() == null ? getTranslation("Standing.IN_FORCE") : DaysLeft.words(today, reading.to()));
        left.addClassName(reading.to() != null && !reading.to().isAfter(today.plusDays(2)) ? "due" : "ok");
        return left;
    }

    private Component open(Reading reading) {
        Div links = new Div();
        links.addClassName("overview-figures");
        if (reading.from().isAfter(today) || reading.body().isReserved()) {
            return links;
        }
        links.add(link("items?township=" + reading.body(), "own-reading.items"));
        lists.inForce(actor, reading.body(), today)
                .ifPresent(list -> links.add(link("lists/" + list.id(), "own-reading.list")));
        return links;
    }

    private Anchor link(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.setRouterIgnore(false);
        return link;
    }

    private Component opened(List<Visits.Visit> visits) {
        Section section = new Section(new H2(getTranslation("own-reading.opened")));
        section.addClassName("own-section");
        if (visits.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("own-reading.opened.none"));
            none.addClassName("muted");
            section.add(none);
            return section;
        }
        section.add(VisitsView.ofMine(visits));
        return section;
    }
}
