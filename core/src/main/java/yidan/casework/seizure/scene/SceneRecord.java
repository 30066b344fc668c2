package yidan.casework.seizure.scene;

import java.util.HashMap;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.Signing;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;

/**
 * 查封（扣押）现场笔录: signed by the party and the officers, a refusal noted; by a witness where the party does not come.
 * Source: 行政强制法 第十八条（四）至（九）.
 */
public final class SceneRecord {

    private SceneRecord() {}

    public static void of(EnforcementCase of, Seizure seizure, OnTheSpot how, Desk desk) {
        CasePapers papers = CasePapers.of(of, desk);
        Map<String, Object> values = new HashMap<>();
        values.put("time", how.hours().words());
        values.put("place", how.place());
        values.put("presence", Phrases.of(how.partyPresent() ? "scene.party-present" : "scene.party-absent"));
        values.put("witness", how.witness() == null ? "" : how.witness());
        values.put("measure", Phrases.name(seizure.kind()));
        values.put("decision", seizure.scene().decisionNumber().orElse(""));
        values.put("told", Phrases.of("scene.told"));
        values.put("statement", how.statement());
        values.put("findings", how.record());
        OfficialDocument paper = papers.draft(FormKind.SEIZURE_RECORD, values);
        if (how.handing().isCopied()) {
            OfficialDocument list =
                    Papers.of(desk).issued(of.uuid(), FormKind.SEIZURE_LIST).orElseThrow();
            OnTheRecord.close(paper, byHand(how), list, desk);
        } else {
            OnTheRecord.await(paper, how.signing(), how.witness());
        }
    }

    /** What was signed by hand is brought with the papers that were handed over then. */
    private static String byHand(OnTheSpot how) {
        if (how.signing() == Signing.REFUSED) {
            return Phrases.of("record.refused", how.witness());
        }
        return how.partyPresent() ? Phrases.of("record.signed") : Phrases.of("scene.witness-signed", how.witness());
    }
}
