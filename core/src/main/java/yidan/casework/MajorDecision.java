package yidan.casework;

import java.math.BigDecimal;
import java.util.EnumSet;
import yidan.act.Desk;
import yidan.casework.penalty.Penalty;
import yidan.rule.Rules;

/**
 * 重大行政执法决定 by the amount at stake, fine, gains and the value of goods together. The figure is the county's to set; as long
 * as it has set none, an amount alone asks for no review, and whoever sees another reason demands one. 以上 includes the figure.
 * Source: 临政发〔2023〕14号 一、四 第九条.
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
    }
}
