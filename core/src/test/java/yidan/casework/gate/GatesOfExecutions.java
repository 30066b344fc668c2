package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.PreparedCases;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.Signing;
import yidan.tenancy.Id;

/** The gates before compulsory executions, from the order that was neglected to the end. */
final class GatesOfExecutions {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final Executing EXECUTING = PreparedExecutions.EXECUTING;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime TEN_TO_TEN = LocalTime.of(9, 50);
    private static final LocalDate SUBSTITUTED = PreparedCases.HEARING_TERM_OVER.plusDays(8);
    private static final String DECIDED = "decided_on = opened_on, decided_by = 'niudu-head'";

    private GatesOfExecutions() {}

    static Stream<Gate> all() {
        return Stream.of(beforeTheDecision(), afterIt(), GatesAtOnce.all()).flatMap(gates -> gates);
    }

    private static Stream<Gate> beforeTheDecision() {
        return Stream.of(
                Gate.opening(
                        "execution of a power to punish",
                        WORLD.officer,
                        () -> EXECUTING.opening(WORLD.item("非法占用土地建住宅")),
                        "list.other-type"),
                Gate.opening(
                        "execution under power lines, of nobody knows what",
                        WORLD.officer,
                        () -> EXECUTING.opening(EXECUTING.compulsion(Executing.LINES), null),
                        "enforcement.under-lines-missing"),
                Gate.shut(
                                "execution of an order that nobody gave",
                                once(
                                        "EXECUTING.opened(Executing.DEMOLITION)",
                                        () -> EXECUTING.opened(Executing.DEMOLITION)),
                                WORLD.head,
                                GatesOfExecutions::decide,
                                "enforcement.not-neglected")
                        .told()
                        .inSql("enforcement", DECIDED, "enforcement_decided_after_demand"),
                Gate.shut(
                                "water cut to force the execution",
                                once("EXECUTING.opened(Executing.PLANTS)", () -> EXECUTING.opened(Executing.PLANTS)),
                                WORLD.head,
                                id -> new DecideEnforcement(
                                        Id.of(id), null, "停水停电。", false, null, CaseWorld.DAY, "应当铲除。"),
                                "enforcement.utilities-cut")
                        .inSql("enforcement", "stage = 'DECIDED', " + DECIDED, "enforcement_utilities_spared"),
                Gate.shut(
                                "plants decided on at once because they are hidden",
                                once("EXECUTING.opened(Executing.PLANTS)", () -> EXECUTING.opened(Executing.PLANTS)),
                                WORLD.head,
                                id -> new DecideEnforcement(
                                        Id.of(id), null, "组织铲除。", true, "正在转移。", CaseWorld.DAY, "应当铲除。"),
                                "enforcement.nothing-to-hide")
                        .inSql("enforcement", "hiding_signs = '正在转移'", "enforcement_hiding_shown"),
                Gate.shut(
                                "immunised without a demand",
                                once(
                                        "EXECUTING.opened(Executing.IMMUNISATION)",
                                        () -> EXECUTING.opened(Executing.IMMUNISATION)),
                                WORLD.head,
                                GatesOfExecutions::decide,
                                "enforcement.not-neglected")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', " + DECIDED + ", demanded_on = opened_on, perform_by = opened_on",
                                "enforcement_decided_after_demand"),
                Gate.shut(
                                "look at the correction before its last day",
                                PreparedExecutions::ordered,
                                WORLD.officer,
                                id -> new CheckRemoval(Id.of(id), null, false, "没有改正"),
                                "enforcement.order-not-over")
                        .told(),
                Gate.shut(
                                "order to correct by a day that is over",
                                once(
                                        "EXECUTING.opened(Executing.DEMOLITION)",
                                        () -> EXECUTING.opened(Executing.DEMOLITION)),
                                WORLD.officer,
                                id -> new OrderRemoval(
                                        Id.of(id), null, CaseWorld.DAY, CaseWorld.DAY.minusDays(1), "限期改正。"),
                                "case.rectify-by-past")
                        .inSql(
                                "enforcement",
                                "stage = 'ORDERED', ordered_on = opened_on, correct_by = opened_on - 1",
                                "enforcement_in_order"),
                Gate.shut(
                                "execution whose demand nobody received",
                                EXECUTING::demanded,
                                WORLD.head,
                                GatesOfExecutions::decide,
                                "enforcement.demand-not-served")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', decided_on = perform_by + 1, decided_by = 'niudu-head'",
                                "enforcement_decided_after_demand"),
                Gate.shut(
                                "demanded twice",
                                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                                WORLD.officer,
                                id -> new DemandRemoval(
                                        Id.of(id),
                                        null,
                                        PreparedExecutions.DEMANDED,
                                        PreparedExecutions.DEMAND_OVER,
                                        "限期拆除。"),
                                "enforcement.demanded-already")
                        .on(PreparedExecutions.DEMANDED)
                        .told(),
                Gate.shut(
                                "execution before the demand has run out",
                                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                                WORLD.head,
                                GatesOfExecutions::decide,
                                "enforcement.demand-not-over")
                        .on(PreparedExecutions.DEMANDED)
                        .told()
                        .inSql(
                                "enforcement",
                                "decided_on = '2026-03-18', decided_by = 'niudu-head'",
                                "enforcement_decided_after_demand"),
                Gate.shut(
                                "execution over an objection that holds",
                                PreparedExecutions::objected,
                                WORLD.head,
                                GatesOfExecutions::decide,
                                "enforcement.statement-not-reviewed")
                        .on(PreparedExecutions.NOTICE_OVER)
                        .told(),
                Gate.shut(
                                "execution decided by who handles it",
                                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                                PreparedCases.HEAD_WHO_HANDLES,
                                GatesOfExecutions::decide,
                                "case.is-the-handler")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', decided_on = perform_by + 1, decided_by = lead_user",
                                "enforcement_decided_by_another"),
                Gate.shut(
                                "flood measures without the superior headquarters",
                                () -> EXECUTING.opened(PreparedExecutions.FLOOD),
                                WORLD.head,
                                id -> Executing.decision(Id.of(id), "强制转移", "阻拦"),
                                "enforcement.superior-not-approved")
                        .told()
                        .inSql("enforcement", "stage = 'DECIDED', " + DECIDED, "enforcement_superior_approved"),
                Gate.shut(
                                "executed on a day before its decision",
                                () -> EXECUTING.opened(Executing.PLANTS),
                                WORLD.head,
                                id -> PreparedExecutions.decision(id, CaseWorld.DAY.minusDays(1)),
                                "enforcement.performed-before-decided")
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', " + DECIDED
                                        + ", no_utilities_cut = true, perform_on = opened_on - 1",
                                "enforcement_when_decided"),
                Gate.shut(
                                "pulled down on the day of its decision, before any notice",
                                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                                WORLD.head,
                                id -> PreparedExecutions.decision(id, PreparedExecutions.DEMAND_OVER),
                                "enforcement.performed-before-announced")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', decided_on = perform_by + 1, decided_by = 'niudu-head',"
                                        + " no_utilities_cut = true, perform_on = perform_by + 1",
                                "enforcement_when_decided"),
                Gate.shut(
                        "substitution of what nobody was ordered to do",
                        once("PreparedCases served", PreparedCases::served),
                        WORLD.officer,
                        id -> new OpenSubstitution(Id.of(id), null, SubstitutionGround.POLLUTES, "清除路面遗洒物"),
                        "enforcement.no-neglected-order"));
    }

    private static Stream<Gate> afterIt() {
        return Stream.of(
                Gate.shut(
                                "pulled down before the party has the decision",
                                PreparedExecutions::decided,
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.decision-not-served")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told(),
                Gate.shut(
                                "pulled down before the notice has run out",
                                once("PreparedExecutions announced", PreparedExecutions::announced),
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.notice-not-over")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql("enforcement", "carried_out_on = '2026-03-30', filmed = true", "enforcement_announced"),
                Gate.shut(
                                "building under power lines pulled down without a notice",
                                PreparedExecutions::decidedUnderLines,
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.notice-not-over")
                        .on(PreparedExecutions.TERMS_OVER)
                        .told()
                        .inSql("enforcement", "carried_out_on = '2026-09-08', filmed = true", "enforcement_announced"),
                Gate.shut(
                                "pulled down while the party may still sue",
                                once("PreparedExecutions announced", PreparedExecutions::announced),
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.party-may-still-sue")
                        .on(PreparedExecutions.NOTICE_OVER)
                        .inSql(
                                "enforcement",
                                "stage = 'CARRIED_OUT', carried_out_on = '2026-04-09', filmed = true",
                                "enforcement_announced"),
                Gate.shut(
                                "pulled down while a suit is running",
                                once("PreparedExecutions announced", PreparedExecutions::announced),
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, false),
                                "enforcement.party-has-sued")
                        .on(PreparedExecutions.TERMS_OVER),
                Gate.shut(
                                "execution at night",
                                once("PreparedExecutions announced", PreparedExecutions::announced),
                                WORLD.officer,
                                id -> carryOut(id, LocalTime.of(4, 0), LocalTime.of(5, 0), true),
                                "enforcement.at-night")
                        .on(PreparedExecutions.TERMS_OVER),
                Gate.shut(
                                "execution on a holiday",
                                once("PreparedExecutions announced", PreparedExecutions::announced),
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.on-holiday")
                        .on(LocalDate.of(2026, 10, 1)),
                Gate.shut(
                                "executed before the day that its decision has told",
                                PreparedExecutions::decidedForLater,
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.before-the-day-told")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'CARRIED_OUT', carried_out_on = opened_on, filmed = true",
                                "enforcement_when_told"),
                Gate.shut(
                        "water and power cut off to enforce",
                        EXECUTING::decided,
                        WORLD.officer,
                        id -> carryOut(id, null, true, null, false),
                        "enforcement.utilities-cut"),
                Gate.shut(
                                "drug plants of which the police know nothing",
                                PreparedExecutions::rootedOut,
                                WORLD.officer,
                                id -> new CloseEnforcement(Id.of(id), null, "已铲除"),
                                "enforcement.police-not-told")
                        .told()
                        .inSql("enforcement", "stage = 'CLOSED', closed_on = '2026-03-02'", "enforcement_police_told"),
                Gate.shut(
                                "execution closed before its decision has reached the party",
                                () -> PreparedExecutions.told(PreparedExecutions.rootedOut()),
                                WORLD.officer,
                                id -> new CloseEnforcement(Id.of(id), null, "已铲除"),
                                "enforcement.decision-owed")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'CLOSED', closed_on = '2026-03-02'",
                                "enforcement_served_before_it_closes"),
                Gate.shut(
                                "execution whose recording is missing",
                                PreparedExecutions::filmed,
                                WORLD.officer,
                                id -> new CloseEnforcement(Id.of(id), null, "已铲除"),
                                "enforcement.recording-missing")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'CLOSED', closed_on = '2026-03-02'",
                                "enforcement_recording_settled"),
                Gate.shut(
                                "performed in the party's place without its cost",
                                once("PreparedExecutions clearing", PreparedExecutions::clearing),
                                WORLD.officer,
                                id -> carryOut(id, MORNING, TEN_TO_TEN, true),
                                "enforcement.cost-missing")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql("enforcement", "carried_out_on = '2026-03-10', filmed = true", "enforcement_cost"),
                Gate.shut(
                                "performed in the party's place by who has an interest",
                                once("PreparedExecutions toClear", PreparedExecutions::toClear),
                                WORLD.head,
                                id -> PreparedExecutions.instead(
                                        Id.of(id), PreparedCases.HEARING_TERM_OVER, "当事人的债权人", false),
                                "enforcement.performer-interested")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "substitution decided as what the body executes itself",
                                once("PreparedExecutions toClear", PreparedExecutions::toClear),
                                WORLD.head,
                                GatesOfExecutions::decide,
                                "enforcement.is-substitution")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "performed in the party's place by another than it was told",
                                once("PreparedExecutions clearing", PreparedExecutions::clearing),
                                WORLD.officer,
                                id -> carryOut(id, "某保洁服务部", true, BigDecimal.TEN, true),
                                "enforcement.another-performer")
                        .on(PreparedCases.HEARING_TERM_OVER),
                Gate.shut(
                                "performed in the party's place less than three days after the demand",
                                PreparedExecutions::substituted,
                                WORLD.officer,
                                id -> carryOut(id, null, true, BigDecimal.TEN, true),
                                "enforcement.demanded-too-late")
                        .on(SUBSTITUTED));
    }

    private static DecideEnforcement decide(UUID id) {
        return PreparedExecutions.decision(Id.of(id));
    }

    private static CarryOutEnforcement carryOut(UUID id, LocalTime begin, LocalTime end, boolean unused) {
        return Executing.carryOut(Id.of(id), begin, end, null, unused);
    }

    private static CarryOutEnforcement carryOut(
            UUID id, String performer, boolean noInterest, BigDecimal cost, boolean noUtilitiesCut) {
        return new CarryOutEnforcement(
                Id.of(id),
                null,
                null,
                MORNING,
                TEN_TO_TEN,
                null,
                null,
                "镇村建办二人",
                performer,
                noInterest,
                cost,
                noUtilitiesCut,
                true,
                true,
                true,
                "按照决定实施。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }
}
