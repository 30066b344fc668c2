package yidan.casework.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about executions. */
@ApplicationScoped
public class Enforcements {

    private Registers registers;

    protected Enforcements() {}

    @Inject
    public Enforcements(Registers registers) {
        this.registers = registers;
    }

    /**
     * One page, the newest first.
     *
     * @param text in party, item or facts; empty for everything
     * @param stage null for all
     */
    public List<EnforcementRow> page(Actor actor, String text, String stage, int from, int size) {
        return registers.read(
                actor,
                register -> narrowed(register, text, stage)
                        .orderBy("d.openedOn desc, d.id desc")
                        .page(from, size)
                        .select(EnforcementRow.class, EnforcementRow.EXPRESSIONS)
                        .stream()
                        .map(row -> row.seenBy(actor))
                        .toList());
    }

    public long count(Actor actor, String text, String stage) {
        return registers.read(actor, register -> narrowed(register, text, stage).count());
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

    private static Rows<Enforcement> narrowed(Register register, String text, String stage) {
        Rows<Enforcement> rows = register.of(Enforcement.class);
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (!text.isBlank()) {
            rows.where(
                    "d.party.name like :text or d.itemName like :text or d.facts like :text",
                    "text",
                    "%" + text.strip().replace("%", "").replace("_", "") + "%");
        }
        return rows;
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
