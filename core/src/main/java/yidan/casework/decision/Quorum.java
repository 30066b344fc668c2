package yidan.casework.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import yidan.act.Desk;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/**
 * How many must be there. The statute says 集体 and no figure: the county may set a share; at least two in any case.
 * Source: 行政处罚法 第五十七条第二款.
 */
final class Quorum {

    private static final String ARTICLE = "cn-penalty-2021:#57";
    private static final String SHARE = "DISCUSSION_QUORUM";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Quorum() {}

    static void check(Desk desk, int present, int members) {
        if (present < 2) {
            throw new Refusal("discussion.alone", ARTICLE);
        }
        if (present > members) {
            throw new Refusal("discussion.more-than-members", ARTICLE, present, members);
        }
        Optional<BigDecimal> share =
                new Rules(desk.register()).parameter(SHARE, desk.today()).number();
        if (share.isPresent()) {
            BigDecimal needed =
                    share.get().multiply(BigDecimal.valueOf(members)).divide(WHOLE, 0, RoundingMode.CEILING);
            if (BigDecimal.valueOf(present).compareTo(needed) < 0) {
                throw new Refusal("discussion.no-quorum", ARTICLE, present, needed);
            }
        }
    }
}
