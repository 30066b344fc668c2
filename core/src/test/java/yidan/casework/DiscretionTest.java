package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.act.Otherwise;
import yidan.casefile.FilingDesk;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.ending.Sparing;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.Assessment;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.turn.Turns;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** The county's benchmark leads from ticked facts to a grade and its range; what departs from it gives its reasons. */
class DiscretionTest {

    private static final List<String> GRADES =
            List.of("较轻；面积不足一亩、主动扑灭；500；1000", "一般；面积一亩以上不足三亩；1000；1500", "较重；面积三亩以上、引发火情；1500；2000");

    private final CaseWorld world = CaseWorld.get();
    private final Actor second = world.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    private final int item = world.item("随地吐痰");

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private EnterBenchmark entry(int of, List<String> grades) {
        return new EnterBenchmark(
                of,
                "临猗县示例裁量基准〔2026〕1号",
                CaseWorld.DAY,
                grades,
                null,
                List.of("初次违法"),
                List.of("屡教不改"),
                List.of("主动消除危害后果"),
                List.of("轻微并及时改正"),
                null);
    }

    private void inForce() {
        boolean there = world.read(register -> DiscretionBenchmark.inForce(register, item, CaseWorld.DAY))
                .isPresent();
        if (!there) {
            Id<DiscretionBenchmark> id =
                    Id.of(world.perform(world.bureau, entry(item, GRADES)).dossier());
            assertEquals("benchmark.same-person", refused(world.bureau, new PublishBenchmark(id, null)));
            world.perform(second, new PublishBenchmark(id, null));
        }
    }

    private static AssessDiscretion assess(Id<EnforcementCase> id, List<String> facts, String grade, String reasons) {
        return new AssessDiscretion(id, null, facts, List.of(), grade, reasons);
    }

