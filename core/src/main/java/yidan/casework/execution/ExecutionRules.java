package yidan.casework.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.arrears.OwnTerms;
import yidan.casework.execution.remedy.Remedies;
import yidan.casework.investigation.Hours;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;

/** When an execution may be carried out. Source: 行政强制法 第四十三条、第四十四条、第五十条、第五十一条. */
final class ExecutionRules {

    /** Hours of the day that the county sets: the statute says night and does not say when it is. */
    static final String NIGHT_BEGINS = "NIGHT_BEGINS";

    static final String NIGHT_ENDS = "NIGHT_ENDS";

    /** Whether what is pulled down may still be, once what the party used has ended in vain: the statute does not say. */
    static final String AFTER_REMEDIES = "DEMOLITION_AFTER_REMEDIES";

    private static final String REMEDIES = "cn-compulsion-2011:#44";
    private static final String BY_DAY = "cn-compulsion-2011:#43";

    private final Enforcement dossier;
    private final Hours hours;
    private final Rules rules;

    /** @param hours when it was done */
    ExecutionRules(Desk desk, Enforcement dossier, Hours hours) {
        this.dossier = dossier;
        this.hours = hours;
        this.rules = new Rules(desk.register());
    }

    /** After what goes before: decided, served, announced, not while it stood still, and not before the day told. */
    void requireAfter() {
        LocalDate day = hours.day();
        DayOrder.since(dossier.execution().decidedOn().orElseThrow(), day, "cn-compulsion-2011:#37");
        dossier.halt().resumedOn().ifPresent(on -> DayOrder.since(on, day, "cn-compulsion-2011:#39"));
        if (dossier.kind().isOrdered()) {
            DayOrder.since(dossier.execution().servedOn().orElseThrow(), day, "cn-compulsion-2011:#38");
        }
        if (dossier.isAnnounced() && !dossier.execution().isNoticeOver(day)) {
            throw new Refusal("enforcement.notice-not-over", "cn-compulsion-2011:#44").at("day");
        }
        dossier.execution().dayObstacle(day).ifPresent(early -> {
            throw early.at("day");
        });
    }

    /** Not at night, not on a day off: a statutory holiday is read as every day that is not worked. */
    void requireDay(String whyNow) {
        if (whyNow != null && !whyNow.isBlank()) {
            return;
        }
        for (LocalDate day : new LinkedHashSet<>(List.of(hours.day(), hours.over()))) {
            if (!rules.calendar().isWorkingDay(day)) {
                throw new Refusal("enforcement.on-holiday", BY_DAY, day).at("whyNow");
            }
        }
        LocalTime morning = hour(NIGHT_ENDS);
        LocalTime evening = hour(NIGHT_BEGINS);
        boolean overnight = hours.nextDay().isPresent();
        if (overnight || hours.begin().isBefore(morning) || hours.end().isAfter(evening)) {
            throw new Refusal("enforcement.at-night", BY_DAY, evening, morning).at("whyNow");
        }
    }

    private LocalTime hour(String parameter) {
        return LocalTime.of(
                rules.parameter(parameter, hours.day()).requireNumber().intValueExact(), 0);
    }

    /**
     * What is pulled down is pulled down only after the party's terms for reconsideration and suit have passed: unused, or used
     * in vain where the county reads the statute so, which is silent on that.
     *
     * @return their last day; null where nothing is pulled down
     */
    LocalDate requireTermsOver(boolean unused) {
        if (!dossier.isAnnounced()) {
            return null;
        }
        Remedies remedies = dossier.remedies();
        LocalDate served = dossier.order().servedOn().orElseThrow();
        LocalDate over = OwnTerms.of(rules).over(served, remedies.proceedings(), false);
        LocalDate last =
                remedies.endedOn().map(day -> OwnTerms.latest(day, over)).orElse(over);
        if (!hours.day().isAfter(last)) {
            throw new Refusal("enforcement.party-may-still-sue", REMEDIES, last).at("day");
        }
        if (remedies.isUsed()) {
            requireReading();
        } else if (!unused) {
            throw new Refusal("enforcement.party-has-sued", REMEDIES).at("unused");
        }
        return last;
    }

    private void requireReading() {
        boolean goesOn =
                rules.parameter(AFTER_REMEDIES, hours.day()).requireNumber().signum() > 0;
        if (!goesOn) {
            throw new Refusal("enforcement.remedies-used", REMEDIES);
        }
    }

    /** Who does it has no interest in it, what it cost is told, and the party was demanded three days before. */
    void requireSubstitute(String performer, boolean noInterest, BigDecimal cost) {
        if (!dossier.kind().isSubstitution()) {
            return;
        }
        dossier.execution().substitution().ifPresent(told -> told.requireAsTold(performer));
        if (performer != null && !performer.isBlank() && !noInterest) {
            throw new Refusal("enforcement.performer-interested", "cn-compulsion-2011:#50").at("noInterest");
        }
        if (cost == null) {
            throw new Refusal("enforcement.cost-missing", "cn-compulsion-2011:#51").at("cost");
        }
        if (dossier.kind() == EnforcementKind.SUBSTITUTE) {
            Term term = rules.term(Terms.SUBSTITUTE_PERFORMANCE_DEMAND, hours.day());
            LocalDate latest = DueDate.before(hours.day(), term.amount(), term.unit(), rules.calendar());
            LocalDate demanded = dossier.order().demandServedOn().orElseThrow();
            if (demanded.isAfter(latest)) {
                throw new Refusal("enforcement.demanded-too-late", "cn-compulsion-2011:#51", latest).at("day");
            }
        }
    }
}
