package yidan.ui.itemlist.adjustment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.motion.Proposal;
import yidan.itemlist.catalogue.motion.ProposalRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.itemlist.Bodies;
import yidan.ui.itemlist.InMemory;
import yidan.ui.itemlist.Words;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.shell.Page;

/**
 * Proposals to change the catalogue: found by item, proposer, kind, ground and stage, read as a redline against the
 * catalogue of their day. Source: 临政发〔2023〕14号 一、八 第五条、第六条.
 */
@StyleSheet("context://styles/itemlist.css")
abstract class ProposalsView<R extends ProposalRow> extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    final transient Actor actor;
    final transient Registers registers;
    final transient ActDesk desk;
    final transient Catalogues catalogues;
    private final transient Exports exports;
    private final transient Map<Integer, String> bodies;
    private final transient Map<Integer, String> names;
    private final String id;
    private DataList<R> list;

    /** How far a proposal has come, in the words of the dossier that says so. */
    record Standing(String dossier, String stage) {
        String words() {
            return Words.stage(dossier, stage);
        }

        Option option() {
            return new Option(stage, words());
        }
    }

    ProposalsView(
            String id,
            Actor actor,
            Registers registers,
            Catalogues catalogues,
            Bodies bodies,
            ActDesk desk,
            Exports exports) {
        super(id + ".title");
        this.id = id;
        this.actor = actor;
        this.registers = registers;
        this.desk = desk;
        this.catalogues = catalogues;
        this.exports = exports;
        this.bodies = bodies.names(actor);
        this.names = catalogues.names(actor);
    }

    /** All that the actor may see, in the order in which they stand. */
    abstract List<R> rows();

    abstract Standing standing(R row);

    abstract Component detail(R row);

    /** The list with what all proposals have in common; a subclass puts its own columns after these. */
    final DataList<R> list(List<Standing> standings, Map<String, Comparator<R>> orders) {
        Map<String, Comparator<R>> all = new HashMap<>(orders);
        all.put("stage", Comparator.comparing(row -> standing(row).stage()));
        all.put("proposer", Comparator.comparing(this::proposer));
        list = new DataList<>(id, new InMemory<>(this::matching, all))
                .search("adjustments.search")
                .filter("kind", "act.ProposeAdjustment.kind", Option.of(AdjustmentKind.values()))
                .filter("ground", "field.ground", Option.of(AdjustmentGround.values()))
                .filter(
                        "stage",
                        "field.stage",
                        standings.stream().map(Standing::option).toList());
        if (actor.audience() == Audience.COUNTY) {
            list.filter(
                    "proposer",
                    "adjustments.column.proposer",
                    bodies.entrySet().stream()
                            .map(body -> new Option(body.getKey().toString(), body.getValue()))
                            .toList());
        }
        list.key(row -> row.id().toString())
                .detail(this::detail)
                .export(exports, actor, getTranslation(id + ".title"))
                .column("name", this::name)
                .grow(3)
                .width("240px")
                .column("kind", row -> Words.of(row.kind()))
                .width("120px")
                .column("proposer", this::proposer)
                .sort("proposer")
                .grow(2)
                .width("160px");
        // Townships and departments see their own only.
        return (actor.audience() == Audience.COUNTY ? list : list.optional())
                .column("stage", row -> standing(row).words())
                .looks(row ->
                        Words.stageBadge(standing(row).dossier(), standing(row).stage()))
                .sort("stage")
                .width("160px");
    }

    final void refresh() {
        list.refresh();
    }

    private List<R> matching(Filter filter) {
        return rows().stream()
                .filter(row -> filter.finds(name(row), proposer(row), row.reason()))
                .filter(row -> filter.value("kind", AdjustmentKind.class)
                        .map(kind -> kind == row.kind())
                        .orElse(true))
                .filter(row -> filter.value("ground", AdjustmentGround.class)
                        .map(ground -> ground == row.ground())
                        .orElse(true))
                .filter(row ->
                        filter.value("stage").map(standing(row).stage()::equals).orElse(true))
                .filter(row -> filter.value("proposer")
                        .map(Integer.toString(row.proposer())::equals)
                        .orElse(true))
                .toList();
    }

    /** The item's name, also after it has been removed; of a new item the name proposed. */
    final String name(R row) {
        return Optional.ofNullable(row.item()).map(names::get).orElse(row.name());
    }

    final String proposer(R row) {
        return bodies.getOrDefault(row.proposer(), Integer.toString(row.proposer()));
    }

    /** What is proposed, what may be done now, and what was done. */
    final <D extends Dossier> Div dossier(
            R row, Class<?> procedure, Class<D> type, Id<D> dossier, Proposal proposal, LocalDate opened) {
        Div box = new Div(
                new ProposalPanel(
                        proposal,
                        proposal.item()
                                .flatMap(item -> catalogues
                                        .inForce(actor, opened)
                                        .flatMap(then -> catalogues.item(actor, then.id(), item, opened))
                                        .map(found -> found.content())),
                        proposer(row),
                        standing(row).words(),
                        row.opinion()),
                desk.bar(procedure, type, dossier, row.version(), name(row), this::refresh),
                new Timeline(registers, actor, row.id()));
        box.addClassName("stack");
        return box;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
