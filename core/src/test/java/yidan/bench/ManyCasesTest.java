package yidan.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseFilter;
import yidan.casework.CaseRow;
import yidan.casework.CaseWorld;
import yidan.casework.Cases;
import yidan.casework.EnforcementCase;
import yidan.casework.turn.Turns;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/** A body with a thousand cases, among others with as many: what waits for a person, and what is due next, page by page. */
class ManyCasesTest {

    private static final int CASES = 1000;
    private static final int BODIES = 5;
    private static final int COUNTY = 150177;
    private static final OrganisationCode BODY = new OrganisationCode(COUNTY * 1000 + 102);

    private static final CaseWorld CASE_WORLD = CaseWorld.get();
    private static final World WORLD = CASE_WORLD.world;
    private static final Actor HEAD = WORLD.person("many-head", BODY, Role.HEAD);
    private static final Actor CHAIR = WORLD.person("many-chair", BODY, Role.LEGAL_REVIEWER);

    private final Recording recording = new Recording();

    @BeforeAll
    static void many() throws SQLException {
        WORLD.itIs(CaseWorld.DAY);
        Id<EnforcementCase> first = CASE_WORLD.opened(CASE_WORLD.item("秸秆"));
        String body = COUNTY + "000 + 100 + n / " + CASES;
        copy(
                "enforcement_case",
                "id = '" + first.value() + "'",
                Map.of(
                        "county_id", String.valueOf(COUNTY),
                        "tenant_id", body,
                        "id", key(1),
                        "case_number", "'第' || n || '号'",
                        "opened_on", "date '2026-03-02' - n % " + CASES,
                        // A quarter waits for the head, a tenth of that for a later day; one for chair and recorder
                        // each.
                        "next_act", "case n % 16 when 0 then 'DecidePenalty' when 1 then 'RecordHearing' end",
                        "next_from",
                                "case when n % 16 < 2 then date '2026-03-02' + case n % 160 when 0 then 1 else 0 end end",
                        "hearing_chair", "case n % 32 when 1 then 'many-chair' end",
                        "withdrawn_users", "case n % 64 when 16 then 'other many-head' else '' end"));
        // Of five cases four have a clock that runs; one of them another that ran out, and one a period of the party.
        clock(first, 2, "n % 5 <> 0", "RUNNING", "AT_MOST", "3 + n * 7919 % 100");
        clock(first, 3, "n % 5 = 1", "MISSED", "AT_MOST", "- 1 - n % 10");
        clock(first, 4, "n % 5 = 2", "RUNNING", "AT_LEAST", "1");
        World.sql(WORLD.owner(), "analyze yidan.enforcement_case");
        World.sql(WORLD.owner(), "analyze yidan.deadline");
    }

    private static String key(int kind) {
        return "('00000000-0000-7000-800" + kind + "-' || lpad(n::text, 12, '0'))::uuid";
    }

    private static void clock(Id<EnforcementCase> of, int kind, String which, String stage, String bound, String days)
            throws SQLException {
        copy(
                "deadline",
                "dossier_id = '" + of.value() + "' and " + which,
                Map.of(
                        "county_id", String.valueOf(COUNTY),
                        "tenant_id", COUNTY + "000 + 100 + n / " + CASES,
                        "due_by", COUNTY + "000 + 100 + n / " + CASES,
                        "id", key(kind),
                        "dossier_id", key(1),
                        "stage", "'" + stage + "'",
                        "bound", "'" + bound + "'",
                        "due_on", "date '2026-03-02' + (" + days + ")::int",
                        "due_at", "timestamptz '2026-03-03 00:00+08' + (" + days + ") * interval '1 day'"));
    }

