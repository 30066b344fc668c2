package yidan.inspection.filming;

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
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.inspection.Inspection;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 检查、送达应当音像记录而确实无法记录的，事后书面说明情况。 Source: 临政发〔2023〕14号 一、三 第十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.ORDERED, Inspection.OVERDUE, Inspection.CLOSED})
@Needs({Inspection.INSPECTOR})
@Basis({"linyi-14:1.3#15"})
public record ExplainUnfilmedInspection(
        Id<Inspection> on,
        Long seen,
        @NotNull FilmedStep step,
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 300) String place,
        @NotNull UnfilmedGround unfilmed,
        @NotBlank @Size(max = 1000) String explanation)
        implements ActOn<Inspection>, InspectionFilmingAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        Recording.unfilmedInspection(
                desk, dossier, dossier.team(), new Recording.Unfilmed(step, day, place, unfilmed, explanation));
    }
}
