package yidan.casework.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * 回避: asked for by the officer himself or by the party, decided by the head.
 * Source: 行政处罚法 第四十三条; 临政发〔2023〕14号 一、五 第三条（四）.
 */
@Entity
@Table(name = "case_withdrawal")
@Kind(TableKind.OWN)
public class Withdrawal extends Dossier {

    public static final String ASKED = "ASKED";
    public static final String GRANTED = "GRANTED";
    public static final String REFUSED = "REFUSED";

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "officer_id", updatable = false)
    private UUID officer;

    @Column(name = "officer_name", updatable = false)
    private String name;

    @Column(name = "asked_by_party", updatable = false)
    private boolean askedByParty;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private WithdrawalGround ground;

    @Column(updatable = false)
    private String reasons;

    private String answer;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Withdrawal() {}

    Withdrawal(
            EnforcementCase of,
            UUID officer,
            String name,
            boolean askedByParty,
            WithdrawalGround ground,
            String reasons,
            Desk desk) {
        super(of.owner(), TimeOrdered.id(desk.now()), ASKED, desk.today());
        this.caseId = of.uuid();
        this.officer = officer;
        this.name = name;
        this.askedByParty = askedByParty;
        this.ground = ground;
        this.reasons = reasons.strip();
    }

    /** The one of the case that waits for the head. */
    static Withdrawal open(Register register, EnforcementCase of) {
        return register.of(Withdrawal.class)
                .where("d.caseId = :case", "case", of.uuid())
                .where("d.stage = :asked", "asked", ASKED)
                .first()
                .orElseThrow(() -> new Refusal("case.no-withdrawal-asked", "cn-penalty-2021:#43"));
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    void settle(boolean granted, String why, LocalDate today) {
        answer = why.strip();
        decidedOn = today;
        enter(granted ? GRANTED : REFUSED);
    }

    UUID officer() {
        return officer;
    }

    public String name() {
        return name;
    }

    public boolean isAskedByParty() {
        return askedByParty;
    }

    public WithdrawalGround ground() {
        return ground;
    }

    public String reasons() {
        return reasons;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
