package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 复议、诉讼期间，加处罚款的数额不予计算。 Source: 行政处罚法 第七十三条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.PUNISHED, CaseGates.PAYABLE, CaseGates.IN_FORCE})
@Basis({"cn-penalty-2021:#73"})
public record NoteStay(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate from,
        @NotNull @PastOrPresent LocalDate until,
        @NotBlank @Size(max = 300) String proceedings)
        implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (until.isBefore(from)) {
            throw new Refusal("case.days-reversed", "cn-penalty-2021:#73");
        }
        dossier.performance().stay(Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1));
    }
}
