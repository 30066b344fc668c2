package yidan.admin.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Chores;
import yidan.act.Recorder;
import yidan.people.AccountName;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.supervision.Standing;
import yidan.supervision.Supervisors;
import yidan.tenancy.Actor;
import yidan.tenancy.Foundation;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TimeOrdered;

class DemoSupervisionTest {

    @Test
    void the_demo_supervisor_is_in_office_and_reads_one_township_however_often_it_is_loaded() throws SQLException {
        Clock clock = Clock.system(ShanghaiClock.ZONE);
        String url = World.get().anotherDatabase("demo_supervision");
        try (var pool = World.pool(url, 3);
                var transactions = new LocalTransactions(pool)) {
            new Foundation(transactions, clock).found(DemoBody.LINYI, "临猗县", DemoBody.of(DemoBody.LINYI));
            Mandates mandates = new Mandates(transactions, clock);
            Registers registers = new Registers(transactions, mandates);
            Recorder recorder = new Recorder(transactions, mandates, clock);
            Supervisors supervisors = new Supervisors(registers, clock);
            Actor supervisor = DemoPerson.named("teyao-1");
            engage(new Chores(transactions, recorder, clock), supervisor, clock);
            DemoSupervision demo = new DemoSupervision(
                    registers,
                    new DemoDays(
                            transactions,
                            mandates,
                            registers,
                            recorder,
                            Validation.buildDefaultValidatorFactory().getValidator(),
                            clock),
                    clock);
            demo.load();
            demo.load();

            Actor admin = DemoPerson.named("sifaju-admin");
            assertEquals(
                    List.of(Standing.IN_FORCE),
                    supervisors.all(admin).stream()
                            .map(Supervisors.AppointmentRow::standing)
                            .toList());
            assertEquals(1, supervisors.letters(admin).size());
            assertEquals(
                    Set.of(DemoBody.NIUDU.code().value()),
                    mandates.stamp(supervisor).scope());
        }
    }

    private static void engage(Chores chores, Actor supervisor, Clock clock) {
        chores.perform(supervisor.organisation(), "EngageByOnboarding", register -> {
            StaffMember member = new StaffMember(
                    supervisor.organisation(),
                    TimeOrdered.id(clock.instant()),
                    new AccountName(supervisor.user()),
                    supervisor.name(),
                    Post.CONTRACT,
                    "",
                    LocalDate.now(clock));
            member.assign(Set.of(Role.SPECIAL_SUPERVISOR), OrganisationKind.JUSTICE_BUREAU, LocalDate.now(clock));
            register.add(member);
            return "";
        });
    }
}
