package yidan.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import yidan.World;
import yidan.act.Act;
import yidan.people.StaffMember;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.supervision.letter.IntroductionLetter;
import yidan.supervision.letter.IssueLetter;
import yidan.supervision.letter.RevokeLetter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Special supervisors on the real database: nothing without a letter, nothing after it, nothing but reading. */
class SupervisorStoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);

    private final World world = World.get();
    private final Supervisors supervisors = new Supervisors(world.registers, world.clock());
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private final String account = "teyao-" + PEOPLE.incrementAndGet();
    private final Actor supervisor = world.person(account, World.JUSTICE, Role.SPECIAL_SUPERVISOR);

    @BeforeEach
    void it_is_march_and_the_county_has_set_how_long_candidates_are_publicised() {
        world.itIs(DAY);
        boolean isSet = world.registers.read(
                admin,
                register -> new Rules(register)
                        .parameter(Selection.PUBLICITY_DAYS, DAY)
                        .isSet());
        if (!isSet) {
            world.acts.perform(admin, new SetCountyParameter(Selection.PUBLICITY_DAYS, "7", DAY, "临司发〔2026〕1号"));
        }
    }

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    private Id<SupervisorAppointment> proposed() {
        return Id.of(world.acts.perform(admin, proposal("1985-06-01", null)).dossier());
    }

    private ProposeSupervisor proposal(String bornOn, String ageReason) {
        return new ProposeSupervisor(
                "甲某",
                account,
                LocalDate.parse(bornOn),
                WalkOfLife.LAWYER,
                Route.RECOMMENDED,
                "某律师事务所",
                "执业律师",
                true,
                true,
                ageReason,
                null);
    }

    /** In office from the eighth day on. */
    private Id<SupervisorAppointment> appointed() {
        Id<SupervisorAppointment> file = proposed();
        world.acts.perform(admin, new PubliciseCandidate(file, null));
        LocalDate first = file(file).publicisedUntil().orElseThrow().plusDays(1);
        world.itIs(first);
        world.acts.perform(admin, new AppointSupervisor(file, null, first, account, first, null));
        return file;
    }

    private SupervisorAppointment file(Id<SupervisorAppointment> id) {
        return world.registers.read(admin, register -> {
            SupervisorAppointment file = register.load(SupervisorAppointment.class, id);
            file.terms();
            return file;
        });
    }

    private LocalDate today() {
        return LocalDate.now(world.clock());
    }

    private Id<IntroductionLetter> letter(Id<SupervisorAppointment> carrier, int days, OrganisationCode... bodies) {
        return Id.of(world.acts
                .perform(
                        admin,
                        new IssueLetter(carrier, Set.of(bodies), today(), today().plusDays(days - 1), "查阅行政执法事项清单实施情况"))
                .dossier());
    }

    private Set<Integer> scope() {
        return world.mandates.stamp(supervisor).scope();
    }

    private static Refusal refusal(Executable act) {
        return assertThrows(Refusal.class, act);
    }

    @Test
    void nobody_is_publicised_before_the_county_has_said_for_how_long() {
        world.itIs(DAY.minusDays(30));
        Id<SupervisorAppointment> file = proposed();
        Refusal refusal = refusal(() -> world.acts.perform(admin, new PubliciseCandidate(file, null)));
        assertEquals("parameter.not-set", refusal.key());
        assertEquals("linyi-14:3.8#4", refusal.basis());
    }

    @Test
    void what_comes_next_waits_for_the_bureau() {
        Id<SupervisorAppointment> file = proposed();
        world.acts.perform(admin, new PubliciseCandidate(file, null));
        assertEquals(List.of(), waiting(file));
        world.acts.perform(admin, new RecordObjection(file, null, "有利害关系"));
        assertEquals(List.of(SettleObjection.class), waiting(file));
        world.acts.perform(admin, new SettleObjection(file, null, "不成立"));
        world.itIs(file(file).publicisedUntil().orElseThrow().plusDays(1));
        assertEquals(List.of(AppointSupervisor.class), waiting(file));
    }

    private List<?> waiting(Id<SupervisorAppointment> file) {
        return supervisors.waiting(admin).stream()
                .filter(one -> one.id().equals(file.value()))
                .map(Supervisors.Waiting::act)
                .toList();
    }

    @Test
    void a_supervisor_without_a_letter_reads_nothing() {
        appointed();
        assertEquals(Set.of(), scope());
        assertEquals(List.of(), supervisors.readingsOf(supervisor));
    }

    @Test
    void with_a_letter_he_reads_what_it_names_and_nothing_else() {
        letter(appointed(), 5, World.NIUDU, World.FIRE);
        assertEquals(Set.of(World.NIUDU.value(), World.FIRE.value()), scope());
        assertEquals(2, supervisors.readingsOf(supervisor).size());
    }

    @Test
    void the_letter_ends_by_itself_at_midnight() {
        letter(appointed(), 3, World.NIUDU);
        LocalDate last = today().plusDays(2);
        world.itIs(last.atTime(23, 59, 59).atZone(world.clock().getZone()).toInstant());
        assertEquals(Set.of(World.NIUDU.value()), scope());
        world.itIs(last.plusDays(1).atStartOfDay(world.clock().getZone()).toInstant());
        assertEquals(Set.of(), scope());
    }

    @Test
    void a_letter_for_next_week_opens_nothing_today() {
        Id<SupervisorAppointment> carrier = appointed();
        LocalDate monday = today().plusDays(7);
        world.acts.perform(admin, new IssueLetter(carrier, Set.of(World.NIUDU), monday, monday.plusDays(4), "调研"));
        assertEquals(Set.of(), scope());
        assertEquals(1, supervisors.readingsOf(supervisor).size());
        world.itIs(monday);
        assertEquals(Set.of(World.NIUDU.value()), scope());
    }

    @Test
    void a_revoked_letter_opens_nothing_the_same_day() {
        Id<IntroductionLetter> letter = letter(appointed(), 30, World.NIUDU);
        world.acts.perform(admin, new RevokeLetter(letter, null, "回避"));
        assertEquals(Set.of(), scope());
    }

    @Test
    void dismissal_takes_all_letters_with_it_the_same_day() {
        Id<SupervisorAppointment> carrier = appointed();
        letter(carrier, 30, World.NIUDU);
        letter(carrier, 60, World.LINJIN);
        world.itIs(today().plusDays(3));
        world.acts.perform(admin, new DismissSupervisor(carrier, null, DismissalGround.RULES_BROKEN, "泄露隐私"));
        assertEquals(Set.of(), scope());
        assertFalse(supervisors.isAdmitted(supervisor));
        assertEquals(
                Set.of(Standing.REVOKED),
                supervisors.lettersOf(admin, carrier.value()).stream()
                        .map(Supervisors.LetterRow::standing)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void the_account_opens_with_the_first_day_and_closes_with_the_last() {
        Id<SupervisorAppointment> file = proposed();
        assertFalse(supervisors.isAdmitted(supervisor));
        world.acts.perform(admin, new PubliciseCandidate(file, null));
        LocalDate first = file(file).publicisedUntil().orElseThrow().plusDays(3);
        world.itIs(first.minusDays(1));
        world.acts.perform(admin, new AppointSupervisor(file, null, first, account, first, null));
        assertFalse(supervisors.isAdmitted(supervisor));
        world.itIs(first);
        assertTrue(supervisors.isAdmitted(supervisor));
        LocalDate last = file(file).lastDay().orElseThrow();
        world.itIs(last);
        assertTrue(supervisors.isAdmitted(supervisor));
        world.itIs(last.plusDays(1));
        assertFalse(supervisors.isAdmitted(supervisor));
    }

    @Test
    void no_letter_outlasts_the_office() {
        Id<SupervisorAppointment> carrier = appointed();
        LocalDate last = file(carrier).lastDay().orElseThrow();
        Refusal refusal = refusal(() -> world.acts.perform(
                admin, new IssueLetter(carrier, Set.of(World.NIUDU), today(), last.plusDays(1), "调研")));
        assertEquals("letter.outside-the-term", refusal.key());
        assertEquals("linyi-14:3.8#13", refusal.basis());
    }

    @Test
    void who_is_not_appointed_gets_no_letter() {
        Id<SupervisorAppointment> candidate = proposed();
        assertEquals(
                "letter.not-in-office",
                refusal(() -> letter(candidate, 5, World.NIUDU)).key());
    }

    @Test
    void a_letter_names_townships_and_departments_of_the_county_only() {
        Id<SupervisorAppointment> carrier = appointed();
        assertEquals(
                "letter.no-such-body",
                refusal(() -> letter(carrier, 5, World.GOVERNMENT)).key());
        assertEquals(
                "letter.no-such-body",
                refusal(() -> letter(carrier, 5, World.TIANNING)).key());
    }

    @Test
    void letters_are_numbered_without_gaps() {
        Id<SupervisorAppointment> carrier = appointed();
        letter(carrier, 1, World.NIUDU);
        refusal(() -> letter(carrier, 5, World.GOVERNMENT));
        letter(carrier, 1, World.NIUDU);
        List<String> numbers = supervisors.letters(admin).stream()
                .map(Supervisors.LetterRow::number)
                .toList();
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals("〔2026〕第" + (numbers.size() - i) + "号", numbers.get(i));
        }
    }

    @Test
    void a_third_term_is_refused_with_its_article() {
        Id<SupervisorAppointment> file = appointed();
        world.acts.perform(admin, new RenewAppointment(file, null, account + "b", null));
        world.itIs(today().plusYears(4));
        Refusal refusal =
                refusal(() -> world.acts.perform(admin, new RenewAppointment(file, null, account + "c", null)));
        assertEquals("supervisor.too-many-terms", refusal.key());
        assertEquals("linyi-14:3.8#5", refusal.basis());
    }

    @Test
    void a_new_file_after_two_terms_does_not_get_around_it() {
        Id<SupervisorAppointment> file = appointed();
        world.acts.perform(admin, new RenewAppointment(file, null, account + "b", null));
        world.itIs(file(file).lastDay().orElseThrow().plusDays(1));
        Id<SupervisorAppointment> again = proposed();
        world.acts.perform(admin, new PubliciseCandidate(again, null));
        LocalDate first = file(again).publicisedUntil().orElseThrow().plusDays(1);
        world.itIs(first);
        assertEquals(
                "supervisor.too-many-terms",
                refusal(() -> world.acts.perform(
                                admin, new AppointSupervisor(again, null, first, account + "c", first, null)))
                        .key());
    }

    @Test
    void one_person_is_proposed_once() {
        proposed();
        assertEquals(
                "constraint.supervisor_candidate_once", refusal(this::proposed).key());
    }

    @Test
    void whoever_is_in_office_is_renewed_and_not_proposed_again() {
        appointed();
        assertEquals("supervisor.in-office", refusal(this::proposed).key());
    }

    @Test
    void older_than_the_rule_has_it_needs_a_reason() {
        assertEquals(
                "supervisor.age-needs-reason",
                refusal(() -> world.acts.perform(admin, proposal("1950-01-01", " ")))
                        .key());
        world.acts.perform(admin, proposal("1950-01-01", "行政审判经验丰富"));
    }

    @Test
    void the_account_is_made_with_the_appointment_and_shut_with_the_dismissal() {
        Id<SupervisorAppointment> file = appointed();
        StaffMember holder = holder();
        assertTrue(holder.isActive());
        assertEquals(Set.of(Role.SPECIAL_SUPERVISOR), holder.roles());
        world.acts.perform(admin, new DismissSupervisor(file, null, DismissalGround.DUTIES_NEGLECTED, "不履职"));
        assertFalse(holder().isActive());
    }

    private StaffMember holder() {
        return world.registers.read(
                admin,
                register -> register.of(StaffMember.class)
                        .where("d.account = :account", "account", account)
                        .first()
                        .orElseThrow());
    }

    @Test
    void a_supervisor_performs_no_act_whatever_else_he_may_be() {
        Id<SupervisorAppointment> carrier = appointed();
        Actor both = world.person(account, World.JUSTICE, Role.SPECIAL_SUPERVISOR, Role.COUNTY_ADMIN);
        Act more = new IssueLetter(carrier, Set.of(World.SUNJI), today(), today(), "给自己开");
        assertEquals(
                "act.read-only", refusal(() -> world.acts.perform(both, more)).key());
        assertEquals(Set.of(), scope());
    }

    @Test
    void a_township_cannot_let_itself_read_another() {
        Actor head = world.person("niudu-head", World.NIUDU, Role.HEAD);
        assertThrows(
                RuntimeException.class,
                () -> world.transactions.within(
                        world.mandates.stamp(head),
                        entities -> entities.createNativeQuery("insert into yidan.mandate (county_id, id, tenant_id,"
                                        + " user_name, reads_tenant, valid_from, title) values (140821,"
                                        + " gen_random_uuid(), 140821107, 'niudu-head', 140821102, '2026-01-01', 'x')")
                                .executeUpdate()));
    }
}
