package yidan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.casework.officers.Findable;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about inspections. */
@ApplicationScoped
public class Inspections {

    private static final Findable WORDS = new Findable(
                    Findable.isNot("d.target.kind", "yidan.inspection.TargetKind.PERSON"), Findable.byTeam("d"))
            .plain("d.itemName")
            .named("d.target.name")
            .inside("d.seen.words");

    /** By what a list may be ordered; the newest first is the natural order. */
    public enum Order {
        /** By the day of the inspection, and before it by the day for which it is planned. */
        DAY("coalesce(d.inspectedOn, d.plannedOn)"),
        OPENED("d.openedOn"),
        /** By the last day to correct; what has none comes last where the first day is asked for first. */
        DUE("d.correctBy"),
        ITEM("d.itemName"),
        /** As the line shows it. */
        TARGET("d.target.name"),
        STAGE("d.stage");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    private Registers registers;

    protected Inspections() {}

    @Inject
    public Inspections(Registers registers) {
        this.registers = registers;
    }

    /**
     * What somebody looks for.
     *
     * @param text in target, item or record, as far as they are shown to who asks; empty for everything
     * @param stage null for all
     * @param inspector account of one of the two; null for everybody
     * @param item one item of the list; null for all
     * @param body code of one organisation; null for all that may be read
     * @param dueBy only what is ordered to be corrected by then and was not looked at again; null for all
     */
    public record Question(String text, String stage, String inspector, Integer item, Integer body, LocalDate dueBy) {

        public Question(String text, String stage, String inspector) {
            this(text, stage, inspector, null, null, null);
        }

        Rows<Inspection> narrow(Rows<Inspection> rows, Actor reader) {
            if (stage != null) {
                rows.where("d.stage = :stage", "stage", stage);
            }
            if (inspector != null) {
                rows.where("d.team.leadUser = :me or d.team.assistantUser = :me", "me", inspector);
            }
            if (item != null) {
                rows.where("d.item = :item", "item", item);
            }
            if (body != null) {
                rows.where("d.tenant = :body", "body", body);
            }
            if (dueBy != null) {
                rows.where("d.stage = 'OVERDUE' or d.stage = 'ORDERED' and d.correctBy <= :dueBy", "dueBy", dueBy);
            }
            return WORDS.narrow(rows, reader, text);
        }
    }

    /** One page. */
    public List<InspectionRow> page(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> ordered(question.narrow(register.of(Inspection.class), actor), actor, order, down)
                        .page(from, size)
                        .select(InspectionRow.class, InspectionRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    /** What this person has inspected and is over, where a violation is suspected and nobody has made a lead of it. */
    public List<InspectionRow> owingLead(Actor actor, int atMost) {
        return registers.read(
                actor,
                register -> new Question("", Inspection.CLOSED, actor.user())
                        .narrow(register.of(Inspection.class), actor)
                        .where("d.leadOwed = true")
                        .orderBy("d.openedOn, d.id")
                        .page(0, atMost)
                        .select(InspectionRow.class, InspectionRow.EXPRESSIONS));
    }

    /** Items of inspection that the county's catalogue has or had, by number, with their names. */
    public Map<Integer, String> items(Actor actor) {
        return registers.read(actor, register -> CatalogueContents.names(register, PowerType.INSPECTION));
    }

    private static Rows<Inspection> ordered(Rows<Inspection> rows, Actor reader, Order order, boolean down) {
        String by = order == Order.TARGET ? WORDS.byName(rows, reader, false, order.expression) : order.expression;
        return rows.orderBy(by + (down ? " desc" : "") + ", d.id desc");
    }

    public long count(Actor actor, Question question) {
        return registers.read(
                actor,
                register ->
                        question.narrow(register.of(Inspection.class), actor).count());
    }

    /** The inspections among these in which the words stand, as far as their own list shows them to this person. */
    public static void found(Rows<?> inspections, Actor reader, String text) {
        WORDS.narrow(inspections, reader, text);
    }

    /** What the list shows of one; empty where it is not for this person. */
    public Optional<InspectionRow> row(Actor actor, Id<Inspection> id) {
        return registers
                .read(
                        actor,
                        register -> register.of(Inspection.class)
                                .where("d.id = :id", "id", id.value())
                                .select(InspectionRow.class, InspectionRow.EXPRESSIONS))
                .stream()
                .findFirst()
                .map(row -> row.seenBy(actor));
    }

    /** In full; a county's person or a supervisor has opened it with a reason before. */
    public Inspection load(Actor actor, Id<Inspection> id) {
        return registers.read(actor, register -> register.load(Inspection.class, id));
    }
}
