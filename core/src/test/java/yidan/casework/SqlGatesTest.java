package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yidan.World;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.AskHearing;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.itemlist.BasisKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/**
 * What the law forbids cannot be written by hand either: not by the township itself, under the member's role, on a row of
 * its own. Each row is as the acts left it; what is written is the forbidden step and nothing else that would be wrong.
 */
class SqlGatesTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final HikariDataSource POOL = World.pool(WORLD.world.url(), 1);
    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate HEARD = LocalDate.of(2026, 3, 10);
    private static final LocalDate DEMANDED = LocalDate.of(2026, 4, 20);
    private static final List<String> THINGS = List.of("打捆机；小型；台；1");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([a-z_]+)\"");
    private static final Map<String, UUID> ROWS = new HashMap<>();
    private static int refused;

    /** The row of that name: made once, since nothing that is refused changes it. */
    private static UUID row(String name) {
        return ROWS.computeIfAbsent(name, SqlGatesTest::made);
    }

    private static UUID made(String name) {
        WORLD.world.itIs(DAY);
        return switch (name) {
            case "opened" -> WORLD.opened(WORLD.item("秸秆")).value();
            case "reported" -> reported().value();
            case "stated" -> stated().value();
            case "told" -> WORLD.told(WORLD.item("秸秆"), FINE).value();
            case "asked" -> asked().value();
            case "decided" -> decided().value();
            case "served" -> served().value();
            case "demanded" -> demanded().value();
            case "evidence" -> WORLD.evidence(WORLD.opened(WORLD.item("秸秆"))).value();
            case "seizure asked" -> seizure(false).value();
            case "seizure approved" -> seizure(true).value();
            case "seized" -> seized().value();
            case "preserved" -> preserved().value();
            case "execution" -> execution("逾期不改正的强制拆除").value();
            case "lines" -> new Executing().opened(Executing.LINES).value();
            case "flood" -> execution("防汛").value();
            case "execution neglected" -> neglected().value();
            case "execution demanded" -> demandedRemoval().value();
            case "execution decided" -> decidedRemoval().value();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Id<EnforcementCase> reported() {
        Id<EnforcementCase> id = WORLD.opened(WORLD.item("秸秆"));
        WORLD.prove(id);
        WORLD.perform(WORLD.officer, WORLD.report(id, FINE, false, Set.of()));
        return id;
    }

    private static Id<EnforcementCase> stated() {
        Id<EnforcementCase> id = reported();
        WORLD.perform(WORLD.officer, WORLD.notice(id, FINE, DAY));
        WORLD.perform(WORLD.officer, WORLD.heard(id, "数额过高。", false));
        return id;
    }

    private static Id<EnforcementCase> asked() {
        Id<EnforcementCase> id = WORLD.told(WORLD.item("秸秆"), FINE);
        WORLD.perform(WORLD.officer, new AskHearing(id, null, DAY));
        return id;
    }

    private static Id<EnforcementCase> decided() {
        Id<EnforcementCase> id = WORLD.told(WORLD.item("秸秆"), FINE);
        WORLD.world.itIs(HEARD);
        WORLD.perform(WORLD.head, WORLD.decision(id, FINE));
        return id;
    }

    private static Id<EnforcementCase> served() {
        Id<EnforcementCase> id = decided();
        WORLD.perform(
                WORLD.officer, new ServeDecision(id, null, ServiceManner.DIRECT, HEARD, "赵某某", "牛杜镇示例村", false, null));
        return id;
    }

    private static Id<EnforcementCase> demanded() {
        Id<EnforcementCase> id = served();
        WORLD.world.itIs(DEMANDED);
        WORLD.perform(WORLD.officer, new DemandPerformance(id, null, DEMANDED, "请履行。"));
        return id;
    }

    private static Id<Seizure> seizure(boolean approved) {
        Id<EnforcementCase> of = WORLD.opened(WORLD.item("秸秆"));
        WORLD.perform(
                WORLD.officer,
                new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "转移", THINGS));
        Id<Seizure> id = Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
        if (approved) {
            WORLD.approved(new ApproveSeizure(id, null, null));
        }
        return id;
    }

    private static Id<Seizure> seized() {
        Id<Seizure> id = seizure(true);
        WORLD.perform(WORLD.officer, Seizing.carryOut(id, THINGS, true, "设备突发故障"));
        return id;
    }

    private static Id<Preservation> preserved() {
        Id<EnforcementCase> of = WORLD.opened(WORLD.item("秸秆"));
        WORLD.perform(WORLD.officer, new AskPreservation(of, null, "可能灭失", THINGS));
        Id<Preservation> id = Id.of(WORLD.read(register -> Preservation.of(register, of.value()))
                .getFirst()
                .uuid());
        WORLD.approved(new ApprovePreservation(id, null, null));
        WORLD.perform(
                WORLD.officer,
                new RegisterPreserved(
                        id,
                        null,
                        DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        "仓库",
                        "赵某某",
                        THINGS,
                        "赵某某",
                        true,
                        true,
                        Signing.SIGNED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(CaseWorld.sign())));
        return id;
    }

    private static Id<Enforcement> execution(String words) {
        int item = WORLD.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(WORLD.perform(
                        WORLD.officer,
                        new OpenEnforcement(
                                item,
                                PartyKind.PERSON,
                                "赵某某",
                                null,
                                null,
                                "示例村",
                                null,
                                "未取得乡村建设规划许可证建房。",
                                "示例村",
                                WORLD.person("niudu-officer1"),
                                WORLD.person("niudu-officer2")))
                .dossier());
    }

    private static Id<Enforcement> neglected() {
        Id<Enforcement> id = execution("逾期不改正的强制拆除");
        WORLD.perform(WORLD.officer, new OrderRemoval(id, null, DAY, DAY.plusDays(5), "限期改正。"));
        WORLD.world.itIs(DAY.plusDays(6));
        WORLD.perform(WORLD.officer, new CheckRemoval(id, null, false, "没有改正"));
        return id;
    }

    private static Id<Enforcement> demandedRemoval() {
        Id<Enforcement> id = neglected();
        WORLD.perform(WORLD.officer, new DemandRemoval(id, null, DAY.plusDays(6), DAY.plusDays(10), "限期拆除。"));
        return id;
    }

    private static Id<Enforcement> decidedRemoval() {
        Id<Enforcement> id = demandedRemoval();
        DocumentRow demand = WORLD.read(register -> Papers.of(register, id.value())).stream()
                .filter(paper -> paper.form() == FormKind.DEMAND)
                .findFirst()
                .orElseThrow();
        WORLD.perform(
                WORLD.officer,
                new ServeEnforcementPaper(
                        id,
                        null,
                        Id.of(demand.id()),
                        ServiceManner.DIRECT,
                        DAY.plusDays(6),
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
        WORLD.world.itIs(DAY.plusDays(11));
        WORLD.perform(WORLD.head, Executing.decision(id, "组织人员拆除", "逾期不履行。"));
        return id;
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            opened    | enforcement_case | stage = 'INVESTIGATED' | case_reported
            reported  | enforcement_case | stage = 'NOTIFIED' | case_told
            told      | enforcement_case | stage = 'DECIDED' | case_ruled
            told      | enforcement_case | stage = 'DECIDED', ruling_kind = 'PENALTY' | case_decided_after_hearing
            decided   | enforcement_case | stage = 'SERVED' | case_served
            served    | enforcement_case | stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-03-10', closed_by = 'niudu-head' | case_performed_before_closing
            served    | enforcement_case | stage = 'CLOSED', closing_kind = 'ENFORCED', closed_on = '2026-03-10', closed_by = 'niudu-head' | case_performed_before_closing
            told      | enforcement_case | noticed_fine = null, stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head' | case_not_heavier_than_told
            told      | enforcement_case | penalty_kinds = 'WARNING FINE', stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head' | case_not_heavier_than_told
            told      | enforcement_case | confiscated_gains = 1, gains_found = 'SOME', illegal_gains = 1, gains_how = '查明', stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head' | case_not_heavier_than_told
            told      | enforcement_case | conduct_from = '2023-01-01', stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head' | case_not_prescribed
            told      | enforcement_case | goods_value = 1, stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head' | case_not_heavier_than_told
            stated    | enforcement_case | stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-20', decided_by = 'niudu-head' | case_decided_after_notice
            told      | enforcement_case | stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = lead_user | case_decided_by_another
            served    | enforcement_case | closed_by = assistant_user | case_closed_by_another
            served    | enforcement_case | withdrawn_before_decision = concat('niudu-leader ', decided_by) | case_decided_by_who_stayed
            served    | enforcement_case | withdrawal_asked = true, withdrawal_asked_on = decided_on, stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-03-10', closed_by = 'niudu-head' | case_closed_with_withdrawal_decided
            served    | enforcement_case | withdrawn_users = 'niudu-deputy', closed_by = 'niudu-deputy' | case_closed_by_who_stayed
            opened    | enforcement_case | opening_decided_by = lead_user | case_opening_decided_by_another
            served    | enforcement_case | procedure = 'SUMMARY' | case_summary_fine
            served    | enforcement_case | procedure = 'SUMMARY', fine = null, penalty_kinds = null, ruling_kind = 'NO_PENALTY_NO_FACTS' | case_summary_kinds
            reported  | enforcement_case | stage = 'DECIDED', ruling_kind = 'NO_PENALTY_SLIGHT', decided_on = '2026-03-10', decided_by = 'niudu-head' | case_corrected_before_no_penalty
            told      | enforcement_case | noticed_on = opened_on - 1 | case_told_in_order
            told      | enforcement_case | statement_until = noticed_on | case_told_in_order
            told      | enforcement_case | statement_waived_on = noticed_on - 1 | case_told_in_order
            stated    | enforcement_case | statement_at = '2026-03-01 10:00+08' | case_told_in_order
            asked     | enforcement_case | hearing_asked_on = noticed_on - 1 | case_hearing_in_order
            asked     | enforcement_case | hearing_asked_on = hearing_asked_until + 1 | case_hearing_in_order
            asked     | enforcement_case | hearing_told_on = hearing_asked_on - 1, hearing_at = '2026-03-20 09:00+08' | case_hearing_in_order
            asked     | enforcement_case | hearing_told_on = '2026-03-20', hearing_at = '2026-03-20 09:00+08' | case_hearing_in_order
            asked     | enforcement_case | hearing_outcome = 'HELD' | case_hearing_held_as_told
            told      | enforcement_case | discussed_on = noticed_on - 1, discussion_present = 3 | case_discussed_in_order
            told      | enforcement_case | discussed_on = '2026-03-10', discussion_present = 1 | case_discussed_by_several
            decided   | enforcement_case | discussed_on = decided_on + 1, discussion_present = 3 | case_decided_in_order
            served    | enforcement_case | decided_on = null, ruling_kind = null | case_ruled
            served    | enforcement_case | demanded_on = pay_by | case_performed_in_order
            demanded  | enforcement_case | deferred_until = '2026-06-01' | case_performed_in_order
            served    | enforcement_case | performed_on = served_on - 1 | case_performed_in_order
            served    | enforcement_case | rectify_ordered_on = '2026-03-03', rectify_by = '2026-03-02' | case_rectified_in_order
            demanded  | enforcement_case | court_applied_on = '2026-06-01' | case_court_in_window
            demanded  | enforcement_case | court_applied_on = '2026-06-01', court_from = '2026-09-11', court_until = '2026-12-10' | case_court_in_window
            demanded  | enforcement_case | court_applied_on = '2026-12-11', court_from = '2026-09-11', court_until = '2026-12-10' | case_court_in_window
            demanded  | enforcement_case | court_applied_on = demanded_on, court_from = demanded_on, court_until = '2026-12-10' | case_court_in_window
            evidence  | evidence | obtained_on = opened_on + 1 | evidence_in_order
            evidence  | evidence | stage = 'VERIFIED', verified_on = obtained_on - 1 | evidence_in_order
            seizure approved | seizure | stage = 'IN_FORCE', carried_out_at = decided_at - interval '1 hour', due_on = '2026-04-01', why_not_filmed = '故障' | seizure_not_before_approval
            seizure asked | seizure | stage = 'IN_FORCE', decided_by = 'niudu-head', carried_out_at = '2026-03-02 11:00+08', due_on = '2026-04-01', why_not_filmed = '故障' | seizure_not_before_approval
            seized    | seizure | due_on = '2026-03-02' | seizure_term_in_order
            seized    | seizure | stage = 'LIFTED', lift_ground = 'NOT_NEEDED', settled_on = '2026-03-01' | seizure_term_in_order
            preserved | evidence_preservation | decided_on = kept_on + 1 | preservation_in_order
            preserved | evidence_preservation | begun_at = begun_at + interval '1 day' | preservation_begun_on_its_day
            execution | enforcement | stage = 'ORDERED' | enforcement_stage_reached
            execution | enforcement | under_lines = 'PLANTS' | enforcement_under_lines
            lines     | enforcement | under_lines = null | enforcement_under_lines
            lines     | enforcement | under_lines = 'HOUSE' | enforcement_under_lines
            execution | enforcement | stage = 'CARRIED_OUT' | enforcement_stage_reached
            execution | enforcement | stage = 'ORDERED', ordered_on = opened_on - 1, correct_by = opened_on + 5 | enforcement_in_order
            execution | enforcement | stage = 'ORDERED', ordered_on = opened_on, correct_by = opened_on - 1 | enforcement_in_order
            execution | enforcement | stage = 'DECIDED', decided_on = opened_on, decided_by = 'niudu-head' | enforcement_decided_after_demand
            execution neglected | enforcement | stage = 'DEMANDED', demanded_on = ordered_on, perform_by = checked_on | enforcement_in_order
            execution neglected | enforcement | stage = 'DECIDED', decided_on = checked_on + 1, decided_by = 'niudu-head' | enforcement_decided_after_demand
            execution demanded | enforcement | stage = 'DECIDED', decided_on = perform_by + 1, decided_by = 'niudu-head' | enforcement_decided_after_demand
            execution demanded | enforcement | stage = 'DECIDED', demand_served_on = demanded_on, decided_on = perform_by, decided_by = 'niudu-head' | enforcement_decided_after_demand
            execution demanded | enforcement | demand_served_on = perform_by + 1 | enforcement_in_order
            execution demanded | enforcement | former_party = '钱某某：死亡', succeeded_on = demanded_on + 1 | enforcement_successor_told
            execution demanded | enforcement | former_party = '钱某某：死亡' | enforcement_succeeded
            execution decided | enforcement | decision_served_on = decided_on - 1 | enforcement_in_order
            execution decided | enforcement | stage = 'ANNOUNCED', announced_on = decided_on, remove_by = decided_on | enforcement_in_order
            execution decided | enforcement | stage = 'CARRIED_OUT', carried_out_on = decided_on, why_not_filmed = '故障', decision_served_on = decided_on | enforcement_announced
            execution decided | enforcement | stage = 'CARRIED_OUT', carried_out_on = '2026-03-24', why_not_filmed = '故障', decision_served_on = decided_on, announced_on = decided_on, remove_by = '2026-03-20' | enforcement_announced
            execution decided | enforcement | stage = 'CARRIED_OUT', carried_out_on = '2026-03-24', why_not_filmed = '故障', decision_served_on = decided_on, announced_on = decided_on, remove_by = '2026-03-20', terms_over_on = '2026-09-02' | enforcement_announced
            execution decided | enforcement | stage = 'CARRIED_OUT', carried_out_on = '2026-09-08', why_not_filmed = '故障', announced_on = decided_on, remove_by = '2026-03-20', terms_over_on = '2026-09-02' | enforcement_decision_served
            flood     | enforcement | stage = 'DECIDED', decided_on = opened_on, decided_by = 'niudu-head' | enforcement_superior_approved
            flood     | enforcement | stage = 'CARRIED_OUT', carried_out_on = opened_on, why_not_filmed = '故障' | enforcement_carried_out_after_decision
            """)
    void what_the_law_forbids_is_not_written_by_hand(String row, String table, String written, String constraint)
            throws SQLException {
        UUID id = row(row);
        assertEquals(
                constraint,
                byHand("update yidan." + table + " set " + written + " where county_id = 140821 and id = '" + id
                        + "'"));
        refused++;
    }

    /** The name of the constraint that refuses it. */
    private static String byHand(String statement) throws SQLException {
        try (Connection connection = POOL.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement call = connection.createStatement()) {
                call.execute("select yidan.stamp('yidan_member', 140821, " + World.NIUDU.value()
                        + ", '{}', 'niudu-officer1')");
                SQLException refusal = assertThrows(SQLException.class, () -> call.execute(statement), statement);
                assertEquals("23514", refusal.getSQLState(), refusal.getMessage());
                Matcher named = CONSTRAINT.matcher(refusal.getMessage());
                return named.find() ? named.group(1) : refusal.getMessage();
            } finally {
                connection.rollback();
            }
        }
    }

    @AfterAll
    static void say_how_many() {
        POOL.close();
        System.out.printf("gates in SQL as the township itself: refused %d%n", refused);
    }
}
