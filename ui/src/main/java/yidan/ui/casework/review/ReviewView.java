package yidan.ui.casework.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import yidan.act.Act;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.ReviewAct;
import yidan.casework.review.ReviewRow;
import yidan.casework.review.material.HandedIn;
import yidan.casework.review.term.ResumeReview;
import yidan.casework.review.term.ReviewTermAct;
import yidan.casework.review.term.SupplyMaterials;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.casework.DeadlineTable;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;
import yidan.ui.supervision.ReasonGate;

/** One legal review: the materials at the left, what the reviewer may do at the right. */
@Route("reviews/:review([0-9a-f-]{36})")
@MayOpen(
        roles = {Role.LEGAL_REVIEWER, Role.HEAD, Role.OFFICER, Role.TEAM_LEADER, Role.SUPERVISOR},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@StyleSheet("context://styles/casework.css")
public class ReviewView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LegalReviews reviews;
    private final transient HandedIn handedIn;
    private final transient ActDesk desk;
    private final transient Names names;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private final transient Actor actor;
    private transient Id<LegalReview> id;

    @Inject
    public ReviewView(
            LegalReviews reviews,
            HandedIn handedIn,
            ActDesk desk,
            Names names,
            Registers registers,
            ReasonGate gate,
            Clock clock,
            CurrentActor currentActor) {
        super("reviews.one");
        this.reviews = reviews;
        this.handedIn = handedIn;
        this.desk = desk;
        this.names = names;
        this.registers = registers;
        this.gate = gate;
        this.clock = clock;
        this.actor = currentActor.get();
        crumb(ReviewsView.class, getTranslation("reviews.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("review").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        ReviewRow row = reviews.row(actor, id).orElseThrow(NotFoundException::new);
        title(getTranslation("cases.name", row.caseNumber(), row.cause()));
        String owner = names.bodies(actor).getOrDefault(row.tenant(), "");
        body(gate.around(LegalReview.class, id, owner, () -> dossier(owner)));
    }

    private Component dossier(String owner) {
        LegalReview review = reviews.load(actor, id);
        Span stage = new Span(getTranslation("stage.LegalReview." + review.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("review-stage");
        Span from = new Span(owner);
        from.addClassName("muted");
        Div head = new Div(stage, from);
        head.addClassName("badges");
        Div clocks = new DeadlineTable(registers, actor, review, clock.instant());
        TabSheet tabs = new TabSheet();
        tabs.setId("review-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(
                getTranslation("reviews.tab.materials"),
                review.closedTo(actor)
                        .map(RefusalText::of)
                        .map(RefusalText::panel)
                        .orElseGet(() -> materials(review)));
        tabs.add(getTranslation("reviews.tab.papers"), new MaterialList(handedIn, actor, id));
        tabs.add(getTranslation("cases.tab.record"), new Timeline(registers, actor, id.value()));
        Div main = new Div(head, clocks, tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(
                main,
                desk.bar(
                                List.of(ReviewAct.class, ReviewTermAct.class),
                                LegalReview.class,
                                id,
                                review.version(),
                                review.caseNumber() + " " + review.cause(),
                                this::draw)
                        .next(expected(review.stage()))
                        .onlyThisStage());
        dossier.addClassName("dossier");
        return dossier;
    }

    /** What a review waits for at its stage. */
    private static Class<? extends Act> expected(String stage) {
        return switch (stage) {
            case LegalReview.SUBMITTED -> AcceptMaterials.class;
            case LegalReview.SUPPLEMENTING -> SupplyMaterials.class;
            case LegalReview.PAUSED -> ResumeReview.class;
            default -> GiveOpinion.class;
        };
    }

    private Div materials(LegalReview review) {
        Div materials = new Div();
        materials.addClassName("stack");
        section(materials, "field.proposal", review.materials().proposal());
        section(materials, "cases.report", review.materials().report());
        section(materials, "field.draftDecision", review.materials().draftDecision());
        section(materials, "field.legalBasis", review.materials().legalBasis());
        section(materials, "reviews.evidence", review.materials().evidence());
        section(materials, "field.minutes", review.materials().hearingRecord().orElse(""));
        section(materials, "field.missing", review.missing().orElse(""));
        section(materials, "field.supplement", review.supplement().orElse(""));
        review.opinion().ifPresent(given -> {
            Facts facts = new Facts("review-opinion")
                    .line("cases.review-opinion", getTranslation("ReviewOpinion." + given))
                    .line(
                            "field.inOrder",
                            review.inOrder().stream()
                                    .sorted()
                                    .map(point -> getTranslation("ReviewPoint." + point))
                                    .collect(Collectors.joining("；")))
                    .line("field.words", review.words().orElse(""))
                    .line("reviews.reviewer", review.reviewerName().orElse(""))
                    .line("reviews.given-on", review.givenOn().map(Days::text).orElse(""));
            Div section = new Div(new H3(getTranslation("cases.review-opinion")), facts);
            section.addClassName("item-section");
            materials.addComponentAsFirst(section);
        });
        return materials;
    }

    private void section(Div into, String key, String text) {
        if (!text.isBlank()) {
            Div words = new Div(text);
            words.addClassName("document-face");
            Div section = new Div(new H3(getTranslation(key)), words);
            section.addClassName("item-section");
            into.add(section);
        }
    }
}
