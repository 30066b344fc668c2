package yidan.ui.itemlist.township;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.township.Duty;
import yidan.itemlist.township.ListDuties;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.ui.itemlist.Bodies;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** 目录已调整，您的清单需要……：what a township must change, by which document, proposed by whom. */
@ApplicationScoped
public class DutyNotice {

    private static final String ARTICLE = "linyi-13:#3";
    private static final int SHOWN = 8;

    @Inject
    private ListDuties duties;

    @Inject
    private Bodies bodies;

    @Inject
    private Clock clock;

    List<Duty> duties(Actor actor) {
        return actor.kind() == OrganisationKind.TOWNSHIP
                ? duties.of(actor, actor.organisation(), LocalDate.now(clock))
                : List.of();
    }

    public Optional<Component> of(Actor actor) {
        List<Duty> all = duties(actor);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Span title = new Span(Texts.zh("duties.title", all.size()));
        title.addClassName("duty-title");
        Div head = new Div(VaadinIcon.EXCLAMATION_CIRCLE_O.create(), title, new Article(ARTICLE), listsLink(actor));
        head.addClassName("duty-head");
        UnorderedList lines = new UnorderedList();
        all.stream().limit(SHOWN).forEach(duty -> lines.add(new ListItem(words(actor, duty))));
        if (all.size() > SHOWN) {
            lines.add(new ListItem(Texts.zh("duties.more", all.size() - SHOWN)));
        }
        Div notice = new Div(head, lines);
        notice.addClassName("duty-notice");
        notice.setId("duty-notice");
        notice.getElement().setAttribute("role", "status");
        return Optional.of(notice);
    }

    /** 减少“……”：2026年3月1日起，依据临政发……号；由县应急管理局提出。 */
    String words(Actor actor, Duty duty) {
        EnforcementItem item = duty.change().after() == null
                ? duty.change().before().item()
                : duty.change().after().item();
        String by = duty.motion() == null
                ? Texts.zh("duties.by-bureau")
                : Texts.zh("duties.by", bodies.name(actor, duty.motion().proposer()));
        return Texts.zh(
                "duties." + duty.kind().name(), item.name(), Days.text(duty.since()), duty.documentNumber(), by);
    }

    /** The way to the list's versions; not visible to those who have none. */
    public Component listsLink(Actor actor) {
        RouterLink link = new RouterLink(Texts.zh("duties.go"), ListsView.class);
        link.setId("to-lists");
        link.addClassName("button-link");
        link.setVisible(actor.kind() == OrganisationKind.TOWNSHIP);
        return link;
    }
}
