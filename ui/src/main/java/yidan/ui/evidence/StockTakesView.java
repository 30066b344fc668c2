package yidan.ui.evidence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.officers.PeopleOfThings;
import yidan.casework.officers.Privacy;
import yidan.evidence.stocktake.CountPlace;
import yidan.evidence.stocktake.StockTake;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/** 整处清点：选一处存放位置，逐项清点，与台账核对；清点记录可以查、可以导出。 */
@Route("goods/stock-takes")
@MayOpen(
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.OFFICER, Role.CUSTODIAN, Role.ARCHIVIST},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
public class StockTakesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final DataList<StockTake> list;

    @Inject
    public StockTakesView(Registers registers, ActDesk desk, CurrentActor currentActor, Exports exports) {
        super("stocktakes.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        crumb(GoodsView.class, getTranslation("goods.title"));
        Privacy inside = registers.read(
                actor, register -> PeopleOfThings.ofCounts(register, actor, actor.organisation(), List.of()));
        list = new DataList<>(
                        "stock-takes",
                        Source.ordered(
                                StockTake.Order.OPENED,
                                (filter, by, down, from, size) -> registers.read(
                                        actor, register -> StockTake.page(register, of(filter), by, down, from, size)),
                                filter -> registers.read(actor, register -> StockTake.count(register, of(filter)))))
                .search("stocktakes.search")
                .filter(
                        "stage",
                        "stocktakes.column.stage",
                        Stream.of(StockTake.COUNTED, StockTake.SIGNED, StockTake.DROPPED)
                                .map(stage -> new Option(stage, getTranslation("stage.StockTake." + stage)))
                                .toList())
                .column("place", StockTake::place)
                .grow(3)
                .sort("PLACE")
                .column("counted", StockTake::openedOn)
                .width("140px")
                .sort("OPENED")
                .latestFirst()
                .column("things", StockTake::things)
                .width("110px")
                .sort("THINGS")
                .column("differences", StockTake::differences)
                .width("110px")
                .sort("DIFFERENCES")
                .column("stage", row -> getTranslation("stage.StockTake." + row.stage()))
                .width("130px")
                .sort("STAGE")
                .column("first", StockTake::firstName)
                .grow(1)
                .sort("FIRST")
                .column("second", row -> row.secondName().orElse(""))
                .grow(1)
                .column("words", row -> inside.inside(row.words()))
                .optional()
                .key(row -> row.uuid().toString())
                .page(row -> "goods/stock-takes/" + row.uuid())
                .empty(desk.mayEver(CountPlace.class) ? "stocktakes.empty" : "stocktakes.empty.others", null)
                .export(exports, actor, getTranslation("stocktakes.title"));
        if (desk.mayEver(CountPlace.class)) {
            body(new Div(beginning(), list));
        } else {
            body(list);
        }
    }

    private Div beginning() {
        ComboBox<String> place = new ComboBox<>(getTranslation("act.CountPlace.place"));
        place.setId("stock-place");
        place.setItems(registers.read(actor, StockTake::places));
        Button begin = new Button(getTranslation("act.CountPlace"), click -> count(place.getValue()));
        begin.setId("count-place");
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setEnabled(false);
        place.addValueChangeListener(change -> begin.setEnabled(change.getValue() != null));
        Div row = new Div(place, begin);
        row.addClassName("badges");
        return row;
    }

    private void count(String place) {
        List<String> sheet = registers.read(actor, register -> StockTake.sheet(register, place));
        UUID ofThePlace = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        desk.opening(
                        CountPlace.class,
                        ofThePlace,
                        done -> UI.getCurrent().navigate("goods/stock-takes/" + done.dossier()))
                .fix("place", place)
                .intro(new Span(getTranslation("act.CountPlace.place") + "：" + place))
                .suggest("counts", String.join("\n", sheet))
                .open();
    }

    private StockTake.Question of(Filter filter) {
        return new StockTake.Question(filter.text(), filter.value("stage").orElse(null));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
