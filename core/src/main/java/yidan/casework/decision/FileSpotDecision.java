package yidan.casework.decision;

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
import yidan.casework.recording.Filming;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 当场处罚决定报所属行政机关备案。 Source: 行政处罚法 第五十二条第三款. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.ON_THE_SPOT})
@Basis({"cn-penalty-2021:#52"})
public record FileSpotDecision(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate filedOn,
        @NotBlank @Size(max = 100) String receivedBy)
        implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Filming.requireInvestigated(desk, dossier);
        dossier.ruling().file(filedOn, receivedBy);
    }
}
