package yidan.ui.casework.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import yidan.act.Act;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadAct;
import yidan.casework.lead.LeadRow;
import yidan.casework.lead.Leads;
import yidan.casework.opening.ProposeCase;
import yidan.document.DocumentRow;
import yidan.itemlist.PowerType;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.casework.CaseForms;
import yidan.ui.document.DocumentDesk;
import yidan.ui.document.DocumentTable;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** One lead: what was reported, and what becomes of it. */
@Route("leads/:lead([0-9a-f-]{36})")
@MayOpen(kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@StyleSheet("context://styles/casework.css")
public class LeadView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 30;

    private final transient Leads leads;
    private final transient ActDesk desk;
    private final transient CaseForms forms;
    private final transient ListedPowers powers;
    private final transient DocumentDesk documents;
    private final transient Registers registers;
    private final transient Actor actor;
    private final transient Instance<FollowsLead> others;
    private transient Id<Lead> id;

    @Inject
    public LeadView(
            Leads leads,
            ActDesk desk,
            CaseForms forms,
            ListedPowers powers,
            DocumentDesk documents,
            Registers registers,
            CurrentActor currentActor,
            @Any Instance<FollowsLead> others) {
        super("leads.one");
        this.leads = leads;
        this.desk = desk;
        this.forms = forms;
        this.powers = powers;
        this.documents = documents;
        this.registers = registers;
        this.actor = currentActor.get();
        this.others = others;
        crumb(LeadsView.class, getTranslation("leads.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("lead").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        LeadRow row = leads.row(actor, id).orElseThrow(NotFoundException::new);
        Lead lead = leads.load(actor, id);
        title(shortened(row.content()));
        Span stage = new Span(getTranslation("stage.Lead." + lead.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("lead-stage");
        Div head = new Div(stage);
        head.addClassName("badges");
        TabSheet tabs = new TabSheet();
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("cases.tab.facts"), facts(lead));
        List<DocumentRow> papers = documents.of(id.value());
        if (!papers.isEmpty()) {
            tabs.add(
                    getTranslation("cases.tab.documents", papers.size()),
                    new DocumentTable(documents, papers, this::draw));
        }
        tabs.add(getTranslation("cases.tab.record"), new Timeline(registers, actor, id.value()));
        Div main = new Div(head, tabs);
        main.addClassNames("card", "stack");
        ActBar bar = desk.bar(LeadAct.class, Lead.class, id, lead.version(), shortened(row.content()), this::draw);
        forms.tailor(bar, lead);
        Div side = new Div(bar);
        if (lead.stage().equals(Lead.RECEIVED)) {
            side.addComponentAsFirst(lead.isOutsideTheList() ? outside("leads.outside-the-list") : opening(lead));
            if (powers.isSummaryOnly(actor, lead)) {
                side.addComponentAsFirst(outside("leads.summary-only"));
            }
        }
        if (lead.owesAnswer()) {
            side.addComponentAsFirst(answer());
        }
        Div dossier = new Div(main, side);
        dossier.addClassName("dossier");
        body(dossier);
    }

    private static String shortened(String content) {
        return content.codePointCount(0, content.length()) <= SHORT
                ? content
                : content.substring(0, content.offsetByCodePoints(0, SHORT)) + "……";
    }

    /** What is within the list becomes a case, an execution or an inspection, as its item says; what is not is handed on. */
    private Component opening(Lead lead) {
        Button propose = opening(lead, ProposeCase.class, "propose");
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean punished = isOf(lead, PowerType.PENALTY);
        propose.setVisible(punished && desk.mayEver(ProposeCase.class) && !powers.isSummaryOnly(actor, lead));
        Button onTheSpot = opening(lead, DecideOnTheSpot.class, "on-the-spot");
        onTheSpot.setVisible(punished && onTheSpot.isVisible());
        Div words = new Div(new Span(getTranslation("leads.within-the-list")), new Article("linyi-13:#2"));
        words.addClassName("muted");
        Div card = new Div(propose, onTheSpot);
        others.stream()
                .filter(other -> isOf(lead, other.type()))
                .sorted(Comparator.comparing(FollowsLead::type))
                .flatMap(other -> other.buttons(lead).stream())
                .forEach(card::add);
        card.add(words);
        card.addClassNames("card", "stack");
        card.setVisible(desk.mayEver(ProposeCase.class));
        return card;
    }

    /** Until it was held against the list it may be any. */
    private static boolean isOf(Lead lead, PowerType type) {
        return lead.itemType().map(type::equals).orElse(true);
    }

    private Button opening(Lead lead, Class<? extends Act> act, String id) {
        Button button = new Button(
                getTranslation("act." + act.getSimpleName()),
                click -> forms.opening(act, lead, done -> UI.getCurrent().navigate("cases/" + done.dossier()))
                        .open());
        button.setId(id);
        button.setVisible(desk.mayEver(act));
        return button;
    }

    private static Component outside(String key) {
        Div words = new Div(new Span(Texts.zh(key)), new Article("linyi-13:#2"));
        words.setId("outside-the-list");
        Div card = new Div(words);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Whoever reported it waits for an answer; no text says for how long he may. */
    private static Component answer() {
        Div words = new Div(new Span(Texts.zh("leads.answer-awaited")), new Article("shuozhou-2019-38b:#12"));
        words.setId("answer-awaited");
        Div card = new Div(words);
        card.addClassNames("card", "stack");
        return card;
    }

    private Component facts(Lead lead) {
        Facts facts = new Facts("lead-facts", text -> lead.said(text, actor))
                .line("field.source", getTranslation("LeadSource." + lead.source()))
                .line("field.receivedOn", Days.text(lead.receivedOn()))
                .line("field.receivedHow", lead.receivedHow().orElse(""))
                .line("field.content", lead.content())
                .line(
                        "field.item",
                        lead.itemName()
                                .orElseGet(() -> getTranslation(
                                        lead.isOutsideTheList() ? "leads.no-item" : "leads.not-checked")))
                .line("field.place", lead.place().orElse(""))
                .line("field.happenedAt", lead.happenedAt().orElse(""))
                .line("field.about", lead.about().orElse(""))
                .line("field.reporter", lead.reporter(actor).orElse(""))
                .line("field.contact", lead.contact(actor).orElse(""))
                .line("field.body", lead.competentBody().orElse(""))
                .line(
                        "leads.who-reads",
                        lead.isNamed() && !Lead.concerns(actor, lead.owner())
                                ? getTranslation("leads.for-those-who-answer")
                                : "")
                .line("leads.outcome", lead.outcome().orElse(""))
                .line("leads.answered-on", lead.answeredOn().map(Days::text).orElse(""));
        lead.caseId()
                .ifPresent(of -> facts.line(
                        "dossier.EnforcementCase", new Anchor("cases/" + of, getTranslation("leads.to-the-case"))));
        lead.enforcement()
                .ifPresent(of -> facts.line(
                        "dossier.Enforcement",
                        new Anchor("enforcements/" + of, getTranslation("leads.to-the-execution"))));
        lead.inspection()
                .ifPresent(of -> facts.line(
                        "dossier.Inspection",
                        new Anchor("inspections/" + of, getTranslation("leads.to-the-inspection"))));
        return facts;
    }
}
