package yidan.casework;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.KindsOfBasis;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.itemlist.FineRange;
import yidan.itemlist.FineRange.FinedParty;
import yidan.party.Party;
import yidan.tenancy.Refusal;

/**
 * Holds a fine against the range of the article and conduct by which it fines: never above the upper end, below the lower one only with
 * 减轻, and not at all before what the range asks for has happened.
 * Source: 临政发〔2023〕14号 一、五 第三条（一）; 临政发〔2023〕13号 附件1 第10、11、12、14项，附件2 第53项.
 */
public final class FineLimits {

    private static final String WITHIN = "linyi-14:1.5#3";
    private static final String GAINS = "cn-penalty-2021:#28";

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
        boolean toGiveBack = penalty.kinds().contains(PenaltyKind.OTHER) && KindsOfBasis.isForTheCourt(power.texts());
        if (toGiveBack && dossier.rectification().neglectedOn().isEmpty()) {
            throw new Refusal("penalty.not-before-overdue", "linyi-13:annex-1#13").at("kinds");
        }
        List<FineRange> binding = binding(power, dossier, penalty);
        requireGainsFound(binding, dossier, penalty);
        if (!binding.isEmpty()) {
            penalty.bindTo(binding.getFirst().provision());
            requireOwed(binding, dossier, penalty);
            penalty.fine().ifPresent(fine -> check(binding, dossier, penalty, fine));
        }
    }

    /** What the item's bases print for a party of this kind. */
    public static List<FineRange> forParty(Power power, Party party) {
        return power.fines().stream()
                .filter(range ->
                        range.party() == FinedParty.ANY || (range.party() == FinedParty.PERSON) == party.isPerson())
                .toList();
    }

    /**
     * The ranges of the one article and conduct by which it fines: an item may print several, and what one of them allows
     * the others do not. Source: 临政发〔2023〕13号 附件1 第11项，附件2 第53项; 行政处罚法 第五条、第五十九条（三）.
     */
    private static List<FineRange> binding(Power power, EnforcementCase dossier, Penalty penalty) {
        List<FineRange> printed = forParty(power, dossier.party());
        List<String> provisions =
                printed.stream().map(FineRange::provision).distinct().toList();
        if (provisions.isEmpty() && !power.fines().isEmpty() && penalty.fine().isPresent()) {
            throw new Refusal("fine.provision-unknown", WITHIN).at("fine");
        }
        if (provisions.size() > 1 && penalty.provision().isEmpty()) {
            throw new Refusal("fine.provision-missing", WITHIN).at("provision");
        }
        String chosen = penalty.provision().orElse(provisions.isEmpty() ? null : provisions.getFirst());
        if (chosen != null && !provisions.contains(chosen)) {
            throw new Refusal("fine.provision-unknown", WITHIN).at("provision");
        }
        return printed.stream()
                .filter(range -> range.provision().equals(chosen))
                .toList();
    }

    /**
     * What was found, not what is ticked, chooses the range and is confiscated. Source: 行政处罚法 第二十八条第二款;
     * 临政发〔2023〕13号 附件2 第53项.
     */
    private static void requireGainsFound(List<FineRange> binding, EnforcementCase dossier, Penalty penalty) {
        boolean distinguished = binding.stream().anyMatch(FineLimits::goesByGains);
        Optional<Gains> gains = dossier.conduct().gains();
        if (gains.isEmpty() && (distinguished || penalty.confiscatedGains().isPresent())) {
            throw new Refusal("gains.not-said", GAINS).at("noGains");
        }
        if (distinguished) {
            gains.ifPresent(Gains::requireShown);
        }
        gains.ifPresent(found -> found.requireConfiscated(penalty));
    }

    /** Whether it matters for it what the party gained. */
    public static boolean goesByGains(FineRange range) {
        return range.measure() == FineRange.Measure.TIMES_ILLEGAL_GAINS
                || range.condition() == FineRange.Condition.WITH_ILLEGAL_GAINS
                || range.condition() == FineRange.Condition.WITHOUT_ILLEGAL_GAINS;
    }

    private static Optional<BigDecimal> gained(EnforcementCase dossier) {
        return dossier.conduct().gains().flatMap(Gains::amount);
    }

    /** 并处: where the article says must, nothing but 减轻 leaves the fine out; 情节严重 is said with its facts or not fined. */
    private static void requireOwed(List<FineRange> binding, EnforcementCase dossier, Penalty penalty) {
        boolean onlySerious = binding.stream().allMatch(range -> range.condition() == FineRange.Condition.SERIOUS);
        if (onlySerious && penalty.fine().isPresent() && penalty.serious().isEmpty()) {
            throw new Refusal("fine.not-serious", "linyi-13:annex-1#12").at("serious");
        }
        boolean must =
                binding.stream().filter(FineRange::mandatory).anyMatch(range -> applies(range, dossier, penalty));
        if (must && penalty.fine().isEmpty() && penalty.mitigation() != Mitigation.MITIGATED) {
            throw new Refusal("fine.mandatory", WITHIN, binding.getFirst().provision()).at("fine");
        }
    }

    private static boolean applies(FineRange range, EnforcementCase dossier, Penalty penalty) {
        boolean gains = gained(dossier).isPresent();
        return switch (range.condition()) {
            case NONE -> true;
            case SERIOUS -> penalty.serious().isPresent();
            case NOT_CORRECTED_IN_TIME -> dossier.rectification().neglectedOn().isPresent();
            case WITH_ILLEGAL_GAINS -> gains;
            case WITHOUT_ILLEGAL_GAINS -> !gains;
        };
    }

    static void check(List<FineRange> ranges, EnforcementCase dossier, Penalty penalty, BigDecimal fine) {
        boolean onlyIfNeglected =
                ranges.stream().allMatch(range -> range.condition() == FineRange.Condition.NOT_CORRECTED_IN_TIME);
        if (onlyIfNeglected && dossier.rectification().neglectedOn().isEmpty()) {
            throw new Refusal("fine.not-before-overdue", "linyi-13:annex-1#14").at("fine");
        }
        List<Limit> limits = ranges.stream()
                .flatMap(range -> limit(range, dossier, penalty).stream())
                .toList();
        if (limits.isEmpty()) {
            throw new Refusal("fine.quantity-missing", WITHIN).at("quantity");
        }
        Limit widest = limits.stream().max(Comparator.comparing(Limit::most)).orElseThrow();
        BigDecimal most = widest.most();
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
        penalty.measureBy(widest.range());
    }

    /** The range in yuan, for what is counted in this case; empty where what it counts is not given. */
    private static Optional<Limit> limit(FineRange range, EnforcementCase dossier, Penalty penalty) {
        boolean gains = gained(dossier).isPresent();
        if (range.condition() == FineRange.Condition.WITH_ILLEGAL_GAINS && !gains
                || range.condition() == FineRange.Condition.WITHOUT_ILLEGAL_GAINS && gains) {
            return Optional.empty();
        }
        Optional<BigDecimal> unit =
                switch (range.measure()) {
                    case YUAN -> Optional.of(BigDecimal.ONE);
                    case YUAN_PER_SQUARE_METRE -> penalty.quantity();
                    case TIMES_ILLEGAL_GAINS -> gained(dossier);
                };
        return unit.map(one -> new Limit(
                range,
                range.from() == null ? null : range.from().multiply(one),
                range.to().multiply(one)));
    }
}
