package yidan.casework.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import yidan.casework.investigation.Signing;
import yidan.casework.recording.UnfilmedGround;
import yidan.inspection.Inspection;
import yidan.inspection.Outcome;
import yidan.inspection.RecordInspection;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.people.StaffMember;
import yidan.tenancy.Id;

/** What is seen and done on the spot of an inspection. */
record Visit(
        Set<Outcome> outcomes,
        LocalDate until,
        String order,
        String reportedTo,
        LocalDate reportedOn,
        LocalTime reportedAt,
        String done,
        Signing signing,
        String witness,
        String device,
        UnfilmedGround unfilmed,
        String unfilmedWhy) {

    /** As chance has it. */
    static Visit byChance(Trail trail) {
        LocalDate today = trail.way.today;
        Outcome outcome = trail.any(List.of(
                Outcome.NO_PROBLEM,
                Outcome.CORRECTED_AT_ONCE,
                Outcome.REPORTED,
                Outcome.SUSPECTED_VIOLATION,
                Outcome.RECTIFY_BY,
                Outcome.RECTIFY_BY,
                Outcome.RECTIFY_BY));
        boolean orders = outcome == Outcome.RECTIFY_BY;
        boolean reports = outcome == Outcome.REPORTED;
        boolean refuses = trail.dice(4) == 0;
        boolean filmed = trail.dice(2) == 0;
        return new Visit(
                EnumSet.of(outcome),
                orders ? today.plusDays(2 + trail.dice(8)) : null,
                orders ? "排除隐患。" : null,
                reports ? "县应急管理局值班室" : null,
                reports ? today : null,
                reports ? LocalTime.of(9, 30) : null,
                reports ? "设立警示标志，疏散人员。" : null,
                refuses ? Signing.REFUSED : Signing.SIGNED,
                refuses ? "村干部某某" : null,
                filmed ? "记录仪01" : null,
                filmed ? null : UnfilmedGround.DEVICE,
                filmed ? null : "设备突发故障，无法开机。");
    }

    /** Come upon on a patrol. */
    RecordPatrol patrol(int item, Id<StaffMember> lead, Id<StaffMember> assistant, LocalDate today, String photo) {
        return new RecordPatrol(
                item,
                TargetKind.AREA,
                "示例片区",
                null,
                "牛杜镇",
                null,
                lead,
                assistant,
                today,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例片区",
                "负责人某某",
                true,
                true,
                "现场情况如实记录。",
                outcomes,
                until,
                order,
                reportedTo,
                reportedOn,
                reportedAt,
                done,
                signing,
                witness,
                device,
                device != null,
                device != null,
                unfilmed,
                unfilmedWhy,
                List.of(photo),
                null);
    }

    /** Of an inspection that was planned. */
    RecordInspection inspection(Id<Inspection> on, LocalDate today) {
        return new RecordInspection(
                on,
                null,
                today,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例片区",
                "负责人某某",
                true,
                true,
                "现场情况如实记录。",
                outcomes,
                until,
                order,
                reportedTo,
                reportedOn,
                reportedAt,
                done,
                signing,
                witness,
                device,
                device != null,
                device != null,
                unfilmed,
                unfilmedWhy,
                null);
    }
}
