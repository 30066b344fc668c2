package yidan.casework.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记撤回：公开的处罚决定被变更、撤销的，三个工作日内撤回决定信息并公开说明理由。 Source: 行政处罚法 第四十八条第二款; 临政发〔2023〕14号 一、十二 第九条. */
@By(
        value = {Role.PUBLISHER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.WITHDRAWABLE})
@Basis({"cn-penalty-2021:#48", "linyi-14:1.12#9"})
public record NoteWithdrawnFromPublic(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate withdrawnOn,
        @NotBlank @Size(max = 2000) String reasonsTold)
        implements ActOn<EnforcementCase>, HandOverAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.ruling().disclosure().withdraw(withdrawnOn);
        Clocks.of(desk).meet(Terms.PUBLISHED_DECISION_WITHDRAWN, dossier);
    }
}
