package yidan.casework.recording;

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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 应当音像记录而确实无法记录的，事后书面说明情况。 Source: 临政发〔2023〕14号 一、三 第十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    CaseStages.CLOSED
})
@Needs({CaseGates.HANDLER})
@Basis({"linyi-14:1.3#15"})
public record ExplainUnfilmed(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull FilmedStep step,
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 300) String place,
        @NotNull UnfilmedGround ground,
        @NotBlank @Size(max = 1000) String explanation)
        implements ActOn<EnforcementCase>, FilmingAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Recording.unfilmed(desk, dossier, new Recording.Unfilmed(step, day, place, ground, explanation));
    }
}
