package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.Confiscating;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.PreparedCases;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.GainsFound;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.itemlist.FineRange;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** The gates before kind and amount of a penalty, and before whom it may not reach. Source: 行政处罚法 第二十八条、第三十条; 临政发〔2023〕14号 一、五 第三条. */
final class GatesOfPenalties {

    private static final CaseWorld WORLD = CaseWorld.standing();
    static final int RANGED = WORLD.item("破坏村容");
    /** 30 to 50 yuan; another provision of the same item goes to 500. */
    static final String HEAPED = provision(RANGED, "乱堆");
    /** One to five times what was gained, or up to 50,000 where nothing was. */
    static final int GRASS = WORLD.item("破坏草原");

    static final String PLOUGHED = provision(GRASS, "开垦");
    private static final BigDecimal GAINS = new BigDecimal("1000.00");
    /** Twelve years old on the day of the act. */
    private static final String CHILD = "140821201305010013";
    /** Fifteen. */
    private static final String MINOR = "140821201005010011";

    private GatesOfPenalties() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "goods confiscated without saying how they are handed over",
                                once("GatesOfPenalties confiscating", GatesOfPenalties::confiscating),
                                WORLD.head,
                                id -> Confiscating.decision(Id.of(id), null, 7),
                                "penalty.manner-not-said")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "goods confiscated without saying until when",
                                once("GatesOfPenalties confiscating", GatesOfPenalties::confiscating),
                                WORLD.head,
                                id -> Confiscating.decision(Id.of(id), "交到镇政府", null),
                                "penalty.days-not-said")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql(
                                "enforcement_case",
                                "stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                                "case_performance_said"),
                proposal("fine above the item's range", () -> proved(RANGED), "50.01", HEAPED, "fine.above-range"),
                proposal("fine below the item's range", () -> proved(RANGED), "29.99", HEAPED, "fine.below-range"),
                proposal(
                        "fine by no provision of the item that prints several",
                        () -> proved(RANGED),
                        "50.00",
                        null,
                        "fine.provision-missing"),
                Gate.shut(
                                "notice of a fine above the item's range",
                                once("GatesOfPenalties reported", GatesOfPenalties::reported),
                                WORLD.officer,
                                id -> notice(Id.of(id), new BigDecimal("50.01")),
                                "fine.above-range")
                        .inSql("enforcement_case", "fine = 500, fine_range_most = 500", "case_fine_range_is_printed"),
                Gate.shut(
                        "notice of a fine below the item's range",
                        once("GatesOfPenalties reported", GatesOfPenalties::reported),
                        WORLD.officer,
                        id -> notice(Id.of(id), new BigDecimal("29.99")),
                        "fine.below-range"),
                Gate.shut(
                                "decision on a fine above the item's range",
                                GatesOfPenalties::told,
                                WORLD.head,
                                id -> decision(Id.of(id), new BigDecimal("50.01"), HEAPED),
                                "fine.above-range")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql("enforcement_case", "fine = 50.01", "case_fine_within_range"),
                Gate.shut(
                                "decision on a fine by none of the provisions",
                                GatesOfPenalties::told,
                                WORLD.head,
                                id -> decision(Id.of(id), new BigDecimal("50.00"), null),
                                "fine.provision-missing")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql(
                                "enforcement_case",
                                "fine_range_party = null, fine_range_measure = null, fine_range_condition = null,"
                                        + " fine_range_most = null, stage = 'DECIDED', ruling_kind = 'PENALTY',"
                                        + " decided_on = '2026-03-10', decided_by = 'niudu-head'",
                                "case_fined_by_a_range"),
                Gate.shut(
                        "gains that were found left to the party for a higher range",
                        () -> proved(GRASS),
                        WORLD.officer,
                        id -> gaining(id, EnumSet.of(PenaltyKind.FINE), "50000.00", null),
                        "gains.to-confiscate"),
                Gate.shut(
                                "decision that leaves to the party what it gained",
                                GatesOfPenalties::gained,
                                WORLD.head,
                                id -> keeping(Id.of(id)),
                                "gains.to-confiscate")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql(
                                "enforcement_case",
                                "confiscated_gains = null, penalty_kinds = 'FINE', stage = 'DECIDED',"
                                        + " ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head'",
                                "case_gains_confiscated"),
                proposal(
                        "fine by the square metre of nobody knows how many",
                        () -> proved(WORLD.item("违反规划的规定建住宅")),
                        "1000.00",
                        null,
                        "fine.quantity-missing"),
                proposal(
                        "fine before the day for correction has passed",
                        () -> proved(WORLD.item("损坏村道")),
                        "500.00",
                        null,
                        "fine.not-before-overdue"),
                Gate.shut(
                        "kind of penalty that no basis names",
                        () -> proved(RANGED),
                        WORLD.officer,
                        id -> report(id, EnumSet.of(PenaltyKind.BUSINESS_CLOSED), null, null),
                        "penalty.kind-not-in-basis"),
                Gate.shut(
                        "heavy kind of penalty without its article",
                        () -> proved(PreparedCases.ITEM),
                        WORLD.officer,
                        id -> report(id, EnumSet.of(PenaltyKind.BUSINESS_CLOSED), null, null),
                        "penalty.article-missing"),
                proposal("child punished", () -> proved(PreparedCases.ITEM, CHILD), "600.00", null, "case.child"),
                proposal(
                        "minor punished like a grown-up",
                        () -> proved(PreparedCases.ITEM, MINOR),
                        "600.00",
                        null,
                        "case.minor-must-be-lighter"),
                proposal(
                        "punished without asking how old",
                        () -> proved(PreparedCases.ITEM, null),
                        "600.00",
                        null,
                        "case.age-unknown"));
    }

    private static Gate proposal(
            String name, Supplier<Id<EnforcementCase>> prepared, String fine, String provision, String refusal) {
        return Gate.shut(
                name,
                prepared,
                WORLD.officer,
                id -> report(id, EnumSet.of(PenaltyKind.FINE), new BigDecimal(fine), provision),
                refusal);
    }

    private static ReportInvestigation report(UUID id, Set<PenaltyKind> kinds, BigDecimal fine, String provision) {
        return new ReportInvestigation(
                Id.of(id),
                null,
                "经查，事实清楚。",
                kinds,
                fine,
                null,
                null,
                null,
                null,
                kinds.contains(PenaltyKind.FINE) ? null : "关闭经营场所。",
                Mitigation.NONE,
                null,
                "按幅度确定。",
                false,
                Set.of(),
                provision,
                null);
    }

    private static ReportInvestigation gaining(UUID id, Set<PenaltyKind> kinds, String fine, BigDecimal confiscated) {
        return new ReportInvestigation(
                Id.of(id),
                null,
                "经查，事实清楚。",
                kinds,
                new BigDecimal(fine),
                null,
                confiscated,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                false,
                Set.of(),
                PLOUGHED,
                null,
                GainsFound.SOME,
                GAINS,
                null,
                "销售记录、询问笔录。");
    }

    private static Id<EnforcementCase> gained() {
        Id<EnforcementCase> id = proved(GRASS);
        Set<PenaltyKind> both = EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS);
        WORLD.perform(WORLD.officer, gaining(id.value(), both, "5000.00", GAINS));
        WORLD.perform(
                WORLD.officer,
                new GivePriorNotice(
                        id,
                        null,
                        CaseWorld.DAY,
                        CaseWorld.DAY.plusDays(3),
                        both,
                        new BigDecimal("5000.00"),
                        null,
                        GAINS,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "按幅度确定。",
                        null,
                        false,
                        PLOUGHED,
                        null));
        WORLD.perform(WORLD.officer, WORLD.waiver(id, CaseWorld.DAY, "书面放弃"));
        return id;
    }

    private static DecidePenalty keeping(Id<EnforcementCase> id) {
        return decision(id, new BigDecimal("5000.00"), PLOUGHED);
    }

    private static GivePriorNotice notice(Id<EnforcementCase> id, BigDecimal fine) {
        return new GivePriorNotice(
                id,
                null,
                CaseWorld.DAY,
                CaseWorld.DAY.plusDays(3),
                EnumSet.of(PenaltyKind.FINE),
                fine,
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
                HEAPED,
                null);
    }

    private static Id<EnforcementCase> confiscating() {
        Id<EnforcementCase> id = WORLD.opened(PreparedCases.ITEM);
        Confiscating.told(id);
        return id;
    }

    private static DecidePenalty decision(Id<EnforcementCase> id, BigDecimal fine, String provision) {
        return new DecidePenalty(
                id,
                null,
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "按幅度确定。",
                null,
                "事实清楚，证据确凿。",
                provision,
                null,
                null,
                null);
    }

    private static String provision(int item, String words) {
        return WORLD
                .read(register -> Power.published(register, item, CaseWorld.DAY).fines())
                .stream()
                .map(FineRange::provision)
                .filter(one -> one.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Id<EnforcementCase> proved(int item) {
        Id<EnforcementCase> id = WORLD.opened(item);
        WORLD.prove(id);
        return id;
    }

    private static Id<EnforcementCase> proved(int item, String number) {
        Id<EnforcementCase> id = Id.of(WORLD.perform(
                        WORLD.officer,
                        new ProposeCase(
                                null,
                                item,
                                PartyKind.PERSON,
                                "孙某某",
                                number,
                                null,
                                "临猗县牛杜镇示例村",
                                null,
                                "露天焚烧秸秆",
                                "在村北耕地内焚烧秸秆。",
                                "示例村村北",
                                CaseWorld.DAY.minusDays(1),
                                null,
                                CaseWorld.DAY,
                                null,
                                null,
                                null,
                                WORLD.person("niudu-officer1"),
                                WORLD.person("niudu-officer2"),
                                false))
                .dossier());
        WORLD.perform(WORLD.head, new ApproveOpening(id, null, "同意"));
        WORLD.prove(id);
        return id;
    }

    private static Id<EnforcementCase> reported() {
        Id<EnforcementCase> id = proved(RANGED);
        WORLD.perform(WORLD.officer, report(id.value(), EnumSet.of(PenaltyKind.FINE), new BigDecimal("50.00"), HEAPED));
        return id;
    }

    private static Id<EnforcementCase> told() {
        Id<EnforcementCase> id = reported();
        WORLD.perform(WORLD.officer, notice(id, new BigDecimal("50.00")));
        WORLD.perform(WORLD.officer, WORLD.waiver(id, CaseWorld.DAY, "书面放弃"));
        return id;
    }
}
