package yidan.casework.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Arrival;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/**
 * 指定非本案调查人员主持，举行七个工作日前通知当事人及有关人员；除依法保密外公开举行。 Source: 行政处罚法 第六十四条（二）至（四）.
 *
 * @param toldOn today, where the party itself is handed the notice at once; null where it is served otherwise
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.HEARING_OPEN})
@Basis({"cn-penalty-2021:#64"})
public record ScheduleHearing(
        Id<EnforcementCase> on,
        Long seen,
        @PastOrPresent LocalDate toldOn,
        @NotNull LocalDate day,
        @NotNull LocalTime time,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 300) String whyClosed,
        @NotNull Id<StaffMember> chair,
        @NotNull Id<StaffMember> recorder)
        implements ActOn<EnforcementCase>, NoticeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (toldOn != null) {
            DayOrder.sinceIssue(desk, toldOn, "cn-penalty-2021:#64");
        }
        Arrival.requireInTime(desk, desk.today(), day);
        StaffMember presiding = desk.register().load(StaffMember.class, chair);
        StaffMember writing = desk.register().load(StaffMember.class, recorder);
        dossier.recusals().requireNone(presiding.account(), presiding.name(), "chair");
        dossier.recusals().requireNone(writing.account(), writing.name(), "recorder");
        dossier.scheduleHearing(
                day.atTime(time).atZone(ShanghaiClock.ZONE).toInstant(),
                place,
                whyClosed,
                presiding.account(),
                writing.account());
        boolean open = whyClosed == null || whyClosed.isBlank();
        OfficialDocument notice = CasePapers.of(dossier, desk)
                .issue(
                        FormKind.HEARING_NOTICE,
                        Map.of(
                                "time",
                                Phrases.time(dossier.hearing().at().orElseThrow()),
                                "place",
                                place,
                                "chair",
                                presiding.name(),
                                "recorder",
                                writing.name(),
                                "openness",
                                open ? Phrases.of("hearing.open") : Phrases.of("hearing.closed", whyClosed),
                                "date",
                                desk.today()));
        if (toldOn != null) {
            Arrival.atOnce(dossier, desk, List.of(notice));
        }
    }
}
