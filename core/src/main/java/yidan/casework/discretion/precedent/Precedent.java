package yidan.casework.discretion.precedent;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.party.PartyKind;
import yidan.record.Sm3;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * What one decided case of the county got, without whose it was: item, grade, kind of party, penalty, month. It belongs to
 * the justice bureau and every township reads it. Source: 临政发〔2023〕14号 一、五 第四条.
 */
@Entity
@Table(name = "penalty_precedent")
@Kind(TableKind.COUNTY)
public class Precedent extends Dossier {

    static final String NOTED = "NOTED";
    /** Says of the row that it names that its decision was taken back or changed, or that the row was wrong. */
    static final String WITHDRAWN = "WITHDRAWN";

    private static final int BUREAU = 801;
    private static final int COUNTY = 1000;

    @Column(name = "item_id", updatable = false)
    private int item;

    @Column(updatable = false)
    private String grade;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind", updatable = false)
    private PartyKind partyKind;

    @Column(updatable = false)
    private String kinds;

    @Column(updatable = false)
    private BigDecimal fine;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mitigation mitigation;

    @Column(updatable = false)
    private String mark;

    /** The row that this one says is none any more: several decisions of one case have one mark. */
    @Convert(converter = UuidConverter.class)
    @Column(updatable = false)
    private UUID withdraws;

    @Column(updatable = false)
    private String reason;

    protected Precedent() {}

    /** @param of a decided case; its day is told by the month only */
    Precedent(EnforcementCase of, Penalty penalty, Instant now) {
        super(
                bureau(of.owner()),
                TimeOrdered.id(now),
                of.ruling().isRevoked() ? WITHDRAWN : NOTED,
                of.ruling().decidedOn().orElseThrow().withDayOfMonth(1));
        this.item = of.conduct().item();
        this.grade = penalty.grade().orElse(null);
        this.partyKind = of.party().kind();
        this.kinds = penalty.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        this.fine = penalty.fine().orElse(null);
        this.mitigation = penalty.mitigation();
        this.mark = Sm3.hex(of.uuid().toString());
    }

    private Precedent(Precedent of, String reason, Instant now) {
        super(of.owner(), TimeOrdered.id(now), WITHDRAWN, of.openedOn());
        this.item = of.item;
        this.grade = of.grade;
        this.partyKind = of.partyKind;
        this.kinds = of.kinds;
        this.fine = of.fine;
        this.mitigation = of.mitigation;
        this.mark = of.mark;
        this.withdraws = of.uuid();
        this.reason = reason;
    }

    /** Says of this row that it is nobody's precedent any more. */
    Precedent withdrawn(String why, Instant now) {
        return new Precedent(this, why, now);
    }

    static OrganisationCode bureau(OrganisationCode of) {
        return new OrganisationCode(of.county().value() * COUNTY + BUREAU);
    }

    String mark() {
        return mark;
    }

    int item() {
        return item;
    }

    /** Whether another says the same of somebody else or of the same one: nobody can tell the two apart. */
    boolean says(Precedent other) {
        return item == other.item
                && Objects.equals(grade, other.grade)
                && partyKind == other.partyKind
                && kinds.equals(other.kinds)
                && isSame(fine, other.fine)
                && mitigation == other.mitigation
                && openedOn().equals(other.openedOn());
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    public PartyKind partyKind() {
        return partyKind;
    }

    public List<PenaltyKind> kinds() {
        return Arrays.stream(kinds.split(" ")).map(PenaltyKind::valueOf).toList();
    }

    public Optional<BigDecimal> fine() {
        return Optional.ofNullable(fine);
    }

    public Mitigation mitigation() {
        return mitigation;
    }
}
