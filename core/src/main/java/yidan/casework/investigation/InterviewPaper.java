package yidan.casework.investigation;

import java.util.HashMap;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.Spoken;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;

/** 询问笔录 as it is printed. Source: 行政处罚法 第五十五条. */
final class InterviewPaper {

    private InterviewPaper() {}

    static void of(RecordInterview said, EnforcementCase dossier, Desk desk) {
        Map<String, Object> values = new HashMap<>();
        values.put("time", OnTheRecord.time(said.day(), said.begin(), said.end()));
        values.put("place", said.place());
        values.put("person", said.person());
        values.put("relation", Phrases.name(said.as()));
        values.put("times", Phrases.of("interview.times", before(dossier, desk) + 1));
        values.put("told", Phrases.of("interview.told", desk.actor().organisationName()));
        values.put("qa", Spoken.questions(said.words()));
        if (said.as() == InterviewedAs.PARTY
                && dossier.party().name().equals(said.person().strip())) {
            dossier.party().number().ifPresent(number -> values.put("personId", number));
            dossier.party().address().ifPresent(address -> values.put("personAddress", address));
            dossier.party().phone().ifPresent(phone -> values.put("personPhone", phone));
        }
        OfficialDocument paper = CasePapers.of(dossier, desk).draft(FormKind.INTERVIEW_RECORD, values);
        OnTheRecord.close(paper, said.signing(), said.witness(), desk);
    }

    private static long before(EnforcementCase dossier, Desk desk) {
        return Papers.of(desk.register(), dossier.uuid()).stream()
                .filter(paper -> paper.form() == FormKind.INTERVIEW_RECORD)
                .count();
    }
}
