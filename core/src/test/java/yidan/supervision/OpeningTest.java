package yidan.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Whoever opens a township's dossier from outside says why, and the township reads it. */
class OpeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final World world = World.get();
    private final Visits visits = new Visits(world.registers, world.clock());
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private final Actor head = world.person("linjin-head", World.LINJIN, Role.HEAD);

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    private Id<StaffMember> dossier(String account) {
        return Id.of(world.acts
                .perform(
                        admin,
                        new EngageStaff(
                                World.LINJIN,
                                "戊" + account,
                                account,
                                Post.CONTRACT,
                                Set.of(Role.LIAISON),
                                null,
                                null,
                                null,
                                null,
                                null))
                .dossier());
    }

    private StaffMember load(Id<StaffMember> id) {
        return world.registers.read(admin, register -> register.load(StaffMember.class, id));
    }

    @Test
    void opening_a_townships_dossier_asks_for_a_reason_and_stands_in_its_record() {
        world.itIs(DAY);
        Id<StaffMember> id = dossier("opening-a");
        assertTrue(world.openings.needsReason(admin, StaffMember.class, id));
        assertEquals(
                "dossier.reason-required",
                assertThrows(Refusal.class, () -> load(id)).key());
        assertThrows(Refusal.class, () -> world.openings.open(admin, StaffMember.class, id, "  "));

        world.openings.open(admin, StaffMember.class, id, "核实群众反映");
        assertEquals("opening-a", load(id).account());

        Visits.Visit visit = visits.toOwn(head, new Visits.Question("", null), Visits.Order.AT, true, 0, 1)
                .getFirst();
        assertEquals("核实群众反映", visit.reason());
        assertEquals(id.value(), visit.dossier());
        assertEquals(List.of("StaffMember"), visits.kindsInOwn(head));
        for (Visits.Order order : Visits.Order.values()) {
            Visits.Question ofStaff = new Visits.Question("核实", "StaffMember");
            assertEquals(
                    visits.countToOwn(head, ofStaff),
                    visits.toOwn(head, ofStaff, order, false, 0, 50).size());
        }
        assertEquals(0, visits.countToOwn(head, new Visits.Question("", "EnforcementCase")));
        List<String> record = world.registers.read(
                head,
                register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :id", "id", id.value())
                        .where("d.verb = :verb", "verb", "OpenDossier")
                        .values(String.class, "d.body"));
        assertEquals(1, record.size());
        assertTrue(record.getFirst().contains("核实群众反映"), record.getFirst());
    }

    @Test
    void on_another_day_he_is_asked_again() {
        world.itIs(DAY);
        Id<StaffMember> id = dossier("opening-b");
        world.openings.open(admin, StaffMember.class, id, "例行检查");
        assertTrue(visits.ofToday(admin, id.value()).isPresent());
        world.itIs(DAY.plusDays(1));
        assertFalse(visits.ofToday(admin, id.value()).isPresent());
    }

    @Test
    void the_townships_own_people_are_not_asked() {
        Id<StaffMember> id = dossier("opening-c");
        assertFalse(world.openings.needsReason(head, StaffMember.class, id));
    }
}
