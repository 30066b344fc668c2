package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.casework.arrears.Instalment;
import yidan.casework.arrears.Proceedings;
import yidan.casework.arrears.ProceedingsConverter;
import yidan.casework.arrears.ProceedingsEnd;
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

    @Column(name = "late_fine_paid")
    private BigDecimal lateFinePaid = BigDecimal.ZERO;

    @Column(name = "late_fine_waived")
    private BigDecimal lateFineWaived = BigDecimal.ZERO;

    @Column(name = "late_fine_waived_why")
    private String waivedWhy;

    @Column(name = "paid_in_full_on")
    private LocalDate paidInFullOn;

    @Convert(converter = ProceedingsConverter.class)
    private List<Proceedings> proceedings = List.of();

    @Column(name = "demanded_on")
    private LocalDate demandedOn;

    /** When it reached the party, by its proof of service. */
    @Column(name = "demand_served_on")
    private LocalDate demandServedOn;

    @Column(name = "court_applied_on")
    private LocalDate courtAppliedOn;

    @Column(name = "court_from")
    private LocalDate courtFrom;

    @Column(name = "court_until")
    private LocalDate courtUntil;

    private String court;

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

    /** @param plan 分期: which part by which day; empty where it is one sum */
    public void defer(LocalDate until, List<Instalment> plan) {
        deferredUntil = until;
        instalments = plan.isEmpty() ? null : Instalment.text(plan);
        // What was demanded is not due any more: it is demanded again when the new day has passed.
        demandedOn = null;
        demandServedOn = null;
    }

    public void pay(BigDecimal amount, BigDecimal lateFine) {
        paid = paid.add(amount);
        lateFinePaid = lateFinePaid.add(lateFine);
    }

    /** 执行协议: so much of the late fine need not be paid. */
    public void waive(BigDecimal lateFine, String why) {
        lateFineWaived = lateFineWaived.add(lateFine);
        waivedWhy = why;
    }

    /** What was paid was paid back. */
    public void refund() {
        paid = BigDecimal.ZERO;
        lateFinePaid = BigDecimal.ZERO;
        paidInFullOn = null;
        performedOn = null;
    }

    /** Fine and gains are paid: from then on nothing more runs up. */
    public void paidInFull(LocalDate on) {
        paidInFullOn = paidInFullOn == null ? on : paidInFullOn;
    }

    /** A reconsideration or a suit has begun: the late fine does not run. */
    public void begin(Proceedings one) {
        if (pending().isPresent()) {
            throw new Refusal("stay.pending-already", STAY);
        }
        if (servedOn == null || one.from().isBefore(servedOn)) {
            throw new Refusal("stay.before-service", STAY);
        }
        proceedings = Stream.concat(proceedings.stream(), Stream.of(one)).toList();
    }

    public void end(LocalDate on, ProceedingsEnd how) {
        Proceedings open = pending().orElseThrow(() -> new Refusal("stay.none-pending", STAY));
        proceedings = proceedings.stream()
                .map(one -> one.equals(open) ? one.ended(on, how) : one)
                .toList();
    }

    public void demand(LocalDate on) {
        demandedOn = on;
        demandServedOn = null;
    }

    /** 催告书 has reached the party; the first proof counts. */
    public void serveDemand(LocalDate on) {
        demandServedOn = demandServedOn == null ? on : demandServedOn;
    }

    /**
     * @param from the first day on which the court may be asked
     * @param until the last
     */
    public void applyToCourt(LocalDate on, LocalDate from, LocalDate until, String where) {
        if (demandServedOn == null) {
            throw new Refusal("case.not-demanded", "cn-compulsion-2011:#54");
        }
        courtAppliedOn = on;
        courtFrom = from;
        courtUntil = until;
        court = where.strip();
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
        return lateFinePaid;
    }

    public BigDecimal lateFineWaived() {
        return lateFineWaived;
    }

    /** The agreement and what the party made good. */
    public Optional<String> waivedWhy() {
        return Optional.ofNullable(waivedWhy);
    }

    /** Reconsiderations and suits against the decision, as they were noted. */
    public List<Proceedings> proceedings() {
        return proceedings;
    }

    public Optional<Proceedings> pending() {
        return proceedings.stream().filter(Proceedings::isPending).findFirst();
    }

    /** Days after the last day to pay on which the late fine runs: not while anything is pending, nor once all is paid. */
    public long lateDays(LocalDate day) {
        LocalDate by = payBy().orElse(day);
        LocalDate last = paidInFullOn != null && paidInFullOn.isBefore(day) ? paidInFullOn : day;
        return !last.isAfter(by)
                ? 0
                : by.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(late -> proceedings.stream().noneMatch(one -> one.covers(late)))
                        .count();
    }

    public Optional<LocalDate> demandedOn() {
        return Optional.ofNullable(demandedOn);
    }

    public Optional<LocalDate> demandServedOn() {
        return Optional.ofNullable(demandServedOn);
    }

    public Optional<LocalDate> courtAppliedOn() {
        return Optional.ofNullable(courtAppliedOn);
    }

    public Optional<String> court() {
        return Optional.ofNullable(court);
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
