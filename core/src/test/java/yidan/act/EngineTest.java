package yidan.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.record.RecordEntry;
import yidan.record.RecordHead;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** The engine, tried with three small acts on an organisation. */
public class EngineTest {

    public sealed interface BodyAct permits FoundBody, OpenDoors, ShutDoors {}

    @By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
    @From("")
    @Basis("linyi-14:1.2#7")
    public record FoundBody(int code, @NotBlank String name) implements BodyAct, Opening<Organisation> {
        @Override
        public Organisation open(Desk desk) {
            return desk.register()
                    .add(new Organisation(
                            new OrganisationCode(code),
                            name,
                            OrganisationKind.DEPARTMENT,
                            TimeOrdered.id(desk.now()),
                            desk.today()));
        }
    }

    @By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
    @From({Organisation.PREPARED, Organisation.SUSPENDED})
    @Basis("linyi-14:1.2#7")
    public record OpenDoors(Id<Organisation> on, Long seen) implements BodyAct, ActOn<Organisation> {
        @Override
        public void perform(Organisation dossier, Desk desk) {
            dossier.activate();
        }
    }

    @By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
    @From(Organisation.ACTIVE)
    @Basis("linyi-14:1.2#7")
    public record ShutDoors(Id<Organisation> on) implements BodyAct, ActOn<Organisation> {
        @Override
        public void perform(Organisation dossier, Desk desk) {
            dossier.suspend();
        }
    }

    private static int nextCode = 140821720;

    private final World world = World.get();
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private final Actor officer = world.person("niudu-officer1", World.NIUDU, Role.OFFICER);

    private Id<Organisation> body() {
        int code = nextCode++;
        return Id.of(
                world.acts.perform(admin, new FoundBody(code, "测试局" + code)).dossier());
    }

    private String stage(Id<Organisation> id) {
        return world.registers.read(
                admin, register -> register.load(Organisation.class, id).stage());
    }

    private List<RecordEntry> entries(Id<Organisation> id) {
        return world.registers.read(
                admin,
                register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :id", "id", id.value())
                        .orderBy("d.seq")
                        .list());
    }

    @Test
    void what_is_done_stands_in_the_record_chained_to_what_was_before() {
        Id<Organisation> body = body();
        Done done = world.acts.perform(admin, new OpenDoors(body, null));
        RecordEntry entry = entries(body).getLast();
        assertEquals(done.hash(), entry.hash());
        assertEquals(RecordEntry.hash(entry.previousHash(), entry.body()), entry.hash());
        assertTrue(entry.body().contains("\"verb\":\"OpenDoors\""), entry.body());
    }

    @Test
    void whom_the_law_does_not_name_may_not_act_and_his_attempt_is_recorded() {
        Id<Organisation> body = body();
        Refusal refusal = assertThrows(Refusal.class, () -> world.acts.perform(officer, new OpenDoors(body, null)));
        assertEquals("act.not-yours", refusal.key());
        assertEquals("linyi-14:1.2#7", refusal.basis());
        List<String> bodies = world.registers.read(
                officer,
                register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :id", "id", body.value())
                        .values(String.class, "d.body"));
        assertEquals(1, bodies.size());
        assertTrue(bodies.getFirst().contains("REFUSED"));
        assertEquals(Organisation.PREPARED, stage(body));
    }

    @Test
    void an_act_out_of_its_stage_is_refused() {
        Id<Organisation> body = body();
        Refusal refusal = assertThrows(Refusal.class, () -> world.acts.perform(admin, new ShutDoors(body)));
        assertEquals("act.wrong-stage", refusal.key());
    }

    @Test
    void a_second_click_changes_nothing() {
        Id<Organisation> body = body();
        UUID intention = UUID.randomUUID();
        Done first = world.acts.perform(admin, new OpenDoors(body, null), intention);
        Done second = world.acts.perform(admin, new OpenDoors(body, null), intention);
        assertFalse(first.repeated());
        assertTrue(second.repeated());
        assertEquals(first.hash(), second.hash());
        assertEquals(2, entries(body).size());
    }

