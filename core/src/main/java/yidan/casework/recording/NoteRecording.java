package yidan.casework.recording;

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
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Hours;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 登记音像记录：检查设备，语音说明并告知在场人员，不间断记录；两个工作日内存储，确实不能及时移交的，返回后两个工作日内存储；结案以后只登记送达的记录。
 * Source: 临政发〔2023〕14号 一、三 第十条、第十一条、第十三条、第十四条、第十五条、第十七条.
 *
 * @param papers of a service, the papers that it shows being left behind or put up; null or none where it shows one
 */
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
@Basis({"linyi-14:1.3#17", "linyi-14:1.3#13", "linyi-14:1.3#14", "linyi-14:1.3#15", "linyi-14:1.3#11"})
public record NoteRecording(
        Id<EnforcementCase> on,
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
        @PastOrPresent LocalDate returnedOn,
        List<Id<OfficialDocument>> papers)
        implements ActOn<EnforcementCase>, FilmingAct {

    /** Of no paper in particular. */
    public NoteRecording(
            Id<EnforcementCase> on,
            Long seen,
            FilmedStep step,
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
                step,
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
    public void perform(EnforcementCase dossier, Desk desk) {
        if (CaseStages.CLOSED.equals(dossier.stage()) && !step.isService()) {
            throw new Refusal("recording.closed-but-service", "linyi-14:1.3#11").at("step");
        }
        Recording.Taking taking = new Recording.Taking(
                step, new Hours(day, begin, end, endDay), place, device, interruptedWhy, awayWhy, returnedOn);
        FilmingChecklist.requireAllowed(desk, dossier.conduct().item(), taking, deviceChecked, peopleTold);
        Recording.of(desk, dossier, taking).naming(Filming.shown(desk, dossier.uuid(), papers));
    }
}
