package yidan.evidence.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import yidan.evidence.custody.outcome.Loss;
import yidan.evidence.custody.outcome.LossCause;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;

/** A movement that one person has asked for, until another signs it. */
@Embeddable
public class Pending {

    @Enumerated(EnumType.STRING)
    @Column(name = "pending_movement")
    private Movement movement;

    @Column(name = "pending_by")
    private String by;

    @Column(name = "pending_by_name")
    private String byName;

    @Column(name = "pending_by_keeper")
    private boolean byKeeper;

    @Column(name = "pending_why")
    private String why;

    @Column(name = "pending_where")
    private String where;

    @Column(name = "pending_amount")
    private BigDecimal amount;

    /** By what rule it is destroyed. */
    @Column(name = "pending_rule")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "pending_cause")
    private LossCause cause;

    @Column(name = "pending_settlement")
    private String settlement;

    /** How much of it is lost; null where all of it is. */
    @Column(name = "pending_quantity")
    private BigDecimal quantity;

    @Column(name = "pending_approved_by")
    private String approvedBy;

    @Column(name = "pending_approved_at")
    private Instant approvedAt;

    protected Pending() {}

    void ask(Movement asked, Actor person, String reason, String place, BigDecimal money) {
        movement = asked;
        by = person.user();
        byName = person.name();
        byKeeper = person.is(Role.CUSTODIAN);
        why = reason.strip();
        where = place == null || place.isBlank() ? null : place.strip();
        amount = money;
        approvedBy = null;
        approvedAt = null;
    }

    void under(String named) {
        rule = named == null || named.isBlank() ? null : named.strip();
    }

    void lost(Loss loss, BigDecimal part) {
        quantity = part;
        cause = loss.cause();
        settlement = loss.settlement().orElse(null);
    }

    void approve(Actor person, Instant at) {
        approvedBy = person.user();
        approvedAt = at;
    }

    void clear() {
        movement = null;
        by = null;
        byName = null;
        byKeeper = false;
        why = null;
        where = null;
        amount = null;
        rule = null;
        cause = null;
        settlement = null;
        quantity = null;
        approvedBy = null;
        approvedAt = null;
    }

    public boolean isOpen() {
        return movement != null;
    }

    boolean needsApproval() {
        return movement.needsApproval() && approvedBy == null;
    }

    /** Whether it was this person who approved it. */
    boolean isApprovedBy(Actor person) {
        return person.user().equals(approvedBy);
    }

    boolean isBy(Actor person) {
        return person.user().equals(by);
    }

    /** Whether the custodian asked: then somebody else signs; else the custodian does. */
    boolean isByKeeper() {
        return byKeeper;
    }

    public Movement movement() {
        return movement;
    }

    public String byName() {
        return byName;
    }

    String by() {
        return by;
    }

    public String why() {
        return why;
    }

    /** The shelf, the receiver or the body that does it. */
    public String where() {
        return where;
    }

    BigDecimal amount() {
        return amount;
    }

    /** By what rule it is destroyed; empty where it is not, or by none that was named. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** How it was lost; empty for every other movement. */
    public Optional<Loss> loss() {
        return cause == null ? Optional.empty() : Optional.of(new Loss(cause, settlement));
    }

    /** How much of it is lost; empty where all of it is, and for every other movement. */
    public Optional<BigDecimal> part() {
        return Optional.ofNullable(quantity);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** When it was approved; empty where it was not, or before that was kept. */
    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
