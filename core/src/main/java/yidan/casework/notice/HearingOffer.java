package yidan.casework.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.party.Party;
import yidan.rule.Rules;

/**
 * Whether a hearing is to be offered. What 较大数额 is the statute leaves open: as long
 * as the county has set no figure, every fine and every confiscation is large, so that nobody loses his hearing; so are goods of which
 * nobody has put down what they are worth.
 * Source: 行政处罚法 第六十三条.
 */
final class HearingOffer {

    private static final String FINE_CITIZEN = "HEARING_FINE_CITIZEN";
    private static final String FINE_ORGANISATION = "HEARING_FINE_ORGANISATION";
    private static final String CONFISCATION = "HEARING_CONFISCATION";

    private HearingOffer() {}

    /** By kind or amount: 第六十三条（五）（六）, which name neither, the officer weighs. */
    static boolean isDue(Desk desk, Party party, Penalty penalty) {
        Rules rules = new Rules(desk.register());
        LocalDate day = desk.today();
        return penalty.kinds().stream().anyMatch(PenaltyKind::isAlwaysHeard)
                || isLarge(penalty.fine(), rules, party.isPerson() ? FINE_CITIZEN : FINE_ORGANISATION, day)
                || isLarge(penalty.confiscatedGains(), rules, CONFISCATION, day)
                || penalty.kinds().contains(PenaltyKind.CONFISCATION_OF_GOODS)
                        && penalty.goodsValue().isEmpty()
                || isLarge(penalty.goodsValue(), rules, CONFISCATION, day);
    }

    /** 以上 includes the figure. */
    private static boolean isLarge(Optional<BigDecimal> amount, Rules rules, String threshold, LocalDate day) {
        return amount.filter(sum -> rules.parameter(threshold, day)
                        .number()
                        .map(limit -> sum.compareTo(limit) >= 0)
                        .orElse(true))
                .isPresent();
    }
}
