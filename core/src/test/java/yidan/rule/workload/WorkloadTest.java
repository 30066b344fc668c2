package yidan.rule.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.Stamp;
import yidan.tenancy.TimeOrdered;

class WorkloadTest {

    private static final Instant MONDAY = moment("2026-09-07T10:00");
    private static final Matters BODIES = new Matters(Organisation.class, "d.name", Set.of("ACTIVE"), Set.of());

    private static final Matters CASES =
            new Matters(EnforcementCase.class, "d.number", Set.of(CaseStages.DECIDED), Set.of());

    private final World world = World.get();
    private final Actor bureau = world.person("jc-sifaju-admin", World.JC_JUSTICE, Role.COUNTY_ADMIN);
    private final Actor head = world.person("tianning-head", World.TIANNING, Role.HEAD);
    private final Actor neighbour = world.person("niudu-head", World.NIUDU, Role.HEAD);

    @Test
    void a_dossier_shows_the_clock_that_ends_first() {
        Organisation dossier = dossier();
        on(MONDAY, clocks -> {
            clocks.start(Terms.PENALTY_DECISION, dossier);
            clocks.start(Terms.ON_SPOT_FINE_HANDED_IN, dossier);
        });
        List<UUID> asked = List.of(dossier.uuid(), UUID.randomUUID());
        assertEquals(
                Map.of(dossier.uuid(), Terms.ON_SPOT_FINE_HANDED_IN),
                read(head, MONDAY, workload -> workload.nextClocks(asked)).values().stream()
                        .collect(Collectors.toMap(Workload.Clock::dossier, Workload.Clock::term)));
        on(MONDAY, clocks -> clocks.meet(Terms.ON_SPOT_FINE_HANDED_IN, dossier));
        assertEquals(
                Terms.PENALTY_DECISION,
                read(head, MONDAY, workload -> workload.nextClocks(asked))
                        .get(dossier.uuid())
                        .term());
        assertEquals(Map.of(), read(neighbour, MONDAY, workload -> workload.nextClocks(asked)));
        assertEquals(Map.of(), read(head, MONDAY, workload -> workload.nextClocks(List.of())));
    }

    @Test
    void what_is_due_becomes_overdue_and_stays_so_until_it_is_done() {
        Organisation dossier = dossier();
        on(MONDAY, clocks -> {
            clocks.start(Terms.ON_SPOT_FINE_HANDED_IN, dossier);
            clocks.start(Terms.PENALTY_DECISION, dossier);
        });
        assertEquals(1L, (long) read(head, MONDAY, Workload::dueThisWeek));
        assertEquals(Map.of(), read(head, MONDAY, Workload::overdue));

        Instant friday = moment("2026-09-11T10:00");
        Map<Integer, Long> oneOverdue = Map.of(World.TIANNING.value(), 1L);
        assertEquals(0L, (long) read(head, friday, Workload::dueThisWeek));
        assertEquals(oneOverdue, read(head, friday, Workload::overdue));
        on(
                friday,
                clocks -> clocks.of(dossier).stream()
                        .filter(clock -> !friday.isBefore(clock.dueAt()))
                        .forEach(clock -> clock.miss(friday)));
        assertEquals(oneOverdue, read(bureau, friday, Workload::overdue));
        assertEquals(
                Terms.ON_SPOT_FINE_HANDED_IN,
                read(head, friday, workload -> workload.nextClocks(List.of(dossier.uuid())))
                        .get(dossier.uuid())
                        .term(),
                "what was missed is what is asked for first");
        assertEquals(
                List.of(Terms.ON_SPOT_FINE_HANDED_IN),
                read(bureau, friday, workload -> workload.overdue(0, 10)).stream()
                        .map(Workload.Clock::term)
                        .toList());
        assertEquals(Map.of(), read(neighbour, friday, Workload::overdue));
        assertEquals(
                oneOverdue, read(bureau, friday, workload -> workload.of(BODIES).overdue()), "of this kind");
        assertEquals(
                Map.of(), read(bureau, friday, workload -> workload.of(CASES).overdue()), "of another");
        assertEquals(
                1,
                read(
                                bureau,
                                friday,
                                workload -> workload.sorted(Workload.Order.SINCE, true)
                                        .overdue(0, 10))
                        .size());

        on(friday, clocks -> clocks.meet(Terms.ON_SPOT_FINE_HANDED_IN, dossier));
        assertEquals(Map.of(), read(bureau, friday, Workload::overdue));
        var missed = read(bureau, friday, Workload::missedByMonth);
        assertEquals(Workload.MONTHS, missed.size());
        assertEquals(YearMonth.of(2026, 9), missed.lastKey());
        assertEquals(1, missed.get(YearMonth.of(2026, 9)));
    }

