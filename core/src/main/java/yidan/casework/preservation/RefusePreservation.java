package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不予批准先行登记保存。 Source: 行政处罚法 第五十六条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({PreservationStages.ASKED})
@Needs({Preservation.NOT_HANDLER})
@Basis({"cn-penalty-2021:#56"})
public record RefusePreservation(
        Id<Preservation> on,
        Long seen,
        @NotBlank @Size(max = 500) String reasons) implements ActOn<Preservation>, PreservationAct {
    @Override
    public void perform(Preservation dossier, Desk desk) {
        dossier.decide(false, desk, reasons);
    }
}
