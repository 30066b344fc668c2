package yidan.ui.casework.review;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.ReviewRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.casework.CasesView;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 法制审核：本机关的，和其他机关请本机关审核的。 */
@Route("reviews")
@MayOpen(
        roles = {Role.LEGAL_REVIEWER, Role.HEAD, Role.OFFICER, Role.TEAM_LEADER, Role.SUPERVISOR},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@NavEntry(order = 310, titleKey = "reviews.title", icon = VaadinIcon.SCALE)
@StyleSheet("context://styles/casework.css")
public class ReviewsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final DataList<ReviewRow> list;

    @Inject
    public ReviewsView(LegalReviews reviews, Names names, CurrentActor currentActor, Exports exports) {
        super("reviews.title");
        this.actor = currentActor.get();
        Map<Integer, String> bodies = names.bodies(actor);
        list = new DataList<>(
                        "reviews",
                        Source.ordered(
                                LegalReviews.Order.OPENED,
                                (filter, by, down, from, size) -> reviews.page(actor, of(filter), by, down, from, size),
                                filter -> reviews.count(actor, of(filter))))
                .searchShown("reviews.search")
                .filter(
                        "stage",
                        "reviews.column.stage",
                        Stream.of(
                                        LegalReview.SUBMITTED,
                                        LegalReview.SUPPLEMENTING,
                                        LegalReview.REVIEWING,
                                        LegalReview.PAUSED,
                                        LegalReview.GIVEN)
                                .map(stage -> new Option(stage, getTranslation("stage.LegalReview." + stage)))
                                .toList());
        // A reviewer is lent to others, and a supervisor reads many: both look for one body's.
        if (actor.audience() != Audience.MEMBER || actor.is(Role.LEGAL_REVIEWER)) {
            list.filter("from", "reviews.column.from", Option.of(bodies));
        }
        list.column("number", ReviewRow::caseNumber)
                .width("220px")
                .sort("NUMBER")
                .column("cause", ReviewRow::cause)
                .grow(2)
                .column("from", row -> bodies.getOrDefault(row.tenant(), ""))
                .grow(1)
                .sort("FROM")
                .column(
                        "by",
                        row -> bodies.getOrDefault(
                                row.reviewingBody() == null ? row.tenant() : row.reviewingBody(), ""))
                .grow(1)
                .column("opened", ReviewRow::openedOn)
                .width("130px")
                .sort("OPENED")
                .latestFirst()
                .column("stage", row -> getTranslation("stage.LegalReview." + row.stage()))
                .width("120px")
                .sort("STAGE")
                .column("opinion", row -> row.opinion() == null ? "" : getTranslation("ReviewOpinion." + row.opinion()))
                .grow(1)
                .key(row -> row.id().toString())
                .page(row -> "reviews/" + row.id())
                .emptyAt("reviews.empty", CasesView.class, "cases.title", actor.is(Role.OFFICER))
                .export(exports, actor, getTranslation("reviews.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private static LegalReviews.Question of(Filter filter) {
        return new LegalReviews.Question(
                filter.text(),
                filter.value("stage").orElse(null),
                filter.number("from").orElse(null));
    }
}
