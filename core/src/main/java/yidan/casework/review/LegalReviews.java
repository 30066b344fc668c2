package yidan.casework.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about legal reviews: their organisation's own, and those that others have sent it. */
@ApplicationScoped
public class LegalReviews {

    private Registers registers;

    protected LegalReviews() {}

    @Inject
    public LegalReviews(Registers registers) {
        this.registers = registers;
    }

    /**
     * One page, those that have waited longest first unless otherwise asked.
     *
     * @param text in number or cause; empty for everything
     * @param stage null for all
     */
    public List<ReviewRow> page(Actor actor, String text, String stage, boolean newestFirst, int from, int size) {
        return registers.read(
                actor,
                register -> narrowed(register, text, stage)
                        .orderBy(newestFirst ? "d.openedOn desc, d.id desc" : "d.openedOn, d.id")
                        .page(from, size)
                        .select(ReviewRow.class, ReviewRow.EXPRESSIONS));
    }

    public long count(Actor actor, String text, String stage) {
        return registers.read(actor, register -> narrowed(register, text, stage).count());
    }

    private static Rows<LegalReview> narrowed(Register register, String text, String stage) {
        Rows<LegalReview> rows = register.of(LegalReview.class);
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (!text.isBlank()) {
            rows.where(
                    "d.caseNumber like :text or d.cause like :text",
                    "text",
                    "%" + text.strip().replace("%", "").replace("_", "") + "%");
        }
        return rows;
    }

    /** What the list shows of one review; empty where it is not for this person. */
    public Optional<ReviewRow> row(Actor actor, Id<LegalReview> id) {
        return registers
                .read(
                        actor,
                        register -> register.of(LegalReview.class)
                                .where("d.id = :id", "id", id.value())
                                .select(ReviewRow.class, ReviewRow.EXPRESSIONS))
                .stream()
                .findFirst();
    }

    /** The review in full, with the materials. */
    public LegalReview load(Actor actor, Id<LegalReview> id) {
        return registers.read(actor, register -> register.load(LegalReview.class, id));
    }
}