    @Test
    void twenty_clicks_at_once_do_it_once() throws Exception {
        Id<Organisation> body = body();
        UUID intention = UUID.randomUUID();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Done>> clicks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clicks.add(() -> world.acts.perform(admin, new OpenDoors(body, null), intention));
            }
            int done = 0;
            for (Future<Done> click : threads.invokeAll(clicks)) {
                try {
                    done += click.get().repeated() ? 0 : 1;
                } catch (java.util.concurrent.ExecutionException lost) {
                    assertEquals(Refusal.class, lost.getCause().getClass(), lost.toString());
                }
            }
            assertEquals(1, done);
        }
    }

    @Test
    void who_looked_at_an_older_version_is_told_so() {
        Id<Organisation> body = body();
        long seen = world.registers.read(
                admin, register -> register.load(Organisation.class, body).version());
        world.acts.perform(admin, new OpenDoors(body, seen));
        world.acts.perform(admin, new ShutDoors(body));
        Refusal refusal = assertThrows(Refusal.class, () -> world.acts.perform(admin, new OpenDoors(body, seen)));
        assertEquals("act.overtaken", refusal.key());
    }

    @Test
    void an_empty_field_is_named() {
        InvalidInput invalid =
                assertThrows(InvalidInput.class, () -> world.acts.perform(admin, new FoundBody(140821799, " ")));
        assertTrue(invalid.messages().containsKey("name"));
    }

    @Test
    void the_databases_refusal_is_readable_too() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> world.acts.perform(admin, new FoundBody(World.NIUDU.value(), "又一个牛杜镇")));
        assertEquals("constraint.organisation_code_once", refusal.key());
    }

    @Test
    void the_chain_has_no_gap_under_many_at_once() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<RecordEntry>> logins = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                logins.add(() -> world.recorder.append(officer, "Login", ""));
            }
            for (Future<RecordEntry> login : threads.invokeAll(logins)) {
                login.get();
            }
        }
        List<RecordEntry> chain = world.registers.read(
                officer,
                register -> register.of(RecordEntry.class)
                        .where("d.tenant = :mine", "mine", World.NIUDU.value())
                        .orderBy("d.seq")
                        .list());
        String previous = RecordHead.GENESIS;
        long seq = 0;
        for (RecordEntry entry : chain) {
            assertEquals(++seq, entry.seq());
            assertEquals(previous, entry.previousHash());
            previous = entry.hash();
        }
    }

    @Test
    void a_connection_killed_under_the_act_does_not_do_it_twice() throws SQLException {
        Id<Organisation> body = body();
        try (var one = world.pool(1);
                var transactions = new LocalTransactions(one)) {
            Acts acts = world.actsOn(transactions);
            UUID intention = UUID.randomUUID();
            acts.perform(admin, new OpenDoors(body, null), intention);
            World.sql(
                    world.superuser(),
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = '"
                            + one.getPoolName() + "'");
            Done again = acts.perform(admin, new OpenDoors(body, null), intention);
            assertTrue(again.repeated());
        }
        assertEquals(Organisation.ACTIVE, stage(body));
        assertEquals(2, entries(body).size());
    }

    @Test
    void the_record_can_be_neither_changed_nor_deleted_by_the_application() {
        world.recorder.append(officer, "Login", "");
        for (String statement : List.of(
                "update yidan.record_entry set body = 'x' where county_id = ?",
                "delete from yidan.record_entry where county_id = ?")) {
            RuntimeException refused = assertThrows(
                    RuntimeException.class,
                    () -> world.transactions.within(
                            world.mandates.stamp(officer),
                            entities -> entities.createNativeQuery(statement)
                                    .setParameter(1, World.LINYI)
                                    .executeUpdate()));
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }
}
