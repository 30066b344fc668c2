package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不予批准查封、扣押：情节显著轻微或者没有明显社会危害的，可以不采取。 Source: 行政强制法 第十六条、第十八条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.ASKED})
@Needs({SeizureGates.NOT_HANDLER})
@Basis({"cn-compulsion-2011:#18", "cn-compulsion-2011:#16"})
public record RefuseSeizure(
        Id<Seizure> on,
        Long seen,
        @NotBlank @Size(max = 500) String reasons) implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        ReviewedSeizure.lapse(desk, dossier);
        dossier.refuse(desk.actor().user(), desk.now(), reasons);
    }
}
