package yidan.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about decisions of compulsion before the public: a body its own, the county all. */
@ApplicationScoped
public class MeasureDisclosures {

    private Registers registers;

    protected MeasureDisclosures() {}

    @Inject
    public MeasureDisclosures(Registers registers) {
        this.registers = registers;
    }

    /** By what a list may be ordered; the latest decision first is the natural order. */
    public enum Order {
        DECIDED("d.decidedOn"),
        NUMBER("d.number"),
        KIND("d.form"),
        /** Kept as it is shown: without what tells a natural person from others. */
        PARTY("d.partyName"),
        PUBLISHED("d.publishedOn"),
        STAGE("d.stage");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text of the number, the party or the conclusion; empty for everything
     * @param body code of one organisation; null for all that may be read
     */
    public record Question(List<String> stages, String text, Integer body) {}

    /** One page. */
    public List<MeasureDisclosure> page(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> matching(register, question)
                        .orderBy(order.expression, down)
                        .page(from, size)
                        .list());
    }

    /** How many there are. */
    public long count(Actor actor, Question question) {
        return registers.read(actor, register -> matching(register, question).count());
    }

    private static Rows<MeasureDisclosure> matching(Register register, Question question) {
        Rows<MeasureDisclosure> rows =
                register.of(MeasureDisclosure.class).where("d.stage in :stages", "stages", question.stages());
        if (question.body() != null) {
            rows.where("d.tenant = :body", "body", question.body());
        }
        return question.text().isBlank()
                ? rows
                : rows.where(
                        "locate(:text, concat(d.number, d.partyName, d.conclusion)) > 0",
                        "text",
                        question.text().strip());
    }

    /** One of them; empty where it is not for this person. */
    public Optional<MeasureDisclosure> find(Actor actor, Id<MeasureDisclosure> id) {
        return registers.read(actor, register -> register.find(MeasureDisclosure.class, id));
    }
}
