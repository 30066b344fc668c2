package yidan.casework.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.NoteReturnedByJustice;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.CorrectDecision;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.HandleAnew;
import yidan.casework.decision.PauseDecisionTerm;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.decision.SpecialRule;
import yidan.casework.handover.NotePublished;
import yidan.casework.handover.NoteWithdrawnFromPublic;
import yidan.casework.handover.WithholdFromPublication;
import yidan.casework.handover.WithholdGround;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.OnTheSpotGround;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** The gates against ways around: how a case ends, falls, is referred, or stands still. */
final class GatesOfEndings {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final BigDecimal FINE = PreparedCases.FINE;
    private static final LocalDate LATER = PreparedCases.HEARING_TERM_OVER;

    private GatesOfEndings() {}

    static Stream<Gate> all() {
        return Stream.of(
                gate(
                        "ending a case with a suspected crime in it",
                        GatesOfEndings::reported,
                        WORLD.head,
                        id -> CaseWorld.died(id),
                        "referral.pending",
                        "stage = 'DECIDED', ruling_kind = 'DISCONTINUED', decided_on = '2026-03-10', decided_by = 'niudu-head', discontinue_ground = 'DIED', discontinue_proof = '死亡证明'",
                        "case_crime_not_buried"),
                gate(
                        "taking back a referral to the police",
                        GatesOfEndings::transferred,
                        WORLD.head,
                        id -> new RevokeDecision(id, null, "认定有误。"),
                        "referral.stands",
                        "ruling_revoked = true, revoked_why = '认定有误'",
                        "case_referral_not_revoked"),
                Gate.shut(
                                "answer of the police changed after they opened a case",
                                GatesOfEndings::openedByPolice,
                                WORLD.head,
                                id -> new NotePoliceAnswer(Id.of(id), null, false, true, "不予立案通知书。"),
                                "referral.opened-already")
                        .on(LATER)
                        .inSql("enforcement_case", "police_opened = false", "case_police_opening_stands"),
                Gate.shut(
                                "back from justice before the police opened a case",
                                GatesOfEndings::sent,
                                WORLD.head,
                                id -> new NoteReturnedByJustice(
                                        Id.of(id), null, LATER, "临猗县人民检察院", "临检刑不诉〔2026〕3号", "不起诉。", null),
                                "referral.not-opened")
                        .on(LATER)
                        .inSql(
                                "enforcement_case",
                                "justice_returned_on = '2026-03-10', justice_returned_by = '检察院', justice_return_paper = '3号'",
                                "case_returned_in_order"),
                gate(
                        "item of the summary procedure handled anew",
                        GatesOfEndings::fallenOnTheSpot,
                        WORLD.head,
                        id -> new HandleAnew(id, null, "重新处理。"),
                        "case.summary-only",
                        "stage = 'INVESTIGATING'",
                        "case_spot_not_investigated"),
                gate(
                        "handled anew while the public still reads the revoked decision",
                        GatesOfEndings::revokedInPublic,
                        WORLD.head,
                        id -> new HandleAnew(id, null, "重新处理。"),
                        "case.still-public",
                        "stage = 'INVESTIGATING', ruling_kind = null, decided_on = null, ruling_revoked = false",
                        "case_public_has_a_decision"),
                gate(
                        "decision while the ninety days stand still",
                        GatesOfEndings::paused,
                        WORLD.head,
                        id -> WORLD.decision(id, FINE),
                        "decision.term-paused",
                        "stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head'",
                        "case_not_decided_while_paused"),
                gate(
                        "a changed decision carried out as it was",
                        GatesOfEndings::changed,
                        WORLD.officer,
                        id -> new DemandPerformance(id, null, LATER, "请履行。"),
                        "case.decision-fell",
                        "stage = 'CLOSED', closing_kind = 'EXECUTION_ENDED', execution_end = 'OBJECT_LOST', closed_on = '2026-03-10'",
                        "case_fallen_is_followed"),
                Gate.shut(
                                "kept from the public while the public still reads it",
                                GatesOfEndings::putRight,
                                WORLD.head,
                                id -> new WithholdFromPublication(
                                        Id.of(id), null, WithholdGround.SECRET_OR_PRIVATE, false, "涉及个人隐私。"),
                                "disclosure.withdraw-first")
                        .on(LATER)
                        .inSql("enforcement_case", "withheld_why = '涉及个人隐私'", "case_published_or_withheld"),
                Gate.shut(
                                "withdrawn before it was published",
                                GatesOfEndings::putRight,
                                WORLD.head,
                                id -> new NoteWithdrawnFromPublic(Id.of(id), null, LATER.minusDays(1), "决定已经更正。"),
                                "disclosure.before-the-publication")
                        .on(LATER)
                        .inSql(
                                "enforcement_case",
                                "publication_withdrawn_on = published_on - 1",
                                "case_withdrawn_after_publication"),
                new Gate(
                        "the same act fined again on the spot",
                        () -> null,
                        CaseWorld.DAY,
                        WORLD.officer,
                        id -> finedOnTheSpot(),
                        "penalty.fined-already",
                        false,
                        "",
                        "",
                        ""),
                new Gate(
                        "the same act fined again by the ordinary procedure",
                        GatesOfEndings::finedAlready,
                        LATER,
                        WORLD.head,
                        id -> WORLD.decision(Id.of(id), FINE),
                        "penalty.fined-already",
                        false,
                        "enforcement_case",
                        "stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-10', decided_by = 'niudu-head'",
                        "case_act_fined_once"),
                new Gate(
                        "money taken weeks after a decision on the spot",
                        () -> Id.of(WORLD.perform(WORLD.officer, spot()).dossier()),
                        LATER,
                        WORLD.officer,
                        id -> new CollectOnTheSpot(
                                Id.of(id), null, LATER, OnTheSpotGround.SMALL, new BigDecimal("100.00"), "晋财迟 1"),
                        "collection.not-on-the-spot",
                        false,
                        "",
                        "",
                        ""));
    }

