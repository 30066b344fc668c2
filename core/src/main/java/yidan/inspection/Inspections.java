package yidan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about inspections. */
@ApplicationScoped
public class Inspections {

    private Registers registers;

    protected Inspections() {}

    @Inject
    public Inspections(Registers registers) {
        this.registers = registers;
    }

    /**
     * What somebody looks for.
     *
     * @param text in target, item or record; empty for everything
     * @param stage null for all
     * @param inspector account of one of the two; null for everybody
     */
    public record Question(String text, String stage, String inspector) {
        Rows<Inspection> narrow(Rows<Inspection> rows) {
            if (stage != null) {
                rows.where("d.stage = :stage", "stage", stage);
            }
            if (inspector != null) {
                rows.where("d.team.leadUser = :me or d.team.assistantUser = :me", "me", inspector);
            }
            if (!text.isBlank()) {
                rows.where(
                        "d.target.name like :text or d.itemName like :text or d.words like :text",
                        "text",
                        "%" + text.strip().replace("%", "").replace("_", "") + "%");
            }
            return rows;
        }
    }

    /** One page, the newest first. */
    public List<InspectionRow> page(Actor actor, Question question, int from, int size) {
        return registers.read(
                actor,
                register -> question
                        .narrow(register.of(Inspection.class))
                        .orderBy("d.openedOn desc, d.id desc")
                        .page(from, size)
                        .select(InspectionRow.class, InspectionRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    public long count(Actor actor, Question question) {
        return registers.read(
                actor,
                register -> question.narrow(register.of(Inspection.class)).count());
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
