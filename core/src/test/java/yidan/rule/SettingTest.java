package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.rule.setting.AddCalendarYear;
import yidan.rule.setting.CorrectCalendarDay;
import yidan.rule.setting.SetCountyParameter;
import yidan.rule.setting.SetCountyTerm;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

class SettingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NOTICE = "国办发明电〔2026〕7号";

    private final World world = World.get();
    private final Actor admin = world.person("jc-sifaju-admin", World.JC_JUSTICE, Role.COUNTY_ADMIN);

    SettingTest() {
        world.itIs(TODAY);
    }

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    @Test
    void a_county_sets_what_is_open_and_it_holds_from_that_day_on_in_that_county_only() {
        LocalDate later = TODAY.plusDays(10);
        world.acts.perform(admin, term(Terms.LEGAL_REVIEW, 7, Unit.WORKING_DAYS, later));
        assertTrue(rules(rules -> rules.find(Terms.LEGAL_REVIEW, later.minusDays(1)))
                .isEmpty());
        assertEquals(7, rules(rules -> rules.term(Terms.LEGAL_REVIEW, later)).amount());
        world.acts.perform(admin, new SetCountyParameter("HEARING_FINE_CITIZEN", "5000", TODAY, "交政发〔2026〕1号"));
        Parameter fine = rules(rules -> rules.parameter("HEARING_FINE_CITIZEN", TODAY));
        assertEquals(0, fine.requireNumber().compareTo(BigDecimal.valueOf(5000)));
    }

    @Test
    void a_statutes_term_may_be_tightened_and_never_loosened() {
        refused("term.looser-than-statute", term(Terms.PENALTY_DECISION, 91, Unit.CALENDAR_DAYS, TODAY));
        refused("term.looser-than-statute", term(Terms.PENALTY_DECISION, 3, Unit.MONTHS, TODAY));
        refused("term.looser-than-statute", term(Terms.HEARING_REQUEST, 4, Unit.WORKING_DAYS, TODAY));
        refused("rule.backdated", term(Terms.PENALTY_DECISION, 60, Unit.CALENDAR_DAYS, TODAY.minusDays(1)));
        refused("parameter.looser-than-statute", new SetCountyParameter("LATE_FINE_DAILY", "4", TODAY, "x"));
        refused("parameter.not-a-number", new SetCountyParameter("LATE_FINE_DAILY", "三", TODAY, "x"));
        world.acts.perform(admin, term(Terms.PENALTY_DECISION, 60, Unit.CALENDAR_DAYS, TODAY));
        assertEquals(
                60, rules(rules -> rules.term(Terms.PENALTY_DECISION, TODAY)).amount());
        refused("constraint.county_term_once_a_day", term(Terms.PENALTY_DECISION, 50, Unit.CALENDAR_DAYS, TODAY));
    }

    @Test
    void a_missing_year_is_added_from_the_notice_and_one_day_corrected() {
        assertFalse(knows(2027));
        refused("calendar.line-unreadable", new AddCalendarYear(2027, NOTICE, "2027-13-01 休 元旦"));
        refused("calendar.other-year", new AddCalendarYear(2027, NOTICE, "2026-01-01 休 元旦"));
        refused("calendar.year-incomplete", new AddCalendarYear(2027, NOTICE, "2027-01-01 休 元旦"));
        refused("calendar.year-missing", new CorrectCalendarDay(LocalDate.of(2028, 1, 4), false, "x", NOTICE));
        refused("calendar.year-known", new AddCalendarYear(2026, NOTICE, "2026-01-01 休 元旦"));
        world.acts.perform(admin, new AddCalendarYear(2027, NOTICE, """
                        2027-01-01 休 元旦
                        2027-05-01 休 劳动节
                        2027-10-01 休 国庆节
                        2027-10-02 休 国庆节
                        2027-10-03 休 国庆节
                        2027-10-09 班 国庆节
                        """));
        assertTrue(knows(2027));
        assertTrue(isWorked(LocalDate.of(2027, 10, 9)));
        assertFalse(isWorked(LocalDate.of(2027, 1, 1)));
        world.acts.perform(admin, new CorrectCalendarDay(LocalDate.of(2027, 10, 9), false, "更正", NOTICE));
        assertFalse(isWorked(LocalDate.of(2027, 10, 9)));
        refused("calendar.year-known", new AddCalendarYear(2027, NOTICE, "2027-01-01 休 元旦"));
        boolean neighbour = world.registers.read(
                world.person("setting-linyi", World.NIUDU, Role.HEAD),
                register -> new Rules(register).calendar().knows(2027));
        assertFalse(neighbour, "another county has its own calendar");
    }

    private boolean knows(int year) {
        return rules(rules -> rules.calendar().knows(year));
    }

    private boolean isWorked(LocalDate day) {
        return rules(rules -> rules.calendar().isWorkingDay(day));
    }

    private <T> T rules(Function<Rules, T> question) {
        return world.registers.read(admin, register -> question.apply(new Rules(register)));
    }

    private static SetCountyTerm term(String code, int amount, Unit unit, LocalDate from) {
        return new SetCountyTerm(code, amount, unit, 0, 0, "", from, "交政发〔2026〕1号", "");
    }

    private void refused(String key, Act act) {
        assertEquals(
                key,
                assertThrows(Refusal.class, () -> world.acts.perform(admin, act))
                        .key());
    }
}
