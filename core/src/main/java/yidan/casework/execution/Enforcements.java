package yidan.casework.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yidan.casework.officers.Findable;
import yidan.rule.RunOut;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about executions. */
@ApplicationScoped
public class Enforcements {

    private static final Findable WORDS =
            Findable.ofParty().plain("d.itemName").named("d.party.name").inside("d.facts");

    private Registers registers;

    protected Enforcements() {}

    @Inject
    public Enforcements(Registers registers) {
        this.registers = registers;
    }

    /** By what a list may be ordered; the newest first is the natural order. */
    public enum Order {
        OPENED("d.openedOn"),
        KIND("d.kind"),
        /** As the line shows it. */
        PARTY("d.party.name"),
        ITEM("d.itemName"),
        STAGE("d.stage");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text in party, item or facts, as far as they are shown to who asks; empty for everything
     * @param stage null for all
     * @param body code of one organisation; null for all that may be read
     * @param overdueAt only those of which a clock has run out by then; null for all
     */
    public record Question(String text, String stage, Integer body, Instant overdueAt) {}

    /** One page. */
    public List<EnforcementRow> page(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> ordered(narrowed(register, actor, question), actor, order, down)
                        .page(from, size)
                        .select(EnforcementRow.class, EnforcementRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    private static Rows<Enforcement> ordered(Rows<Enforcement> rows, Actor reader, Order order, boolean down) {
        String by = order == Order.PARTY ? WORDS.byName(rows, reader, false, order.expression) : order.expression;
        return rows.orderBy(by + (down ? " desc" : "") + ", d.id desc");
    }

    public long count(Actor actor, Question question) {
        return registers.read(
                actor, register -> narrowed(register, actor, question).count());
    }

    /** Those that this person has handled, that are over, hang on no case and do not lie in the archive; the oldest first. */
    public List<EnforcementRow> unfiled(Actor actor, int size) {
        return registers.read(
                actor,
                register -> register.of(Enforcement.class)
                        .where("d.caseId is null and d.archivedIn is null")
                        .where("d.stage in :over", "over", Enforcement.OVER)
                        .where("d.team.leadUser = :me or d.team.assistantUser = :me", "me", actor.user())
                        .orderBy("d.openedOn, d.id")
                        .page(0, size)
                        .select(EnforcementRow.class, EnforcementRow.EXPRESSIONS));
    }

    private static Rows<Enforcement> narrowed(Register register, Actor actor, Question question) {
        Rows<Enforcement> rows = register.of(Enforcement.class);
        if (question.stage() != null) {
            rows.where("d.stage = :stage", "stage", question.stage());
        }
        if (question.body() != null) {
            rows.where("d.tenant = :body", "body", question.body());
        }
        if (question.overdueAt() != null) {
            rows.where(RunOut.of("d.id"), "overdueAt", question.overdueAt());
        }
        return WORDS.narrow(rows, actor, question.text());
    }

    /** The executions among these in which the words stand, as far as their own list shows them to this person. */
    public static void found(Rows<?> executions, Actor reader, String text) {
        WORDS.narrow(executions, reader, text);
    }

    /** What the list shows of one; empty where it is not for this person. */
    public Optional<EnforcementRow> row(Actor actor, Id<Enforcement> id) {
        return registers
                .read(
                        actor,
                        register -> register.of(Enforcement.class)
                                .where("d.id = :id", "id", id.value())
                                .select(EnforcementRow.class, EnforcementRow.EXPRESSIONS))
                .stream()
                .findFirst()
                .map(row -> row.seenBy(actor));
    }

    /** In full; a county's person or a supervisor has opened it with a reason before. */
    public Enforcement load(Actor actor, Id<Enforcement> id) {
        return registers.read(actor, register -> register.load(Enforcement.class, id));
    }
}
