package yidan.casework.handover;

import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Phrases;
import yidan.document.OfficialDocument;
import yidan.party.Party;
import yidan.rule.Clocks;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.tenancy.Dossier;

/**
 * Hands decisions of compulsion over to be published, as penalties are. Their institution names no days for them, so that
 * the twenty working days of all other decisions run from the day on which they were made.
 * Source: 临政发〔2023〕14号 一、十二 第三条、第九条，一、二 第十三条.
 */
public final class MeasureHandOver {

    private MeasureHandOver() {}

    /** 查封（扣押）决定. */
    public static void ofSeizure(Desk desk, EnforcementCase of, Dossier seizure, OfficialDocument decision) {
        String says = Phrases.of(
                "disclosure.seizure", said(decision, "measure"), said(decision, "objects"), said(decision, "term"));
        begin(desk, MeasureDisclosure.ofSeizure(desk, of.uuid(), seizure.uuid(), decision, of.party(), says));
    }

    /** 行政强制执行决定. */
    public static void ofExecution(Desk desk, UUID execution, Party against, String what, OfficialDocument decision) {
        String says = Phrases.of("disclosure.execution", what, said(decision, "way"));
        begin(desk, MeasureDisclosure.ofExecution(desk, execution, decision, against, says));
    }

    private static String said(OfficialDocument decision, String field) {
        return decision.fields().getOrDefault(field, "").toString();
    }

    private static void begin(Desk desk, MeasureDisclosure handedOver) {
        MeasureDisclosure one = desk.register().add(handedOver);
        if (new Rules(desk.register())
                .find(Terms.DECISION_PUBLISHED, desk.today())
                .isPresent()) {
            Clocks.of(desk).start(Terms.DECISION_PUBLISHED, one);
        }
    }

    /** The decision on that measure fell. No text gives days for withdrawing it: 及时 is all that is said, and no clock. */
    public static void fall(Desk desk, Dossier measure, String why) {
        for (MeasureDisclosure one : MeasureDisclosure.of(desk.register(), measure.uuid())) {
            one.fall(desk.today(), why);
            Clocks.of(desk).stop(Terms.DECISION_PUBLISHED, one);
        }
    }
}
