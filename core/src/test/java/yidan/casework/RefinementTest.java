package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.casework.discretion.PublishRefinement;
import yidan.casework.discretion.RefineBenchmark;
import yidan.casework.discretion.RefinedBenchmark;
import yidan.casework.discretion.RewordRefinement;
import yidan.publication.PublishedReading;
import yidan.publication.PublishedStandard;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A township refines the county's benchmark: never outside its ranges, in force for itself only, gone by in its cases. */
class RefinementTest {

    private static final List<String> COUNTY = List.of("较轻；面积不足一亩、主动扑灭；50；100", "较重；面积一亩以上；100；200");
    private static final List<String> OWN =
            List.of("较轻；面积不足一亩（不足半亩）、主动扑灭；50；70", "较轻（半亩以上）；面积不足一亩（半亩以上）；70；100", "较重；面积一亩以上；150；200");

    private final CaseWorld world = CaseWorld.get();
    private final Actor secondAdmin = world.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private Id<DiscretionBenchmark> county(int item, LocalDate from) {
        Id<DiscretionBenchmark> id = Id.of(world.perform(
                        world.bureau,
                        new EnterBenchmark(
                                item,
                                "临猗县示例裁量基准〔2026〕21号",
                                from,
                                COUNTY,
                                null,
                                List.of("初次违法"),
                                null,
                                null,
                                null,
                                null))
                .dossier());
        world.perform(secondAdmin, new PublishBenchmark(id, null));
        return id;
    }

    private RefineBenchmark own(int item, List<String> grades) {
        return new RefineBenchmark(item, "牛政发〔2026〕3号", CaseWorld.DAY, grades);
    }

    private Id<RefinedBenchmark> published(int item) {
        Id<RefinedBenchmark> id =
                Id.of(world.perform(world.reviewer, own(item, OWN)).dossier());
        world.perform(world.head, new PublishRefinement(id, null));
        return id;
    }

    private Benchmark inForce(Actor whose, int item, LocalDate day) {
        return world.read(register -> Benchmark.inForce(register, whose.organisation(), item, day))
                .orElseThrow();
    }

    @Test
    void a_township_stays_within_the_countys_ranges_and_leaves_no_fact_out() {
        int item = world.item("野生植物");
        assertEquals("refinement.nothing-to-refine", refused(world.officer, own(item, OWN)));
        county(item, CaseWorld.DAY);
        assertEquals(
                "refinement.outside-grade",
                refused(world.officer, own(item, List.of("较轻；面积不足一亩、主动扑灭；50；101", "较重；面积一亩以上；100；200"))));
        assertEquals(
                "refinement.outside-grade",
                refused(world.officer, own(item, List.of("较轻；面积不足一亩、主动扑灭；；100", "较重；面积一亩以上；100；200"))),
                "no lower bound is below the county's");
        assertEquals(
                "refinement.fact-left-out",
                refused(world.officer, own(item, List.of("较轻；面积不足一亩；50；100", "较重；面积一亩以上；100；200"))));
        assertEquals(
                "refinement.other-fact",
                refused(world.officer, own(item, List.of("较轻；面积不足一亩、主动扑灭、态度好；50；100", "较重；面积一亩以上；100；200"))));
        assertEquals("list.item-not-in-force", refused(world.officer, own(9999, OWN)));
        assertEquals("act.not-yours", refused(world.bureau, own(item, OWN)));
        Id<RefinedBenchmark> id =
                Id.of(world.perform(world.reviewer, own(item, COUNTY)).dossier());
        world.perform(world.reviewer, new RewordRefinement(id, null, "牛政发〔2026〕3号", CaseWorld.DAY, OWN));
        Actor reviewerAndHead = world.world.person(world.reviewer.user(), World.NIUDU, Role.LEGAL_REVIEWER, Role.HEAD);
        assertEquals("benchmark.same-person", refused(reviewerAndHead, new PublishRefinement(id, null)));
        Actor nextDoor = world.world.person("linjin-head", world.neighbour.organisation(), Role.HEAD);
        assertEquals("dossier.unknown", refused(nextDoor, new PublishRefinement(id, null)));
    }

    @Test
    void its_cases_go_by_its_own_and_the_neighbours_by_the_countys() {
        int item = world.item("吊挂影响");
        county(item, CaseWorld.DAY);
        Id<RefinedBenchmark> id = published(item);
        assertEquals(id.value(), inForce(world.head, item, CaseWorld.DAY).uuid());
        assertEquals(2, inForce(world.neighbour, item, CaseWorld.DAY).grades().size());
        Id<EnforcementCase> one = world.opened(item);
        world.perform(
                world.officer, new AssessDiscretion(one, null, List.of("面积不足一亩（半亩以上）"), List.of("初次违法"), null, null));
        Assessment assessed =
                world.read(register -> Assessment.of(register, one.value())).orElseThrow();
        assertEquals("较轻（半亩以上）", assessed.proposed());
        assertEquals(0, new BigDecimal("70").compareTo(assessed.low().orElseThrow()));
    }

    @Test
    void a_new_version_of_the_county_ends_it_for_the_cases_and_for_the_public() {
        int item = world.item("种子应当包装");
        county(item, CaseWorld.DAY);
        Id<RefinedBenchmark> own = published(item);
        List<PublishedStandard> all = standards(item);
        assertEquals(2, all.size());
        assertTrue(all.stream().allMatch(each -> each.stands(CaseWorld.DAY, all)));
        assertEquals(
                List.of(world.head.organisationName(), world.bureau.organisationName()),
                all.stream().map(PublishedStandard::issuer).sorted().toList());
        LocalDate next = CaseWorld.DAY.plusDays(1);
        Id<RefinedBenchmark> waiting =
                Id.of(world.perform(world.reviewer, own(item, OWN)).dossier());
        world.world.itIs(next);
        Id<DiscretionBenchmark> later = county(item, next);
        assertEquals(later.value(), inForce(world.head, item, next).uuid());
        assertEquals(own.value(), inForce(world.head, item, CaseWorld.DAY).uuid(), "as it was");
        List<PublishedStandard> then = standards(item);
        assertEquals(
                List.of(later.value()),
                then.stream()
                        .filter(each -> each.stands(next, then))
                        .map(PublishedStandard::id)
                        .toList());
        assertEquals("refinement.county-has-another", refused(world.head, new PublishRefinement(waiting, null)));
    }

    private List<PublishedStandard> standards(int item) {
        return world
                .world
                .registers
                .readPublished(World.NIUDU.county(), register -> new PublishedReading(register).standards())
                .stream()
                .filter(one -> one.item() == item)
                .toList();
    }
}
