package yidan.casework;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.function.Function;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;

/** What the moves of a walk say in common. */
final class Laws {

    static final Function<Way, String> OFFICER =
            way -> way.team.contains("niudu-officer1") ? "niudu-officer1" : "niudu-officer3";
    static final Function<Way, String> HEAD = way -> "niudu-head";

    private Laws() {}

    static String unless(boolean kept, String article) {
        return kept ? null : article;
    }

    static String first(String... articles) {
        for (String article : articles) {
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    static String decider(Way way) {
        return unless(!way.handled(), "一、五 第二十条");
    }

    static String handler(Way way) {
        return unless(way.handles(), "第四十二条");
    }

    static Penalty penalty(BigDecimal fine) {
        return new Penalty(
                EnumSet.of(PenaltyKind.FINE), fine, null, null, null, null, null, Mitigation.NONE, null, "初次违法。");
    }
}
