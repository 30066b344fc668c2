package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * Service of the decision and what the party did after it. Amounts in yuan.
 * Source: 行政处罚法 第六十一条、第六十六条、第六十七条、第七十二条; 行政强制法 第五十三条、第五十四条.
 */
@Embeddable
public class Performance {

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

    @Column(name = "stayed_days")
    private int stayedDays;

    @Column(name = "demanded_on")
    private LocalDate demandedOn;

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

    /** @param plan 分期 in words: which part by which day; null where it is one sum */
    public void defer(LocalDate until, String plan) {
        deferredUntil = until;
        instalments = plan == null || plan.isBlank() ? null : plan.strip();
        // What was demanded is not due any more: it is demanded again when the new day has passed.
        demandedOn = null;
    }

    public void pay(BigDecimal amount, BigDecimal lateFine) {
        paid = paid.add(amount);
        lateFinePaid = lateFinePaid.add(lateFine);
    }

    /** Days during which a reconsideration or a suit was pending: the late fine does not run. */
    public void stay(int days) {
        stayedDays += days;
    }

    public void demand(LocalDate on) {
        demandedOn = on;
    }

    /**
     * @param from the first day on which the court may be asked
     * @param until the last
     */
    public void applyToCourt(LocalDate on, LocalDate from, LocalDate until, String where) {
        if (demandedOn == null) {
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

    public BigDecimal paid() {
        return paid;
    }

    public BigDecimal lateFinePaid() {
        return lateFinePaid;
    }

    public int stayedDays() {
        return stayedDays;
    }

    public Optional<LocalDate> demandedOn() {
        return Optional.ofNullable(demandedOn);
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
