package yidan.casework.major;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.ReviewTrigger;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.itemlist.GuidingDepartment;
import yidan.rule.Rules;

/**
 * 重大行政执法决定 by its kind: what lowers or takes a qualification or licence, stops or closes a business or bans from a trade is
 * reviewed and discussed, whatever the county has set. By what is at stake, fine, gains and the value of goods together: the figure is the county's to set, and as long
 * as it has set none, an amount alone asks for no review. And by the body's own catalogue, as it is in force that day. Both
 * add to what the law and the handler name; whoever sees another reason demands a review. 以上 includes the figure.
 * Source: 临政发〔2023〕14号 一、四 第九条; 行政处罚法 第五十七条第二款、第五十八条第一款.
 */
public final class MajorDecision {

    private static final String AMOUNT = "MAJOR_DECISION_AMOUNT";

    private MajorDecision() {}

    public static void weigh(Desk desk, EnforcementCase dossier, Penalty penalty) {
        BigDecimal atStake = penalty.payable().add(penalty.goodsValue().orElse(BigDecimal.ZERO));
        new Rules(desk.register())
                .parameter(AMOUNT, desk.today())
                .number()
                .filter(figure -> atStake.compareTo(figure) >= 0)
                .ifPresent(figure -> dossier.review().require(EnumSet.of(ReviewTrigger.MAJOR_RIGHTS)));
        if (penalty.kinds().stream().anyMatch(PenaltyKind::isAlwaysHeard)) {
            dossier.review().require(EnumSet.of(ReviewTrigger.MAJOR_RIGHTS));
            dossier.discussion().require();
        }
        MajorCatalogue.inForce(desk.register(), dossier.owner(), desk.today())
                .filter(catalogue -> lists(catalogue, desk, dossier, penalty, atStake))
                .ifPresent(catalogue -> dossier.review().require(EnumSet.of(ReviewTrigger.OTHER)));
    }

    private static boolean lists(
            MajorCatalogue catalogue, Desk desk, EnforcementCase dossier, Penalty penalty, BigDecimal atStake) {
        List<GuidingDepartment> departments = Power.asWorded(
                        desk.register(),
                        dossier.conduct().catalogue(),
                        dossier.conduct().item(),
                        desk.today())
                .departments();
        return catalogue.matters().stream().anyMatch(matter -> matter.covers(penalty, departments, atStake));
    }
}
