package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 听取陈述和申辩，记录、复核；成立的应当采纳。 Source: 行政强制法 第三十六条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.DEMANDED})
@Needs({EnforcementGates.HANDLER})
@Basis({"cn-compulsion-2011:#36"})
public record HearObjection(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 4000) String statement,
        boolean adopted,
        @NotBlank @Size(max = 2000) String answer)
        implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        LegalReview.lapse(desk, dossier);
        dossier.reviewAgain();
        dossier.hear(statement, adopted, answer);
        EnforcementPapers.of(dossier, desk).heard(statement);
    }
}