    /** As many rows like the first that is there, with these columns of their own. */
    private static void copy(String table, String which, Map<String, String> own) throws SQLException {
        List<String> columns = new ArrayList<>();
        DataSource owner = WORLD.owner();
        try (Connection connection = owner.getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery("select column_name from information_schema.columns where"
                        + " table_schema = 'yidan' and is_generated = 'NEVER' and table_name = '" + table + "'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        List<String> values = columns.stream()
                .map(column -> own.getOrDefault(column, "t." + column))
                .toList();
        World.sql(
                owner,
                "insert into yidan." + table + " (" + String.join(", ", columns) + ") select "
                        + String.join(", ", values) + " from (select * from yidan." + table
                        + ") t, generate_series(0, " + (BODIES * CASES - 1) + ") n where t." + which);
    }

    /** What is answered, its statements noted. */
    private <A> A noted(Function<Registers, A> question) {
        try (HikariDataSource pool = WORLD.pool(1);
                LocalTransactions noting = new LocalTransactions(recording.of(pool))) {
            A answer = question.apply(new Registers(noting, new Mandates(noting, WORLD.clock())));
            recording.endOfAct();
            return answer;
        }
    }

    private String plan() throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (HikariDataSource pool = WORLD.pool(1);
                Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            recording.explain(0, connection, line -> plan.append(line).append('\n'));
            connection.rollback();
        }
        return plan.toString();
    }

    private static List<Turns.Waiting> waiting(Registers registers, Actor actor, int from, int size) {
        return new Turns(registers, WORLD.clock()).waitingFor(actor, from, size);
    }

    @Test
    void what_waits_for_a_person_among_a_thousand_cases_is_one_indexed_statement() throws SQLException {
        List<Turns.Waiting> first = noted(registers -> waiting(registers, HEAD, 0, 20));
        assertEquals(20, first.size());
        assertEquals(1, recording.questions(), "the stamp asks no table");
        String plan = plan();
        assertTrue(plan.contains("case_waiting"), plan);
        Set<UUID> seen = new LinkedHashSet<>();
        for (int from = 0; from < CASES; from += 20) {
            waiting(WORLD.registers, HEAD, from, 20).forEach(one -> assertTrue(seen.add(one.id()), "twice: " + one));
        }
        // Not those of tomorrow, nor those from which he has withdrawn.
        long his = IntStream.range(2 * CASES, 3 * CASES)
                .filter(n -> n % 16 == 0 && n % 160 != 0 && n % 64 != 16)
                .count();
        assertEquals(his, seen.size());
        assertTrue(first.stream().allMatch(one -> one.act().equals("DecidePenalty")));
        assertEquals(
                first.stream()
                        .sorted(Comparator.comparing(Turns.Waiting::openedOn))
                        .map(Turns.Waiting::id)
                        .toList(),
                first.stream().map(Turns.Waiting::id).toList());
    }

    @Test
    void who_leads_a_hearing_sees_his_own_among_all_that_wait_for_others() {
        List<Turns.Waiting> all = waiting(WORLD.registers, CHAIR, 0, CASES);
        assertEquals(
                IntStream.range(2 * CASES, 3 * CASES).filter(n -> n % 32 == 1).count(), all.size());
        assertTrue(all.stream().allMatch(one -> one.act().equals("RecordHearing")));
        assertEquals(List.of(), waiting(WORLD.registers, WORLD.person("many-officer", BODY, Role.OFFICER), 0, 50));
    }

    private static List<CaseRow> byDue(Registers registers, boolean down, int from, int size) {
        return new Cases(registers).page(HEAD, CaseFilter.ALL, Cases.Order.DUE, down, from, size);
    }

    @Test
    void cases_come_in_the_order_of_what_is_due_next_page_by_page_and_what_has_no_clock_last() throws SQLException {
        List<CaseRow> first = noted(registers -> byDue(registers, false, 0, 50));
        assertEquals(1, recording.questions(), "one statement a page");
        assertTrue(plan().contains("deadline_next"), plan());
        List<CaseRow> all = new ArrayList<>();
        for (int from = 0; from < CASES; from += 70) {
            all.addAll(byDue(WORLD.registers, false, from, 70));
        }
        assertEquals(CASES, all.size());
        assertEquals(CASES, all.stream().map(CaseRow::id).distinct().count());
        assertEquals(first, all.subList(0, 50));
        Map<UUID, Instant> due = new Cases(WORLD.registers)
                .due(HEAD, all.stream().map(CaseRow::id).toList());
        assertEquals(CASES * 4 / 5, due.size(), "a period of the party is not owed by the body");
        List<Instant> order =
                all.stream().map(row -> due.getOrDefault(row.id(), Instant.MAX)).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(order.getFirst().isBefore(WORLD.clock().instant()), "what ran out and is not done comes first");
        List<CaseRow> rest = all.subList(CASES * 4 / 5, CASES);
        assertEquals(
                rest.stream()
                        .sorted(Comparator.comparing(CaseRow::openedOn).reversed())
                        .toList(),
                rest);
        List<CaseRow> last = byDue(WORLD.registers, true, 0, 50);
        assertEquals(
                due.get(last.getFirst().id()),
                due.values().stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    @Test
    void the_order_by_what_is_due_keeps_the_filter() {
        CaseFilter soon = new CaseFilter("", null, null, null, null, null, null, Instant.parse("2026-03-09T16:00:00Z"));
        Cases cases = new Cases(WORLD.registers);
        List<CaseRow> page = cases.page(HEAD, soon, Cases.Order.DUE, false, 0, CASES);
        assertEquals(cases.count(HEAD, soon), page.size());
        assertTrue(page.size() < CASES / 5 && !page.isEmpty(), page.size() + " rows");
    }
}
