package yidan.ui.casework.disclosure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.handover.MeasureDisclosureAct;
import yidan.casework.handover.MeasureDisclosures;
import yidan.casework.handover.NoteMeasurePublished;
import yidan.casework.handover.NoteMeasureWithdrawn;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.supervision.ReasonGate;

/** One decision of compulsion as the public may read it, what became of it, and what can be done now. */
@Route("disclosures/:disclosure([0-9a-f-]{36})")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        },
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.PUBLISHER,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        })
@StyleSheet("context://styles/casework.css")
public class DisclosureView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient MeasureDisclosures disclosures;
    private final transient Names names;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private final transient Actor actor;
    private transient Id<MeasureDisclosure> id;

    @Inject
    public DisclosureView(
            ActDesk desk,
            MeasureDisclosures disclosures,
            Names names,
            Registers registers,
            ReasonGate gate,
            Clock clock,
            CurrentActor currentActor) {
        super("disclosures.one");
        this.desk = desk;
        this.disclosures = disclosures;
        this.names = names;
        this.registers = registers;
        this.gate = gate;
        this.clock = clock;
        this.actor = currentActor.get();
        crumb(DisclosuresView.class, getTranslation("disclosures.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("disclosure").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        MeasureDisclosure one = disclosures.find(actor, id).orElseThrow(NotFoundException::new);
        title(one.number());
        body(gate.around(MeasureDisclosure.class, id, owner(one), () -> dossier(one)));
    }

    private String owner(MeasureDisclosure one) {
        return names.bodies(actor).getOrDefault(one.owner().value(), "");
    }

    private Component dossier(MeasureDisclosure one) {
        Div main = new Div(head(one), facts(one), new Timeline(registers, actor, id.value()));
        main.addClassNames("card", "stack", "case-facts");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        if (actor.audience() != Audience.SUPERVISOR) {
            LocalDate today = LocalDate.now(clock);
            ActBar bar = desk.bar(
                            MeasureDisclosureAct.class,
                            MeasureDisclosure.class,
                            id,
                            one.version(),
                            one.number(),
                            this::draw)
                    .onlyThisStage()
                    .with(NoteMeasurePublished.class, form -> form.suggest("publishedOn", today))
                    .with(NoteMeasureWithdrawn.class, form -> form.suggest("withdrawnOn", today));
            dossier.add(bar);
        }
        return dossier;
    }

    private Div head(MeasureDisclosure one) {
        Span stage = new Span(getTranslation("stage.MeasureDisclosure." + one.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("disclosure-stage");
        Div head = new Div(stage, new Span(owner(one)), new Article("linyi-14:1.2#13"));
        head.addClassName("badges");
        return head;
    }

    /** 执法主体、执法对象、执法类别、执法结论、决定日期. */
    private Facts facts(MeasureDisclosure one) {
        return new Facts("disclosure-facts")
                .line("disclosures.column.body", owner(one))
                .line("disclosures.column.party", one.partyName())
                .line("disclosures.column.kind", one.form().title())
                .line("disclosures.conclusion", one.conclusion())
                .line("disclosures.column.decided", Days.text(one.decidedOn()))
                .line(
                        "disclosures.column.published",
                        one.publishedOn().map(Days::text).orElse(""))
                .line("field.where", one.where().orElse(""))
                .line("disclosures.withheld", one.withheldWhy().orElse(""))
                .line("disclosures.fell", one.fellWhy().orElse(""))
                .line("field.withdrawnOn", one.withdrawnOn().map(Days::text).orElse(""))
                .line("field.reasonsTold", one.withdrawnWhy().orElse(""));
    }
}
