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
import yidan.casework.handover.HandOver;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 更正决定书：送达以前发现的，更正通知书随决定书一并送达；结案以后、归档以前发现的也更正；文字、计算等笔误，不改变处罚的种类、数额和事实；改变的，撤销后重新处理；已公开的，更新公开的内容。 Source: 行政处罚法 第六十一条、第七十五条第二款; 临政发〔2023〕14号 一、十二 第九条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.IN_FORCE, CaseGates.TO_BE_SERVED})
@Basis({"cn-penalty-2021:#75", "cn-penalty-2021:#61", "linyi-14:1.12#9"})
@Irrevocable
public record CorrectDecision(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 1000) String misprint,
        @NotBlank @Size(max = 1000) String correct,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (misprint.strip().equals(correct.strip())) {
            throw new Refusal("change.nothing-corrected", "cn-penalty-2021:#75").at("correct");
        }
        Slip.require(dossier, misprint, correct);
        DecisionChange.issue(desk, dossier, Phrases.of("change.corrected", misprint.strip(), correct.strip()), reasons);
        HandOver.renew(dossier);
    }
}
