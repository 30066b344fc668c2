package yidan.admin.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import yidan.act.Act;
import yidan.act.Acts;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.rule.Rules;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;

/**
 * A case of 牛杜镇 that began weeks ago: the party was told what is intended, asked for a hearing and was told of its day
 * in time; the day has come, and who chairs it has its record to make. Seven working days do not pass on the first day.
 */
final class DemoHearing {

    private static final int OPENED_DAYS_AGO = 32;
    private static final String CHAIR = "niudu-leader";
    private static final String NUMBER = "140821197604210032";
    private static final String RECORDER = "niudu-liaison";
    private static final BigDecimal FINE = new BigDecimal("2000.00");
    private static final String REASONS = "连片焚烧，面积较大。";

    private final DemoCases demo;
    private final DemoDays days;
    private final Registers registers;

    DemoHearing(DemoCases demo, DemoDays days, Registers registers) {
        this.demo = demo;
        this.days = days;
        this.registers = registers;
    }

    void load(LocalDate today) {
        LocalDate opened = today.minusDays(OPENED_DAYS_AGO);
        Acts then = days.on(opened);
        Id<Lead> lead = demo.lead(then, opened, LeadSource.PATROL, "巡查发现村北耕地连片焚烧秸秆。", "牛杜镇示例村村北", "李远山");
        Id<EnforcementCase> on = demo.propose(then, opened, lead, "李远山", NUMBER, "连片焚烧秸秆", "在村北耕地内连片焚烧秸秆约三十亩。");
        perform(opened, CHAIR, new EndorseOpening(on, null, "事实清楚，拟同意立案。", null));
        perform(opened, "niudu-head", new ApproveOpening(on, null, "同意立案。"));
        demo.prove(then, opened, on);
        perform(opened.plusDays(2), DemoCases.OFFICER, report(on));
        LocalDate told = opened.plusDays(3);
        perform(told, DemoCases.OFFICER, notice(on, told));
        LocalDate asked = told.plusDays(1);
        perform(asked, DemoCases.OFFICER, new AskHearing(on, null, asked));
        perform(asked, "niudu-head", schedule(on, asked, lastWorkingDayBefore(today)));
    }

    private void perform(LocalDate day, String account, Act act) {
        days.on(day).perform(DemoPerson.named(account), act);
    }

    private static ReportInvestigation report(Id<EnforcementCase> on) {
        return new ReportInvestigation(
                on,
                null,
                "经查，当事人在村北耕地内连片焚烧秸秆约三十亩，事实清楚。",
                EnumSet.of(PenaltyKind.FINE),
                FINE,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                REASONS,
                false,
                Set.of());
    }

    private static GivePriorNotice notice(Id<EnforcementCase> on, LocalDate told) {
        return new GivePriorNotice(
                on,
                null,
                told,
                told.plusDays(5),
                EnumSet.of(PenaltyKind.FINE),
                FINE,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                REASONS);
    }

    private ScheduleHearing schedule(Id<EnforcementCase> on, LocalDate told, LocalDate day) {
        return new ScheduleHearing(
                on, null, told, day, LocalTime.of(9, 0), "牛杜镇人民政府会议室", null, demo.person(CHAIR), demo.person(RECORDER));
    }

    private LocalDate lastWorkingDayBefore(LocalDate today) {
        return registers.readFor(DemoBody.NIUDU.code(), register -> {
            var calendar = new Rules(register).calendar();
            LocalDate day = today.minusDays(1);
            while (!calendar.isWorkingDay(day)) {
                day = day.minusDays(1);
            }
            return day;
        });
    }
}
