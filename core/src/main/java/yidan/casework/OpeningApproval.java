package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** Who proposed the case and who approved it, when; an urgent one is begun first. Source: 行政处罚法 第五十四条. */
@Embeddable
public class OpeningApproval {

    @Column(name = "urgent", updatable = false)
    private boolean urgent;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    /** Whether somebody leads the team who is to say his opinion before the head decides. */
    @Column(name = "leader_awaited")
    private boolean leaderAwaited;

    @Column(name = "leader_opinion_by")
    private String leader;

    @Column(name = "leader_opinion")
    private String leaderOpinion;

    @Column(name = "opening_decided_by")
    private String decidedBy;

    @Column(name = "opening_decided_at")
    private Instant decidedAt;

    @Column(name = "opening_words")
    private String words;

    protected OpeningApproval() {}

    OpeningApproval(boolean urgent, String proposedBy, Instant proposedAt) {
        this.urgent = urgent;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    /** 承办机构意见: of who leads the team, before the head decides. */
    public void endorse(String by, String opinion) {
        if (decidedAt != null) {
            throw new Refusal("case.opening-decided-already", "cn-penalty-2021:#54");
        }
        leader = by;
        leaderOpinion = opinion.strip();
    }

    public void awaitLeader(boolean there) {
        leaderAwaited = there;
    }

    /** Whether his opinion is still missing. */
    public boolean isLeaderAwaited() {
        return leaderAwaited && leaderOpinion == null;
    }

    /** Of who leads the team; empty where he has not said anything. */
    public Optional<String> leaderOpinion() {
        return Optional.ofNullable(leaderOpinion);
    }

    /** Who said it. */
    public Optional<String> leader() {
        return Optional.ofNullable(leader);
    }

    void decide(String by, Instant at, String opinion) {
        if (decidedAt != null) {
            throw new Refusal("case.opening-decided-already", "cn-penalty-2021:#54");
        }
        decidedBy = by;
        decidedAt = at;
        words = opinion == null || opinion.isBlank() ? null : opinion.strip();
    }

    /** Whether the procedure was begun before the approval. */
    public boolean isUrgent() {
        return urgent;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** From which day on the case is investigated: of the approval, or of the proposal where it could not wait. */
    public LocalDate begunOn() {
        return DayOrder.on(urgent || decidedAt == null ? proposedAt : decidedAt);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** What the head wrote. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
