package yidan.ui.evidence;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import yidan.evidence.stocktake.StockLine;
import yidan.evidence.stocktake.StockTake;
import yidan.evidence.stocktake.StockTakeAct;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Source;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/** One stock-take: what the ledger has, what was counted, what differs, who signed. */
@Route("goods/stock-takes/:take([0-9a-f-]{36})")
@MayOpen(
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.OFFICER, Role.CUSTODIAN, Role.ARCHIVIST},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@StyleSheet("context://styles/casework.css")
public class StockTakeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Exports exports;
    private final transient Actor actor;
    private transient Id<StockTake> id;

    @Inject
    public StockTakeView(Registers registers, ActDesk desk, Exports exports, CurrentActor currentActor) {
        super("stocktakes.one");
        this.registers = registers;
        this.desk = desk;
        this.exports = exports;
        this.actor = currentActor.get();
        crumb(StockTakesView.class, getTranslation("stocktakes.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("take").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        StockTake take = registers
                .read(actor, register -> register.find(StockTake.class, id))
                .orElseThrow(NotFoundException::new);
        title(take.place());
        Span stage = new Span(getTranslation("stage.StockTake." + take.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("stock-take-stage");
        Span differences = new Span(getTranslation("stocktakes.differences", take.differences()));
        differences.addClassNames("badge", take.differences() == 0 ? "ok" : "overdue");
        Div head = new Div(stage, differences);
        head.addClassName("badges");
        Facts facts = new Facts("stock-take-facts")
                .line("stocktakes.column.counted", Days.text(take.openedOn()))
                .line("stocktakes.column.first", take.firstName())
                .line("stocktakes.column.second", take.secondName().orElse(""))
                .line("stocktakes.signed", take.signedOn().map(Days::text).orElse(""))
                .line("act.CountPlace.words", take.words().orElse(""))
                .line("act.SignStockTake.words", take.secondWords().orElse(""));
        Div main = new Div(head, facts, lines(), new Timeline(registers, actor, id.value()));
        main.addClassNames("card", "stack", "case-facts");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        dossier.add(desk.bar(StockTakeAct.class, StockTake.class, id, take.version(), take.place(), this::draw)
                .onlyThisStage());
        body(dossier);
    }

    private DataList<StockLine> lines() {
        return new DataList<StockLine>(
                        "stock-lines",
                        Source.of(filter -> registers.read(actor, register -> StockLine.of(register, id.value()))))
                .column("name", StockLine::name)
                .grow(2)
                .column("specification", StockLine::specification)
                .grow(1)
                .column("unit", StockLine::unit)
                .width("70px")
                .column("expected", line -> line.expected().stripTrailingZeros())
                .looks(line -> new Span(plain(line.expected())))
                .width("110px")
                .column("counted", line -> line.counted().stripTrailingZeros())
                .looks(line -> new Span(plain(line.counted())))
                .width("110px")
                .column("difference", line -> line.difference().stripTrailingZeros())
                .looks(StockTakeView::difference)
                .width("130px")
                .key(line -> line.name() + line.specification() + line.unit())
                .empty("stocktakes.empty", null)
                .export(exports, actor, getTranslation("stocktakes.one"));
    }

    private static Span difference(StockLine line) {
        int sign = line.difference().signum();
        Span span = new Span(plain(line.difference()));
        if (sign == 0) {
            span.setText(span.getTranslation("stocktakes.agrees"));
        } else {
            span.setText(span.getTranslation(
                    sign < 0 ? "stocktakes.short" : "stocktakes.over",
                    plain(line.difference().abs())));
            span.addClassName("overdue");
        }
        return span;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
