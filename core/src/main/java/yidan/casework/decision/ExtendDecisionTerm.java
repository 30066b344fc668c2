package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 延长办案期限：法律、法规、规章另有规定的，从其规定；写明规定和延长至的日期。 Source: 行政处罚法 第六十条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.APPROVED})
@Basis({"cn-penalty-2021:#60"})
public record ExtendDecisionTerm(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull LocalDate until,
        @NotNull SpecialRule under,
        @NotBlank @Size(max = 300) String rule,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        SpecialRule.requireArticle(rule);
        DecisionTerm.extend(desk, dossier, until);
    }
}
