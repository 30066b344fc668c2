package yidan.casework.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.rule.Unit;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * 公告期: an announced paper counts as served when it is over, not before and not later. Its length stands in the law of civil
 * procedure, which is not among the texts: the county sets it.
 * Source: 行政处罚法 第六十一条.
 *
 * @param amount how much had to pass
 * @param unit of what
 */
public record NoticeTerm(int amount, Unit unit) {

    /** @throws Refusal where the county has set no term, or the paper counts as served on another day */
    static NoticeTerm over(Rules rules, LocalDate publishedOn, LocalDate servedOn) {
        Term term = rules.find(Terms.PUBLIC_NOTICE_SERVICE, publishedOn)
                .orElseThrow(() -> new Refusal("service.notice-term-not-set", Delivery.ARTICLE).at("manner"));
        LocalDate served = end(rules, term, publishedOn);
        if (!served.equals(servedOn)) {
            throw new Refusal("service.notice-ends-otherwise", Delivery.ARTICLE, publishedOn, served).at("servedOn");
        }
        return new NoticeTerm(term.amount(), term.unit());
    }

    /** When a paper that is announced on that day counts as served; empty where the county has not set the term. */
    public static Optional<LocalDate> servedOn(Rules rules, LocalDate publishedOn) {
        return rules.find(Terms.PUBLIC_NOTICE_SERVICE, publishedOn).map(term -> end(rules, term, publishedOn));
    }

    private static LocalDate end(Rules rules, Term term, LocalDate publishedOn) {
        return DueDate.after(
                        publishedOn.atStartOfDay(ShanghaiClock.ZONE).toInstant(),
                        term.amount(),
                        term.unit(),
                        term.rolls(),
                        List.of(),
                        rules.calendar())
                .day();
    }
}
