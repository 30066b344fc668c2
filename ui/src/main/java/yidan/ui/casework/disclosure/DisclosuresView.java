package yidan.ui.casework.disclosure;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.handover.MeasureDisclosures;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 行政强制决定公开：本机关的，县里看全县的。 */
@Route("disclosures")
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
@NavEntry(order = 318, titleKey = "disclosures.nav", icon = VaadinIcon.GLOBE)
@StyleSheet("context://styles/casework.css")
public class DisclosuresView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final DataList<MeasureDisclosure> list;

    @Inject
    public DisclosuresView(MeasureDisclosures disclosures, Names names, CurrentActor currentActor, Exports exports) {
        super("disclosures.title");
        this.actor = currentActor.get();
        list = new DataList<MeasureDisclosure>(
                        "disclosures",
                        Source.ordered(
                                MeasureDisclosures.Order.DECIDED,
                                (filter, by, down, from, size) ->
                                        disclosures.page(actor, of(filter), by, down, from, size),
                                filter -> disclosures.count(actor, of(filter))))
                .search("disclosures.search")
                .filter(
                        "stage",
                        "disclosures.column.stage",
                        MeasureDisclosure.STAGES.stream()
                                .map(stage -> new Option(stage, getTranslation("stage.MeasureDisclosure." + stage)))
                                .toList());
        names.tellBodies(
                list, actor, "disclosures.column.body", row -> row.owner().value());
        list.column("number", MeasureDisclosure::number)
                .grow(2)
                .sort("NUMBER")
                .column("kind", row -> row.form().title())
                .grow(1)
                .sort("KIND")
                .column("party", MeasureDisclosure::partyName)
                .grow(1)
                .sort("PARTY")
                .column("decided", MeasureDisclosure::decidedOn)
                .width("130px")
                .sort("DECIDED")
                .latestFirst()
                .column("published", row -> row.publishedOn().orElse(null))
                .looks(row -> new Span(row.publishedOn().map(Days::text).orElse("")))
                .width("130px")
                .sort("PUBLISHED")
                .column("stage", row -> getTranslation("stage.MeasureDisclosure." + row.stage()))
                .width("110px")
                .sort("STAGE")
                .key(row -> row.uuid().toString())
                .page(row -> "disclosures/" + row.uuid())
                .empty("disclosures.empty", null)
                .export(exports, actor, getTranslation("disclosures.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private static MeasureDisclosures.Question of(Filter filter) {
        return new MeasureDisclosures.Question(
                filter.value("stage")
                        .filter(MeasureDisclosure.STAGES::contains)
                        .map(List::of)
                        .orElse(MeasureDisclosure.STAGES),
                filter.text(),
                filter.number("body").orElse(null));
    }
}
