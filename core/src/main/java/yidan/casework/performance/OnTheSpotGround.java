package yidan.casework.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.penalty.Penalty;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/** Why an officer may take money on the spot; otherwise he must not. Source: 行政处罚法 第六十八条、第六十九条. */
public enum OnTheSpotGround {
    /** 简易程序，依法给予一百元以下罚款 */
    SMALL,
    /** 简易程序，不当场收缴事后难以执行 */
    HARD_LATER,
    /** 边远、水上、交通不便地区，到银行缴纳确有困难，经当事人提出 */
    REMOTE_ON_REQUEST;

    private static final String ARTICLE = "cn-penalty-2021:#68";
    private static final String REMOTE = "cn-penalty-2021:#69";

    /**
     * @param day when it is taken
     * @param why what makes it hard to enforce later; or what place it is, and why the party can hardly pay at a bank or by an
     *     electronic system
     * @param partyAsked 经当事人提出
     */
    void check(Desk desk, EnforcementCase dossier, LocalDate day, String why, boolean partyAsked) {
        if (this == REMOTE_ON_REQUEST) {
            if (why == null || why.isBlank()) {
                throw new Refusal("collection.not-remote", REMOTE).at("why");
            }
            if (!partyAsked) {
                throw new Refusal("collection.not-asked-for", REMOTE).at("partyAsked");
            }
            return;
        }
        if (dossier.procedure() != Procedure.SUMMARY) {
            throw new Refusal("collection.summary-only", ARTICLE).at("ground");
        }
        BigDecimal most =
                new Rules(desk.register()).parameter("ON_SPOT_COLLECTION", day).requireNumber();
        // 当场收缴: with the decision, not weeks after it.
        if (!dossier.ruling().decidedOn().equals(Optional.of(day))) {
            throw new Refusal("collection.not-on-the-spot", ARTICLE).at("ground", "day");
        }
        boolean small = dossier.penalty()
                .flatMap(Penalty::fine)
                .filter(fine -> fine.compareTo(most) <= 0)
                .isPresent();
        if (this == SMALL && !small) {
            throw new Refusal("collection.not-small", ARTICLE, most).at("ground");
        }
        if (this == HARD_LATER && (why == null || why.isBlank())) {
            throw new Refusal("collection.not-hard-later", ARTICLE).at("why");
        }
    }
}
