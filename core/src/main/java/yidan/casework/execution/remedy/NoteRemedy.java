package yidan.casework.execution.remedy;

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
import yidan.casework.arrears.Proceedings;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 当事人对责令决定申请行政复议或者提起行政诉讼：终结以前不得强制拆除。 Source: 行政强制法 第四十四条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED
})
@Needs({
    EnforcementGates.HANDLER,
    EnforcementGates.WAITS_FOR_REMEDIES,
    EnforcementGates.NO_REMEDY_PENDING,
    EnforcementGates.BASE_STANDS
})
@Basis({"cn-compulsion-2011:#44"})
public record NoteRemedy(
        Id<Enforcement> on,
        Long seen,
        @NotNull ProceedingsKind kind,
        @NotNull @PastOrPresent LocalDate from,
        @NotBlank @Size(max = 300) String proceedings)
        implements ActOn<Enforcement>, RemedyAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.remedies()
                .begin(Proceedings.begun(kind, from), dossier.order().servedOn().orElse(null), proceedings);
    }
}
