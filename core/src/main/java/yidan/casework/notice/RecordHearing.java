package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Hearing;
import yidan.casework.investigation.Signing;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 听证：调查人员提出事实、证据和建议，当事人申辩和质证；笔录交当事人核对签字，拒绝的由主持人注明；写出听证报告。
 * Source: 行政处罚法 第六十四条（五）（七）（八）、第六十五条.
 *
 * @param agent whom the party has sent, one or two; empty where it came itself
 * @param present who else took part
 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LEGAL_REVIEWER, Role.OFFICER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.HEARING_OPEN})
@Basis({"cn-penalty-2021:#64", "cn-penalty-2021:#65"})
public record RecordHearing(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 10000) String minutes,
        @NotNull Signing signing,
        @Size(max = 200) String signedBy,
        @NotBlank @Size(max = 10000) String report,
        @Size(max = 200) String agent,
        @Size(max = 300) String present)
        implements ActOn<EnforcementCase>, NoticeAct {

    /** Where the party came itself, and nobody else. */
    public RecordHearing(
            Id<EnforcementCase> on, Long seen, String minutes, Signing signing, String signedBy, String report) {
        this(on, seen, minutes, signing, signedBy, report, null, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (!dossier.hearing().chair().filter(desk.actor().user()::equals).isPresent()) {
            throw new Refusal("hearing.not-the-chair", "cn-penalty-2021:#64");
        }
        if (signing == Signing.REFUSED && (signedBy == null || signedBy.isBlank())) {
            throw new Refusal("record.refusal-not-noted", "cn-penalty-2021:#64").at("signedBy");
        }
        LegalReview.lapse(desk, dossier);
        dossier.closeHearing(
                Hearing.Outcome.HELD, minutes, signing + " " + (signedBy == null ? "" : signedBy), report, desk.now());
        HearingPaper.of(this, dossier, desk);
    }
}