    private static Gate gate(
            String name,
            Supplier<Id<EnforcementCase>> prepared,
            Actor actor,
            Function<Id<EnforcementCase>, Act> act,
            String refusal,
            String byHand,
            String constraint) {
        return new Gate(
                name,
                prepared::get,
                LATER,
                actor,
                id -> act.apply(Id.of(id)),
                refusal,
                true,
                byHand.isEmpty() ? "" : "enforcement_case",
                byHand,
                constraint);
    }

    private static Id<EnforcementCase> reported() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, FINE);
        WORLD.world.itIs(LATER);
        WORLD.perform(
                WORLD.officer,
                new ReportCrime(id, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer3"), "涉嫌犯罪。"));
        return id;
    }

    private static Id<EnforcementCase> transferred() {
        Id<EnforcementCase> id = reported();
        WORLD.perform(WORLD.head, new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。"));
        return id;
    }

    private static Id<EnforcementCase> sent() {
        Id<EnforcementCase> id = transferred();
        WORLD.perform(WORLD.officer, new NoteReferralSent(id, null, LATER, "回执 吴某某"));
        return id;
    }

    private static Id<EnforcementCase> openedByPolice() {
        Id<EnforcementCase> id = sent();
        WORLD.perform(WORLD.head, new NotePoliceAnswer(id, null, true, false, "立案告知书。"));
        return id;
    }

    private static DecideOnTheSpot spot() {
        return WORLD.onTheSpot(
                WORLD.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), new BigDecimal("100.00"));
    }

    private static DecideOnTheSpot finedOnTheSpot() {
        DecideOnTheSpot once = spot();
        WORLD.perform(WORLD.officer, once);
        return once;
    }

    /** A case in which the party was told of a fine for what it has been fined for in another one since. */
    private static Id<EnforcementCase> finedAlready() {
        ProposeCase once = WORLD.proposal(PreparedCases.ITEM);
        Id<EnforcementCase> first = WORLD.told(once, FINE);
        Id<EnforcementCase> second = WORLD.told(once, FINE);
        WORLD.world.itIs(LATER);
        WORLD.perform(WORLD.head, WORLD.decision(first, FINE));
        return second;
    }

    private static Id<EnforcementCase> changed() {
        Id<EnforcementCase> id = PreparedCases.served();
        WORLD.perform(WORLD.officer, new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, LATER, "临政复〔2026〕3号"));
        WORLD.perform(WORLD.officer, new EndStay(id, null, LATER, ProceedingsEnd.CHANGED, "临政复决〔2026〕3号"));
        return id;
    }

    /** Published, and then corrected. */
    private static Id<EnforcementCase> putRight() {
        Id<EnforcementCase> id = PreparedCases.served();
        WORLD.perform(WORLD.head, new NotePublished(id, null, LATER, "县政府网站"));
        WORLD.perform(WORLD.head, new CorrectDecision(id, null, "二分地", "三分地", "笔误。"));
        return id;
    }

    private static Id<EnforcementCase> revokedInPublic() {
        Id<EnforcementCase> id = putRight();
        WORLD.perform(WORLD.head, new RevokeDecision(id, null, "认定有误。"));
        return id;
    }

    private static Id<EnforcementCase> fallenOnTheSpot() {
        Id<EnforcementCase> id = Id.of(WORLD.perform(WORLD.officer, spot()).dossier());
        WORLD.perform(WORLD.head, new RevokeDecision(id, null, "认定有误。"));
        return id;
    }

    private static Id<EnforcementCase> paused() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, FINE);
        WORLD.world.itIs(LATER);
        WORLD.perform(WORLD.head, new PauseDecisionTerm(id, null, SpecialRule.RULE, "《某规章》第十一条", "等待裁判。"));
        return id;
    }
}
