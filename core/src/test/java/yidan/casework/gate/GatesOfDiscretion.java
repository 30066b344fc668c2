package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yidan.World;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The gates of the discretion benchmark. Source: 临政发〔2023〕14号 一、五 第三条、第六条、第七条; 行政处罚法 第三十四条. */
final class GatesOfDiscretion {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final Actor SECOND = WORLD.world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    /** An item of its own: from then on every case of it is assessed. */
    static final int ITEM = WORLD.item("生活垃圾");

    static final String LIGHT = "不足一立方米";
    private static final List<String> GRADES = List.of("较轻；" + LIGHT + "；100；500", "较重；一立方米以上；500；2000");
    /** Printed without a range, so that a grade may count what it will. */
    private static final int MEASURED = WORLD.item("农药经营者");

    static final String BY_VALUE = "少量";
    static final String BY_GAINS = "大量";
    private static final List<String> BY_MEASURE =
            List.of("较轻；" + BY_VALUE + "；5；10；%价值", "较重；" + BY_GAINS + "；1；3；倍违法所得");

    private static final BigDecimal LITTLE = new BigDecimal("300.00");
    /** Of which five to ten in a hundred are 200 to 400 yuan. */
    private static final BigDecimal VALUE = new BigDecimal("4000");

    private static final BigDecimal MUCH = new BigDecimal("1900.00");

