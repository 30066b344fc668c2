package yidan.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import yidan.World;
import yidan.people.CertificateFields;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 特邀行政执法监督员不得从行政执法人员中选聘. */
class OfficerStoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AtomicInteger PEOPLE = new AtomicInteger(500);

    private final World world = World.get();
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private final String account = "teyao-" + PEOPLE.incrementAndGet();

    @BeforeEach
    void it_is_march() {
        world.itIs(DAY);
    }

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    private static Refusal refusal(Executable act) {
        return assertThrows(Refusal.class, act);
    }

    private void officer(String name, String officerAccount) {
        world.acts.perform(
                admin,
                new EngageStaff(
                        World.NIUDU,
                        name,
                        officerAccount,
                        Post.CIVIL_SERVANT,
                        Set.of(Role.OFFICER),
                        null,
                        "SX-" + officerAccount.toUpperCase(java.util.Locale.ROOT),
                        Set.of(CertificateFields.ALL),
                        DAY.minusYears(1),
                        DAY.plusYears(4)));
    }

    @Test
    void an_officer_cannot_be_appointed() {
        officer("乙某" + account, account);
        Refusal refusal = refusal(() -> world.acts.perform(admin, named("乙某", null)));
        assertEquals("supervisor.officer", refusal.key());
        assertEquals("linyi-14:3.8#2", refusal.basis());
        assertEquals("牛杜镇人民政府", refusal.arguments().getFirst());
    }

    @Test
    void nor_one_who_became_an_officer_while_he_was_publicised() {
        Id<SupervisorAppointment> file =
                Id.of(world.acts.perform(admin, named("己某" + account, null)).dossier());
        if (!isSet()) {
            world.acts.perform(admin, new SetCountyParameter(Selection.PUBLICITY_DAYS, "7", DAY, "临司发〔2026〕1号"));
        }
        world.acts.perform(admin, new PubliciseCandidate(file, null));
        officer("乙某" + account, account);
        LocalDate first = DAY.plusDays(30);
        world.itIs(first);
        AppointSupervisor appoint = new AppointSupervisor(file, null, first, account, first, null);
        assertEquals(
                "supervisor.officer",
                refusal(() -> world.acts.perform(admin, appoint)).key());
    }

    private boolean isSet() {
        return world.registers.read(
                admin,
                register -> new Rules(register)
                        .parameter(Selection.PUBLICITY_DAYS, DAY)
                        .isSet());
    }

    @Test
    void an_officer_of_the_same_name_is_somebody_else_or_not_a_matter_to_be_noted() {
        String name = "丙" + account;
        officer(name, "niudu-" + account);
        assertEquals(
                "supervisor.namesake",
                refusal(() -> world.acts.perform(admin, named(name, null))).key());
        world.acts.perform(admin, named(name, "经核对身份证件，不是同一人"));
    }

    private ProposeSupervisor named(String name, String note) {
        return new ProposeSupervisor(
                name,
                account,
                LocalDate.of(1985, 6, 1),
                WalkOfLife.MEDIA,
                Route.INVITED,
                "县融媒体中心",
                "长期从事法治报道",
                true,
                true,
                null,
                note);
    }
}
