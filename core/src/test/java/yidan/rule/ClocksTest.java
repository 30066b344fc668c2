package yidan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Chores;
import yidan.record.RecordEntry;
import yidan.tenancy.Foundation;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.Stamp;
import yidan.tenancy.TimeOrdered;

class ClocksTest {

    private static final Instant MONDAY = moment("2026-03-02T10:00");

    private final World world = World.get();

    @Test
    void a_clock_is_kept_moved_and_closed_across_transactions() {
        Organisation dossier = dossier(World.SUNJI);
        UUID id = on(World.SUNJI, MONDAY, clocks -> clocks.start(Terms.SEIZURE, dossier))
                .uuid();
        on(World.SUNJI, moment("2026-03-10T09:00"), clocks -> {
            clocks.suspend(Terms.SEIZURE, dossier, "技术鉴定");
            return null;
        });
        on(World.SUNJI, moment("2026-03-20T17:00"), clocks -> {
            clocks.resume(Terms.SEIZURE, dossier);
            return null;
        });
        Deadline seizure = on(World.SUNJI, MONDAY, clocks -> clocks.of(dossier)).getFirst();
        assertEquals(id, seizure.uuid());
        assertEquals("2026-04-13", seizure.dueOn().toString());
        assertEquals(1, seizure.pauses().size());
        on(World.SUNJI, moment("2026-04-10T09:00"), clocks -> {
            clocks.extend(Terms.SEIZURE, dossier, 30, new Approval("HEAD", "sunji-head", "案情复杂"));
            clocks.meet(Terms.SEIZURE, dossier);
            return null;
        });
        assertEquals(
                Deadline.MET,
                on(World.SUNJI, MONDAY, clocks -> clocks.of(dossier)).getFirst().stage());
    }

    @Test
    void what_is_due_this_week_is_mine_the_overdue_first_and_the_neighbour_sees_none_of_it() {
        Organisation dossier = dossier(World.LINJIN);
        on(World.LINJIN, MONDAY, clocks -> clocks.start(Terms.EVIDENCE_PRESERVATION, dossier));
        on(World.LINJIN, MONDAY, clocks -> clocks.start(Terms.ON_SPOT_FINE_HANDED_IN, dossier));
        on(World.LINJIN, MONDAY, clocks -> clocks.start(Terms.PENALTY_DECISION, dossier));
        Instant friday = moment("2026-03-06T10:00");
        Instant endOfNextWeek = moment("2026-03-16T00:00");
        List<Deadline> due = on(World.LINJIN, friday, clocks -> clocks.due(World.LINJIN, endOfNextWeek, 50));
        assertEquals(
                List.of(Terms.ON_SPOT_FINE_HANDED_IN, Terms.EVIDENCE_PRESERVATION),
                due.stream().map(Deadline::term).toList());
        assertTrue(on(World.NIUDU, friday, clocks -> clocks.due(World.LINJIN, endOfNextWeek, 50))
                .isEmpty());
        world.itIs(LocalDate.of(2026, 3, 6));
        sweep().note(World.LINJIN.county());
        assertEquals(
                List.of(Terms.ON_SPOT_FINE_HANDED_IN),
                on(World.LINJIN, friday, clocks -> clocks.missed(World.LINJIN, 50)).stream()
                        .map(Deadline::term)
                        .toList());
    }

    @Test
    void an_overdue_clock_is_noted_without_anybody_and_stands_in_the_record_once() {
        world.itIs(LocalDate.of(2026, 3, 2));
        Organisation dossier = dossier(World.FIRE);
        Deadline clock = on(World.FIRE, MONDAY, clocks -> clocks.start(Terms.EVIDENCE_PRESERVATION, dossier));
        world.itIs(clock.dueOn());
        sweep().note(World.FIRE.county());
        assertEquals(Deadline.RUNNING, stageOf(dossier));
        world.itIs(clock.dueOn().plusDays(1));
        sweep().note(World.FIRE.county());
        assertEquals(Deadline.MISSED, stageOf(dossier));
        assertEquals(0, sweep().note(World.FIRE.county()));
        assertEquals(
                1,
                world.registers
                        .readFor(
                                World.FIRE,
                                register -> register.of(RecordEntry.class)
                                        .where("d.verb = 'NoteMissedDeadlines'")
                                        .values(Long.class, "d.seq"))
                        .size());
    }

