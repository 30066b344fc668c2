package yidan.casework.execution.correction;

import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.execution.Enforcement;
import yidan.casework.review.LegalReview;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Refusal;

/**
 * The day on which order, demand or decision of an execution reached the party: it is corrected as long as nothing was done
 * that rests on it. What is pulled down counts the party's terms from the order's, so that this is open until then.
 * Source: 行政强制法 第三十五条、第三十八条、第四十四条、第五十一条.
 */
final class ArrivalDay {

    private static final String SERVICE = "cn-compulsion-2011:#38";

    private final Enforcement dossier;
    private final Desk desk;
    private final OfficialDocument paper;

    ArrivalDay(Enforcement dossier, Desk desk, OfficialDocument paper) {
        this.dossier = dossier;
        this.desk = desk;
        this.paper = paper;
    }

    /**
     * @return the day that was noted before
     * @throws Refusal where nothing counts from it, it was never noted, it is the same, or something rests on it already
     */
    LocalDate correct(LocalDate right) {
        FormKind form = paper.form();
        if (!Enforcement.SERVED.contains(form) || !Papers.of(desk).isLast(paper)) {
            throw new Refusal("service.no-term-hangs-on-it", SERVICE).at("paper");
        }
        LocalDate wrong = noted(form).orElseThrow(() -> new Refusal("service.not-noted", SERVICE).at("paper"));
        if (right.equals(wrong)) {
            throw new Refusal("service.same-day", SERVICE, wrong).at("servedOn");
        }
        if (isReliedOn(form)) {
            throw new Refusal("service.day-relied-on", SERVICE).at("paper");
        }
        switch (form) {
            case RECTIFICATION_NOTICE -> dossier.order().correctService(right);
            case DEMAND -> dossier.order().correctDemand(right);
            default -> dossier.execution().correctService(right);
        }
        if (dossier.isUndecided()) {
            // What was reviewed went by the other day.
            LegalReview.lapse(desk, dossier);
            dossier.reviewAgain();
        }
        return wrong;
    }

    private Optional<LocalDate> noted(FormKind form) {
        return switch (form) {
            case RECTIFICATION_NOTICE -> dossier.order().servedOn();
            case DEMAND -> dossier.order().demandServedOn();
            default -> dossier.execution().servedOn();
        };
    }

    private boolean isReliedOn(FormKind form) {
        return switch (form) {
            case RECTIFICATION_NOTICE -> dossier.remedies().isUsed();
            case DEMAND -> !dossier.isUndecided();
            // Carried out it is not any more by its stage.
            default -> false;
        };
    }
}
