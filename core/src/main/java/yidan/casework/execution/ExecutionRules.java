package yidan.casework.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** When an execution may be carried out. Source: 行政强制法 第四十三条、第四十四条、第五十条、第五十一条. */
final class ExecutionRules {

    /** Hours of the day that the county sets: the statute says night and does not say when it is. */
    static final String NIGHT_BEGINS = "NIGHT_BEGINS";

    static final String NIGHT_ENDS = "NIGHT_ENDS";

    private static final String BY_DAY = "cn-compulsion-2011:#43";

    private final Desk desk;
    private final Enforcement dossier;
    private final Rules rules;

    ExecutionRules(Desk desk, Enforcement dossier) {
        this.desk = desk;
        this.dossier = dossier;
        this.rules = new Rules(desk.register());
    }

    /** Not at night, not on a day off: a statutory holiday is read as every day that is not worked. */
    void requireDay(LocalTime begin, LocalTime end, String whyNow) {
        if (whyNow != null && !whyNow.isBlank()) {
            return;
        }
        if (!rules.calendar().isWorkingDay(desk.today())) {
            throw new Refusal("enforcement.on-holiday", BY_DAY, desk.today()).at("whyNow");
        }
        LocalTime morning = hour(NIGHT_ENDS);
        LocalTime evening = hour(NIGHT_BEGINS);
        if (begin.isBefore(morning) || end.isAfter(evening)) {
            throw new Refusal("enforcement.at-night", BY_DAY, evening, morning).at("whyNow");
        }
    }

    private LocalTime hour(String parameter) {
        return LocalTime.of(
                rules.parameter(parameter, desk.today()).requireNumber().intValueExact(), 0);
    }

    /**
     * What is pulled down is pulled down only after the party's terms for reconsideration and suit have passed unused.
     *
     * @return their last day; null where nothing is pulled down
     */
    LocalDate requireTermsOver(boolean unused) {
        if (!dossier.kind().isAnnounced()) {
            return null;
        }
        LocalDate served = dossier.order().servedOn().orElseThrow();
        LocalDate over = Stream.of(Terms.RECONSIDERATION_APPLICATION, Terms.SUIT)
                .map(term -> end(term, served))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!desk.today().isAfter(over)) {
            throw new Refusal("enforcement.party-may-still-sue", "cn-compulsion-2011:#44", over);
        }
        if (!unused) {
            throw new Refusal("enforcement.party-has-sued", "cn-compulsion-2011:#44").at("unused");
        }
        return over;
    }

    /** Who does it has no interest in it, what it cost is told, and the party was demanded three days before. */
    void requireSubstitute(String performer, boolean noInterest, BigDecimal cost) {
        if (!dossier.kind().isSubstitution()) {
            return;
        }
        dossier.execution().substitution().ifPresent(told -> told.requireAsTold(desk.today(), performer));
        if (performer != null && !performer.isBlank() && !noInterest) {
            throw new Refusal("enforcement.performer-interested", "cn-compulsion-2011:#50").at("noInterest");
        }
        if (cost == null) {
            throw new Refusal("enforcement.cost-missing", "cn-compulsion-2011:#51").at("cost");
        }
        if (dossier.kind() == EnforcementKind.SUBSTITUTE) {
            Term term = rules.term(Terms.SUBSTITUTE_PERFORMANCE_DEMAND, desk.today());
            LocalDate latest = DueDate.before(desk.today(), term.amount(), term.unit(), rules.calendar());
            LocalDate demanded = dossier.order().demandServedOn().orElseThrow();
            if (demanded.isAfter(latest)) {
                throw new Refusal("enforcement.demanded-too-late", "cn-compulsion-2011:#51", latest);
            }
        }
    }

    private LocalDate end(String code, LocalDate from) {
        Term term = rules.term(code, from);
        Instant start = from.atStartOfDay(ShanghaiClock.ZONE).toInstant();
        return DueDate.after(start, term.amount(), term.unit(), term.rolls(), List.of(), rules.calendar())
                .day();
    }
}
