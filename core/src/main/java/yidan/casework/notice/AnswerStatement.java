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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 复核当事人的事实、理由和证据：成立的应当采纳；不得因陈述、申辩而给予更重的处罚。 Source: 行政处罚法 第四十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.STATED})
@Basis({"cn-penalty-2021:#45"})
public record AnswerStatement(
        Id<EnforcementCase> on,
        Long seen,
        boolean adopted,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, NoticeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.notice().answer(adopted, reasons);
    }
}
