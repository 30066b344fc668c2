package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.rule.calendar.CalendarYearMissing;
import yidan.rule.calendar.WorkingCalendar;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

class DeadlineTest {

    private final WorkingCalendar calendar = Shipped.calendar();
    private final Approval head = new Approval("HEAD", "niudu-head", "案情复杂");

    @Test
    void seven_working_days_over_the_national_day_week_of_2025() {
        // 2025: holidays 1–8 October, worked on Sunday 28 September and Saturday 11 October.
        Deadline clock = clock(7, Unit.WORKING_DAYS, Extension.NONE, "2025-09-26T15:30");
        assertEquals(LocalDate.of(2025, 10, 13), clock.dueOn());
    }

    @Test
    void ninety_days_that_end_in_a_holiday_end_on_the_next_working_day() {
        Deadline clock = clock(90, Unit.CALENDAR_DAYS, Extension.NONE, "2025-07-05T09:00");
        assertEquals(LocalDate.of(2025, 10, 9), clock.dueOn());
    }

    @Test
    void three_months_from_the_last_of_november_end_on_the_last_of_february() {
        assertEquals(
                LocalDate.of(2024, 2, 29),
                clock(3, Unit.MONTHS, Extension.NONE, "2023-11-30T09:00").dueOn());
    }

    @Test
    void twenty_four_hours_do_not_wait_for_monday() {
        Deadline clock = clock(24, Unit.HOURS, Extension.NONE, "2026-10-02T22:10");
        assertEquals(moment("2026-10-03T22:10"), clock.dueAt());
    }

    @Test
    void what_is_over_by_hours_is_told_in_days_once_it_is_two() {
        Deadline clock = clock(24, Unit.HOURS, Extension.NONE, "2026-10-02T22:10");
        assertEquals(new Remaining(47, Unit.HOURS, true), clock.remaining(moment("2026-10-05T22:09"), calendar));
        assertEquals(new Remaining(2, Unit.CALENDAR_DAYS, true), clock.remaining(moment("2026-10-05T22:10"), calendar));
    }

    @Test
    void a_yearly_duty_is_due_at_the_end_of_the_year_and_a_quarterly_one_of_the_quarter() {
        assertEquals(
                LocalDate.of(2026, 12, 31),
                clock(2, Unit.TIMES_PER_YEAR, Extension.NONE, "2026-03-01T09:00")
                        .dueOn());
        assertEquals(
                LocalDate.of(2026, 6, 30),
                clock(1, Unit.TIMES_PER_QUARTER, Extension.NONE, "2026-04-01T09:00")
                        .dueOn());
    }

    @Test
    void what_the_examination_takes_does_not_count_against_a_seizure() {
        Deadline seizure = clock(30, Unit.CALENDAR_DAYS, new Extension(30, 1, "HEAD"), "2026-03-02T10:00");
        assertEquals(LocalDate.of(2026, 4, 1), seizure.dueOn());
        seizure.suspend("技术鉴定", moment("2026-03-10T09:00"));
        assertEquals(22, seizure.remaining(moment("2026-03-20T09:00"), calendar).amount());
        seizure.resume(moment("2026-03-20T17:00"), calendar);
        assertEquals(LocalDate.of(2026, 4, 13), seizure.dueOn(), "ten days later is Saturday 11 April");
    }

    @Test
    void a_seizure_is_extended_once_by_the_head_and_no_longer_than_the_law_allows() {
        Deadline seizure = clock(30, Unit.CALENDAR_DAYS, new Extension(30, 1, "HEAD"), "2026-03-02T10:00");
        Instant now = moment("2026-03-25T10:00");
        refused("deadline.extension-too-long", () -> seizure.extend(31, head, now, calendar));
        refused(
                "deadline.extension-not-approved",
                () -> seizure.extend(30, new Approval("OFFICER", "niudu-officer1", "案情复杂"), now, calendar));
        seizure.extend(30, head, now, calendar);
        assertEquals(LocalDate.of(2026, 5, 6), seizure.dueOn(), "1 May is a holiday until the fifth");
        refused("deadline.already-extended", () -> seizure.extend(1, head, now, calendar));
    }

