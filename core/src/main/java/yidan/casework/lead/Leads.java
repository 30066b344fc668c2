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

    /**
     * One page, the newest first unless otherwise asked.
     *
     * @param text in content or in whom it is about, as far as they are shown to who asks; empty for everything
     * @param stage null for all
     * @param source null for all
     * @param oldestFirst the other way round
     */
    public List<LeadRow> page(
            Actor actor, String text, String stage, LeadSource source, boolean oldestFirst, int from, int size) {
        return registers.read(
                actor,
                register -> narrowed(register, actor, text, stage, source)
                        .orderBy(oldestFirst ? "d.receivedOn, d.id" : "d.receivedOn desc, d.id desc")
                        .page(from, size)
                        .select(LeadRow.class, LeadRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    public long count(Actor actor, String text, String stage, LeadSource source) {
        return registers.read(
                actor,
                register -> narrowed(register, actor, text, stage, source).count());
    }

    private static Rows<Lead> narrowed(Register register, Actor actor, String text, String stage, LeadSource source) {
        Rows<Lead> rows = register.of(Lead.class);
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (source != null) {
            rows.where("d.source = :source", "source", source);
        }
        return WORDS.narrow(rows, actor, text, Lead.concerns(actor, actor.organisation()));
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
        words.narrow(leads, reader, text, Lead.concerns(reader, reader.organisation()));
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
