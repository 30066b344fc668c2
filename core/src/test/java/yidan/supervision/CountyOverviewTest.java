package yidan.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.township.ListDuties;
import yidan.people.CertificateFields;
import yidan.people.CertificateState;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.people.StaffOfCounty;
import yidan.record.DailyHeads;
import yidan.record.HeadCheck;
import yidan.tenancy.Actor;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/** What the county sees of all its townships at once. */
class CountyOverviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final World world = World.get();
    private final CountyOverview overview =
            new CountyOverview(world.registers, new ListDuties(world.registers), world.clock());
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    private CountyOverview.Line line(OrganisationCode township) {
        return overview.townships(admin).stream()
                .filter(one -> one.township().equals(township))
                .findFirst()
                .orElseThrow();
    }

    private void engage(String account, LocalDate certifiedUntil) {
        world.acts.perform(
                admin,
                new EngageStaff(
                        World.SUNJI,
                        "丁" + account,
                        account,
                        Post.CIVIL_SERVANT,
                        Set.of(Role.OFFICER),
                        null,
                        "SX-" + account.toUpperCase(java.util.Locale.ROOT),
                        Set.of(CertificateFields.ALL),
                        DAY.minusYears(4),
                        certifiedUntil));
    }

    private long counted(CertificateState state) {
        return line(World.SUNJI).people().map(people -> people.in(state)).orElse(0L);
    }

    @Test
    void certificates_are_counted_as_valid_running_out_and_run_out() {
        world.itIs(DAY);
        long staff =
                line(World.SUNJI).people().map(CountyOverview.People::staff).orElse(0L);
        long valid = counted(CertificateState.VALID);
        long expiring = counted(CertificateState.EXPIRING);
        long expired = counted(CertificateState.EXPIRED);
        engage("overview-a", DAY.plusYears(1));
        engage("overview-b", DAY.plusDays(30));
        engage("overview-c", DAY);
        assertEquals(staff + 3, line(World.SUNJI).people().orElseThrow().staff());
        assertEquals(valid + 1, counted(CertificateState.VALID));
        assertEquals(expiring + 2, counted(CertificateState.EXPIRING));
        world.itIs(DAY.plusDays(1));
        assertEquals(expired + 1, counted(CertificateState.EXPIRED));
    }

    @Test
    void a_certificate_counts_only_where_a_step_could_be_taken_with_it() throws SQLException {
        world.itIs(DAY);
        long valid = counted(CertificateState.VALID);
        long unusable = counted(CertificateState.UNUSABLE);
        for (String account : List.of("overview-d", "overview-e", "overview-f", "overview-g", "overview-h")) {
            engage(account, DAY.plusYears(1));
        }
        assertEquals(valid + 5, counted(CertificateState.VALID));
        change("overview-d", "roles = 'LIAISON'");
        change("overview-e", "certificate_from = date '2026-04-02'");
        change("overview-f", "certificate_fields = null, certificate_field = '综合'");
        change("overview-g", "certificate_fields = '县没有这个局'");
        assertEquals(valid + 1, counted(CertificateState.VALID));
        assertEquals(unusable + 4, counted(CertificateState.UNUSABLE));
        change("overview-h", "stage = 'DISABLED'");
        assertEquals(valid, counted(CertificateState.VALID), "his account is shut");
        everyCountIsTheStepsAnswer(DAY);
        everyCountIsTheStepsAnswer(DAY.plusDays(1));
        everyCountIsTheStepsAnswer(DAY.plusYears(1));
    }

    /** Asks of each person what every step asks, and of the list who stands behind each figure. */
    private void everyCountIsTheStepsAnswer(LocalDate day) {
        world.itIs(day);
        Map<OrganisationCode, CountyOverview.People> lines = overview.townships(admin).stream()
                .filter(one -> one.people().isPresent())
                .collect(Collectors.toMap(
                        CountyOverview.Line::township, one -> one.people().orElseThrow()));
        world.registers.read(admin, register -> {
            List<GuidingDepartment> departments = CountyOverview.guiding(register, day);
            List<StaffMember> everybody = register.of(StaffMember.class)
                    .where("d.stage = :active", "active", StaffMember.ACTIVE)
                    .list();
            StaffOfCounty list = new StaffOfCounty(register, departments, day);
            lines.forEach((township, people) -> {
                Set<Integer> body = Set.of(township.value());
                List<StaffMember> own = everybody.stream()
                        .filter(one -> one.owner().equals(township))
                        .toList();
                assertEquals(own.size(), people.staff());
                for (CertificateState state : CertificateState.values()) {
                    Set<StaffMember> those = own.stream()
                            .filter(one -> CertificateState.of(one, departments, day)
                                    .filter(state::equals)
                                    .isPresent())
                            .collect(Collectors.toSet());
                    assertEquals(those.size(), people.in(state), township + " " + state + " " + day);
                    StaffOfCounty.Question question = new StaffOfCounty.Question(body, state, "", List.of(), Set.of());
                    assertEquals(those, Set.copyOf(list.page(question, StaffOfCounty.Order.VALIDITY, true, 0, 1000)));
                    assertEquals(those.size(), list.count(question));
                }
            });
            return null;
        });
    }

    private List<String> found(String text, Set<Integer> named, Set<Role> called) {
        return world
                .registers
                .read(
                        admin,
                        register -> new StaffOfCounty(register, List.of(), DAY)
                                .page(
                                        new StaffOfCounty.Question(
                                                Set.of(World.SUNJI.value()), null, text, named, called),
                                        StaffOfCounty.Order.NAME,
                                        false,
                                        0,
                                        1000))
                .stream()
                .map(StaffMember::account)
                .toList();
    }

    @Test
    void people_are_found_by_name_by_township_and_by_what_they_are() throws SQLException {
        world.itIs(DAY);
        engage("overview-i", DAY.plusYears(1));
        engage("overview-j", DAY.plusYears(1));
        change("overview-j", "roles = 'LIAISON', name = '苗一一'");
        assertEquals(List.of("overview-j"), found("苗一", Set.of(), Set.of()));
        assertTrue(found("县里没有", Set.of(), Set.of()).isEmpty());
        assertTrue(found("县里没有", Set.of(), Set.of(Role.LIAISON)).contains("overview-j"));
        assertTrue(found("县里没有", Set.of(), Set.of(Role.OFFICER)).contains("overview-i"));
        assertFalse(found("县里没有", Set.of(), Set.of(Role.OFFICER)).contains("overview-j"));
        assertTrue(
                found("县里没有", Set.of(World.SUNJI.value()), Set.of()).containsAll(List.of("overview-i", "overview-j")));
    }

    private void change(String account, String how) throws SQLException {
        World.sql(world.superuser(), "update yidan.staff_member set " + how + " where user_name = '" + account + "'");
    }

    @Test
    void it_shows_townships_of_the_own_county_only() {
        List<OrganisationCode> shown = overview.townships(admin).stream()
                .map(CountyOverview.Line::township)
                .toList();
        assertTrue(shown.containsAll(List.of(World.NIUDU, World.LINJIN, World.SUNJI)), shown.toString());
        assertTrue(shown.stream().allMatch(code -> code.county().value() == World.LINYI), shown.toString());
        assertTrue(shown.stream().noneMatch(OrganisationCode::isReserved), shown.toString());
    }

    private HeadCheck.State headOfTianning() {
        Actor bureau = world.person("jc-sifaju-admin", World.JC_JUSTICE, Role.COUNTY_ADMIN);
        return overview.townships(bureau).stream()
                .filter(one -> one.township().equals(World.TIANNING))
                .findFirst()
                .flatMap(CountyOverview.Line::chain)
                .map(HeadCheck::state)
                .orElseThrow();
    }

    private void tamper(String statement) throws SQLException {
        World.sql(world.superuser(), statement + " where county_id = 141122 and tenant_id = 141122100");
    }

    private void startAnew() throws SQLException {
        for (String table : List.of("record_entry", "record_head", "record_daily_head")) {
            tamper("delete from yidan." + table);
        }
    }

    /** Two entries on a day, and the head of that day published. */
    private void aPublishedDay() throws SQLException {
        startAnew();
        world.itIs(DAY);
        Actor head = world.person("tianning-head", World.TIANNING, Role.HEAD);
        world.recorder.append(head, "Login", "第一次");
        world.recorder.append(head, "Login", "第二次");
        assertEquals(HeadCheck.State.UNPUBLISHED, headOfTianning());
        world.itIs(DAY.plusDays(1));
        new DailyHeads(world.registers, new Foundation(world.transactions, world.clock()), world.clock())
                .publish(new CountyCode(World.JIAOCHENG));
        world.recorder.append(head, "Login", "第三次");
        assertEquals(HeadCheck.State.VERIFIED, headOfTianning());
    }

    @Test
    void a_published_head_is_verified_until_the_entry_it_names_is_changed() throws SQLException {
        aPublishedDay();
        tamper("update yidan.record_entry set body = replace(body, '第二次', '第九次')");
        assertEquals(HeadCheck.State.CONTRADICTED, headOfTianning());
        startAnew();
    }

    @Test
    void a_tail_that_was_cut_together_with_the_kept_head_contradicts_the_published_one() throws SQLException {
        aPublishedDay();
        tamper("update yidan.record_head set seq = 1, hash = (select e.hash from yidan.record_entry e"
                + " where e.tenant_id = 141122100 and e.seq = 1)");
        World.sql(world.superuser(), "delete from yidan.record_entry where tenant_id = 141122100 and seq > 1");
        assertEquals(HeadCheck.State.CONTRADICTED, headOfTianning());
        startAnew();
    }

    @Test
    void a_published_head_without_any_record_contradicts_too() throws SQLException {
        aPublishedDay();
        tamper("delete from yidan.record_head");
        assertEquals(HeadCheck.State.CONTRADICTED, headOfTianning());
        startAnew();
    }
}
