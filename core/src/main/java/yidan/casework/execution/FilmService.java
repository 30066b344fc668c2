package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Needs;
import yidan.casework.investigation.Hours;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.recording.Recording;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 登记送达强制执行文书的音像记录；两个工作日内存储。 Source: 临政发〔2023〕14号 一、三 第十一条（四）、第十三条、第十四条、第十七条.
 *
 * @param papers the papers that it shows being left behind or put up; null or none where it shows one
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@EnforcementStages.WithPapers
@Needs({EnforcementGates.HANDLER})
@Basis({"linyi-14:1.3#11", "linyi-14:1.3#13", "linyi-14:1.3#14", "linyi-14:1.3#17"})
public record FilmService(
        Id<Enforcement> on,
        Long seen,
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
        @PastOrPresent LocalDate returnedOn,
        List<Id<OfficialDocument>> papers)
        implements ActOn<Enforcement>, EnforcementAct {

    /** Of no paper in particular. */
    public FilmService(
            Id<Enforcement> on,
            Long seen,
            LocalDate day,
            LocalTime begin,
            LocalTime end,
            LocalDate endDay,
            String place,
            String device,
            boolean deviceChecked,
            boolean peopleTold,
            String interruptedWhy,
            String awayWhy,
            LocalDate returnedOn) {
        this(
                on,
                seen,
                day,
                begin,
                end,
                endDay,
                place,
                device,
                deviceChecked,
                peopleTold,
                interruptedWhy,
                awayWhy,
                returnedOn,
                null);
    }

    @Override
    public void perform(Enforcement dossier, Desk desk) {
        Recording.Taking taking = new Recording.Taking(
                FilmedStep.SERVICE,
                new Hours(day, begin, end, endDay),
                place,
                device,
                interruptedWhy,
                awayWhy,
                returnedOn);
        FilmingChecklist.requireAllowed(desk, dossier.item().orElse(0), taking, deviceChecked, peopleTold);
        Recording.of(desk, dossier.owner(), dossier.uuid(), dossier.team(), taking)
                .naming(Filming.shown(desk, dossier.uuid(), papers));
    }
}
