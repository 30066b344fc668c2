package yidan.casework.seizure.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不同意拍卖抵缴：可以抵缴的，不是必须抵缴；对它的法制审核随之终止，财物仍在查封、扣押中。 Source: 行政强制法 第四十六条第三款. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.SET_OFF_PROPOSED})
@Basis({"cn-compulsion-2011:#46"})
public record RefuseSetOff(
        Id<Seizure> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Seizure>, SetOffAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        Proposal.fall(desk, of, dossier, reasons);
    }
}
