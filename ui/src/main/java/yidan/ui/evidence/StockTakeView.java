package yidan.ui.evidence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yidan.casework.officers.PeopleOfThings;
import yidan.casework.officers.Privacy;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.outcome.LossCause;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.evidence.stocktake.Differences;
import yidan.evidence.stocktake.Differences.Missing;
import yidan.evidence.stocktake.Differences.Standing;
import yidan.evidence.stocktake.StockLine;
import yidan.evidence.stocktake.StockTake;
import yidan.evidence.stocktake.StockTakeAct;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Timeline;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
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
    private final transient FileFields files;
    private final transient Actor actor;
    private transient Id<StockTake> id;
    private transient Privacy privacy;

    @Inject
    public StockTakeView(
            Registers registers, ActDesk desk, Exports exports, FileFields files, CurrentActor currentActor) {
        super("stocktakes.one");
        this.registers = registers;
        this.desk = desk;
        this.exports = exports;
        this.files = files;
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
        List<Standing> standings = registers.read(actor, register -> Differences.of(register, take));
        privacy = registers.read(
                actor,
                register -> PeopleOfThings.ofCounts(
                        register,
                        actor,
                        take.owner(),
                        standings.stream().map(one -> one.line().name()).toList()));
        Facts facts = new Facts("stock-take-facts", privacy::text, privacy::inside)
                .line("stocktakes.column.counted", Days.text(take.openedOn()))
                .line("stocktakes.column.first", take.firstName())
                .line("stocktakes.column.second", take.secondName().orElse(""))
                .line("stocktakes.signed", take.signedOn().map(Days::text).orElse(""))
                .words("act.CountPlace.words", take.words().orElse(""))
                .words("act.SignStockTake.words", take.secondWords().orElse(""));
        Div main = new Div(
                head,
                facts,
                lines(take, standings),
                missing(take, standings),
                new Timeline(registers, actor, id.value()));
        main.addClassNames("card", "stack", "case-facts");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        dossier.add(desk.bar(StockTakeAct.class, StockTake.class, id, take.version(), take.place(), this::draw)
                .onlyThisStage());
        body(dossier);
    }

    private DataList<Standing> lines(StockTake take, List<Standing> standings) {
        return new DataList<Standing>("stock-lines", Source.of(filter -> found(standings, filter)))
                .search("stock-lines.search")
                .column("name", one -> privacy.text(one.line().name()))
                .grow(2)
                .column("specification", one -> privacy.text(one.line().specification()))
                .grow(1)
                .column("unit", one -> one.line().unit())
                .width("70px")
                .column("expected", one -> one.line().expected().stripTrailingZeros())
                .looks(one -> new Span(plain(one.line().expected())))
                .width("110px")
                .column("counted", one -> one.line().counted().stripTrailingZeros())
                .looks(one -> new Span(plain(one.line().counted())))
                .width("110px")
                .column("difference", one -> one.line().difference().stripTrailingZeros())
                .looks(one -> difference(one.line()))
                .width("130px")
                .column("standing", one -> standing(take, one))
                .looks(one -> mark(take, one))
                .grow(3)
                .key(one -> one.line().name()
                        + one.line().specification()
                        + one.line().unit())
                .empty("stock-lines.empty", null)
                .export(exports, actor, getTranslation("stocktakes.one"));
    }

    private List<Standing> found(List<Standing> standings, Filter filter) {
        return standings.stream()
                .filter(one -> filter.finds(
                        privacy.text(one.line().name()), privacy.text(one.line().specification())))
                .toList();
    }

    /** Before another has signed there is nothing to settle, and nothing after it was dropped. */
    private String standing(StockTake take, Standing one) {
        return take.stage().equals(StockTake.SIGNED) && one.state() != Differences.State.AGREES
                ? getTranslation("Differences." + one.state())
                : "";
    }

    private Span mark(StockTake take, Standing one) {
        Span mark = new Span(standing(take, one));
        mark.addClassName(
                switch (one.state()) {
                    case AGREES, SETTLED -> "ok";
                    case REPORTED -> "due";
                    case OPEN -> "overdue";
                });
        return mark;
    }

    /** Each thing that may be what is missing, whole or in part, with the case that holds it: who may report it as lost begins from here. */
    private Div missing(StockTake take, List<Standing> standings) {
        Div missing = new Div();
        missing.addClassName("badges");
        if (desk.mayEver(ReportLoss.class)) {
            standings.forEach(one -> one.missing().forEach(lost -> missing.add(reporting(take, one.line(), lost))));
        }
        return missing;
    }

    private Button reporting(StockTake take, StockLine line, Missing lost) {
        CustodyItem thing = lost.thing();
        Button report = new Button(
                getTranslation(
                        "stocktakes.report-loss",
                        thing.name(),
                        Optional.ofNullable(thing.caseNumber()).orElse("")),
                click -> report(take, line, lost));
        report.setId("report-loss-" + thing.uuid());
        return report;
    }

    private void report(StockTake take, StockLine line, Missing lost) {
        CustodyItem thing = lost.thing();
        ActForm form = desk.form(
                ReportLoss.class, Id.<CustodyItem>of(thing.uuid()), thing.version(), thing.name(), this::draw);
        lost.quantity().ifPresent(part -> form.suggest("quantity", part.stripTrailingZeros()));
        form.field("files", files.picker(form, "files"))
                .suggestText("cause", LossCause.MISSING.name())
                .suggest(
                        "why",
                        getTranslation(
                                        "stocktakes.missing",
                                        Days.text(take.openedOn()),
                                        take.place(),
                                        plain(line.expected()) + line.unit(),
                                        plain(line.counted()) + line.unit(),
                                        take.words().orElse(""))
                                .strip())
                .open();
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
