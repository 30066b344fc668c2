package yidan.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.Power;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.tenancy.Refusal;

/**
 * What was seen and done on the spot.
 *
 * @param outcomes at least one, as the item's laws know them
 * @param until last day to correct; with {@link Outcome#RECTIFY_BY} only
 * @param order what has to be corrected; with {@link Outcome#RECTIFY_BY} and {@link Outcome#REMOVE_AT_ONCE}
 */
record Visit(
        LocalDate day,
        LocalTime begin,
        LocalTime end,
        String place,
        String present,
        boolean certificatesShown,
        boolean rightsTold,
        String words,
        Set<Outcome> outcomes,
        LocalDate until,
        String order,
        Signing signing,
        String witness) {

    private static final String ARTICLE = "linyi-14:4.8#12";

    void check(Desk desk, Power power) {
        if (day.isAfter(desk.today())) {
            throw new Refusal("record.day-in-future", ARTICLE).at("day");
        }
        OnTheRecord.check(certificatesShown, rightsTold, begin, end, signing, witness);
        if (outcomes == null || outcomes.isEmpty()) {
            throw new Refusal("inspection.no-outcome", ARTICLE).at("outcomes");
        }
        for (Outcome outcome : outcomes) {
            if (!outcome.fits(power.laws())) {
                throw new Refusal("inspection.other-items-outcome", "linyi-13:#2").at("outcomes");
            }
        }
        if (outcomes.contains(Outcome.NO_PROBLEM) && outcomes.size() > 1) {
            throw new Refusal("inspection.problem-or-none", ARTICLE).at("outcomes");
        }
        boolean ordered = outcomes.contains(Outcome.RECTIFY_BY);
        boolean words = order != null && !order.isBlank();
        if (ordered != (until != null) || ordered && !words) {
            throw new Refusal("inspection.order-incomplete", "cn-penalty-2021:#28").at("until");
        }
        if (ordered && until.isBefore(day)) {
            throw new Refusal("case.rectify-by-past", "cn-penalty-2021:#28").at("until");
        }
    }
}
