package yidan.casework.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/** One payment of a party. Amounts in yuan. Source: 行政处罚法 第六十七条、第七十条、第七十二条. */
@Entity
@Table(name = "case_payment")
@Kind(TableKind.OWN)
public class Payment extends NoteRow {

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaymentChannel channel;

    @Column(name = "paid_on", updatable = false)
    private LocalDate paidOn;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(name = "late_fine", updatable = false)
    private BigDecimal lateFine;

    @Column(updatable = false)
    private String receipt;

    /** On what ground it was taken on the spot; null where it was not. */
    @Enumerated(EnumType.STRING)
    @Column(name = "collected_on_ground", updatable = false)
    private OnTheSpotGround ground;

    @Column(name = "collected_why", updatable = false)
    private String why;

    /** 抵岸之日 of what was taken on water; null where it was not. */
    @Column(name = "landed_on", updatable = false)
    private LocalDate landedOn;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Payment() {}

    Payment(
            EnforcementCase of,
            PaymentChannel channel,
            LocalDate paidOn,
            BigDecimal amount,
            BigDecimal lateFine,
            String receipt,
            Desk desk) {
        super(of.owner(), desk.now());
        this.caseId = of.uuid();
        this.channel = channel;
        this.paidOn = paidOn;
        this.amount = amount;
        this.lateFine = lateFine;
        this.receipt = receipt.strip();
    }

    /**
     * What was taken on the spot.
     *
     * @param landedOn 抵岸之日; null where it was not taken on water
     * @param why on what the ground rests; null where the amount alone is it
     */
    record Collected(
            LocalDate on, LocalDate landedOn, BigDecimal amount, String receipt, OnTheSpotGround ground, String why) {}

    static Payment collected(EnforcementCase of, Collected what, Desk desk) {
        Payment one =
                new Payment(of, PaymentChannel.ON_THE_SPOT, what.on, what.amount, BigDecimal.ZERO, what.receipt, desk);
        one.landedOn = what.landedOn;
        one.ground = what.ground;
        one.why = what.why == null || what.why.isBlank() ? null : what.why.strip();
        return one;
    }

    /** Money that went back to the party. */
    public static Payment returned(
            EnforcementCase of, PaymentChannel channel, LocalDate on, BigDecimal amount, String receipt, Desk desk) {
        return new Payment(of, channel, on, amount, BigDecimal.ZERO, receipt, desk);
    }

    /** All of a case, in the order in which they were noted. */
    public static List<Payment> of(Register register, UUID caseId) {
        return register.of(Payment.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    public PaymentChannel channel() {
        return channel;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public BigDecimal amount() {
        return amount;
    }

    public BigDecimal lateFine() {
        return lateFine;
    }

    /** Why it was taken on the spot; empty where that is not asked. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Number of the bank's or the fiscal receipt. */
    public String receipt() {
        return receipt;
    }
}
