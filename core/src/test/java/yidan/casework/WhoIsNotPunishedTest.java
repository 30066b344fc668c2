package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.investigation.CompleteParty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.GraveHarm;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Children are not punished, minors more lightly, and nobody for what was discovered too late. */
class WhoIsNotPunishedTest {

    /** Twelve years old on the day of the act. */
    private static final String CHILD = "140821201305010013";
    /** Fifteen. */
    private static final String MINOR = "140821201005010011";

    private static final LocalDate DISCOVERED = CaseWorld.DAY;
    private static final String HARM = "焚烧的烟雾致二人住院。";

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private ProposeCase proposal(String number, LocalDate from, LocalDate to, boolean grave) {
        return proposal(
                from, to, number, DISCOVERED, null, grave ? GraveHarm.LIFE_AND_HEALTH : null, grave ? HARM : null);
    }

    private ProposeCase proposal(
            LocalDate from, LocalDate to, String number, LocalDate found, String how, GraveHarm harm, String facts) {
        return new ProposeCase(
                null,
                item,
                PartyKind.PERSON,
                "孙某某",
                number,
                null,
                "临猗县牛杜镇示例村",
                null,
                "露天焚烧秸秆",
                "在村北耕地内焚烧秸秆。",
                "示例村村北",
                from,
                to,
                found,
                how,
                harm,
                facts,
                world.person("niudu-officer1"),
                world.person("niudu-officer2"),
                false);
    }

