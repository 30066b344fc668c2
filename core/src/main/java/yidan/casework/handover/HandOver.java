package yidan.casework.handover;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.rule.Clocks;
import yidan.rule.Rules;
import yidan.rule.Terms;

/**
 * Hands a decision over to be published: from that day on its clock runs, where the county has set one. The statute asks
 * for publication and names no days.
 * Source: 行政处罚法 第四十八条; 临政发〔2023〕14号 一、十二 第七条.
 */
public final class HandOver {

    private HandOver() {}

    public static void of(Desk desk, EnforcementCase decided) {
        decided.ruling().handOver();
        if (new Rules(desk.register())
                .find(Terms.PENALTY_LICENCE_PUBLISHED_112, desk.today())
                .isPresent()) {
            Clocks.of(desk).start(Terms.PENALTY_LICENCE_PUBLISHED_112, decided);
        }
    }

    /** The decision stands with another text: what was published of it is renewed, in the term of a withdrawal where it was changed. */
    public static void renew(EnforcementCase changed) {
        changed.ruling().publishAnew();
    }

    /** The decision fell: what was published is to be withdrawn; what was not is not published any more. */
    public static void takeBack(Desk desk, EnforcementCase revoked) {
        if (revoked.ruling().disclosure().isPublic()) {
            Clocks.of(desk).start(Terms.PUBLISHED_DECISION_WITHDRAWN, revoked);
        }
    }
}
