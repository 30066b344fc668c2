package yidan.casework.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.casework.officers.Findable;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;

/** What people ask about legal reviews: those of their own organisation, and those that others have sent it. */
@ApplicationScoped
public class LegalReviews {

    private static final Findable WORDS = new Findable(
                    Findable.isNot("d.told.partyKind", "yidan.party.PartyKind.PERSON")
                            + " or d.reviewer.account = :namesTo",
                    "d.leadUser = :namesTo or d.assistantUser = :namesTo")
            .plain("d.told.number")
            .told("d.told.cause", "d.told.partyName");

    private Registers registers;

    private Clock clock;

    protected LegalReviews() {}

    @Inject
    public LegalReviews(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** By what a list may be ordered; the newest first is the natural order. */
    public enum Order {
        OPENED("d.openedOn"),
        NUMBER("d.told.number"),
        FROM("d.tenant"),
        STAGE("d.stage");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text in number or cause, as far as they are shown to who asks; empty for everything
     * @param stage null for all
     * @param from code of the body that asks; null for all
     */
    public record Question(String text, String stage, Integer from) {}

    /** One page. */
    public List<ReviewRow> page(Actor actor, Question question, Order order, boolean down, int from, int size) {
        return registers
                .read(
                        actor,
                        register -> narrowed(actor, register, question)
                                .orderBy(order.expression, down)
                                .page(from, size)
                                .select(ReviewRow.class, ReviewRow.EXPRESSIONS))
                .stream()
                .map(row -> row.seenBy(actor))
                .toList();
    }

    public long count(Actor actor, Question question) {
        return registers.read(
                actor, register -> narrowed(actor, register, question).count());
    }

    /**
     * What a person may see of reviews: those of his own organisation; of others' as a reviewer, until the last day of the
     * access, and once one has accepted it, he alone; never again who has left it or was replaced, whatever his office.
     */
    private Rows<LegalReview> seen(Actor actor, Register register) {
        Rows<LegalReview> rows = register.of(LegalReview.class)
                .where(
                        "d.tenant = :own or locate(concat(' ', :me, ' '),"
                                + " concat(' ', d.reviewer.recused, ' ', d.reviewer.replaced, ' ')) = 0",
                        "own",
                        actor.organisation().value())
                .with("me", actor.user());
        if (actor.audience() != Audience.MEMBER) {
            return rows;
        }
        return rows.where(
                        "d.tenant = :own or :reviews = true and d.grantedUntil >= :today"
                                + " and (d.reviewer.account is null or d.reviewer.account = :me)",
                        "reviews",
                        actor.is(Role.LEGAL_REVIEWER))
                .with("today", LocalDate.now(clock));
    }

    private Rows<LegalReview> narrowed(Actor actor, Register register, Question question) {
        Rows<LegalReview> rows = seen(actor, register);
        if (question.stage() != null) {
            rows.where("d.stage = :stage", "stage", question.stage());
        }
        if (question.from() != null) {
            rows.where("d.tenant = :asking", "asking", question.from());
        }
        return WORDS.narrow(rows, actor, question.text());
    }

    /** Reviews in which this person has the next word: those he has accepted, and his own cases' that lack something. */
    public List<ReviewRow> waitingFor(Actor actor, int atMost) {
        return registers
                .read(
                        actor,
                        register -> register.of(LegalReview.class)
                                .where(
                                        "d.reviewer.account = :me and d.stage in :accepted or d.stage = :lacking"
                                                + " and (d.leadUser = :me or d.assistantUser = :me)",
                                        "me",
                                        actor.user())
                                .with("accepted", List.of(LegalReview.REVIEWING, LegalReview.PAUSED))
                                .with("lacking", LegalReview.SUPPLEMENTING)
                                .orderBy("d.openedOn, d.id")
                                .page(0, atMost)
                                .select(ReviewRow.class, ReviewRow.EXPRESSIONS))
                .stream()
                .map(row -> row.seenBy(actor))
                .toList();
    }

    /** What the list shows of one review; empty where it is not for this person. */
    public Optional<ReviewRow> row(Actor actor, Id<LegalReview> id) {
        return registers
                .read(
                        actor,
                        register -> seen(actor, register)
                                .where("d.id = :id", "id", id.value())
                                .select(ReviewRow.class, ReviewRow.EXPRESSIONS))
                .stream()
                .findFirst()
                .map(row -> row.seenBy(actor));
    }

    /** The review in full, with the materials. */
    public LegalReview load(Actor actor, Id<LegalReview> id) {
        return registers.read(actor, register -> {
            if (seen(actor, register).where("d.id = :id", "id", id.value()).count() == 0) {
                throw new Refusal("dossier.unknown", "");
            }
            return register.load(LegalReview.class, id);
        });
    }
}