    private GatesOfDiscretion() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                        "other grade without reasons",
                        once("GatesOfDiscretion opened", GatesOfDiscretion::opened),
                        WORLD.officer,
                        id -> new AssessDiscretion(Id.of(id), null, List.of(LIGHT), List.of(), "较重", null),
                        "discretion.departs-without-reasons"),
                Gate.shut(
                        "reported without weighing the benchmark",
                        once("GatesOfDiscretion opened", GatesOfDiscretion::opened),
                        WORLD.officer,
                        id -> report(Id.of(id), "初次违法。"),
                        "discretion.not-assessed"),
                Gate.shut(
                        "fine outside the grade without reasons",
                        GatesOfDiscretion::assessed,
                        WORLD.officer,
                        id -> report(Id.of(id), "初次违法。"),
                        "discretion.fine-departs"),
                Gate.shut(
                        "no fine where the grade asks for one, without reasons",
                        once("GatesOfDiscretion assessed", GatesOfDiscretion::assessed),
                        WORLD.officer,
                        id -> report(Id.of(id), PenaltyKind.WARNING, null, null, "初次违法。"),
                        "discretion.no-fine-departs"),
                Gate.shut(
                        "penalty by another grade than the facts led to, without reasons",
                        once("GatesOfDiscretion assessed", GatesOfDiscretion::assessed),
                        WORLD.officer,
                        id -> report(Id.of(id), PenaltyKind.FINE, LITTLE, "较重", "综合裁量。"),
                        "discretion.grade-departs"),
                Gate.shut(
                                "notice of no fine where the grade asks for one, without reasons",
                                once("GatesOfDiscretion reported", GatesOfDiscretion::reported),
                                WORLD.officer,
                                id -> notice(Id.of(id), EnumSet.of(PenaltyKind.WARNING)),
                                "discretion.no-fine-departs")
                        .inSql(
                                "enforcement_case",
                                "fine = 1900, discretion_reasons = '初次违法。'",
                                "case_departs_with_reasons"),
                Gate.shut(
                        "circumstance that makes it lighter, and it is not, without reasons",
                        GatesOfDiscretion::assessedAsFirst,
                        WORLD.officer,
                        id -> report(Id.of(id), PenaltyKind.FINE, LITTLE, null, null),
                        "discretion.circumstance-departs"),
                Gate.shut(
                                "heavier without a listed circumstance and without reasons",
                                once("GatesOfDiscretion reported", GatesOfDiscretion::reported),
                                WORLD.officer,
                                id -> weighed(Id.of(id), Mitigation.HEAVIER, "综合裁量。"),
                                "discretion.circumstance-not-ticked")
                        .inSql(
                                "enforcement_case",
                                "mitigation = 'HEAVIER', discretion_reasons = '综合裁量。'",
                                "case_departs_from_ticked"),
                Gate.shut(
                                "mitigated by no listed circumstance and no article",
                                once("GatesOfDiscretion reported", GatesOfDiscretion::reported),
                                WORLD.officer,
                                id -> weighed(Id.of(id), Mitigation.MITIGATED, "酌情减轻。"),
                                "discretion.mitigated-without-article")
                        .inSql(
                                "enforcement_case",
                                "mitigation = 'MITIGATED', discretion_reasons = '酌情减轻。'",
                                "case_mitigated_by_article"),
                Gate.shut(
                                "no penalty by no circumstance of the list and without reasons",
                                once("GatesOfDiscretion reported", GatesOfDiscretion::reported),
                                WORLD.head,
                                id -> new DecideNoPenalty(
                                        Id.of(id), null, RulingKind.NO_PENALTY_NO_FAULT, "没有主观过错。", "已教育。"),
                                "discretion.spared-by-no-circumstance")
                        .inSql(
                                "enforcement_case",
                                "stage = 'DECIDED', ruling_kind = 'NO_PENALTY_NO_FAULT', decided_on = '2026-03-02',"
                                        + " decided_by = 'niudu-head', ruling_reasons = '没有主观过错。', spared_listed = true",
                                "case_spared_by_the_list"),
                Gate.shut(
                        "grade that counts what nobody has measured",
                        once("GatesOfDiscretion measured", GatesOfDiscretion::counted),
                        WORLD.officer,
                        id -> new AssessDiscretion(Id.of(id), null, List.of(BY_VALUE), null, null, null),
                        "discretion.nothing-measured"),
                Gate.shut(
                        "fine by another measure than was assessed",
                        GatesOfDiscretion::weighedByValue,
                        WORLD.officer,
                        id -> Otherwise.with(
                                report(Id.of(id), PenaltyKind.FINE, LITTLE, null, null),
                                "quantity",
                                new BigDecimal("9999")),
                        "discretion.assessed-otherwise"),
                Gate.shut(
                                "fine outside the range that comes of what was measured",
                                GatesOfDiscretion::reportedByValue,
                                WORLD.officer,
                                id -> Otherwise.with(
                                        notice(Id.of(id), EnumSet.of(PenaltyKind.FINE)),
                                        "fine",
                                        MUCH,
                                        "quantity",
                                        VALUE),
                                "discretion.fine-departs")
                        .inSql("enforcement_case", "fine = 400.01", "case_departs_with_reasons"),
                Gate.shut(
                        "fine by times of gains that the case did not find",
                        GatesOfDiscretion::weighedByGains,
                        WORLD.officer,
                        id -> report(Id.of(id), PenaltyKind.FINE, LITTLE, null, null),
                        "discretion.assessed-otherwise"),
                Gate.opening(
                        "benchmark beyond what the law gives",
                        WORLD.bureau,
                        () -> entry(WORLD.item("破坏村容"), List.of("较重；大；30；501")),
                        "benchmark.outside-range"),
                Gate.shut(
                                "benchmark published by who entered it",
                                GatesOfDiscretion::entered,
                                WORLD.bureau,
                                id -> new PublishBenchmark(Id.of(id), null),
                                "benchmark.same-person")
                        .told()
                        .inSql(
                                "discretion_benchmark",
                                "published_on = '2026-03-02', published_by = entered_by, stage = 'REPLACED',"
                                        + " effective_until = '2026-03-02'",
                                "benchmark_published_by_another"));
    }

    private static EnterBenchmark entry(int item, List<String> grades) {
        return new EnterBenchmark(
                item,
                "临猗县示例裁量基准〔2026〕9号",
                CaseWorld.DAY,
                grades,
                null,
                List.of("初次违法"),
                List.of("屡教不改"),
                null,
                List.of("有证据足以证明没有主观过错"),
                null);
    }

    private static Id<DiscretionBenchmark> entered() {
        return Id.of(WORLD.perform(WORLD.bureau, entry(ITEM, GRADES)).dossier());
    }

    static void inForce() {
        inForce(ITEM, GRADES);
    }

    private static void inForce(int item, List<String> grades) {
        if (WORLD.read(register -> DiscretionBenchmark.inForce(register, item, CaseWorld.DAY))
                .isEmpty()) {
            Id<DiscretionBenchmark> id =
                    Id.of(WORLD.perform(WORLD.bureau, entry(item, grades)).dossier());
            WORLD.perform(SECOND, new PublishBenchmark(id, null));
        }
    }

    /** Its grades count something else than yuan. */
    static int measured() {
        inForce(MEASURED, BY_MEASURE);
        return MEASURED;
    }

    private static Id<EnforcementCase> opened() {
        inForce();
        Id<EnforcementCase> id = WORLD.opened(ITEM);
        WORLD.prove(id);
        return id;
    }

    private static Id<EnforcementCase> assessed() {
        Id<EnforcementCase> id = opened();
        WORLD.perform(WORLD.officer, new AssessDiscretion(id, null, List.of(LIGHT), List.of(), null, null));
        return id;
    }

    private static Id<EnforcementCase> assessedAsFirst() {
        Id<EnforcementCase> id = opened();
        WORLD.perform(WORLD.officer, new AssessDiscretion(id, null, List.of(LIGHT), List.of("初次违法"), null, null));
        return id;
    }

    private static GivePriorNotice weighed(Id<EnforcementCase> id, Mitigation mitigation, String reasons) {
        return Otherwise.with(
                notice(id, EnumSet.of(PenaltyKind.FINE)),
                "fine",
                LITTLE,
                "mitigation",
                mitigation,
                "discretion",
                reasons);
    }

    private static Id<EnforcementCase> reported() {
        Id<EnforcementCase> id = assessed();
        WORLD.perform(WORLD.officer, report(id, PenaltyKind.FINE, LITTLE, null, null));
        return id;
    }

    private static Id<EnforcementCase> counted() {
        Id<EnforcementCase> id = WORLD.opened(measured());
        WORLD.prove(id);
        return id;
    }

    private static Id<EnforcementCase> weighedByValue() {
        Id<EnforcementCase> id = counted();
        WORLD.perform(WORLD.officer, new AssessDiscretion(id, null, List.of(BY_VALUE), null, null, null, VALUE));
        return id;
    }

    private static Id<EnforcementCase> reportedByValue() {
        Id<EnforcementCase> id = weighedByValue();
        WORLD.perform(
                WORLD.officer, Otherwise.with(report(id, PenaltyKind.FINE, LITTLE, null, null), "quantity", VALUE));
        return id;
    }

    private static Id<EnforcementCase> weighedByGains() {
        Id<EnforcementCase> id = counted();
        WORLD.perform(WORLD.officer, new AssessDiscretion(id, null, List.of(BY_GAINS), null, null, null, LITTLE));
        return id;
    }

    private static GivePriorNotice notice(Id<EnforcementCase> id, Set<PenaltyKind> kinds) {
        return new GivePriorNotice(
                id,
                null,
                CaseWorld.DAY,
                CaseWorld.DAY.plusDays(3),
                kinds,
                null,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                null);
    }

    private static ReportInvestigation report(Id<EnforcementCase> id, String reasons) {
        return report(id, PenaltyKind.FINE, MUCH, null, reasons);
    }

    private static ReportInvestigation report(
            Id<EnforcementCase> id, PenaltyKind kind, BigDecimal fine, String grade, String reasons) {
        return new ReportInvestigation(
                id,
                null,
                "事实清楚",
                EnumSet.of(kind),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                grade,
                reasons,
                false,
                Set.of());
    }
}
