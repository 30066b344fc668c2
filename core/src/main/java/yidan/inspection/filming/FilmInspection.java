package yidan.inspection.filming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.investigation.Hours;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.recording.Recording;
import yidan.inspection.Inspection;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记检查的音像记录：根据实际情况进行；两个工作日内存储。 Source: 临政发〔2023〕14号 一、三 第十一条、第十三条、第十四条、第十七条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.ORDERED, Inspection.OVERDUE, Inspection.CLOSED})
@Needs({Inspection.INSPECTOR})
@Basis({"linyi-14:1.3#11", "linyi-14:1.3#13", "linyi-14:1.3#14", "linyi-14:1.3#17"})
public record FilmInspection(
        Id<Inspection> on,
        Long seen,
        @NotNull FilmedStep step,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 120) String device,
        boolean deviceChecked,
        boolean peopleTold,
        @Size(max = 500) String interruptedWhy,
        @Size(max = 500) String awayWhy,
        @PastOrPresent LocalDate returnedOn)
        implements ActOn<Inspection>, InspectionFilmingAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        Recording.Taking taking = new Recording.Taking(
                step, new Hours(day, begin, end, endDay), place, device, interruptedWhy, awayWhy, returnedOn);
        FilmingChecklist.requireAllowed(desk, dossier.item(), taking, deviceChecked, peopleTold);
        Recording.ofInspection(desk, dossier, dossier.team(), taking);
    }
}