    @Test
    void a_head_counts_his_own_and_the_county_all() {
        assertEquals(Map.of(World.TIANNING.value(), 1L), read(head, MONDAY, workload -> workload.underWay(BODIES)));
        List<UUID> body = read(head, MONDAY, workload -> workload.underWay(BODIES, 0, 9)).stream()
                .map(Workload.Open::id)
                .toList();
        Map<UUID, Object> called = read(head, MONDAY, workload -> workload.called(body));
        assertEquals(Set.copyOf(body), called.keySet());
        assertTrue(called.values().stream().allMatch(name -> name.toString().contains("天宁镇")), "" + called);
        assertEquals(Map.of(), read(neighbour, MONDAY, workload -> workload.called(body)));
        Map<Integer, Long> all = read(bureau, MONDAY, workload -> workload.underWay(BODIES));
        assertTrue(all.size() >= 3 && all.keySet().stream().allMatch(code -> code / 1000 == World.JIAOCHENG), "" + all);
        assertEquals(
                Map.of(World.TIANNING.value(), 1L),
                read(
                        bureau,
                        MONDAY,
                        workload -> workload.of(World.TIANNING.value()).underWay(BODIES)));
    }

    @Test
    void the_list_behind_a_figure_comes_page_by_page() {
        int all = read(bureau, MONDAY, workload -> workload.underWay(BODIES)).size();
        var first = read(bureau, MONDAY, workload -> workload.underWay(BODIES, 0, all - 1));
        var rest = read(bureau, MONDAY, workload -> workload.underWay(BODIES, all - 1, 10));
        assertEquals(all - 1, first.size());
        assertEquals(1, rest.size());
        assertTrue(
                first.stream().noneMatch(row -> row.id().equals(rest.getFirst().id())));
        assertEquals(List.of(), read(bureau, MONDAY, workload -> workload.returned(BODIES, 0, 10)));

        List<Integer> codes = read(
                        bureau,
                        MONDAY,
                        workload -> workload.sorted(Workload.Order.ORGANISATION, true)
                                .underWay(BODIES, 0, all))
                .stream()
                .map(Workload.Open::organisation)
                .toList();
        assertEquals(codes.stream().sorted(Comparator.reverseOrder()).toList(), codes);
    }

    @Test
    void words_find_what_stands_there_and_the_kinds_that_they_name() {
        Matters bodies = new Matters(
                Organisation.class,
                "d.name",
                (rows, reader, text) -> rows.where("d.name like :text", "text", "%" + text + "%"),
                Map.of(),
                Set.of("ACTIVE"),
                Set.of());
        assertEquals(
                Map.of(World.TIANNING.value(), 1L),
                read(bureau, MONDAY, all -> all.sought(bureau, "天宁", Set.of()).underWay(bodies)));
        assertEquals(
                Map.of(),
                read(bureau, MONDAY, all -> all.sought(bureau, "天宁", Set.of()).underWay(BODIES)),
                "of a kind that has no words of its own");
        Map<Integer, Long> everything = read(bureau, MONDAY, all -> all.underWay(BODIES));
        assertEquals(
                everything,
                read(
                        bureau,
                        MONDAY,
                        all -> all.sought(bureau, "单位", Set.of(BODIES.name())).underWay(BODIES)));
        assertEquals(
                everything,
                read(bureau, MONDAY, all -> all.sought(bureau, " ", Set.of()).underWay(BODIES)),
                "no words, no narrowing");
    }

    @Test
    void what_was_returned_is_still_under_way() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Matters(Organisation.class, "", Set.of("ACTIVE"), Set.of("RETURNED")));
    }

    private <T> T read(Actor actor, Instant now, Function<Workload, T> question) {
        Optional<OrganisationCode> only =
                actor.kind() == OrganisationKind.JUSTICE_BUREAU ? Optional.empty() : Optional.of(actor.organisation());
        return world.registers.read(
                actor, register -> question.apply(new Workload(register, List.of(BODIES), only, now)));
    }

    private void on(Instant now, Consumer<Clocks> work) {
        Stamp stamp = Stamp.platform(World.TIANNING);
        world.transactions.within(stamp, entities -> {
            work.accept(Clocks.of(World.TIANNING, now, Register.of(entities, stamp)));
            return null;
        });
    }

    private static Organisation dossier() {
        return new Organisation(
                World.TIANNING, "一件材料", OrganisationKind.TOWNSHIP, TimeOrdered.id(MONDAY), LocalDate.of(2026, 9, 7));
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ShanghaiClock.ZONE).toInstant();
    }
}