    @Test
    void the_heaviest_fact_leads_to_the_grade_and_departing_from_it_asks_for_reasons() {
        inForce();
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, assess(id, List.of("主动扑灭", "面积一亩以上不足三亩"), null, null));
        Assessment first =
                world.read(register -> Assessment.of(register, id.value())).orElseThrow();
        assertEquals("一般", first.proposed());
        assertEquals(0, new BigDecimal("1500").compareTo(first.high().orElseThrow()));
        assertEquals(
                "discretion.departs-without-reasons", refused(world.officer, assess(id, List.of("主动扑灭"), "较重", " ")));
        assertEquals("discretion.no-fact", refused(world.officer, assess(id, List.of("天气晴"), null, null)));
        assertEquals("discretion.no-grade", refused(world.officer, assess(id, List.of("主动扑灭"), "特重", "理由")));
    }

    @Test
    void a_fine_outside_the_grade_is_explained_and_a_case_is_assessed_before_it_is_reported() {
        inForce();
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        BigDecimal fine = new BigDecimal("1900.00");
        assertEquals("discretion.not-assessed", refused(world.officer, world.report(id, fine, false, Set.of())));
        assertEquals(Optional.of(AddPartyProof.class), world.next(id), "who the party is comes before the report");
        new FilingDesk().partyProved(id);
        assertEquals(Optional.of(AssessDiscretion.class), world.next(id), "it cannot be reported yet");
        assertEquals(List.of("discretion.not-assessed"), beforehand(id));
        world.perform(world.officer, assess(id, List.of("主动扑灭"), null, null));
        assertEquals(Optional.of(ReportInvestigation.class), world.next(id));
        assertEquals(List.of(), beforehand(id));
        ReportInvestigation silent = new ReportInvestigation(
                id,
                null,
                "事实清楚",
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法。",
                false,
                Set.of());
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, silent));
        assertEquals("discretion.fine-departs", refusal.key(), "the reasons that every penalty has are no answer");
        assertEquals("departure", refusal.components().getFirst());
        assertEquals(
                "discretion.circumstance-not-ticked",
                refused(world.officer, weighed(silent, Mitigation.HEAVIER, "初次违法。")));
        world.perform(world.officer, Otherwise.with(silent, "departure", "火势危及相邻林地。"));
        EnforcementCase reported = world.reload(id);
        assertEquals(CaseStages.INVESTIGATED, reported.stage());
        assertEquals("初次违法。", reported.penalty().orElseThrow().reasons().orElseThrow());
        assertEquals("火势危及相邻林地。", reported.penalty().orElseThrow().departure().orElseThrow());
        Id<OfficialDocument> report = world.paper(id.value(), FormKind.INVESTIGATION_REPORT);
        String said = world.read(register -> register.load(OfficialDocument.class, report))
                .fields()
                .get("circumstances")
                .toString();
        assertTrue(said.contains("初次违法。") && said.contains("偏离裁量权基准的理由：火势危及相邻林地。"), said);
    }

    /** What the form of the report says before it is filled in. */
    private List<String> beforehand(Id<EnforcementCase> id) {
        Turns turns = new Turns(world.world.registers, world.world.clock());
        return turns.beforehand(world.officer, ActType.of(ReportInvestigation.class), world.reload(id)).stream()
                .map(Refusal::key)
                .toList();
    }

    /** The last counts. */
    private void tick(Id<EnforcementCase> id, String... circumstances) {
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        world.perform(
                world.officer, new AssessDiscretion(id, null, List.of("主动扑灭"), List.of(circumstances), null, null));
    }

    /** What the form of the report says at first. */
    private Optional<Mitigation> weight(Id<EnforcementCase> id) {
        return world.read(
                register -> Assessment.of(register, id.value()).orElseThrow().weight(register));
    }

    private static ReportInvestigation weighed(ReportInvestigation as, Mitigation mitigation, String why) {
        return Otherwise.with(as, "mitigation", mitigation, "discretion", why);
    }

    /** Source: 临政发〔2023〕14号 一、五 第九条（三）至（六）; 行政处罚法 第三十二条、第三十三条. */
    @Test
    void a_ticked_circumstance_weighs_and_what_departs_from_it_says_why() {
        inForce();
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        ReportInvestigation plain = report(id, PenaltyKind.FINE, "600.00", null, null);
        assertEquals(
                "discretion.no-circumstance",
                refused(world.officer, new AssessDiscretion(id, null, List.of("主动扑灭"), List.of("天气晴"), null, null)));
        tick(id);
        assertEquals(
                "discretion.circumstance-not-ticked", refused(world.officer, weighed(plain, Mitigation.HEAVIER, null)));
        assertEquals(
                "discretion.mitigated-without-article",
                refused(world.officer, weighed(plain, Mitigation.MITIGATED, "酌情。")));
        tick(id, "初次违法");
        assertEquals("discretion.circumstance-departs", refused(world.officer, plain));
        assertEquals(
                "discretion.circumstance-departs", refused(world.officer, weighed(plain, Mitigation.HEAVIER, null)));
        tick(id, "轻微并及时改正");
        assertEquals(
                "discretion.circumstance-departs", refused(world.officer, plain), "it is not to be punished at all");
        assertEquals(Optional.empty(), weight(id));
        tick(id, "主动消除危害后果");
        assertEquals("discretion.circumstance-departs", refused(world.officer, plain));
        assertEquals(Optional.of(Mitigation.MITIGATED), weight(id));
        world.perform(world.officer, weighed(plain, Mitigation.MITIGATED, "火已扑灭，残留物已清理。"));
        Id<OfficialDocument> report = world.paper(id.value(), FormKind.INVESTIGATION_REPORT);
        OfficialDocument said = world.read(register -> register.load(OfficialDocument.class, report));
        String weighed = said.fields().get("circumstances").toString();
        assertTrue(weighed.contains("减轻处罚的情形：主动消除危害后果"), weighed);
        Id<EnforcementCase> other = world.opened(item);
        world.prove(other);
        tick(other, "屡教不改");
        world.perform(
                world.officer,
                weighed(report(other, PenaltyKind.FINE, "600.00", null, null), Mitigation.HEAVIER, null));
        notPunished(id, List.of(), "不属于所列情形：证据证明当事人没有主观过错。", "不属于裁量权基准所列情形而不予处罚的理由：不属于所列情形");
        notPunished(other, List.of("轻微并及时改正"), null, "属于裁量权基准所列不予处罚的情形：轻微并及时改正。");
    }

    /** Source: 临政发〔2023〕14号 一、五 第九条（六）; 行政处罚法 第三十三条. */
    private void notPunished(Id<EnforcementCase> id, List<String> circumstances, String departure, String printed) {
        DecideNoPenalty silent = new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FAULT, "没有主观过错。", "已教育。");
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.head, silent));
        assertEquals("discretion.spared-by-no-circumstance", refusal.key());
        assertEquals("linyi-14:1.5#9", refusal.basis());
        assertEquals(List.of("轻微并及时改正"), refusal.arguments(), "which there are");
        assertEquals(
                "discretion.no-circumstance",
                refused(world.head, Otherwise.with(silent, "circumstances", List.of("屡教不改"))),
                "that is of another list");
        assertEquals(
                "discretion.no-circumstance",
                refused(
                        world.head,
                        Otherwise.with(
                                silent, "kind", RulingKind.NO_PENALTY_NO_FACTS, "circumstances", List.of("轻微并及时改正"))),
                "nothing to weigh");
        world.perform(world.head, Otherwise.with(silent, "circumstances", circumstances, "departure", departure));
        Sparing sparing = world.reload(id).ruling().sparing().orElseThrow();
        assertEquals(circumstances, sparing.circumstances());
        assertEquals(Optional.ofNullable(departure), sparing.departure());
        Id<OfficialDocument> decision = world.paper(id.value(), FormKind.NO_PENALTY_DECISION);
        String reasons = world.read(register -> register.load(OfficialDocument.class, decision))
                .fields()
                .get("reasons")
                .toString();
        assertTrue(reasons.contains(printed) && reasons.contains("没有主观过错。"), reasons);
    }

    private ReportInvestigation report(
            Id<EnforcementCase> id, PenaltyKind kind, String fine, String grade, String why) {
        return new ReportInvestigation(
                id,
                null,
                "事实清楚",
                EnumSet.of(kind),
                fine == null ? null : new BigDecimal(fine),
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                grade,
                why,
                false,
                Set.of());
    }

    private GivePriorNotice notice(Id<EnforcementCase> id, PenaltyKind kind, String fine, String grade, String why) {
        return new GivePriorNotice(
                id,
                null,
                CaseWorld.DAY,
                CaseWorld.DAY.plusDays(3),
                EnumSet.of(kind),
                fine == null ? null : new BigDecimal(fine),
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                grade,
                why);
    }

    @Test
    void who_does_not_fine_or_names_another_grade_departs_from_the_benchmark_too() {
        inForce();
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        PenaltyKind warning = PenaltyKind.WARNING;
        PenaltyKind fine = PenaltyKind.FINE;
        assertEquals("discretion.not-assessed", refused(world.officer, report(id, warning, null, null, "初次违法。")));
        world.perform(world.officer, assess(id, List.of("主动扑灭"), null, null));
        assertEquals("discretion.no-fine-departs", refused(world.officer, report(id, warning, null, null, "初次违法。")));
        assertEquals("discretion.grade-departs", refused(world.officer, report(id, fine, "600.00", "一般", null)));
        assertEquals("discretion.no-grade", refused(world.officer, report(id, fine, "600.00", "特重", "情节特别。")));
        world.perform(world.officer, report(id, fine, "600.00", null, null));
        assertEquals("较轻", world.reload(id).penalty().orElseThrow().grade().orElseThrow());
        assertEquals("discretion.no-fine-departs", refused(world.officer, notice(id, warning, null, null, null)));
        assertEquals("discretion.fine-departs", refused(world.officer, notice(id, fine, "1200.00", null, " ")));
        assertEquals("discretion.grade-departs", refused(world.officer, notice(id, fine, "600.00", "较重", null)));
        world.perform(
                world.officer,
                Otherwise.with(notice(id, warning, null, null, "初次违法且及时改正。"), "departure", "已经及时改正，警告足以教育。"));
    }

    @Test
    void grades_count_what_their_provision_counts_and_the_range_in_yuan_comes_of_what_was_measured() {
        int house = world.item("违反规划的规定建住宅");
        assertEquals("benchmark.other-measure", refused(world.bureau, entry(house, List.of("较轻；小；10；20"))));
        assertEquals("benchmark.outside-range", refused(world.bureau, entry(house, List.of("较轻；小；9；20；元每平方米"))));
        assertEquals("benchmark.outside-range", refused(world.bureau, entry(house, List.of("较轻；小；10；51；元每平方米"))));
        assertEquals("benchmark.measure-unknown", refused(world.bureau, entry(house, List.of("较轻；小；10；51；斤"))));
        int grass = world.item("破坏草原");
        assertEquals(
                "benchmark.outside-range",
                refused(world.bureau, entry(grass, List.of("较重；采砂；1；3；倍违法所得；第六十八条"))),
                "other provisions of the item go to five times");
        assertEquals(
                "benchmark.provision-unknown", refused(world.bureau, entry(grass, List.of("较重；采砂；1；2；倍违法所得；第九十九条"))));
        Id<EnforcementCase> id = world.opened(house);
        // Later than whatever others tell of this item.
        world.world.itIs(CaseWorld.DAY.plusDays(30));
        EnterBenchmark later = new EnterBenchmark(
                house,
                "临猗县示例裁量基准〔2026〕3号",
                CaseWorld.DAY.plusDays(30),
                List.of("较轻；一层；10；20；元每平方米", "较重；两层以上；20；50；元每平方米"),
                null,
                null,
                null,
                null,
                null,
                null);
        Id<DiscretionBenchmark> entered =
                Id.of(world.perform(world.bureau, later).dossier());
        world.perform(second, new PublishBenchmark(entered, null));
        world.prove(id);
        assertEquals("discretion.nothing-measured", refused(world.officer, assess(id, List.of("一层"), null, null)));
        world.perform(
                world.officer,
                new AssessDiscretion(id, null, List.of("一层"), List.of(), null, null, new BigDecimal("100.5")));
        assertEquals(
                new BigDecimal("2010.00"),
                world.read(register -> Assessment.of(register, id.value()))
                        .orElseThrow()
                        .high()
                        .orElseThrow());
        assertEquals("discretion.assessed-otherwise", refused(world.officer, metres(id, "2010.00", "200")));
        assertEquals("discretion.fine-departs", refused(world.officer, metres(id, "2010.01", "100.5")));
        world.perform(world.officer, metres(id, "2010.00", "100.5"));
        assertEquals(CaseStages.INVESTIGATED, world.reload(id).stage());
    }

    private static ReportInvestigation metres(Id<EnforcementCase> id, String fine, String quantity) {
        return new ReportInvestigation(
                id,
                null,
                "事实清楚",
                EnumSet.of(PenaltyKind.FINE),
                new BigDecimal(fine),
                new BigDecimal(quantity),
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                null,
                false,
                Set.of());
    }

    @Test
    void a_new_version_replaces_the_one_in_force() {
        int other = world.item("饲养家禽");
        Id<DiscretionBenchmark> first =
                Id.of(world.perform(world.bureau, entry(other, GRADES)).dossier());
        world.perform(second, new PublishBenchmark(first, null));
        world.world.itIs(CaseWorld.DAY.plusDays(1));
        EnterBenchmark later = new EnterBenchmark(
                other,
                "临猗县示例裁量基准〔2026〕2号",
                CaseWorld.DAY.plusDays(1),
                List.of("一般；任何；；"),
                null,
                null,
                null,
                null,
                null,
                null);
        Id<DiscretionBenchmark> next = Id.of(world.perform(world.bureau, later).dossier());
        world.perform(second, new PublishBenchmark(next, null));
        assertEquals(
                first.value(),
                world.read(register -> DiscretionBenchmark.inForce(register, other, CaseWorld.DAY))
                        .orElseThrow()
                        .uuid());
        assertEquals(
                next.value(),
                world.read(register -> DiscretionBenchmark.inForce(register, other, CaseWorld.DAY.plusDays(1)))
                        .orElseThrow()
                        .uuid());
    }

    @Test
    void grades_that_cannot_be_or_go_beyond_the_law_are_refused() {
        for (var bad : Map.of(
                        "benchmark.unreadable", List.of("较轻；；1；2"),
                        "benchmark.range-reversed", List.of("较轻；小；2；1"),
                        "benchmark.amount", List.of("较轻；小；1.234；2"),
                        "benchmark.same-grade-twice", List.of("较轻；小；1；2", "较轻；大；1；3"),
                        "benchmark.grades-not-rising", List.of("较重；大；1；3", "较轻；小；1；2"))
                .entrySet()) {
            Refusal told = assertThrows(Refusal.class, () -> world.perform(world.bureau, entry(item, bad.getValue())));
            assertEquals(bad.getKey(), told.key());
            assertEquals(List.of("grades"), told.components(), told.key());
        }
        int village = world.item("破坏村容");
        assertEquals("benchmark.outside-range", refused(world.bureau, entry(village, List.of("较重；大；30；501"))));
        assertEquals("act.not-yours", refused(world.head, entry(item, GRADES)));
    }
}
