package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.officers.Officers;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.review.LegalReview;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 听取陈述、申辩并记录：告知书送达以后，期限届满以前可以再次陈述。 Source: 行政处罚法 第四十四条、第四十五条、第六十二条.
 *
 * @param nothingMore whether the party has said that it has nothing to add; otherwise it keeps its time
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.NOTICE_SERVED})
@Basis({"cn-penalty-2021:#45", "cn-penalty-2021:#62"})
public record HearStatement(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 10000) String words,
        boolean nothingMore) implements ActOn<EnforcementCase>, NoticeAct {

    /** Who may have more to say. */
    public HearStatement(Id<EnforcementCase> on, Long seen, String words) {
        this(on, seen, words, false);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Officers.requireStillCertified(desk.register(), dossier.team(), desk.today());
        LegalReview.lapse(desk, dossier);
        dossier.hearStatement(words, desk.now(), nothingMore);
        CasePapers.of(dossier, desk)
                .draft(
                        FormKind.STATEMENT_RECORD,
                        Map.of(
                                "time", Phrases.time(desk.now()),
                                "place", desk.actor().organisationName(),
                                "speaker", dossier.party().name(),
                                "statement", words));
    }
}
