package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** Who reviews, since when, and who has withdrawn from it. Source: 临政发〔2023〕14号 一、四 第七条、第八条. */
@Embeddable
public class Reviewer {

    private static final String RECUSAL = "linyi-14:1.4#8";

    @Column(name = "reviewer_user")
    private String account;

    @Column(name = "reviewer_name")
    private String name;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** Accounts of those who have withdrawn, with a blank between them. */
    @Column(name = "recused_users")
    private String recused = "";

    @Column(name = "recused_why")
    private String recusedWhy;

    /** Accounts of those whom the head has replaced, with a blank between them. */
    @Column(name = "replaced_users")
    private String replaced = "";

    @Column(name = "replaced_why")
    private String replacedWhy;

    protected Reviewer() {}

    static Reviewer none() {
        return new Reviewer();
    }

    /** @return whether it is the first time: from then on the term runs */
    boolean accept(Actor by, Instant at) {
        requireNotGone(by);
        boolean first = acceptedAt == null;
        account = by.user();
        name = by.name();
        acceptedAt = first ? at : acceptedAt;
        return first;
    }

    /** @throws Refusal where he has withdrawn from it or was replaced */
    void requireNotGone(Actor person) {
        if (List.of(recused.split(" ")).contains(person.user())) {
            throw new Refusal("case.withdrawn-stays", RECUSAL, person.name());
        }
        if (List.of(replaced.split(" ")).contains(person.user())) {
            throw new Refusal("review.replaced-stays", RECUSAL, person.name());
        }
    }

    void leave(String why) {
        recused = (recused + " " + account).strip();
        recusedWhy = why.strip();
        forget();
    }

    void replace(String why) {
        replaced = (replaced + " " + account).strip();
        replacedWhy = why.strip();
        forget();
    }

    private void forget() {
        account = null;
        name = null;
    }

    /** Whether somebody had accepted it who does not review it any more, and nobody else does. */
    boolean isGone() {
        return account == null && acceptedAt != null;
    }

    boolean is(Actor person) {
        return person.user().equals(account);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** When the materials were complete for the first time. */
    Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }
}
