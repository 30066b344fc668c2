package yidan.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.Power;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.Lead;
import yidan.files.Attachment;
import yidan.tenancy.Refusal;

/**
 * What was seen and done on the spot.
 *
 * @param outcomes at least one, as the item's laws know them
 * @param until last day to correct, still to come; with {@link Outcome#RECTIFY_BY} only
 * @param order what has to be corrected; with {@link Outcome#RECTIFY_BY} and {@link Outcome#REMOVE_AT_ONCE}, and with these only
 */
record Visit(
        Hours hours,
        String place,
        String present,
        boolean certificatesShown,
        boolean rightsTold,
        String words,
        Set<Outcome> outcomes,
        LocalDate until,
        String order,
        Signing signing,
        String witness,
        Reporting reporting) {

    private static final String ARTICLE = "linyi-14:4.8#12";
    private static final String ORDER = "cn-penalty-2021:#28";

    /** What comes of it once it stands on the inspection: papers, what is to be corrected, the lead that ends, pictures, filming. */
    void follow(Inspection recorded, Power power, List<String> files, Filmed filmed, Desk desk) {
        InspectionPapers.of(recorded, this, power, desk);
        recorded.awaitCorrection(desk);
        if (recorded.isOver() && !recorded.owesLead()) {
            Lead.conclude(recorded, words, desk);
        }
        Attachment.attach(desk, recorded, recorded.uuid(), files);
        filmed.note(recorded, hours, place, desk);
    }

    void check(Desk desk, Power power) {
        if (hours.day().isAfter(desk.today())) {
            throw new Refusal("record.day-in-future", ARTICLE).at("day");
        }
        OnTheRecord.check(desk, certificatesShown, rightsTold, hours, signing, witness);
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
        if (outcomes.contains(Outcome.RECTIFY_BY) != (until != null)) {
            throw new Refusal("inspection.order-incomplete", ORDER).at("until");
        }
        if (orders() != (order != null && !order.isBlank())) {
            throw new Refusal(orders() ? "inspection.order-incomplete" : "inspection.order-without-outcome", ORDER)
                    .at("order");
        }
        requireToCome(until, desk);
        reporting.check(desk, hours, outcomes);
    }

    /** The order is made today, whenever the visit was: its last day is still to come. */
    static void requireToCome(LocalDate until, Desk desk) {
        if (until != null && !until.isAfter(desk.today())) {
            throw new Refusal("inspection.order-by-past", ORDER).at("until");
        }
    }

    /** Whether something is ordered. */
    boolean orders() {
        return outcomes.contains(Outcome.RECTIFY_BY) || outcomes.contains(Outcome.REMOVE_AT_ONCE);
    }

    /** Of what is ordered; the day of the visit where it is to be done at once, until the order is served. */
    LocalDate lastDay() {
        return until == null ? hours.day() : until;
    }
}
