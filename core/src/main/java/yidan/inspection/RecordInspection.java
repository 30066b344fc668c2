package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.DayOrder;
import yidan.casework.Power;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Signing;
import yidan.casework.officers.StillCertified;
import yidan.casework.recording.UnfilmedGround;
import yidan.itemlist.PowerType;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 登记检查：出示证件，制作记录，由当事人签名；发现问题的责令改正、限期整改，涉嫌违法的作为案源。 Source: 临政发〔2023〕14号 四、八 第十条至第十二条; 行政处罚法 第二十八条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.PLANNED})
@Needs({Inspection.INSPECTOR})
@Basis({"linyi-14:4.8#10", "linyi-14:4.8#12", "cn-penalty-2021:#28"})
public record RecordInspection(
        Id<Inspection> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String present,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 10000) String words,
        @NotEmpty Set<Outcome> outcomes,
        LocalDate until,
        @Size(max = 2000) String order,
        @Size(max = 200) String reportedTo,
        @PastOrPresent LocalDate reportedOn,
        LocalTime reportedAt,
        @Size(max = 2000) String doneAtOnce,
        @NotNull Signing signing,
        @Size(max = 200) String witness,
        @Size(max = 120) String device,
        boolean deviceChecked,
        boolean peopleTold,
        UnfilmedGround unfilmed,
        @Size(max = 1000) String unfilmedWhy,
        List<String> files)
        implements ActOn<Inspection>, InspectionAct {

    /** With nothing to report, and of which nothing is said about filming it. */
    public RecordInspection(
            Id<Inspection> on,
            Long seen,
            LocalDate day,
            LocalTime begin,
            LocalTime end,
            LocalDate endDay,
            String place,
            String present,
            boolean certificatesShown,
            boolean rightsTold,
            String words,
            Set<Outcome> outcomes,
            LocalDate until,
            String order,
            Signing signing,
            String witness,
            List<String> files) {
        this(
                on,
                seen,
                day,
                begin,
                end,
                endDay,
                place,
                present,
                certificatesShown,
                rightsTold,
                words,
                outcomes,
                until,
                order,
                null,
                null,
                null,
                null,
                signing,
                witness,
                null,
                false,
                false,
                null,
                null,
                files);
    }

    @Override
    public void perform(Inspection dossier, Desk desk) {
        // What was seen before it was planned was a patrol.
        DayOrder.since(dossier.openedOn(), day, "linyi-14:4.8#10");
        Power power = Power.inForce(desk.register(), dossier.owner(), dossier.item(), PowerType.INSPECTION, day);
        StillCertified.of(desk, dossier.team(), dossier.catalogue(), dossier.item(), day);
        Visit visit = new Visit(
                new Hours(day, begin, end, endDay),
                place,
                present,
                certificatesShown,
                rightsTold,
                words,
                outcomes,
                until,
                order,
                signing,
                witness,
                new Reporting(reportedTo, reportedOn, reportedAt, doneAtOnce));
        visit.check(desk, power);
        dossier.record(visit);
        visit.follow(dossier, power, files, new Filmed(device, deviceChecked, peopleTold, unfilmed, unfilmedWhy), desk);
    }
}
