package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewTrigger;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.penalty.Mitigation;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReplaceReviewer;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.SettleDissent;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.review.term.ExtendReview;
import yidan.casework.review.term.SupplyMaterials;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The gates of the legal review and of the discussion. Source: 行政处罚法 第五十七条、第五十八条; 临政发〔2023〕14号 一、四. */
final class GatesOfReviews {

    private static final CaseWorld WORLD = CaseWorld.standing();
    static final LocalDate TODAY = PreparedCases.HEARING_TERM_OVER;
    /** A Tuesday. */
    private static final LocalDate BY = TODAY.plusDays(7);

    private static final String DECIDED = "ruling_kind = 'PENALTY', decided_on = '2026-03-10'";
    private static final Actor HANDLER =
            WORLD.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.LEGAL_REVIEWER);
    private static final Actor UNQUALIFIED =
            WORLD.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST, Role.LEGAL_REVIEWER);

    private GatesOfReviews() {}

    static Stream<Gate> all() {
        return Stream.concat(ofTheReview(), ofWhatItLeadsTo());
    }

    private static Stream<Gate> ofTheReview() {
        return Stream.of(
                Gate.shut(
                                "reviewed by who handles the case",
                                GatesOfReviews::askedByAHandler,
                                HANDLER,
                                id -> new AcceptMaterials(Id.of(id), null),
                                "review.reviewer-is-handler")
                        .on(TODAY)
                        .inSql("legal_review", "reviewer_user = lead_user", "legal_review_not_by_handler"),
                Gate.shut(
                                "reviewed by who is not qualified",
                                () -> asked(told()),
                                UNQUALIFIED,
                                id -> new AcceptMaterials(Id.of(id), null),
                                "review.reviewer-not-qualified")
                        .on(TODAY),
                Gate.shut(
                                "reviewed again by who was replaced",
                                GatesOfReviews::replaced,
                                WORLD.reviewer,
                                id -> new AcceptMaterials(Id.of(id), null),
                                "review.replaced-stays")
                        .on(TODAY)
                        .inSql(
                                "legal_review",
                                "reviewer_user = 'niudu-reviewer', replaced_users = 'niudu-reviewer'",
                                "legal_review_not_by_replaced"),
                Gate.shut(
                                "replaced although nobody reviews it",
                                GatesOfReviews::replacedAndLacking,
                                WORLD.head,
                                id -> new ReplaceReviewer(Id.of(id), null, "因病住院。"),
                                "review.nobody-to-replace")
                        .on(TODAY)
                        .told(),
                Gate.shut(
                                "replaced by a head who handles the case",
                                once("GatesOfReviews accepted", GatesOfReviews::accepted),
                                WORLD.world.person("niudu-officer1", World.NIUDU, Role.OFFICER, Role.HEAD),
                                id -> new ReplaceReviewer(Id.of(id), null, "因病住院。"),
                                "case.is-the-handler")
                        .on(TODAY),
                Gate.shut(
                                "extended before its term has begun",
                                () -> asked(told()),
                                WORLD.head,
                                id -> new ExtendReview(Id.of(id), null, 5, "案情复杂。"),
                                "review.term-not-begun")
                        .on(TODAY)
                        .told(),
                Gate.shut(
                                "supplement asked for twice",
                                GatesOfReviews::supplemented,
                                WORLD.reviewer,
                                id -> new AskSupplement(Id.of(id), null, "还缺一份。", BY),
                                "review.one-supplement")
                        .on(TODAY)
                        .inSql("legal_review", "supplements = 2", "legal_review_one_supplement"),
                Gate.shut(
                                "supplement asked for by a day that has passed",
                                once("GatesOfReviews accepted", GatesOfReviews::accepted),
                                WORLD.reviewer,
                                id -> new AskSupplement(Id.of(id), null, "缺少现场照片。", TODAY),
                                "review.supplement-past")
                        .on(TODAY)
                        .inSql(
                                "legal_review",
                                "supplements = 1, supplement_until = opened_on",
                                "legal_review_supplement_by_a_day"),
                Gate.shut(
                                "supplement asked for by a day off",
                                once("GatesOfReviews accepted", GatesOfReviews::accepted),
                                WORLD.reviewer,
                                id -> new AskSupplement(Id.of(id), null, "缺少现场照片。", BY.minusDays(3)),
                                "review.supplement-on-day-off")
                        .on(TODAY),
                Gate.shut(
                                "opinion of who did not accept the materials",
                                once("GatesOfReviews accepted", GatesOfReviews::accepted),
                                UNQUALIFIED,
                                id -> opinion(Id.of(id), ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class)),
                                "review.not-the-reviewer")
                        .on(TODAY),
                Gate.shut(
                                "agreed although a point is not in order",
                                once("GatesOfReviews accepted", GatesOfReviews::accepted),
                                WORLD.reviewer,
                                id -> opinion(Id.of(id), ReviewOpinion.AGREE, Set.of()),
                                "review.agreed-but-not-in-order")
                        .on(TODAY),
                Gate.shut(
                                "another body that may read without an end",
                                GatesOfReviews::told,
                                WORLD.officer,
                                id -> new RequestLegalReview(
                                        Id.of(id),
                                        null,
                                        World.JUSTICE.value(),
                                        EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                                        "拟罚款",
                                        "代拟稿",
                                        "大气污染防治法"),
                                "review.no-end-of-access")
                        .on(TODAY));
    }

    private static Stream<Gate> ofWhatItLeadsTo() {
        return Stream.of(
                Gate.shut(
                                "decision while the review is running",
                                GatesOfReviews::underReview,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.review-running")
                        .on(TODAY)
                        .told()
                        .inSql("enforcement_case", DECIDED, "case_decided_after_review"),
                Gate.shut(
                                "decision against the review",
                                () -> reviewed(ReviewOpinion.NO_DECISION),
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.review-not-passed")
                        .on(TODAY)
                        .told()
                        .inSql("enforcement_case", DECIDED, "case_decided_after_review"),
                Gate.shut(
                                "decision while the dissent waits",
                                once("GatesOfReviews disputed", GatesOfReviews::disputed),
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.dissent-not-settled")
                        .on(TODAY)
                        .told()
                        .inSql("enforcement_case", DECIDED, "case_decided_after_review"),
                Gate.shut(
                                "review overruled by the head",
                                once("GatesOfReviews disputed", GatesOfReviews::disputed),
                                WORLD.head,
                                id -> new SettleDissent(Id.of(id), null, false, "同意承办意见"),
                                "case.review-cannot-be-overruled")
                        .on(TODAY),
                Gate.shut(
                                "decision on minutes of a discussion that nobody has signed",
                                GatesOfReviews::discussed,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "discussion.record-not-signed")
                        .on(TODAY),
                Gate.shut(
                                "discussion before the correction that it discusses",
                                GatesOfReviews::corrected,
                                WORLD.head,
                                id -> discussion(Id.of(id), TODAY),
                                "discussion.before-correction")
                        .on(TODAY.plusDays(1))
                        .inSql(
                                "enforcement_case",
                                "discussed_on = '2026-03-10', discussion_present = 2",
                                "case_discussed_as_corrected"),
                Gate.shut(
                                "decision on what was discussed before it was corrected",
                                GatesOfReviews::discussedAndCorrected,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.not-discussed")
                        .on(TODAY)
                        .told()
                        .inSql("enforcement_case", DECIDED, "case_decided_after_discussion"),
                Gate.shut(
                                "decision on what the party stated and has not signed",
                                GatesOfReviews::stated,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "statement.record-not-signed")
                        .on(TODAY),
                Gate.shut(
                                "decision before the correction that the head wants",
                                GatesOfReviews::upheld,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.correction-due")
                        .on(TODAY)
                        .told()
                        .inSql("enforcement_case", "review_passed = true, " + DECIDED, "case_corrected_before_passed"),
                Gate.shut(
                                "case ended over a crime that the reviewer suspects",
                                () -> reviewed(ReviewOpinion.TRANSFER),
                                WORLD.head,
                                id -> CaseWorld.died(Id.of(id)),
                                "case.review-suspects-crime")
                        .on(TODAY)
                        .told()
                        .inSql(
                                "enforcement_case",
                                "stage = 'DECIDED', ruling_kind = 'DISCONTINUED', decided_on = '2026-03-10', decided_by = 'niudu-head', discontinue_ground = 'DIED', discontinue_proof = '死亡证明'",
                                "case_suspected_crime_decided_on"),
                Gate.shut(
                                "case spared over a crime that the reviewer suspected before new evidence",
                                GatesOfReviews::suspectedAndProvedAnew,
                                WORLD.head,
                                id -> new DecideNoPenalty(
                                        Id.of(id), null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "已教育。"),
                                "case.review-suspects-crime")
                        .on(TODAY)
                        .told()
                        .inSql(
                                "enforcement_case",
                                "review_passed = true, " + DECIDED.replace("'PENALTY'", "'NO_PENALTY_NO_FACTS'"),
                                "case_suspected_crime_decided_on"),
                Gate.shut(
                                "complex case that nobody discussed",
                                GatesOfReviews::complexAndReviewed,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.not-discussed")
                        .on(TODAY)
                        .told()
                        .inSql("enforcement_case", DECIDED, "case_decided_after_discussion"));
    }

    private static Id<EnforcementCase> told() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        WORLD.world.itIs(TODAY);
        return id;
    }

    private static Id<LegalReview> asked(Id<EnforcementCase> of) {
        WORLD.perform(
                WORLD.officer,
                new RequestLegalReview(
                        of, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法"));
        return Id.of(WORLD.reload(of).review().review().orElseThrow());
    }

    private static Id<LegalReview> askedByAHandler() {
        Id<EnforcementCase> of = Id.of(WORLD.perform(
                        WORLD.officer,
                        WORLD.proposal(
                                PreparedCases.ITEM,
                                null,
                                WORLD.person("niudu-officer1"),
                                WORLD.person("niudu-both"),
                                false))
                .dossier());
        WORLD.perform(WORLD.head, new ApproveOpening(of, null, "同意立案。"));
        WORLD.prove(of);
        WORLD.perform(WORLD.officer, WORLD.report(of, PreparedCases.FINE, false, Set.of()));
        WORLD.perform(WORLD.officer, WORLD.notice(of, PreparedCases.FINE, CaseWorld.DAY));
        WORLD.perform(WORLD.officer, WORLD.waiver(of, CaseWorld.DAY, "书面放弃"));
        WORLD.world.itIs(TODAY);
        return asked(of);
    }

    private static Id<LegalReview> accepted() {
        Id<LegalReview> id = asked(told());
        WORLD.perform(WORLD.reviewer, new AcceptMaterials(id, null));
        return id;
    }

    private static Id<LegalReview> supplemented() {
        Id<LegalReview> id = accepted();
        WORLD.perform(WORLD.reviewer, new AskSupplement(id, null, "缺少现场照片。", BY));
        WORLD.perform(WORLD.officer, new SupplyMaterials(id, null, "补充现场照片三张。"));
        return id;
    }

    private static Id<LegalReview> replaced() {
        Id<LegalReview> id = accepted();
        WORLD.perform(WORLD.head, new ReplaceReviewer(id, null, "因病住院。"));
        return id;
    }

    private static Id<LegalReview> replacedAndLacking() {
        Id<LegalReview> id = accepted();
        WORLD.perform(WORLD.reviewer, new AskSupplement(id, null, "缺少现场照片。", BY));
        WORLD.perform(WORLD.head, new ReplaceReviewer(id, null, "因病住院。"));
        return id;
    }

    static Id<EnforcementCase> underReview() {
        Id<EnforcementCase> of = told();
        asked(of);
        return of;
    }

    private static GiveOpinion opinion(Id<LegalReview> id, ReviewOpinion opinion, Set<ReviewPoint> inOrder) {
        return new GiveOpinion(id, null, opinion, inOrder, "经审核。");
    }

    private static Id<LegalReview> given(Id<EnforcementCase> of, ReviewOpinion opinion) {
        Id<LegalReview> id = asked(of);
        WORLD.perform(WORLD.reviewer, new AcceptMaterials(id, null));
        boolean agreed = opinion == ReviewOpinion.AGREE;
        WORLD.perform(WORLD.reviewer, opinion(id, opinion, agreed ? EnumSet.allOf(ReviewPoint.class) : Set.of()));
        return id;
    }

    private static Id<EnforcementCase> reviewed(ReviewOpinion opinion) {
        return adopted(told(), opinion);
    }

    private static Id<EnforcementCase> adopted(Id<EnforcementCase> of, ReviewOpinion opinion) {
        WORLD.perform(WORLD.officer, new AdoptOpinion(of, null, given(of, opinion), "采纳"));
        return of;
    }

    private static Id<EnforcementCase> disputed() {
        return disputed(ReviewOpinion.NO_DECISION);
    }

    private static Id<EnforcementCase> disputed(ReviewOpinion opinion) {
        Id<EnforcementCase> of = told();
        WORLD.perform(WORLD.officer, new DissentFromOpinion(of, null, given(of, opinion), "事实清楚。"));
        return of;
    }

    private static Id<EnforcementCase> upheld() {
        Id<EnforcementCase> of = disputed(ReviewOpinion.CORRECT);
        WORLD.perform(WORLD.head, new SettleDissent(of, null, true, "请补正。"));
        return of;
    }

    /** Spared without a penalty proposed, so that no other review is needed. */
    private static Id<EnforcementCase> suspectedAndProvedAnew() {
        Id<EnforcementCase> of = reviewed(ReviewOpinion.TRANSFER);
        WORLD.perform(WORLD.head, new ReopenInvestigation(of, null, "补充调查。"));
        WORLD.prove(of);
        WORLD.perform(
                WORLD.officer,
                new ReportInvestigation(
                        of,
                        null,
                        "拟不予处罚。",
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        null,
                        false,
                        Set.of()));
        return of;
    }

    private static Id<EnforcementCase> complexAndReviewed() {
        Id<EnforcementCase> of = PreparedCases.toldWith(true, Set.of());
        WORLD.world.itIs(TODAY);
        return adopted(of, ReviewOpinion.AGREE);
    }

    static Id<EnforcementCase> discussed() {
        Id<EnforcementCase> of = complexAndReviewed();
        WORLD.perform(WORLD.head, discussion(of, TODAY));
        return of;
    }

    private static HoldDiscussion discussion(Id<EnforcementCase> of, LocalDate on) {
        return new HoldDiscussion(
                of,
                null,
                on,
                WORLD.person("niudu-head"),
                Set.of(WORLD.person("niudu-head"), WORLD.person("niudu-deputy")),
                List.of("李某某：同意", "周某某：同意"),
                "同意。",
                "镇二楼会议室",
                null);
    }

    private static Id<EnforcementCase> corrected() {
        Id<EnforcementCase> of = PreparedCases.toldWith(true, Set.of());
        WORLD.world.itIs(TODAY.plusDays(1));
        return adopted(of, ReviewOpinion.CORRECT);
    }

    private static Id<EnforcementCase> discussedAndCorrected() {
        Id<EnforcementCase> of = PreparedCases.toldWith(true, Set.of());
        WORLD.world.itIs(TODAY);
        WORLD.perform(WORLD.head, discussion(of, TODAY));
        WORLD.recordsSigned(of);
        return adopted(of, ReviewOpinion.CORRECT);
    }

    static Id<EnforcementCase> stated() {
        Id<EnforcementCase> of = told();
        WORLD.perform(WORLD.officer, WORLD.heard(of, "数额过高。", false));
        WORLD.perform(WORLD.officer, new AnswerStatement(of, null, false, "不成立。"));
        return of;
    }
}