    @Test
    void two_nodes_share_the_overdue_clocks_and_note_each_once() throws Exception {
        world.itIs(LocalDate.of(2026, 4, 2));
        sweep().note(World.NIUDU.county());
        on(World.EMERGENCY, MONDAY, clocks -> {
            for (int at = 0; at < 250; at++) {
                clocks.start(Terms.EVIDENCE_PRESERVATION, dossier(World.EMERGENCY));
            }
            return null;
        });
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = nodes.submit(() -> sweep().note(World.EMERGENCY.county()));
            Future<Integer> other = nodes.submit(() -> sweep().note(World.EMERGENCY.county()));
            assertEquals(250, one.get() + other.get());
        }
    }

    private OverdueClocks sweep() {
        return new OverdueClocks(
                new Foundation(world.transactions, world.clock()),
                new Chores(world.transactions, world.recorder, world.clock()),
                world.clock());
    }

    private String stageOf(Organisation dossier) {
        return on(dossier.owner(), MONDAY, clocks -> clocks.of(dossier))
                .getFirst()
                .stage();
    }

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    @Test
    void the_week_of_a_township_and_of_the_county_are_ranges_of_an_index() throws SQLException {
        String mine = plan(
                "yidan_member",
                "select * from yidan.deadline where county_id = 140821 and (tenant_id = 140821107 or counterparty_id ="
                        + " 140821107) and due_by = 140821107 and stage = 'RUNNING' and due_at < '2026-03-09' order by"
                        + " due_at limit 50");
        assertTrue(mine.contains("Index Scan using deadline_due on deadline"), mine);
        assertTrue(mine.contains("(due_by = 140821107)") && mine.contains("(due_at <"), mine);
        String county = plan(
                "yidan_county",
                "select * from yidan.deadline where county_id = 140821 and stage = 'RUNNING' and due_at < '2026-03-09'"
                        + " order by due_at limit 50");
        assertTrue(county.contains("Index Scan using deadline_due_in_county on deadline"), county);
        assertFalse(mine.contains("Sort") || county.contains("Sort"), mine + county);
    }

    /** With 120,000 clocks of 40 counties, which are gone afterwards. */
    private String plan(String audience, String query) throws SQLException {
        try (Connection connection = world.superuser().getConnection();
                Statement call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute("""
                    insert into yidan.deadline (county_id, id, tenant_id, stage, opened_on, term_code, article_ref,
                        dossier_type, dossier_id, due_by, started_at, amount, unit, rolls, extension_amount,
                        extension_times, extension_approver, extended_by, extended_times, pauses, due_on, due_at)
                    select county, gen_random_uuid(), tenant, case when n % 3 = 0 then 'RUNNING' else 'MET' end,
                        date '2026-01-01', 'PENALTY_DECISION', '', 'EnforcementCase', gen_random_uuid(), tenant,
                        timestamptz '2026-01-01', 90, 'CALENDAR_DAYS', true, 0, 0, '', 0, 0, '',
                        date '2026-01-01' + n % 365, timestamptz '2026-01-01' + make_interval(days => n % 365)
                    from generate_series(1, 120000) n,
                        lateral (select 140801 + n % 40 as county) c,
                        lateral (select county * 1000 + 100 + n / 40 % 14 as tenant) t""");
            call.execute("analyze yidan.deadline");
            call.execute("select yidan.stamp('" + audience + "', 140821, "
                    + (audience.equals("yidan_county") ? 140821801 : 140821107) + ", '{}', 'x')");
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = call.executeQuery("explain (costs off) " + query)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }

    private static Organisation dossier(OrganisationCode owner) {
        return new Organisation(
                owner, "一件材料", OrganisationKind.TOWNSHIP, TimeOrdered.id(MONDAY), LocalDate.of(2026, 3, 2));
    }

    private <T> T on(OrganisationCode organisation, Instant now, Function<Clocks, T> work) {
        return world.transactions.within(
                Stamp.platform(organisation),
                entities -> work.apply(Clocks.of(
                        organisation, now, yidan.tenancy.Register.of(entities, Stamp.platform(organisation)))));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ShanghaiClock.ZONE).toInstant();
    }
}
