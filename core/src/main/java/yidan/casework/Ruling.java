package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** The decision: which, by whom, when, on what reasons. Source: 行政处罚法 第五十七条、第五十九条. */
@Embeddable
public class Ruling {

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling_kind")
    private RulingKind kind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "ruling_reasons")
    private String reasons;

    /** Whether it was taken back or changed after it was served. */
    @Column(name = "ruling_revoked")
    private boolean revoked;

    @Column(name = "revoked_why")
    private String revokedWhy;

    protected Ruling() {}

    static Ruling none() {
        return new Ruling();
    }

    void make(RulingKind newKind, LocalDate on, String by, String why) {
        kind = newKind;
        decidedOn = on;
        decidedBy = by;
        reasons = why.strip();
    }

    void revoke(String why) {
        if (revoked) {
            throw new Refusal("case.revoked-already", "cn-penalty-2021:#75");
        }
        revoked = true;
        revokedWhy = why.strip();
    }

    public Optional<RulingKind> kind() {
        return Optional.ofNullable(kind);
    }

    public boolean isPenalty() {
        return kind != null && kind.isPenalty();
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Optional<String> revokedWhy() {
        return Optional.ofNullable(revokedWhy);
    }

    public boolean isRevoked() {
        return revoked;
    }
}
