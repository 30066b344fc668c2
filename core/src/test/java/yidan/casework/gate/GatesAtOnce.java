package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.PreparedCases;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.atonce.ConfirmEnforcement;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.tenancy.Id;

/** The gates before what is executed at once, and before its approval afterwards. Source: 行政强制法 第十九条. */
final class GatesAtOnce {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final Executing EXECUTING = PreparedExecutions.EXECUTING;

    private GatesAtOnce() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "pulled down at once, without demand and decision",
                                once(
                                        "EXECUTING.opened(Executing.DEMOLITION)",
                                        () -> EXECUTING.opened(Executing.DEMOLITION)),
                                WORLD.officer,
                                PreparedExecutions::atOnce,
                                "enforcement.at-once.demand-first")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'UNCONFIRMED', at_once = true, carried_out_on = '2026-03-02', filmed = true,"
                                        + " why_now = '紧急'",
                                "enforcement_announced"),
                Gate.shut(
                                "flood measures at once, before the superior headquarters",
                                () -> EXECUTING.opened(PreparedExecutions.FLOOD),
                                WORLD.officer,
                                PreparedExecutions::atOnce,
                                "enforcement.at-once.superior-first")
                        .told(),
                Gate.shut(
                                "animals immunised at once, before the decision",
                                once(
                                        "EXECUTING.opened(Executing.IMMUNISATION)",
                                        () -> EXECUTING.opened(Executing.IMMUNISATION)),
                                WORLD.officer,
                                PreparedExecutions::atOnce,
                                "enforcement.at-once.demand-first")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'UNCONFIRMED', at_once = true, carried_out_on = '2026-03-02',"
                                        + " begun_at = '08:00', ended_at = '09:00', why_now = '紧急'",
                                "enforcement_at_once_where_the_law_says"),
                Gate.shut(
                                "cleared at once, before anybody decided it",
                                once("PreparedExecutions toClear", PreparedExecutions::toClear),
                                WORLD.officer,
                                PreparedExecutions::atOnce,
                                "enforcement.at-once.decide-at-once")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told(),
                Gate.shut(
                                "approved by who handles it, after it was done at once",
                                PreparedExecutions::doneAtOnce,
                                PreparedCases.HEAD_WHO_HANDLES,
                                id -> new ConfirmEnforcement(Id.of(id), null, "同意补办。"),
                                "case.is-the-handler")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'CARRIED_OUT', confirmed_at = '2026-03-02 10:00+08', decided_on = '2026-03-02',"
                                        + " decided_by = lead_user",
                                "enforcement_decided_by_another"),
                Gate.shut(
                                "approved a day after it was done at once",
                                PreparedExecutions::doneAtOnce,
                                WORLD.head,
                                id -> new ConfirmEnforcement(Id.of(id), null, "同意补办。"),
                                "enforcement.confirmed-too-late")
                        .on(CaseWorld.DAY.plusDays(1))
                        .inSql(
                                "enforcement",
                                "stage = 'CARRIED_OUT', confirmed_at = '2026-03-03 10:00+08', decided_on = '2026-03-03',"
                                        + " decided_by = 'niudu-head'",
                                "enforcement_confirmed_in_time"),
                Gate.shut(
                                "what was done at once ended as something else",
                                GatesAtOnce::doneAndTold,
                                WORLD.head,
                                id -> new EndEnforcement(Id.of(id), null, EndGround.OTHER, "不再需要。"),
                                "enforcement.lift-what-is-not-approved")
                        .inSql(
                                "enforcement",
                                "stage = 'ENDED', closed_on = '2026-03-02', end_ground = 'OTHER'",
                                "enforcement_lifted_where_not_approved"),
                Gate.shut(
                                "drug plants rooted out at once, not approved, and the police know nothing",
                                PreparedExecutions::doneAtOnce,
                                WORLD.head,
                                id -> new EndEnforcement(Id.of(id), null, EndGround.NOT_APPROVED, "立即解除。"),
                                "enforcement.police-not-told")
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'ENDED', closed_on = '2026-03-02', end_ground = 'NOT_APPROVED'",
                                "enforcement_police_told"));
    }

    private static Id<Enforcement> doneAndTold() {
        return PreparedExecutions.told(PreparedExecutions.doneAtOnce());
    }
}
