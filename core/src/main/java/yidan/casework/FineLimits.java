package yidan.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.penalty.KindsOfBasis;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.itemlist.FineRange;
import yidan.itemlist.FineRange.FinedParty;
import yidan.tenancy.Refusal;

/**
 * Holds a fine against the ranges that the item's bases give: never above the upper end, below the lower one only with
 * 减轻, and not at all before what the range asks for has happened.
 * Source: 临政发〔2023〕14号 一、五 第三条（一）; 临政发〔2023〕13号 附件1 第10、11、12、14项，附件2 第53项.
 */
public final class FineLimits {

    private static final String WITHIN = "linyi-14:1.5#3";

    private FineLimits() {}

    /**
     * One range in yuan.
     *
     * @param least null where the words give no lower end
     */
    public record Limit(FineRange range, BigDecimal least, BigDecimal most) {}

    /** Kind and amount. @throws Refusal where the bases know no such kind, or the item gives ranges and the fine is in none of those that apply */
    public static void check(Desk desk, EnforcementCase dossier, Penalty penalty) {
        Power power = Power.asWorded(
                desk.register(),
                dossier.conduct().catalogue(),
                dossier.conduct().item(),
                desk.today());
        KindsOfBasis.check(power.texts(), penalty);
        penalty.fine().ifPresent(fine -> check(power.fines(), dossier, penalty, fine));
    }

    static void check(List<FineRange> ranges, EnforcementCase dossier, Penalty penalty, BigDecimal fine) {
        if (ranges.isEmpty()) {
            return;
        }
        List<FineRange> forParty =
                ranges.stream().filter(range -> isFor(range, dossier)).toList();
        boolean onlyIfNeglected = !forParty.isEmpty()
                && forParty.stream().allMatch(range -> range.condition() == FineRange.Condition.NOT_CORRECTED_IN_TIME);
        if (onlyIfNeglected && !dossier.rectification().isNeglected()) {
            throw new Refusal("fine.not-before-overdue", "linyi-13:annex-1#14").at("fine");
        }
        List<Limit> limits = forParty.stream()
                .flatMap(range -> limit(range, penalty).stream())
                .toList();
        if (limits.isEmpty()) {
            throw new Refusal("fine.quantity-missing", WITHIN).at("quantity");
        }
        BigDecimal most =
                limits.stream().map(Limit::most).max(BigDecimal::compareTo).orElseThrow();
        if (fine.compareTo(most) > 0) {
            throw new Refusal("fine.above-range", WITHIN, fine, most).at("fine");
        }
        boolean within = limits.stream()
                .anyMatch(limit -> (limit.least() == null || fine.compareTo(limit.least()) >= 0)
                        && fine.compareTo(limit.most()) <= 0);
        if (!within && penalty.mitigation() != Mitigation.MITIGATED) {
            BigDecimal least = limits.stream()
                    .map(Limit::least)
                    .filter(one -> one != null)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            throw new Refusal("fine.below-range", WITHIN, fine, least).at("fine");
        }
    }

    private static boolean isFor(FineRange range, EnforcementCase dossier) {
        return range.party() == FinedParty.ANY
                || (range.party() == FinedParty.PERSON) == dossier.party().isPerson();
    }

    /** The range in yuan, for what this penalty counts; empty where what it counts is not given. */
    static Optional<Limit> limit(FineRange range, Penalty penalty) {
        boolean gains = penalty.confiscatedGains().isPresent();
        if (range.condition() == FineRange.Condition.WITH_ILLEGAL_GAINS && !gains
                || range.condition() == FineRange.Condition.WITHOUT_ILLEGAL_GAINS && gains) {
            return Optional.empty();
        }
        Optional<BigDecimal> unit =
                switch (range.measure()) {
                    case YUAN -> Optional.of(BigDecimal.ONE);
                    case YUAN_PER_SQUARE_METRE -> penalty.quantity();
                    case TIMES_ILLEGAL_GAINS -> penalty.confiscatedGains();
                };
        return unit.map(one -> new Limit(
                range,
                range.from() == null ? null : range.from().multiply(one),
                range.to().multiply(one)));
    }
}
