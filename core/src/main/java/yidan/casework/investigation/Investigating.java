package yidan.casework.investigation;

import java.time.LocalDate;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.officers.StillCertified;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;

/**
 * What every step of an investigation asks for: begun with the approval, or urgently and no longer than the term without
 * it; not before that; by two who are certified on the day.
 * Source: 行政处罚法 第四十二条、第五十四条、第五十五条; 朔政办发〔2019〕38号 全过程记录实施办法 第十一条.
 */
public final class Investigating {

    private static final String BEGUN = "cn-penalty-2021:#54";
    private static final String MADE_UP_FOR = "shuozhou-2019-38b:#11";

    private Investigating() {}

    /** For a step that is taken now. */
    public static void now(EnforcementCase dossier, Desk desk) {
        on(desk.today(), dossier, desk);
    }

    /** @throws Refusal where the step of that day may not be taken, or not any more */
    public static void on(LocalDate day, EnforcementCase dossier, Desk desk) {
        boolean waiting = dossier.opening().decidedAt().isEmpty();
        if (waiting
                && Clocks.of(desk).of(dossier).stream()
                        .filter(clock -> clock.term().equals(Terms.URGENT_OPENING_REPORTED))
                        .anyMatch(clock -> !desk.now().isBefore(clock.dueAt()))) {
            throw new Refusal("case.urgent-approval-overdue", MADE_UP_FOR);
        }
        DayOrder.since(dossier.opening().begunOn(), day, "case.before-opening", BEGUN);
        StillCertified.of(desk, dossier, day);
    }
}
