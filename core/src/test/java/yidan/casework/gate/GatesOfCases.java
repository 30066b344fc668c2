package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.ReviewTrigger;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.EndHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** The gates before the steps of a case, from its opening to its closing. */
final class GatesOfCases {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final int ITEM = PreparedCases.ITEM;
    private static final BigDecimal FINE = PreparedCases.FINE;
    private static final LocalDate HEARING_TERM_OVER = PreparedCases.HEARING_TERM_OVER;

    private GatesOfCases() {}

    static Stream<Gate> all() {
        LocalDate day = CaseWorld.DAY;
        return Stream.of(
                opening("item outside the list", id -> WORLD.proposal(9999), "list.item-not-in-force"),
                opening(
                        "one officer for two",
                        id -> WORLD.proposal(
                                ITEM, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer1"), false),
                        "case.one-officer-twice"),
                opening(
                        "officer of another field",
                        id -> WORLD.proposal(
                                ITEM, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-forester"), false),
                        "case.officer-other-field"),
                gate(
                        "expired certificate",
                        () -> null,
                        day.plusDays(20),
                        WORLD.officer,
                        id -> WORLD.proposal(
                                ITEM, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-lapsing"), false),
                        "case.officer-not-certified",
                        false,
                        "",
                        ""),
                opening(
                        "summary-only item in the ordinary procedure",
                        id -> WORLD.proposal(WORLD.item("消防")),
                        "case.summary-only"),
                opening(
                        "fine above the summary limit for a person",
                        id -> WORLD.onTheSpot(
                                ITEM, PartyKind.PERSON, EnumSet.of(PenaltyKind.FINE), new BigDecimal("200.01")),
                        "summary.fine-too-high"),
                opening(
                        "fine above the summary limit for an organisation",
                        id -> WORLD.onTheSpot(
                                ITEM, PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), new BigDecimal("3000.01")),
                        "summary.fine-too-high"),
                opening(
                        "confiscation on the spot",
                        id -> WORLD.onTheSpot(ITEM, PartyKind.PERSON, EnumSet.of(PenaltyKind.BUSINESS_STOPPED), null),
                        "summary.other-kind"),
                gate(
                        "somebody else's case",
                        once("opened(ITEM)", () -> WORLD.opened(ITEM)),
                        day,
                        WORLD.third,
                        id -> interview(id, true),
                        "case.not-the-handler",
                        true,
                        "assistant_id = lead_id",
                        "case_two_officers"),
                gate(
                        "certificates not shown",
                        once("opened(ITEM)", () -> WORLD.opened(ITEM)),
                        day,
                        WORLD.officer,
                        id -> interview(id, false),
                        "record.certificates-not-shown",
                        false,
                        "",
                        ""),
                gate(
                        "nothing proved",
                        once("opened(ITEM)", () -> WORLD.opened(ITEM)),
                        day,
                        WORLD.officer,
                        id -> WORLD.report(id, FINE, false, Set.of()),
                        "case.nothing-proved",
                        true,
                        "noticed_on = '2026-03-02', statement_waived_on = '2026-03-02', ruling_kind = 'PENALTY',"
                                + " decided_on = '2026-03-02'",
                        "case_decided_on_evidence"),
                gate(
                        "opening not approved",
                        once("PreparedCases urgent", PreparedCases::urgent),
                        day,
                        WORLD.officer,
                        id -> WORLD.report(id, FINE, false, Set.of()),
                        "case.opening-not-approved",
                        true,
                        "stage = 'INVESTIGATED'",
                        "case_opening_approved"),
                gate(
                        "decision without telling",
                        once("PreparedCases reported", PreparedCases::reported),
                        day,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "act.wrong-stage",
                        true,
                        "ruling_kind = 'PENALTY', decided_on = '2026-03-02'",
                        "case_decided_after_notice"),
                gate(
                        "statement still open",
                        PreparedCases::toldOnly,
                        day,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "case.statement-still-open",
                        true,
                        "hearing_offered = false, ruling_kind = 'PENALTY', decided_on = '2026-03-03'",
                        "case_decided_after_notice"),
                gate(
                        "statement not answered",
                        PreparedCases::stated,
                        HEARING_TERM_OVER,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "case.statement-not-reviewed",
                        true,
                        "",
                        ""),
                gate(
                        "before the hearing term ended",
                        once("told(ITEM, FINE)", () -> WORLD.told(ITEM, FINE)),
                        day,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "hearing.may-still-be-asked",
                        true,
                        "ruling_kind = 'PENALTY', decided_on = '2026-03-09'",
                        "case_decided_after_hearing"),
                gate(
                        "hearing asked for and not held",
                        once("PreparedCases asked", PreparedCases::asked),
                        HEARING_TERM_OVER,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "hearing.asked-and-not-held",
                        true,
                        "ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                        "case_decided_after_hearing"),
                gate(
                        "chair who investigates",
                        once("PreparedCases asked", PreparedCases::asked),
                        day,
                        WORLD.head,
                        id -> hearing(id, LocalDate.of(2026, 3, 20), "niudu-officer1"),
                        "hearing.chair-is-handler",
                        false,
                        "hearing_chair = lead_user",
                        "case_chair_not_handler"),
                gate(
                        "given up before the day of the hearing",
                        once("PreparedCases asked", PreparedCases::asked),
                        day,
                        WORLD.head,
                        id -> new EndHearing(id, null, "当事人未到场。"),
                        "hearing.not-yet",
                        false,
                        "",
                        ""),
                gate(
                        "hearing told too late",
                        once("PreparedCases asked", PreparedCases::asked),
                        day,
                        WORLD.head,
                        id -> hearing(id, LocalDate.of(2026, 3, 10), "niudu-reviewer"),
                        "hearing.told-too-late",
                        false,
                        "",
                        ""),
                gate(
                        "decision without the review it needs",
                        () -> PreparedCases.toldWith(false, Set.of(ReviewTrigger.PUBLIC_INTEREST)),
                        HEARING_TERM_OVER,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "case.review-missing",
                        true,
                        "ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                        "case_decided_after_review"),
                gate(
                        "discussion of one",
                        () -> PreparedCases.toldWith(true, Set.of()),
                        HEARING_TERM_OVER,
                        WORLD.head,
                        id -> new HoldDiscussion(
                                id,
                                null,
                                HEARING_TERM_OVER,
                                WORLD.person("niudu-head"),
                                Set.of(WORLD.person("niudu-head"), WORLD.person("niudu-deputy")),
                                List.of("李某某：同意"),
                                "同意",
                                "镇二楼会议室",
                                null),
                        "discussion.alone",
                        false,
                        "review_passed = true, ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                        "case_decided_after_discussion"),
                gate(
                        "heavier than told",
                        once("told(ITEM, FINE)", () -> WORLD.told(ITEM, FINE)),
                        HEARING_TERM_OVER,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE.add(BigDecimal.ONE)),
                        "case.heavier-than-told",
                        false,
                        "fine = 1501, ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                        "case_not_heavier_than_told"),
                gate(
                        "withdrawal not decided",
                        PreparedCases::withdrawing,
                        HEARING_TERM_OVER,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "case.withdrawal-not-decided",
                        true,
                        "ruling_kind = 'PENALTY', decided_on = '2026-03-10'",
                        "case_withdrawal_decided"),
                gate(
                        "no penalty as corrected without a look",
                        once("PreparedCases reported", PreparedCases::reported),
                        day,
                        WORLD.head,
                        id -> new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_SLIGHT, "轻微", "已当面教育"),
                        "ruling.not-corrected",
                        false,
                        "",
                        ""),
                gate(
                        "electronic service without consent",
                        once("PreparedCases decided", PreparedCases::decided),
                        HEARING_TERM_OVER,
                        WORLD.officer,
                        id -> new ServeDecision(
                                id, null, ServiceManner.ELECTRONIC, HEARING_TERM_OVER, "赵某某", "牛杜镇示例村", false, "邮件"),
                        "service.no-consent",
                        false,
                        "served_on = '2026-03-09'",
                        "case_served_after_decision"),
                gate(
                        "service of a revoked decision",
                        PreparedCases::revoked,
                        HEARING_TERM_OVER,
                        WORLD.officer,
                        id -> new ServeDecision(
                                id, null, ServiceManner.DIRECT, HEARING_TERM_OVER, "赵某某", "牛杜镇示例村", false, null),
                        "case.decision-revoked",
                        true,
                        "",
                        ""),
                gate(
                        "handing in what was not collected",
                        once("PreparedCases served", PreparedCases::served),
                        HEARING_TERM_OVER,
                        WORLD.officer,
                        id -> new HandInFine(id, null, HEARING_TERM_OVER, "镇财政所"),
                        "collection.nothing-collected",
                        false,
                        "",
                        ""),
                gate(
                        "late fine that has not run up",
                        once("PreparedCases served", PreparedCases::served),
                        HEARING_TERM_OVER,
                        WORLD.officer,
                        id -> new RecordPayment(id, null, HEARING_TERM_OVER, FINE, BigDecimal.ONE, "晋财 " + id),
                        "payment.late-fine-more-than-run-up",
                        false,
                        "late_fine_paid = 1500.01",
                        "case_late_fine_capped"),
                gate(
                        "court before the party's terms are over",
                        once("PreparedCases demanded", PreparedCases::demanded),
                        LocalDate.of(2026, 6, 1),
                        WORLD.head,
                        id -> new ApplyToCourt(id, null, "临猗县人民法院", "逾期不履行", CaseWorld.sign()),
                        "court.party-may-still-sue",
                        false,
                        "demanded_on = null, court_applied_on = '2026-06-01'",
                        "case_court_after_demand"),
                gate(
                        "closing before performance",
                        once("PreparedCases served", PreparedCases::served),
                        HEARING_TERM_OVER,
                        WORLD.officer,
                        id -> new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行"),
                        "closing.not-performed",
                        false,
                        "stage = 'CLOSED'",
                        "case_closed_with_kind"));
    }

    private static Gate opening(String name, Function<Id<EnforcementCase>, Act> act, String refusal) {
        return gate(name, () -> null, CaseWorld.DAY, WORLD.officer, act, refusal, false, "", "");
    }

    private static Gate gate(
            String name,
            Supplier<Id<EnforcementCase>> prepared,
            LocalDate day,
            Actor actor,
            Function<Id<EnforcementCase>, Act> act,
            String refusal,
            boolean onScreen,
            String byHand,
            String constraint) {
        return new Gate(
                name,
                prepared::get,
                day,
                actor,
                id -> act.apply(id == null ? null : Id.of(id)),
                refusal,
                onScreen,
                byHand.isEmpty() ? "" : "enforcement_case",
                byHand,
                constraint);
    }

    static RecordInterview interview(Id<EnforcementCase> id, boolean shown) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                null,
                "镇询问室",
                shown,
                true,
                "问答。",
                Signing.SIGNED,
                null);
    }

    private static ScheduleHearing hearing(Id<EnforcementCase> id, LocalDate day, String chair) {
        return new ScheduleHearing(
                id,
                null,
                CaseWorld.DAY,
                day,
                LocalTime.of(9, 0),
                "镇会议室",
                null,
                WORLD.person(chair),
                WORLD.person("niudu-archivist"));
    }
}
