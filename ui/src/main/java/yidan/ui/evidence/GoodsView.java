package yidan.ui.evidence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.GoodsFilter;
import yidan.evidence.custody.GoodsRow;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Nature;
import yidan.tenancy.Actor;
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
import yidan.ui.shell.Access;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 物品台账：扣押、查封、登记保存、罚没的物品，谁在何处保管。 */
@Route("goods")
@MayOpen(
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.CUSTODIAN,
            Role.ARCHIVIST,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 320, titleKey = "goods.title", icon = VaadinIcon.PACKAGE)
public class GoodsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Clock clock;
    private final DataList<GoodsRow> list;

    @Inject
    public GoodsView(
            Goods goods, GoodsSeen seen, Names names, CurrentActor currentActor, Exports exports, Clock clock) {
        super("goods.title");
        this.clock = clock;
        this.actor = currentActor.get();
        list = new DataList<>(
                        "goods",
                        Source.ordered(
                                Goods.Order.OPENED,
                                (filter, by, down, from, size) -> seen.page(actor, of(filter), by, down, from, size),
                                filter -> goods.count(actor, of(filter))))
                .search("goods.search")
                .filter(
                        "stage",
                        "goods.column.stage",
                        Stream.of(CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT, CustodyItem.GONE)
                                .map(stage -> new Option(stage, getTranslation("stage.CustodyItem." + stage)))
                                .toList())
                .filter("as", "goods.column.as", Option.of(HeldAs.values()))
                .filter("nature", "goods.column.nature", Option.of(Nature.values()))
                .filter("waiting", "goods.waiting", List.of(new Option("yes", getTranslation("goods.waiting.yes"))))
                .filter("overdue", "goods.overdue", List.of(new Option("yes", getTranslation("goods.overdue.yes"))));
        names.tellBodies(list, actor, "goods.column.body", GoodsRow::tenant);
        list.column("name", GoodsRow::name)
                .grow(2)
                .sort("NAME")
                .column("specification", GoodsRow::specification)
                .grow(1)
                .column("quantity", row -> row.quantity().stripTrailingZeros())
                .looks(row -> new Span(row.quantity().stripTrailingZeros().toPlainString()))
                .width("90px")
                .column("unit", GoodsRow::unit)
                .width("70px")
                .column("stage", row -> getTranslation("stage.CustodyItem." + row.stage()))
                .looks(GoodsView::stage)
                .width("180px")
                .sort("STAGE")
                .column("as", row -> getTranslation("HeldAs." + row.heldAs()))
                .width("120px")
                .column("place", GoodsRow::place)
                .grow(2)
                .sort("PLACE")
                .column("case", GoodsRow::caseNumber)
                .width("220px")
                .sort("CASE")
                .column("opened", GoodsRow::openedOn)
                .width("130px")
                .sort("OPENED")
                .latestFirst()
                .column("counted", GoodsRow::countedOn)
                .width("130px")
                .sort("COUNTED")
                .column("nature", row -> getTranslation("Nature." + row.nature()))
                .optional()
                .column("outcome", row -> row.outcome() == null ? "" : getTranslation("Movement." + row.outcome()))
                .optional()
                .column("gone", GoodsRow::goneOn)
                .optional()
                .key(row -> row.id().toString())
                .page(row -> "goods/" + row.id())
                .emptyAt("goods.empty", CasesView.class, "cases.title", actor.is(Role.OFFICER))
                .export(exports, actor, getTranslation("goods.title"));
        if (Access.mayOpen(StockTakesView.class, actor)) {
            Button count = new Button(
                    getTranslation("stocktakes.title"), click -> UI.getCurrent().navigate(StockTakesView.class));
            count.setId("stock-takes");
            actions(count);
        }
        body(list);
    }

    private static Component stage(GoodsRow row) {
        String stage = Texts.zh("stage.CustodyItem." + row.stage());
        Span span = new Span(
                row.pending() == null
                        ? stage
                        : Texts.zh("goods.pending", stage, Texts.zh("Movement." + row.pending())));
        span.addClassName(row.pending() == null ? "calm" : "due");
        return span;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private GoodsFilter of(Filter filter) {
        return new GoodsFilter(
                filter.text(),
                filter.value("stage").orElse(null),
                filter.value("as", HeldAs.class).orElse(null),
                filter.value("nature", Nature.class).orElse(null),
                filter.value("waiting").isPresent(),
                filter.number("body").orElse(null),
                filter.value("overdue").isPresent() ? clock.instant() : null);
    }
}
