package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
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
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 当事人无正当理由拒不出席、中途退出或者撤回要求的，终止听证。 Source: 行政处罚法 第六十四条（六）. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.HEARING_OPEN})
@Basis({"cn-penalty-2021:#64"})
public record EndHearing(
        Id<EnforcementCase> on,
        Long seen,
        boolean withdrawn,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<EnforcementCase>, NoticeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        LegalReview.lapse(desk, dossier);
        dossier.closeHearing(
                withdrawn ? Hearing.Outcome.WITHDRAWN : Hearing.Outcome.FORFEITED, null, null, reasons, desk.now());
    }
}
