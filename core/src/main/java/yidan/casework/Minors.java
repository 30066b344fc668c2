package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import yidan.act.Desk;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/** 未成年人: no penalty under fourteen, a lighter or mitigated one under eighteen. Source: 行政处罚法 第三十条. */
public final class Minors {

    private static final String ARTICLE = "cn-penalty-2021:#30";
    private static final String NO_PENALTY = "AGE_NO_PENALTY";
    private static final String LIGHTER = "AGE_LIGHTER_PENALTY";

    private Minors() {}

    /** Of a person. @throws Refusal {@code case.age-unknown} */
    public static void requireAge(EnforcementCase dossier) {
        boolean known = dossier.party().ageOn(dossier.conduct().over()).isPresent();
        if (dossier.party().isPerson() && !known) {
            throw new Refusal("case.age-unknown", ARTICLE).at("born");
        }
    }

    /** @throws Refusal {@code case.age-unknown}, {@code case.child}, {@code case.minor-must-be-lighter} */
    public static void check(Desk desk, EnforcementCase dossier, Penalty penalty) {
        if (!dossier.party().isPerson()) {
            return;
        }
        requireAge(dossier);
        OptionalInt age = dossier.party().ageOn(dossier.conduct().over());
        LocalDate day = dossier.conduct().over();
        if (isUnder(age.getAsInt(), NO_PENALTY, desk, day)) {
            throw new Refusal("case.child", ARTICLE).at("kinds");
        }
        boolean lighter = penalty.mitigation() == Mitigation.LIGHTER || penalty.mitigation() == Mitigation.MITIGATED;
        if (!lighter && isUnder(age.getAsInt(), LIGHTER, desk, day)) {
            throw new Refusal("case.minor-must-be-lighter", ARTICLE).at("mitigation");
        }
    }

    private static boolean isUnder(int age, String parameter, Desk desk, LocalDate day) {
        BigDecimal limit =
                new Rules(desk.register()).parameter(parameter, day).number().orElse(null);
        // An act before the present statute is judged by the milder of the two texts at the day of the decision.
        if (limit == null) {
            limit = new Rules(desk.register())
                    .parameter(parameter, desk.today())
                    .requireNumber();
        }
        return BigDecimal.valueOf(age).compareTo(limit) < 0;
    }
}
