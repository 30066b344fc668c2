package yidan.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 待办：到期、待我办理、被退回。 */
@Route("")
@MayOpen
@NavEntry(
        order = 0,
        titleKey = "home.title",
        icon = VaadinIcon.TASKS,
        exceptFor = Role.SPECIAL_SUPERVISOR,
        onPhone = true)
public class HomeView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    @Inject
    public HomeView(CurrentActor currentActor, Clock clock, @Any Instance<WorkSource> sources, HeadFigures heads) {
        super("home.title");
        this.clock = clock;
        Actor actor = currentActor.get();
        if (HeadFigures.areFor(actor)) {
            HeadFigures.Shown shown = heads.of(actor);
            body(figures(shown), new HomePlots(shown));
        }
        List<WorkLine> lines = sources.stream()
                .flatMap(source -> source.workOf(actor).stream())
                .toList();
        if (lines.isEmpty()) {
            body(nothing());
        }
        for (WorkLine.Group group : WorkLine.Group.values()) {
            List<WorkLine> ofGroup = lines.stream()
                    .filter(line -> line.group() == group)
                    .sorted(Comparator.comparing(WorkLine::due, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(WorkLine::since))
                    .toList();
            if (!ofGroup.isEmpty()) {
                body(section(group, ofGroup));
            }
        }
    }

    private Component figures(HeadFigures.Shown shown) {
        Div row = new Div();
        row.addClassName("figures");
        shown.counts().forEach((state, count) -> {
            Span value = new Span(Long.toString(count));
            value.addClassName("figure-value");
            if (count > 0 && !state.looks.isEmpty()) {
                value.addClassName(state.looks);
            }
            Span label = new Span(getTranslation("figure." + state));
            label.addClassName("figure-label");
            Anchor link = new Anchor(state == MatterState.OPEN ? "matters" : "matters?state=" + state, value, label);
            link.setRouterIgnore(false);
            link.setId("figure-" + state.name().toLowerCase(Locale.ROOT));
            link.addClassNames("card", "figure");
            row.add(link);
        });
        return row;
    }

    private Component nothing() {
        Div card = new Div(
                VaadinIcon.CHECK_CIRCLE_O.create(),
                new H2(getTranslation("home.nothing")),
                new Paragraph(getTranslation("home.nothing.why")));
        card.addClassNames("card", "empty");
        card.setId("home-nothing");
        return card;
    }

    private Component section(WorkLine.Group group, List<WorkLine> lines) {
        Span count = new Span(Integer.toString(lines.size()));
        count.addClassName("count");
        H2 title = new H2(getTranslation("home.group." + group.name()));
        title.add(count);
        Section section = new Section(title);
        section.addClassNames("card", "work-group");
        section.setId("work-" + group.name().toLowerCase(Locale.ROOT));
        lines.forEach(line -> section.add(row(line)));
        return section;
    }

    private Component row(WorkLine line) {
        Span what = new Span(line.what());
        what.addClassName("work-what");
        Span dossier = new Span(line.dossier());
        dossier.addClassName("work-dossier");
        Span since = new Span(getTranslation("home.since", Days.text(line.since())));
        since.addClassName("muted");
        Div words = new Div(what, dossier, since);
        words.addClassName("work-words");
        Div row = new Div(words);
        row.addClassName("work-line");
        if (line.due() != null) {
            Div due = new Div(new Span(line.dueText()));
            due.addClassNames("work-due", state(line.due()));
            if (!line.basis().isEmpty()) {
                due.add(new Article(line.basis()));
            }
            row.add(due);
        }
        Anchor act = new Anchor(line.path(), line.verb());
        act.setRouterIgnore(false);
        act.addClassName("button-link");
        row.add(act);
        return row;
    }

    private String state(LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        if (due.isBefore(today)) {
            return "overdue";
        }
        return due.isAfter(today.plusDays(3)) ? "calm" : "due";
    }
}
