package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** Who reviews, since when, and who has withdrawn from it. Source: 临政发〔2023〕14号 一、四 第七条、第八条. */
@Embeddable
public class Reviewer {

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

    protected Reviewer() {}

    static Reviewer none() {
        return new Reviewer();
    }

    /** @return whether it is the first time: from then on the term runs */
    boolean accept(Actor by, Instant at) {
        if (Set.of(recused.split(" ")).contains(by.user())) {
            throw new Refusal("case.withdrawn-stays", "linyi-14:1.4#8", by.name());
        }
        boolean first = acceptedAt == null;
        account = by.user();
        name = by.name();
        acceptedAt = first ? at : acceptedAt;
        return first;
    }

    void leave(String why) {
        recused = (recused + " " + account).strip();
        recusedWhy = why.strip();
        account = null;
        name = null;
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
