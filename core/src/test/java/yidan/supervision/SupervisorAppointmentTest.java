package yidan.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import yidan.World;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** The life of a special supervisor, without a database. */
class SupervisorAppointmentTest {

    private static final OfficeRules RULES = new OfficeRules(Period.ofYears(3), 2, 65);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate UNTIL = DAY.plusDays(7);
    private static final LocalDate FIRST_DAY = UNTIL.plusDays(1);

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ShanghaiClock.ZONE).toInstant();
    }

    private static Candidate bornIn(int year) {
        return new Candidate(
                "teyao-9",
                "甲某",
                LocalDate.of(year, 3, 1),
                WalkOfLife.LAWYER,
                Route.SELF_NOMINATED,
                "某律师事务所",
                "执业律师",
                null,
                null);
    }

    private static SupervisorAppointment publicised() {
        return publicised(bornIn(1980));
    }

    private static SupervisorAppointment publicised(Candidate candidate) {
        SupervisorAppointment file = new SupervisorAppointment(World.JUSTICE, candidate, at(DAY), DAY);
        file.publicise(DAY, 7);
        return file;
    }

    private static NewTerm firstTerm(String ageReason) {
        return new NewTerm(FIRST_DAY, "TY-1", ageReason);
    }

    private static SupervisorAppointment appointed() {
        SupervisorAppointment file = publicised();
        file.appoint(firstTerm(null), 0, FIRST_DAY, RULES, at(FIRST_DAY));
        return file;
    }

    private static Refusal refusal(Executable verb) {
        return assertThrows(Refusal.class, verb);
    }

    @Test
    void a_term_is_three_years_to_the_day() {
        assertEquals(LocalDate.of(2029, 1, 12), appointed().lastDay().orElseThrow());
    }

    @Test
    void the_term_ends_by_itself() {
        SupervisorAppointment file = appointed();
        LocalDate last = file.lastDay().orElseThrow();
        assertEquals(Standing.IN_FORCE, file.standing(last));
        assertEquals(Standing.EXPIRED, file.standing(last.plusDays(1)));
        Refusal refusal =
                file.obstacleTo(RenewAppointment.class, last.plusDays(1)).orElseThrow();
        assertEquals("supervisor.term-over", refusal.key());
        assertEquals("linyi-14:3.8#5", refusal.basis());
    }

    @Test
    void nobody_is_appointed_while_the_public_may_still_object() {
        SupervisorAppointment file = publicised();
        Refusal refusal = file.obstacleTo(AppointSupervisor.class, UNTIL).orElseThrow();
        assertEquals("supervisor.publicity-running", refusal.key());
        assertEquals("linyi-14:3.8#4", refusal.basis());
        assertTrue(file.obstacleTo(AppointSupervisor.class, FIRST_DAY).isEmpty());
    }

    @Test
    void nor_by_antedating_into_the_publicity() {
        SupervisorAppointment file = publicised();
        NewTerm early = new NewTerm(UNTIL, "TY-1", null);
        assertEquals(
                "supervisor.publicity-running",
                refusal(() -> file.appoint(early, 0, DAY, RULES, at(FIRST_DAY))).key());
    }

    @Test
    void an_objection_is_settled_first() {
        SupervisorAppointment file = publicised();
        file.object("与被监督单位有利害关系");
        assertEquals(
                "supervisor.objection-open",
                file.obstacleTo(AppointSupervisor.class, FIRST_DAY)
                        .orElseThrow()
                        .key());
        file.settleObjection("经核实不成立");
        assertTrue(file.obstacleTo(AppointSupervisor.class, FIRST_DAY).isEmpty());
    }

    @Test
    void the_undertaking_to_keep_secrets_comes_before_the_first_day() {
        SupervisorAppointment file = publicised();
        Refusal refusal = refusal(() -> file.appoint(firstTerm(null), 0, FIRST_DAY.plusDays(1), RULES, at(FIRST_DAY)));
        assertEquals("supervisor.undertaking-late", refusal.key());
        assertEquals("linyi-14:3.8#10", refusal.basis());
    }

    @Test
    void older_than_sixty_five_needs_a_reason() {
        SupervisorAppointment file = publicised(bornIn(1950));
        Refusal refusal = refusal(() -> file.appoint(firstTerm(null), 0, FIRST_DAY, RULES, at(FIRST_DAY)));
        assertEquals("supervisor.age-needs-reason", refusal.key());
        assertEquals("linyi-14:3.8#6", refusal.basis());
        file.appoint(firstTerm("长期从事行政审判，身体健康"), 0, FIRST_DAY, RULES, at(FIRST_DAY));
        assertEquals("长期从事行政审判，身体健康", file.ageReason().orElseThrow());
    }

    @Test
    void sixty_five_itself_needs_none() {
        SupervisorAppointment file = publicised(bornIn(1960));
        file.appoint(firstTerm(null), 0, FIRST_DAY, RULES, at(FIRST_DAY));
        assertEquals(1, file.terms().size());
    }

    @Test
    void a_second_term_follows_the_first_without_a_gap() {
        SupervisorAppointment file = appointed();
        LocalDate last = file.lastDay().orElseThrow();
        file.renew("TY-2", null, RULES, at(last));
        assertEquals(last.plusDays(1), file.terms().getLast().from());
        assertEquals(last.plusYears(3), file.lastDay().orElseThrow());
        assertEquals(Standing.IN_FORCE, file.standing(last.plusDays(1)));
    }

    @Test
    void a_third_term_is_refused_with_its_article() {
        SupervisorAppointment file = appointed();
        file.renew("TY-2", null, RULES, at(FIRST_DAY));
        Refusal refusal = refusal(() -> file.renew("TY-3", null, RULES, at(FIRST_DAY.plusYears(4))));
        assertEquals("supervisor.too-many-terms", refusal.key());
        assertEquals("linyi-14:3.8#5", refusal.basis());
        assertEquals(2, refusal.arguments().getFirst());
    }

    @Test
    void nor_is_it_reached_by_a_new_file_right_after_two_terms() {
        SupervisorAppointment file = publicised();
        assertEquals(
                "supervisor.too-many-terms",
                refusal(() -> file.appoint(firstTerm(null), 2, FIRST_DAY, RULES, at(FIRST_DAY)))
                        .key());
    }

    @Test
    void whoever_stayed_out_for_a_whole_term_begins_anew() {
        LocalDate last = LocalDate.of(2026, 5, 31);
        assertTrue(RULES.follows(last, LocalDate.of(2026, 6, 1)));
        assertTrue(RULES.follows(last, LocalDate.of(2029, 5, 31)));
        assertFalse(RULES.follows(last, LocalDate.of(2029, 6, 1)));
    }

    @Test
    void a_dismissed_supervisor_is_out_the_same_day() {
        SupervisorAppointment file = appointed();
        LocalDate day = FIRST_DAY.plusMonths(2);
        file.dismiss(DismissalGround.RULES_BROKEN, "泄露当事人隐私", day);
        assertEquals(Standing.DISMISSED, file.standing(day));
        assertEquals(day.minusDays(1), file.lastDay().orElseThrow());
        assertTrue(file.obstacleTo(ConfirmReturn.class, day).isEmpty());
        file.handIn(day);
        assertEquals(
                "supervisor.already-returned",
                file.obstacleTo(ConfirmReturn.class, day).orElseThrow().key());
    }

    @Test
    void who_has_a_criminal_or_disciplinary_record_is_not_considered() {
        assertEquals(
                "supervisor.record-not-clean",
                refusal(() -> Candidate.requireConditions(true, false)).key());
        assertEquals(
                "linyi-14:3.8#6",
                refusal(() -> Candidate.requireConditions(false, true)).basis());
    }
}
