package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.casework.arrears.CourtStep;
import yidan.casework.arrears.Instalment;
import yidan.casework.arrears.LateFineSettled;
import yidan.casework.arrears.Proceedings;
import yidan.casework.arrears.ProceedingsConverter;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.Standstill;
import yidan.casework.arrears.StandstillsConverter;
import yidan.tenancy.Refusal;

/**
 * Service of the decision and what the party did after it. Amounts in yuan.
 * Source: 行政处罚法 第六十一条、第六十六条、第六十七条、第七十二条; 行政强制法 第五十三条、第五十四条.
 */
@Embeddable
public class Performance {

    private static final String STAY = "cn-penalty-2021:#73";

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "pay_by")
    private LocalDate payBy;

    @Column(name = "deferred_until")
    private LocalDate deferredUntil;

    @Column(name = "instalment_plan")
    private String instalments;

    private BigDecimal paid = BigDecimal.ZERO;

    @Embedded
    private LateFineSettled lateFine = LateFineSettled.none();

    /** The latest day on which fine or gains were paid, in whatever order it was entered. */
    @Column(name = "last_paid_on")
    private LocalDate lastPaidOn;

    @Column(name = "paid_in_full_on")
    private LocalDate paidInFullOn;

    /** What is paid is paid on the fine first: nothing runs up on gains that are still owed. */
    @Column(name = "fine_paid_on")
    private LocalDate finePaidOn;

    @Convert(converter = StandstillsConverter.class)
    private List<Standstill> standstills = List.of();

    /** The day on which a reconsideration or a court changed or annulled the decision; null again once that was followed. */
    @Column(name = "decision_fell_on")
    private LocalDate fellOn;

    /** Paid on a decision that was changed to less, and not paid back yet. */
    @Column(name = "refund_owed")
    private BigDecimal refundOwed = BigDecimal.ZERO;

    @Convert(converter = ProceedingsConverter.class)
    private List<Proceedings> proceedings = List.of();

    @Column(name = "demanded_on")
    private LocalDate demandedOn;

    /** When it reached the party, by its proof of service. */
    @Column(name = "demand_served_on")
    private LocalDate demandServedOn;

    @Embedded
    private DemandReply reply = DemandReply.none();

    @Embedded
    private CourtStep court = CourtStep.none();

    @Column(name = "performed_on")
    private LocalDate performedOn;

    @Column(name = "performance_words")
    private String words;

    protected Performance() {}

    static Performance none() {
        return new Performance();
    }

    void serve(LocalDate on, LocalDate lastDayToPay) {
        servedOn = on;
        payBy = lastDayToPay;
    }

    /** The decision reached the party on another day than was noted, and nothing was done on that day's account yet. */
    public void correctService(LocalDate on, LocalDate lastDayToPay) {
        serve(on, lastDayToPay);
    }

    /** Whether the party or the township has done something that counts from the day of service. */
    public boolean isServiceReliedOn() {
        return paid.signum() > 0
                || lateFine.isBegun()
                || deferredUntil != null
                || demandedOn != null
                || courtAppliedOn().isPresent()
                || performedOn != null
                || !proceedings.isEmpty();
    }

    /** 催告书 reached the party on another day than was noted. */
    public void correctDemand(LocalDate on) {
        demandServedOn = on;
    }

    /**
     * @param granted from the day after on nothing more runs up until the new day; what had run up stays
     * @param plan 分期: which part by which day; empty where it is one sum
     */
    public void defer(LocalDate granted, LocalDate until, List<Instalment> plan) {
        deferredUntil = until;
        standStill(granted, until);
        instalments = plan.isEmpty() ? null : Instalment.text(plan);
        // What was demanded is not due any more: it is demanded again when the new day has passed.
        demandFalls();
    }

    /** 变更当事人: what was demanded was demanded of somebody else; a court that is asked already goes on. */
    void passOn() {
        if (!court.isAsked()) {
            demandFalls();
        }
    }

    private void demandFalls() {
        demandedOn = null;
        demandServedOn = null;
        followReply();
        court.startAnew();
    }

    private void followReply() {
        reply = reply();
        reply.follow();
    }

    private void standStill(LocalDate after, LocalDate until) {
        standstills = Stream.concat(standstills.stream(), Stream.of(new Standstill(after, until)))
                .toList();
    }

    public void pay(BigDecimal amount, BigDecimal ofLateFine, LocalDate on) {
        if (amount.signum() > 0 && (lastPaidOn == null || on.isAfter(lastPaidOn))) {
            lastPaidOn = on;
        }
        paid = paid.add(amount);
        lateFine.pay(ofLateFine);
        followReply();
    }

    /** 执行协议: so much of the late fine need not be paid. */
    public void waive(BigDecimal ofLateFine, String why) {
        lateFine.waive(ofLateFine, why);
        followReply();
    }

    /** What was paid was paid back. */
    public void refund() {
        paid = BigDecimal.ZERO;
        lateFine.refund();
        refundOwed = BigDecimal.ZERO;
        lastPaidOn = null;
        paidInFullOn = null;
        finePaidOn = null;
        performedOn = null;
    }

    /** What was paid beyond the changed decision was paid back. */
    public void refundExcess() {
        refundOwed = BigDecimal.ZERO;
    }

    /**
     * Fine and gains are paid: from the day of the last payment on nothing more runs up, whichever was entered last.
     *
     * @return that day
     */
    public LocalDate paidInFull() {
        paidInFullOn = lastPaidOn;
        return paidInFullOn;
    }

    /** What is paid counts for the fine before anything else; from the day on which it is covered no late fine runs on it. */
    public void coverFine(BigDecimal fine) {
        if (finePaidOn == null && fine.signum() > 0 && paid.compareTo(fine) >= 0) {
            finePaidOn = lastPaidOn;
        }
    }

    /** When the fine itself was paid; empty until then. */
    public Optional<LocalDate> finePaidOn() {
        return Optional.ofNullable(finePaidOn);
    }

    /** A reconsideration or a suit has begun: the late fine does not run. */
    public void begin(Proceedings one) {
        proceedings = Proceedings.begin(proceedings, one, servedOn, STAY);
    }

    public void end(LocalDate on, ProceedingsEnd how) {
        proceedings = Proceedings.end(proceedings, on, how, STAY);
        if (how == ProceedingsEnd.CHANGED) {
            fellOn = on;
        }
    }

    /**
     * What the reconsideration or the court made of the decision stands from now on in its place.
     *
     * @param payable fine and gains as they are now
     * @param fine the fine alone
     */
    public void follow(LocalDate on, BigDecimal payable, BigDecimal fine) {
        standStill(fellOn, on);
        fellOn = null;
        demandFalls();
        BigDecimal excess = paid.subtract(payable).max(BigDecimal.ZERO);
        paid = paid.subtract(excess);
        refundOwed = refundOwed.add(excess);
        if (paid.compareTo(payable) >= 0) {
            paidInFullOn = lastPaidOn;
        }
        coverFine(fine);
    }

    /** @param runUp what has run up on the fine as it is after the change: what was paid beyond it is paid back */
    public void keepLateFine(BigDecimal runUp) {
        refundOwed = refundOwed.add(lateFine.keep(runUp));
    }

    /** A reconsideration or a court changed or annulled the decision, and nobody has followed that yet. */
    public boolean isFallen() {
        return fellOn != null;
    }

    public Optional<LocalDate> fellOn() {
        return Optional.ofNullable(fellOn);
    }

    public BigDecimal refundOwed() {
        return refundOwed;
    }

    public void demand(LocalDate on) {
        reply = reply();
        reply.demandAnew();
        demandedOn = on;
        demandServedOn = null;
        court.startAnew();
    }

    /** 催告书 has reached the party; the first proof counts. */
    public void serveDemand(LocalDate on) {
        demandServedOn = demandServedOn == null ? on : demandServedOn;
    }

    /**
     * When the court may be asked, as it stands now.
     *
     * @param from null before the demand has reached the party
     * @param until null where it cannot be asked at all
     */
    public void courtOpens(LocalDate from, LocalDate until) {
        court.opens(from, until);
    }

    /**
     * @param from the first day on which the court may be asked
     * @param until the last
     */
    public void applyToCourt(LocalDate on, LocalDate from, LocalDate until, String where) {
        if (demandServedOn == null) {
            throw new Refusal("case.not-demanded", "cn-compulsion-2011:#54");
        }
        court.opens(from, until);
        court.apply(on, where);
    }

    void perform(LocalDate on, String how) {
        performedOn = on;
        words = how == null || how.isBlank() ? null : how.strip();
    }

    public boolean isServed() {
        return servedOn != null;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** The last day to pay, after deferral. */
    public Optional<LocalDate> payBy() {
        return Optional.ofNullable(deferredUntil != null ? deferredUntil : payBy);
    }

    public Optional<LocalDate> deferredUntil() {
        return Optional.ofNullable(deferredUntil);
    }

    public Optional<String> instalments() {
        return Optional.ofNullable(instalments);
    }

    /** Which part is to be paid by which day; empty where it is one sum. */
    public List<Instalment> plan() {
        return instalments == null ? List.of() : Instalment.of(instalments);
    }

    public BigDecimal paid() {
        return paid;
    }

    public BigDecimal lateFinePaid() {
        return lateFine.paid();
    }

    public BigDecimal lateFineWaived() {
        return lateFine.waived();
    }

    /** The agreement and what the party made good. */
    public Optional<String> waivedWhy() {
        return lateFine.waivedWhy();
    }

    /** Reconsiderations and suits against the decision, as they were noted. */
    public List<Proceedings> proceedings() {
        return proceedings;
    }

    public Optional<Proceedings> pending() {
        return Proceedings.pending(proceedings);
    }

    /**
     * Days after the first last day to pay on which the late fine runs: not while anything is pending or put off, nor once the
     * fine is paid or the decision has fallen.
     */
    public long lateDays(LocalDate day) {
        LocalDate by = payBy == null ? day : payBy;
        LocalDate last = Stream.of(Optional.of(day), finePaidOn(), Optional.ofNullable(paidInFullOn), fellOn())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(day);
        return !last.isAfter(by)
                ? 0
                : by.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(late -> proceedings.stream().noneMatch(one -> one.covers(late)))
                        .filter(late -> standstills.stream().noneMatch(one -> one.covers(late)))
                        .count();
    }

    public Optional<LocalDate> demandedOn() {
        return Optional.ofNullable(demandedOn);
    }

    public Optional<LocalDate> demandServedOn() {
        return Optional.ofNullable(demandServedOn);
    }

    /** The party speaks on the demand; until it is answered nothing is enforced. */
    public void hearOnDemand(String said) {
        reply = reply();
        reply.hear(said);
    }

    /** 对催告的陈述、申辩. */
    public DemandReply reply() {
        // A row that knows none is read as null. Who only looks changes nothing.
        return reply == null ? DemandReply.none() : reply;
    }

    public Optional<LocalDate> courtAppliedOn() {
        return court.appliedOn();
    }

    /** The first day on which the court may be asked. */
    public Optional<LocalDate> courtFrom() {
        return court.from();
    }

    /** The last. */
    public Optional<LocalDate> courtUntil() {
        return court.until();
    }

    /** What became of the way to the court. */
    public CourtStep court() {
        return court;
    }

    public boolean isPerformed() {
        return performedOn != null;
    }

    public Optional<LocalDate> performedOn() {
        return Optional.ofNullable(performedOn);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
