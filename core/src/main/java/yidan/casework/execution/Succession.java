package yidan.casework.execution;

import java.util.Set;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.review.LegalReview;
import yidan.party.Party;
import yidan.tenancy.Refusal;

/**
 * 义务承受人 takes the party's place: what was ordered and reached the former party is his to do; what was demanded, decided and
 * announced named another, and is demanded, decided and announced anew before anything is executed.
 * Source: 行政强制法 第三十五条、第三十七条、第三十八条、第四十条.
 */
public final class Succession {

    /** What is carried out already was carried out against the former party. */
    private static final Set<String> DONE = Set.of(EnforcementStages.UNCONFIRMED, EnforcementStages.CARRIED_OUT);

    private Succession() {}

    /**
     * What is performed in the party's place goes with the case, so that both name the same.
     *
     * @throws Refusal {@code succession.agreement-stands}: what the former party has agreed upon is ended first
     */
    public static void passOn(Desk desk, EnforcementCase of, Party successor, String how) {
        for (Enforcement one : Enforcement.of(desk.register(), of.uuid())) {
            if (one.stage().equals(EnforcementStages.AGREED)) {
                throw new Refusal("succession.agreement-stands", "cn-compulsion-2011:#42");
            }
            if (!one.isOver() && !DONE.contains(one.stage())) {
                passOn(desk, one, successor.copy(), how);
            }
        }
    }

    /** From now on it is executed against him, from where he has been told nothing yet. */
    public static void passOn(Desk desk, Enforcement one, Party successor, String how) {
        if (!one.isUndecided()) {
            MeasureHandOver.fall(desk, one, how);
        }
        // What was reviewed was a decision against another.
        LegalReview.lapse(desk, one);
        one.reviewAgain();
        boolean halted = one.stage().equals(EnforcementStages.SUSPENDED);
        String stands = one.order().passOn(halted ? one.halt().from() : one.stage());
        one.execution().fall();
        if (halted) {
            one.halt().goOnFrom(stands);
            one.succeed(successor, how, desk.today());
        } else {
            one.succeed(successor, how, desk.today(), stands);
            Waiting.turn(one, desk);
        }
    }
}
