package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yidan.act.Otherwise;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** The ranges that the list prints: 附件1 第10、11、12、14项, 附件2 第53项. The party of these cases is a person. */
class FineRangesTest {

    private final CaseWorld world = CaseWorld.get();
    private final PrintedRanges ranges = new PrintedRanges(world);

    private String provision;

    private ReportInvestigation report(
            Id<EnforcementCase> on, String fine, String quantity, String gains, Mitigation mitigation) {
        Set<PenaltyKind> kinds = EnumSet.of(PenaltyKind.FINE);
        if (gains != null) {
            kinds.add(PenaltyKind.CONFISCATION_OF_GAINS);
        }
        return new ReportInvestigation(
                on,
                null,
                "经查，事实清楚。",
                kinds,
                new BigDecimal(fine),
                quantity == null ? null : new BigDecimal(quantity),
                gains == null ? null : new BigDecimal(gains),
                null,
                null,
                null,
                mitigation,
                null,
                "按幅度确定。",
                false,
                Set.of(),
                provision,
                "警示标志成片损坏，有人误入疫区。");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        // item, lowest, highest, one fen below, one fen above, square metres, unlawful gains
        "违反规划的规定建住宅, 1000.00, 5000.00, 999.99, 5000.01, 100, ",
        "破坏村容镇貌|损坏, 300.00, 500.00, 299.99, 500.01, , ",
        "破坏村容镇貌|乱堆, 30.00, 50.00, 29.99, 50.01, , ",
        "有钉螺地带警示标志, 50.00, 200.00, 49.99, 200.01, , ",
        "破坏草原|开垦, 800.00, 4000.00, 799.99, 4000.01, , 800.00",
        "破坏草原|采砂, 800.00, 1600.00, 799.99, 1600.01, , 800.00"
    })
    void a_fine_stays_within_the_range_and_only_a_mitigated_one_goes_below(
            String which, String least, String most, String below, String above, String quantity, String gains) {
        String item = which.replaceAll("\\|.*", "");
        provision = which.equals(item) ? null : ranges.provision(item, which.replaceAll(".*\\|", ""));
        Id<EnforcementCase> id = ranges.proved(item);
        assertEquals(
                "fine.above-range linyi-14:1.5#3",
                ranges.refused(report(id, above, quantity, gains, Mitigation.NONE)),
                above);
        assertEquals(
                "fine.above-range linyi-14:1.5#3",
                ranges.refused(report(id, above, quantity, gains, Mitigation.HEAVIER)),
                "no circumstance goes above it");
        for (Mitigation other : EnumSet.of(Mitigation.NONE, Mitigation.LIGHTER, Mitigation.HEAVIER)) {
            assertEquals(
                    "fine.below-range linyi-14:1.5#3",
                    ranges.refused(report(id, below, quantity, gains, other)),
                    below);
        }
        ReportInvestigation mitigated = report(id, below, quantity, gains, Mitigation.MITIGATED);
        assertEquals("discretion.mitigated-without-article cn-penalty-2021:#32", ranges.refused(mitigated));
        world.perform(world.officer, Otherwise.with(mitigated, "discretion", "主动消除危害后果，行政处罚法第三十二条第一项。"));
        for (String within : Set.of(least, most)) {
            Id<EnforcementCase> another = ranges.proved(item);
            world.perform(world.officer, report(another, within, quantity, gains, Mitigation.NONE));
            assertEquals(CaseStages.INVESTIGATED, world.reload(another).stage());
        }
    }

    @Test
    void a_range_by_the_square_metre_asks_how_many() {
        Id<EnforcementCase> id = ranges.proved("违反规划的规定建住宅");
        assertEquals(
                "fine.quantity-missing linyi-14:1.5#3",
                ranges.refused(report(id, "1000.00", null, null, Mitigation.NONE)));
    }

    @Test
    void damage_to_a_village_road_is_fined_only_after_the_day_for_correction_has_passed_without_it() {
        Id<EnforcementCase> id = ranges.proved("损坏村道");
        ReportInvestigation fined = report(id, "500.00", null, null, Mitigation.NONE);
        assertEquals("fine.not-before-overdue linyi-13:annex-1#14", ranges.refused(fined), "no order");
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "恢复原状。"));
        assertEquals("fine.not-before-overdue linyi-13:annex-1#14", ranges.refused(fined), "its day has not come");
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "恢复原状。", false));
        world.world.itIs(CaseWorld.DAY.plusDays(6));
        world.perform(world.officer, new CheckRectification(id, null, false, "没有恢复。"));
        assertEquals(
                "fine.not-before-overdue linyi-13:annex-1#14", ranges.refused(fined), "the party does not know of it");
        assertEquals(
                "case.order-served-too-late cn-penalty-2021:#28",
                ranges.refused(world.posted(id, FormKind.RECTIFICATION_NOTICE, CaseWorld.DAY.plusDays(6))));
        world.perform(world.officer, world.posted(id, FormKind.RECTIFICATION_NOTICE, CaseWorld.DAY.plusDays(4)));
        assertEquals(
                "fine.above-range linyi-14:1.5#3", ranges.refused(report(id, "1000.01", null, null, Mitigation.NONE)));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经恢复。"));
        world.perform(world.officer, fined);
        assertEquals(CaseStages.INVESTIGATED, world.reload(id).stage(), "corrected late is not corrected in time");
        assertEquals(
                CaseWorld.DAY.plusDays(6),
                world.reload(id).rectification().neglectedOn().orElseThrow());
    }

    @Test
    void an_item_that_prints_several_articles_is_fined_by_the_one_that_is_named() {
        Id<EnforcementCase> id = ranges.proved("破坏草原");
        provision = null;
        assertEquals(
                "fine.provision-missing linyi-14:1.5#3",
                ranges.refused(report(id, "1000.00", null, null, Mitigation.NONE)));
        provision = "《中华人民共和国草原法》第九十九条：其他行为";
        assertEquals(
                "fine.provision-unknown linyi-14:1.5#3",
                ranges.refused(report(id, "1000.00", null, null, Mitigation.NONE)));
        provision = ranges.provision("破坏草原", "采砂");
        assertEquals(
                "fine.above-range linyi-14:1.5#3",
                ranges.refused(report(id, "50000.00", null, "10000.00", Mitigation.NONE)));
        world.perform(world.officer, report(id, "20000.00", null, "10000.00", Mitigation.NONE));
        assertEquals(
                provision, world.reload(id).penalty().orElseThrow().provision().orElseThrow());
        GivePriorNotice told = notice(id, ranges.provision("破坏草原", "植物"));
        world.perform(world.officer, told);
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃。"));
        world.world.itIs(CaseWorld.DAY.plusDays(8));
        Refusal other = assertThrows(
                Refusal.class, () -> world.perform(world.head, decision(id, ranges.provision("破坏草原", "采砂"))));
        assertEquals("case.heavier-than-told", other.key(), "by another article than told");
        world.perform(world.head, decision(id, ranges.provision("破坏草原", "植物")));
        String paper = world.read(register -> Papers.of(register, id.value()).stream()
                        .filter(row -> row.form() == FormKind.PENALTY_DECISION)
                        .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                        .findFirst()
                        .orElseThrow())
                .fields()
                .get("penalty")
                .toString();
        assertTrue(paper.contains("第六十七条：采挖植物"), paper);
    }

    private GivePriorNotice told(Id<EnforcementCase> id) {
        GivePriorNotice plain = world.notice(id, new BigDecimal("50.00"), CaseWorld.DAY);
        return new GivePriorNotice(
                id,
                null,
                plain.servedOn(),
                plain.statementUntil(),
                plain.kinds(),
                plain.fine(),
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                false,
                provision,
                null);
    }

    private DecidePenalty decided(Id<EnforcementCase> id) {
        DecidePenalty plain = world.decision(id, new BigDecimal("50.00"));
        return new DecidePenalty(
                id,
                null,
                plain.kinds(),
                plain.fine(),
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                plain.reasons(),
                provision,
                null,
                null,
                null);
    }

    private GivePriorNotice notice(Id<EnforcementCase> id, String under) {
        return new GivePriorNotice(
                id,
                null,
                CaseWorld.DAY,
                CaseWorld.DAY.plusDays(3),
                EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS),
                new BigDecimal("20000.00"),
                null,
                new BigDecimal("10000.00"),
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                false,
                under,
                null);
    }

    private DecidePenalty decision(Id<EnforcementCase> id, String under) {
        return new DecidePenalty(
                id,
                null,
                EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS),
                new BigDecimal("20000.00"),
                null,
                new BigDecimal("10000.00"),
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                "事实清楚，证据确凿。",
                under,
                null,
                null,
                null);
    }

    @Test
    void what_must_be_fined_is_fined_and_what_is_fined_only_when_serious_says_why() {
        assertEquals("fine.mandatory", without("破坏草原", "开垦", PenaltyKind.CONFISCATION_OF_GAINS, null));
        assertEquals("", without("破坏草原", "植物", PenaltyKind.CONFISCATION_OF_GAINS, null));
        assertEquals("", without("有钉螺地带警示标志", "警示标志", PenaltyKind.WARNING, null));
        assertEquals("fine.mandatory", without("有钉螺地带警示标志", "警示标志", PenaltyKind.WARNING, "多处标志损坏。"));
        ReportInvestigation light = new ReportInvestigation(
                ranges.proved("有钉螺地带警示标志"),
                null,
                "经查，事实清楚。",
                EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE),
                new BigDecimal("100.00"),
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                false,
                Set.of());
        assertEquals("fine.not-serious linyi-13:annex-1#12", ranges.refused(light));
    }

    /** Without a fine: the key of the refusal, or nothing. */
    private String without(String item, String words, PenaltyKind kind, String serious) {
        ReportInvestigation report = new ReportInvestigation(
                ranges.proved(item),
                null,
                "经查，事实清楚。",
                EnumSet.of(kind),
                null,
                null,
                kind == PenaltyKind.WARNING ? null : new BigDecimal("500.00"),
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                false,
                Set.of(),
                ranges.provision(item, words),
                serious);
        try {
            world.perform(world.officer, report);
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    @Test
    void what_a_reconsideration_made_of_a_fine_stays_under_its_provision() {
        provision = ranges.provision("破坏村容镇貌", "乱堆");
        Id<EnforcementCase> id = ranges.proved("破坏村容镇貌");
        world.perform(world.officer, report(id, "50.00", null, null, Mitigation.NONE));
        world.perform(world.officer, told(id));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃。"));
        LocalDate later = CaseWorld.DAY.plusDays(8);
        world.world.itIs(later);
        world.perform(world.head, decided(id));
        world.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, later, "赵某某", "牛杜镇示例村", false, null));
        world.perform(world.officer, new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, later, "临政复〔2026〕3号"));
        world.perform(world.officer, new EndStay(id, null, later, ProceedingsEnd.CHANGED, "临政复决〔2026〕3号"));
        Set<PenaltyKind> fine = EnumSet.of(PenaltyKind.FINE);
        world.perform(
                world.head, new FollowOutcome(id, null, fine, new BigDecimal("20.00"), null, "临政复决〔2026〕3号：变更为二十元"));
        assertEquals(
                provision, world.reload(id).penalty().orElseThrow().provision().orElseThrow());
        assertEquals("case_fine_within_range", ranges.byHand(id, "fine = 50.01"));
    }
}
