package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.arrears.AskHigherCourt;
import yidan.casework.arrears.CourtAnswer;
import yidan.casework.arrears.GrantDeferral;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.decision.CorrectDecision;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.tenancy.Id;

/** The gates after the decision: service, payment, demand, court, closing. */
final class GatesOfPerformance {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate SERVED = PreparedCases.HEARING_TERM_OVER;
    private static final BigDecimal FINE = PreparedCases.FINE;
    /** Within the three months in which the court may be asked. */
    private static final LocalDate AT_COURT = LocalDate.of(2026, 9, 21);
    /** More than six months after the service, and more than three months after that. */
    private static final LocalDate COURT_TOO_LATE = LocalDate.of(2026, 12, 21);

    private GatesOfPerformance() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "decision served before it was made",
                                once("PreparedCases decided", PreparedCases::decided),
                                WORLD.officer,
                                id -> serving(Id.of(id), ServiceManner.DIRECT, SERVED.minusDays(1)),
                                "service.before-the-decision")
                        .on(SERVED)
                        .inSql("enforcement_case", "served_on = decided_on - 1", "case_served_after_decision"),
                Gate.shut(
                                "left with its party without a proof",
                                once("PreparedCases decided", PreparedCases::decided),
                                WORLD.officer,
                                id -> serving(Id.of(id), ServiceManner.LEFT, SERVED),
                                "service.no-proof")
                        .on(SERVED),
                Gate.shut(
                                "demand before the days to pay are over",
                                once("PreparedCases served", PreparedCases::served),
                                WORLD.officer,
                                id -> new DemandPerformance(Id.of(id), null, SERVED.plusDays(15), "请履行。"),
                                "case.demanded-too-early")
                        .on(SERVED.plusDays(15))
                        .inSql("enforcement_case", "demanded_on = pay_by", "case_performed_in_order"),
                Gate.shut(
                                "paid before it was served",
                                once("PreparedCases served", PreparedCases::served),
                                WORLD.officer,
                                id -> new RecordPayment(Id.of(id), null, SERVED.minusDays(1), FINE, null, "晋财 " + id),
                                "payment.before-service")
                        .on(SERVED)
                        .inSql("enforcement_case", "performed_on = served_on - 1", "case_performed_in_order"),
                Gate.shut(
                                "more paid than is owed",
                                once("PreparedCases served", PreparedCases::served),
                                WORLD.officer,
                                id -> new RecordPayment(
                                        Id.of(id), null, SERVED, FINE.add(BigDecimal.ONE), null, "晋财 " + id),
                                "payment.more-than-owed")
                        .on(SERVED),
                Gate.shut(
                                "court while a suit is pending",
                                GatesOfPerformance::sued,
                                WORLD.head,
                                id -> court(Id.of(id)),
                                "court.proceedings-pending")
                        .on(LocalDate.of(2026, 10, 12)),
                Gate.shut(
                                "court after its three months",
                                once("PreparedCases demanded", PreparedCases::demanded),
                                WORLD.head,
                                id -> court(Id.of(id)),
                                "court.too-late")
                        .on(COURT_TOO_LATE)
                        .inSql(
                                "enforcement_case",
                                "court_applied_on = '2026-12-21', court_from = '2026-09-11', court_until = '2026-12-10'",
                                "case_court_in_window"),
                Gate.shut(
                                "ruling of a court that nobody asked",
                                once("PreparedCases demanded", PreparedCases::demanded),
                                WORLD.officer,
                                id -> new NoteCourtRuling(
                                        Id.of(id), null, CourtAnswer.TAKEN_UP, AT_COURT, "（2026）晋0821行审1号", null),
                                "court.nothing-awaited")
                        .on(AT_COURT)
                        .inSql(
                                "enforcement_case",
                                "court_answer = 'TAKEN_UP', court_answered_on = '2026-09-21', court_ruling = '1'",
                                "case_court_answered"),
                Gate.shut(
                                "demanded anew while the court looks at it",
                                once("GatesOfPerformance asked", GatesOfPerformance::asked),
                                WORLD.officer,
                                id -> new DemandPerformance(Id.of(id), null, AT_COURT, "请履行。"),
                                "court.asked-already")
                        .on(AT_COURT)
                        .told(),
                Gate.shut(
                                "more time while the court looks at it",
                                once("GatesOfPerformance asked", GatesOfPerformance::asked),
                                WORLD.head,
                                id -> new GrantDeferral(
                                        Id.of(id), null, AT_COURT, AT_COURT.plusMonths(1), null, "经济困难。"),
                                "court.asked-already")
                        .on(AT_COURT)
                        .told(),
                Gate.shut(
                                "higher court asked too late",
                                GatesOfPerformance::notTakenUp,
                                WORLD.head,
                                id -> new AskHigherCourt(Id.of(id), null, "运城市中级人民法院", "应当受理。", null),
                                "court.higher-too-late")
                        .on(AT_COURT.plusDays(20))
                        .inSql(
                                "enforcement_case",
                                "higher_court_asked_on = higher_court_until + 1, higher_court_pending = true",
                                "case_higher_court_in_time"),
                Gate.shut(
                                "closed as what it is not",
                                once("PreparedCases served", PreparedCases::served),
                                WORLD.officer,
                                id -> new ProposeClosing(Id.of(id), null, ClosingKind.NO_PENALTY, "不予处罚"),
                                "closing.other-kind")
                        .on(SERVED),
                Gate.shut(
                                "closed over a revocation that the party does not know of",
                                GatesOfPerformance::revoked,
                                WORLD.officer,
                                id -> new ProposeClosing(Id.of(id), null, ClosingKind.REVOKED, "决定已经撤销"),
                                "closing.revocation-not-served")
                        .on(SERVED),
                Gate.shut(
                                "closed over money that is not refunded",
                                GatesOfPerformance::revokedAndPaid,
                                WORLD.officer,
                                id -> new ProposeClosing(Id.of(id), null, ClosingKind.REVOKED, "决定已经撤销"),
                                "case.not-refunded")
                        .on(SERVED)
                        .inSql(
                                "enforcement_case",
                                "stage = 'CLOSED', closing_kind = 'REVOKED', closed_on = '2026-03-10',"
                                        + " closed_by = 'niudu-head'",
                                "case_closed_refunded"),
                Gate.shut(
                                "closing approved by who handles it",
                                GatesOfPerformance::closingProposed,
                                PreparedCases.HEAD_WHO_HANDLES,
                                id -> new ApproveClosing(Id.of(id), null, null),
                                "case.is-the-handler")
                        .on(SERVED)
                        .told()
                        .inSql("enforcement_case", "closed_by = lead_user", "case_closed_by_another"),
                correcting("correction that corrects nothing", "二分地", "二分地", "change.nothing-corrected"),
                correcting("another penalty as a correction", "五百元", "一千元", "change.not-a-slip"),
                Gate.shut(
                                "correction of a revoked decision",
                                PreparedCases::revoked,
                                WORLD.head,
                                id -> new CorrectDecision(Id.of(id), null, "二分地", "三分地", "笔误。"),
                                "case.decision-revoked")
                        .on(SERVED)
                        .told());
    }

    private static Gate correcting(String name, String misprint, String correct, String refusal) {
        return Gate.shut(
                        name,
                        once("PreparedCases decided", PreparedCases::decided),
                        WORLD.head,
                        id -> new CorrectDecision(Id.of(id), null, misprint, correct, "笔误。"),
                        refusal)
                .on(SERVED);
    }

    private static ServeDecision serving(Id<EnforcementCase> id, ServiceManner manner, LocalDate on) {
        return new ServeDecision(id, null, manner, on, "赵某某", "牛杜镇示例村", false, null);
    }

    private static ApplyToCourt court(Id<EnforcementCase> id) {
        return new ApplyToCourt(id, null, "临猗县人民法院", "逾期不履行", CaseWorld.sign());
    }

    private static Id<EnforcementCase> asked() {
        Id<EnforcementCase> id = PreparedCases.demanded();
        WORLD.world.itIs(AT_COURT);
        WORLD.perform(WORLD.head, court(id));
        return id;
    }

    private static Id<EnforcementCase> notTakenUp() {
        Id<EnforcementCase> id = asked();
        WORLD.perform(
                WORLD.officer,
                new NoteCourtRuling(id, null, CourtAnswer.NOT_TAKEN_UP, AT_COURT, "（2026）晋0821行审2号", null));
        return id;
    }

    private static Id<EnforcementCase> sued() {
        Id<EnforcementCase> id = PreparedCases.demanded();
        WORLD.perform(
                WORLD.officer, new NoteStay(id, null, ProceedingsKind.SUIT, LocalDate.of(2026, 4, 20), "临猗县人民法院立案通知书"));
        return id;
    }

    private static Id<EnforcementCase> paid() {
        Id<EnforcementCase> id = PreparedCases.served();
        WORLD.perform(WORLD.officer, new RecordPayment(id, null, SERVED, FINE, null, "晋财 " + id));
        return id;
    }

    private static Id<EnforcementCase> revoked() {
        Id<EnforcementCase> id = PreparedCases.served();
        WORLD.perform(WORLD.head, new RevokeDecision(id, null, "认定有误。"));
        return id;
    }

    private static Id<EnforcementCase> revokedAndPaid() {
        Id<EnforcementCase> id = paid();
        WORLD.perform(WORLD.head, new RevokeDecision(id, null, "认定有误。"));
        return id;
    }

    private static Id<EnforcementCase> closingProposed() {
        Id<EnforcementCase> id = paid();
        WORLD.perform(WORLD.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行"));
        return id;
    }
}
