package yidan.casework.service;

import java.time.LocalDate;
import yidan.casework.CaseWorld;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.rule.Unit;
import yidan.rule.setting.SetCountyTerm;

/** The county has said how long an announcement stands, from a day on. */
public final class Announcing {

    public static final LocalDate SINCE = CaseWorld.DAY.plusDays(3);
    private static final int DAYS = 4;

    private Announcing() {}

    /** Sets it, once; the clock stands at the first day after that. */
    public static synchronized void isSet(CaseWorld world) {
        if (world.read(register -> new Rules(register).find(Terms.PUBLIC_NOTICE_SERVICE, SINCE))
                .isEmpty()) {
            world.world.itIs(CaseWorld.DAY);
            world.perform(
                    world.bureau,
                    new SetCountyTerm(
                            Terms.PUBLIC_NOTICE_SERVICE, DAYS, Unit.CALENDAR_DAYS, 0, 0, null, SINCE, "县规定", null));
        }
    }

    /** When that was announced which counts as served on this day. */
    public static LocalDate before(LocalDate servedOn) {
        return servedOn.minusDays(DAYS);
    }

    /** When that counts as served which was announced on this day. */
    public static LocalDate after(LocalDate publishedOn) {
        return publishedOn.plusDays(DAYS);
    }
}
