package yidan.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.casework.officers.Findable;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about leads. */
@ApplicationScoped
public class Leads {

    /** People are named in any of them, to those who work on leads. */
    private static final Findable WORDS = words();

    private static Findable words() {
        return new Findable("1 = 0", "1 = 0").named("d.about").told("d.content", "d.about", "d.reporter");
    }

    private Registers registers;

    protected Leads() {}

    @Inject
    public Leads(Registers registers) {
        this.registers = registers;
    }

    /** By what a list may be ordered; the newest first is the natural order. */
    public enum Order {
        RECEIVED("d.receivedOn"),
        /** As the line shows it. */
        ABOUT("d.about"),
        SOURCE("d.source"),
        STAGE("d.stage");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text in content or in whom it is about, as far as they are shown to who asks; empty for everything
     * @param stage null for all
     * @param source null for all
     */
    public record Question(String text, String stage, LeadSource source) {}

    /** One page. */
    public List<LeadRow> page(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> ordered(narrowed(register, actor, question), actor, order, down)
                        .page(from, size)
                        .select(LeadRow.class, LeadRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    public long count(Actor actor, Question question) {
        return registers.read(
                actor, register -> narrowed(register, actor, question).count());
    }

    private static Rows<Lead> ordered(Rows<Lead> rows, Actor reader, Order order, boolean down) {
        String by = order == Order.ABOUT
                ? WORDS.byName(rows, reader, worksOnThem(reader), order.expression)
                : order.expression;
        return rows.orderBy(by, down);
    }

    private static boolean worksOnThem(Actor reader) {
        return Lead.concerns(reader, reader.organisation());
    }

    private static Rows<Lead> narrowed(Register register, Actor actor, Question question) {
        Rows<Lead> rows = register.of(Lead.class);
        if (question.stage() != null) {
            rows.where("d.stage = :stage", "stage", question.stage());
        }
        if (question.source() != null) {
            rows.where("d.source = :source", "source", question.source());
        }
        return WORDS.narrow(rows, actor, question.text(), worksOnThem(actor));
    }

    /**
     * The leads among these in which the words stand, as far as their own list shows them to this person.
     *
     * @param sources what the words name
     */
    public static void found(Rows<?> leads, Actor reader, String text, Set<LeadSource> sources) {
        Findable words = words().plain("d.itemName");
        if (!sources.isEmpty()) {
            leads.with("sources", List.copyOf(sources));
            words.coded("d.source in :sources");
        }
        words.narrow(leads, reader, text, worksOnThem(reader));
    }

    /** Named reports that led to no case or to what is over, and whose reporter has not been told so: the oldest first. */
    public List<LeadRow> toAnswer(Actor actor, int atMost) {
        return registers.read(
                actor,
                register -> register
                        .of(Lead.class)
                        .where("d.stage in :unanswered", "unanswered", Lead.TO_ANSWER)
                        .where("d.reporter is not null and d.answeredOn is null")
                        .orderBy("d.receivedOn, d.id")
                        .page(0, atMost)
                        .select(LeadRow.class, LeadRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    /** What the list shows of one lead; empty where it is not for this person. */
    public Optional<LeadRow> row(Actor actor, Id<Lead> id) {
        return registers
                .read(
                        actor,
                        register -> register.of(Lead.class)
                                .where("d.id = :id", "id", id.value())
                                .select(LeadRow.class, LeadRow.EXPRESSIONS))
                .stream()
                .findFirst()
                .map(row -> row.seenBy(actor));
    }

    /** The lead in full. */
    public Lead load(Actor actor, Id<Lead> id) {
        return registers.read(actor, register -> register.load(Lead.class, id));
    }
}
