package yidan.admin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Acts;
import yidan.act.Chores;
import yidan.act.Recorder;
import yidan.casework.CaseFilter;
import yidan.casework.Cases;
import yidan.casework.lead.Lead;
import yidan.casework.lead.Leads;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.itemlist.township.ListDuties;
import yidan.itemlist.township.ListState;
import yidan.people.StaffMember;
import yidan.tenancy.Foundation;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.Registers;
import yidan.tenancy.ShanghaiClock;

class DemoCountyTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_installation_becomes_two_counties_once() throws SQLException {
        Clock clock = Clock.system(ShanghaiClock.ZONE);
        String url = World.get().anotherDatabase("demo");
        try (var pool = World.pool(url, 3);
                var transactions = new LocalTransactions(pool)) {
            Mandates mandates = new Mandates(transactions, clock);
            Registers registers = new Registers(transactions, mandates);
            Recorder recorder = new Recorder(transactions, mandates, clock);
            Acts acts = new Acts(
                    transactions,
                    mandates,
                    registers,
                    recorder,
                    Validation.buildDefaultValidatorFactory().getValidator(),
                    clock,
                    performed -> {});
            DemoDays days = new DemoDays(
                    transactions,
                    mandates,
                    registers,
                    recorder,
                    Validation.buildDefaultValidatorFactory().getValidator(),
                    clock);
            DemoCounty demo = new DemoCounty(
                    new Foundation(transactions, clock),
                    registers,
                    new Chores(transactions, recorder, clock),
                    new DemoLists(registers, days, clock),
                    clock);
            long begun = System.nanoTime();
            assertTrue(demo.load());
            System.out.printf("demo counties loaded in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            assertFalse(demo.load(), "once");
            FileStore files = new FileStore(
                    new FileShelf(folder.toString()), registers, new Chores(transactions, recorder, clock), clock);
            DemoCases cases = new DemoCases(acts, registers, files, days, clock);
            cases.load();
            cases.load();
            var officer = DemoPerson.named("niudu-officer1");
            assertEquals(4, new Cases(registers).count(officer, CaseFilter.ALL));
            assertEquals(1, new Leads(registers).count(officer, new Leads.Question("", Lead.RECEIVED, null)));
            assertEquals(0, new Cases(registers).count(DemoPerson.named("linjin-officer1"), CaseFilter.ALL));

            var admin = DemoPerson.named("sifaju-admin");
            Map<String, ListState> lists = new ListDuties(registers)
                    .overview(admin, LocalDate.now(clock)).stream()
                            .collect(Collectors.toMap(ListState::name, state -> state));
            assertEquals(73, lists.get("牛杜镇人民政府").items());
            assertTrue(lists.get("临晋镇人民政府").items() < 73);
            assertEquals("RETURNED", lists.get("孙吉镇人民政府").preparing());
            long people = registers.readFor(
                    DemoBody.NIUDU.code(),
                    register -> register.of(StaffMember.class).count());
            assertEquals(9, people);
            assertEquals(
                    java.util.Set.of(DemoBody.NIUDU.code().value()),
                    mandates.stamp(DemoPerson.named("sifasuo-niudu")).scope());
        }
    }
}
