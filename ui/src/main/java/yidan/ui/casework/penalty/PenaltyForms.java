package yidan.ui.casework.penalty;

import java.util.Set;
import java.util.stream.Collectors;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.GainsFound;
import yidan.casework.penalty.PenaltyKind;
import yidan.ui.act.ActForm;

/** The forms in which a penalty is proposed, told, decided or followed. */
public final class PenaltyForms {

    private PenaltyForms() {}

    /** What was proposed or told last stands there already. */
    public static ActForm penalty(ActForm form, EnforcementCase dossier) {
        dossier.penalty().ifPresent(last -> {
            form.suggestText("mitigation", last.mitigation().name());
            last.quantity().ifPresent(quantity -> form.suggest("quantity", quantity));
            last.confiscatedGoods().ifPresent(goods -> form.suggest("confiscatedGoods", goods));
            last.goodsValue().ifPresent(value -> form.suggest("goodsValue", value));
            last.words().ifPresent(words -> form.suggest("penaltyWords", words));
            last.grade().ifPresent(grade -> form.suggest("grade", grade));
            last.reasons().ifPresent(reasons -> form.suggest("discretion", reasons));
            last.departure().ifPresent(departure -> form.suggest("departure", departure));
        });
        return decided(form, dossier);
    }

    /** What the last report found the party to have gained. */
    public static ActForm gained(ActForm form, EnforcementCase dossier) {
        dossier.conduct().gains().ifPresent(gains -> {
            form.suggestText("gainsFound", (gains.isNone() ? GainsFound.NONE : GainsFound.SOME).name());
            gains.amount().ifPresent(amount -> form.suggest("illegalGains", amount));
            gains.toReturn().ifPresent(back -> form.suggest("gainsToReturn", back));
            gains.how().ifPresent(how -> form.suggest("gainsHow", how));
        });
        return form;
    }

    /** How and until when is asked of what is not paid. */
    public static ActForm performed(ActForm form) {
        Runnable asking = () -> {
            boolean asked = form.standing("kinds")
                    .map(Set.class::cast)
                    .filter(kinds -> kinds.stream().anyMatch(kind -> ((PenaltyKind) kind).isPerformedOtherwise()))
                    .isPresent();
            form.ask("performManner", asked).ask("performWithin", asked);
        };
        asking.run();
        return form.whenever(asking, "kinds");
    }

    /** Its kinds and sums. */
    public static ActForm decided(ActForm form, EnforcementCase dossier) {
        dossier.penalty().ifPresent(last -> {
            form.suggestText("kinds", last.kinds().stream().map(Enum::name).collect(Collectors.joining("\n")));
            last.fine().ifPresent(fine -> form.suggest("fine", fine));
            last.confiscatedGains().ifPresent(gains -> form.suggest("confiscatedGains", gains));
        });
        return form;
    }
}
