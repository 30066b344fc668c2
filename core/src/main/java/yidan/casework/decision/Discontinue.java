package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.preservation.UnusedMeans;
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 终止调查：当事人死亡或者终止且无人承受其权利义务等，案件无法继续。 涉嫌犯罪的报告、审核意见须先由负责人决定。 Source: 行政处罚法 第二十七条、第五十七条; 行政执法机关移送涉嫌犯罪案件的规定 第十一条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({
    CaseGates.NOT_HANDLER,
    CaseGates.APPROVED,
    CaseGates.WITHDRAWAL_SETTLED,
    CaseGates.NO_CRIME_PENDING,
    CaseGates.NO_CRIME_SUSPECTED
})
@Basis({"cn-penalty-2021:#57", "cn-penalty-2021:#27", "cn-referral-2020:#11"})
@Irrevocable
public record Discontinue(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        // What a reviewer has found is not left unread with the end of the case.
        LegalReview.lapse(desk, dossier);
        dossier.review().unsettledCrime().ifPresent(suspected -> {
            throw suspected;
        });
        UnusedMeans.lapse(desk, dossier);
        dossier.ruleOtherwise(
                RulingKind.DISCONTINUED, desk.today(), desk.actor().user(), reasons);
        Clocks.of(desk).stopAll(dossier);
    }
}