    @Test
    void what_is_over_cannot_be_extended_or_suspended_and_done_late_stays_missed() {
        Deadline clock = clock(Bound.AT_MOST, 2, Unit.WORKING_DAYS, new Extension(2, 1, ""), "2026-03-02T10:00");
        Instant late = moment("2026-03-05T00:00");
        refused("deadline.already-over", () -> clock.extend(1, head, late, calendar));
        refused("deadline.already-over", () -> clock.suspend("鉴定", late));
        clock.meet(late);
        assertEquals(Deadline.MISSED, clock.stage());
        assertEquals(Optional.of(late), clock.metAt());
        assertFalse(clock.isOpen());
    }

    @Test
    void done_on_the_last_evening_is_in_time() {
        Deadline clock = clock(2, Unit.WORKING_DAYS, Extension.NONE, "2026-03-02T10:00");
        clock.meet(moment("2026-03-04T23:59"));
        assertEquals(Deadline.MET, clock.stage());
    }

    @Test
    void the_day_of_the_event_is_not_counted_and_the_rest_is_told_in_the_terms_own_days() {
        Deadline clock = clock(5, Unit.WORKING_DAYS, Extension.NONE, "2026-03-05T23:59");
        assertEquals(LocalDate.of(2026, 3, 12), clock.dueOn());
        assertEquals(new Remaining(5, Unit.WORKING_DAYS, false), clock.remaining(clock.startedAt(), calendar));
        assertEquals(new Remaining(0, Unit.WORKING_DAYS, false), clock.remaining(moment("2026-03-12T18:00"), calendar));
        assertEquals(new Remaining(2, Unit.WORKING_DAYS, true), clock.remaining(moment("2026-03-16T08:00"), calendar));
    }

    @Test
    void a_year_without_holidays_is_an_error_where_it_is_used_and_nowhere_else() {
        CalendarYearMissing missing = assertThrows(
                CalendarYearMissing.class, () -> clock(90, Unit.CALENDAR_DAYS, Extension.NONE, "2026-11-23T09:00"));
        assertEquals(2027, missing.year());
        assertEquals("cn-compulsion-2011:#25", missing.basis(), "the article of the term that is counted");
        assertEquals(
                "cn-penalty-2021:#85",
                assertThrows(CalendarYearMissing.class, () -> calendar.isWorkingDay(LocalDate.of(2027, 1, 4)))
                        .basis());
        assertEquals(
                LocalDate.of(2026, 12, 31),
                clock(38, Unit.CALENDAR_DAYS, Extension.NONE, "2026-11-23T09:00")
                        .dueOn());
        assertTrue(calendar.knows(2026));
        assertFalse(calendar.knows(2027));
    }

    @Test
    void a_limit_on_the_authority_ends_on_its_last_day_itself_until_the_years_holidays_are_announced() {
        Deadline decision = clock(Bound.AT_MOST, 96, Unit.CALENDAR_DAYS, Extension.NONE, "2026-11-23T09:00");
        assertEquals(LocalDate.of(2027, 2, 27), decision.dueOn(), "a Saturday");
        assertTrue(decision.isProvisional());
        decision.settle(calendar);
        assertTrue(decision.isProvisional(), "nothing was announced");
        decision.settle(new WorkingCalendar(year -> Optional.of(Map.of())));
        assertEquals(LocalDate.of(2027, 3, 1), decision.dueOn());
        assertFalse(decision.isProvisional());
    }

    private Deadline clock(int amount, Unit unit, Extension extension, String event) {
        return clock(Bound.AT_LEAST, amount, unit, extension, event);
    }

    private Deadline clock(Bound bound, int amount, Unit unit, Extension extension, String event) {
        Term term = new Term(
                "TEST",
                "",
                unit.isPeriodic() ? Course.PERIODIC : Course.AFTER,
                bound,
                amount,
                unit,
                true,
                "",
                "",
                "",
                "",
                extension,
                Optional.of(ArticleRef.parse("cn-compulsion-2011:#25")),
                true,
                LocalDate.of(2021, 7, 15),
                "");
        OrganisationCode niudu = new OrganisationCode(140821107);
        Organisation dossier = new Organisation(
                niudu, "牛杜镇人民政府", OrganisationKind.TOWNSHIP, UUID.randomUUID(), LocalDate.of(2026, 1, 1));
        return new Deadline(term, dossier, niudu, niudu, moment(event), moment(event), calendar);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ShanghaiClock.ZONE).toInstant();
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable verb) {
        assertEquals(key, assertThrows(Refusal.class, verb).key());
    }
}