    private Id<EnforcementCase> proved(String number) {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, proposal(number, DISCOVERED.minusDays(1), null, false))
                        .dossier());
        world.perform(world.head, new ApproveOpening(id, null, "同意"));
        world.prove(id);
        return id;
    }

    private static ReportInvestigation report(Id<EnforcementCase> id, Mitigation mitigation) {
        return new ReportInvestigation(
                id,
                null,
                "事实清楚。",
                EnumSet.of(PenaltyKind.FINE),
                new BigDecimal("600.00"),
                null,
                null,
                null,
                null,
                null,
                mitigation,
                null,
                "初次违法。",
                false,
                Set.of());
    }

    @Test
    void nobody_under_fourteen_is_punished() {
        assertEquals("case.child", refused(world.officer, report(proved(CHILD), Mitigation.LIGHTER)));
    }

    @Test
    void from_fourteen_to_eighteen_the_penalty_is_lighter() {
        Id<EnforcementCase> id = proved(MINOR);
        assertEquals("case.minor-must-be-lighter", refused(world.officer, report(id, Mitigation.NONE)));
        assertEquals("case.minor-must-be-lighter", refused(world.officer, report(id, Mitigation.HEAVIER)));
        world.perform(world.officer, report(id, Mitigation.LIGHTER));
    }

    @Test
    void of_whom_no_number_is_known_the_day_of_birth_is_asked() {
        Id<EnforcementCase> id = proved(null);
        assertEquals("case.age-unknown", refused(world.officer, report(id, Mitigation.NONE)));
        world.perform(world.officer, new CompleteParty(id, null, null, null, null, null, LocalDate.of(2013, 5, 1)));
        assertEquals("case.child", refused(world.officer, report(id, Mitigation.NONE)));
        world.perform(world.officer, new CompleteParty(id, null, null, null, null, null, LocalDate.of(1985, 3, 15)));
        world.perform(world.officer, report(id, Mitigation.NONE));
    }

    @Test
    void the_age_on_a_leap_day_is_reached_on_the_first_of_march() {
        Id<EnforcementCase> id = proved(null);
        world.perform(world.officer, new CompleteParty(id, null, null, null, null, null, LocalDate.of(2012, 2, 29)));
        // Fourteen years later there is no 29 February; the act was on the first of March.
        world.perform(world.officer, report(id, Mitigation.LIGHTER));
    }

    @Test
    void what_was_not_discovered_within_two_years_is_not_opened() {
        LocalDate tooEarly = LocalDate.of(2024, 3, 1);
        assertEquals("case.prescribed", refused(world.officer, proposal(MINOR, tooEarly, null, false)));
        world.perform(world.officer, proposal(MINOR, tooEarly.plusDays(1), null, false));
    }

    @Test
    void what_endangered_life_is_punished_within_five_years() {
        LocalDate tooEarly = LocalDate.of(2021, 3, 1);
        assertEquals("case.prescribed", refused(world.officer, proposal(MINOR, tooEarly, null, true)));
        world.perform(world.officer, proposal(MINOR, tooEarly.plusDays(1), null, true));
        assertEquals("case.prescribed", refused(world.officer, proposal(MINOR, tooEarly.plusDays(1), null, false)));
    }

    @Test
    void of_what_continued_the_term_runs_from_its_end() {
        LocalDate longAgo = LocalDate.of(2019, 1, 1);
        assertEquals(
                "case.prescribed", refused(world.officer, proposal(MINOR, longAgo, LocalDate.of(2024, 3, 1), false)));
        world.perform(world.officer, proposal(MINOR, longAgo, LocalDate.of(2024, 3, 2), false));
        assertEquals(
                "case.days-reversed",
                refused(world.officer, proposal(MINOR, DISCOVERED, DISCOVERED.minusDays(1), false)));
    }

    @Test
    void who_found_it_before_today_says_how_where_no_lead_tells() {
        LocalDate done = LocalDate.of(2024, 2, 28);
        LocalDate found = LocalDate.of(2026, 2, 27);
        assertEquals("case.prescribed", refused(world.officer, proposal(MINOR, done, null, false)));
        // A day typed without a word would undo prescription.
        assertEquals(
                "case.discovery-untold", refused(world.officer, proposal(done, null, MINOR, found, null, null, null)));
        assertEquals(
                "case.discovery-untold", refused(world.officer, proposal(done, null, MINOR, found, " ", null, null)));
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, proposal(done, null, MINOR, found, "二月二十七日防火巡查时发现。", null, null))
                        .dossier());
        String grounds = grounds(id);
        assertTrue(grounds.contains("违法行为于2026年2月27日发现：二月二十七日防火巡查时发现。"), grounds);
        assertEquals("case_discovery_told", byHand("discovered_how = null", id));
        assertEquals("written", byHand("discovered_how = '防火巡查时发现。'", id));
    }

    @Test
    void the_longer_prescription_names_what_was_harmed_and_how_and_the_head_reads_it() {
        LocalDate done = LocalDate.of(2022, 3, 2);
        assertEquals(
                "case.harm-untold",
                refused(
                        world.officer,
                        proposal(done, null, MINOR, DISCOVERED, null, GraveHarm.FINANCIAL_SAFETY, null)));
        assertEquals(
                "case.harm-untold", refused(world.officer, proposal(done, null, MINOR, DISCOVERED, null, null, HARM)));
        Id<EnforcementCase> id = Id.of(
                world.perform(world.officer, proposal(MINOR, done, null, true)).dossier());
        String grounds = grounds(id);
        assertTrue(grounds.contains("涉及公民生命健康安全且有危害后果，追究时效为5年：" + HARM), grounds);
        assertEquals("case_harm_told", byHand("grave_facts = null", id));
        assertEquals("case_harm_told", byHand("grave_harm = null", id));
        Id<EnforcementCase> plain = proved(MINOR);
        assertEquals("case_harm_told", byHand("grave = true", plain));
    }

    private String grounds(Id<EnforcementCase> id) {
        return new PaperDesk()
                .paper(id, FormKind.CASE_OPENING)
                .fields()
                .get("grounds")
                .toString();
    }

    /** The name of the constraint that refuses it. */
    private String byHand(String written, Id<EnforcementCase> id) {
        try {
            World.sql(
                    world.world.superuser(),
                    "update yidan.enforcement_case set " + written + " where county_id = 140821 and id = '" + id.value()
                            + "'");
            return "written";
        } catch (SQLException refusal) {
            return refusal.getMessage().replaceAll("(?s).*constraint \"([a-z_]+)\".*", "$1");
        }
    }
}
