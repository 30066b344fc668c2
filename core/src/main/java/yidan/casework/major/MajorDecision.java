package yidan.casework.major;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.ReviewTrigger;
import yidan.casework.execution.Enforcement;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.review.Reviewed;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.PowerType;
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
        byAmount(desk, dossier, atStake);
        if (penalty.kinds().stream().anyMatch(PenaltyKind::isAlwaysHeard)) {
            dossier.review().require(EnumSet.of(ReviewTrigger.MAJOR_RIGHTS));
            dossier.discussion().require();
        }
        byCatalogue(desk, dossier, PowerType.PENALTY, penalty.kinds(), departments(desk, dossier), atStake);
    }

    /**
     * A decision to execute. What the law lets a body do at once, with neither order nor demand before, waits for no
     * catalogue: 法律、法规另有规定的，从其规定 (第二条第二款).
     *
     * @param estimate of what is performed in the party's place; null where it is not known or nothing is
     */
    public static void weigh(Desk desk, Enforcement dossier, BigDecimal estimate) {
        if (dossier.kind().isOrdered()) {
            byAmount(desk, dossier, estimate);
            byCatalogue(desk, dossier, PowerType.COMPULSION, Set.of(), departments(desk, dossier), estimate);
        }
    }

    /**
     * A sealing or seizure that somebody asks to order: by the body's catalogue alone. What the things are worth is not known
     * before they are taken, so that no line with an amount speaks of it.
     */
    public static void weigh(Desk desk, EnforcementCase of, Reviewed measure) {
        weigh(desk, of, measure, null);
    }

    /**
     * What was sealed or seized is to be auctioned for the fine: then what is owed is at stake.
     *
     * @param owed null where it is not known
     */
    public static void weigh(Desk desk, EnforcementCase of, Reviewed measure, BigDecimal owed) {
        byAmount(desk, measure, owed);
        byCatalogue(desk, measure, PowerType.COMPULSION, Set.of(), departments(desk, of), owed);
    }

    private static void byAmount(Desk desk, Reviewed dossier, BigDecimal atStake) {
        new Rules(desk.register())
                .parameter(AMOUNT, desk.today())
                .number()
                .filter(figure -> atStake != null && atStake.compareTo(figure) >= 0)
                .ifPresent(figure -> dossier.review().require(EnumSet.of(ReviewTrigger.MAJOR_RIGHTS)));
    }

    private static void byCatalogue(
            Desk desk,
            Reviewed dossier,
            PowerType power,
            Set<PenaltyKind> kinds,
            List<GuidingDepartment> departments,
            BigDecimal atStake) {
        MajorCatalogue.inForce(desk.register(), dossier.owner(), desk.today())
                .filter(catalogue -> catalogue.matters().stream()
                        .anyMatch(matter -> matter.covers(power, kinds, departments, atStake)))
                .ifPresent(catalogue -> dossier.review().require(EnumSet.of(ReviewTrigger.OTHER)));
    }

    private static List<GuidingDepartment> departments(Desk desk, EnforcementCase of) {
        return Power.asWorded(
                        desk.register(), of.conduct().catalogue(), of.conduct().item(), desk.today())
                .departments();
    }

    /** Of its item; of a substitution those of the item of its case. */
    private static List<GuidingDepartment> departments(Desk desk, Enforcement of) {
        return of.power(desk.register(), desk.today()).departments();
    }
}
