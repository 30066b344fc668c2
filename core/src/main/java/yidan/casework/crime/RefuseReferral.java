package yidan.casework.crime;

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
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不批准移送：理由记录在案。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条第二款. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.CRIME_REPORTED})
@Basis({"cn-referral-2020:#5"})
@Irrevocable
public record RefuseReferral(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.refuseReferral(reasons);
        Clocks.of(desk).meet(Terms.CRIME_REFERRAL_DECIDED, dossier);
    }
}
