package yidan.casework.seizure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedSetOff;
import yidan.casework.ReviewTrigger;
import yidan.casework.major.EnterMajorCatalogue;
import yidan.casework.major.HandInMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.Payment;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.setoff.RefuseSetOff;
import yidan.casework.seizure.setoff.SetOff;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.casework.turn.Turns;
import yidan.document.OfficialDocument;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A set-off that is major is reviewed before it is decided; each of two rests on its own decision, and falls with what it rests on. */
class SetOffReviewTest {

    private static final LocalDate DAY = PreparedSetOff.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
    private final Turns turns = new Turns(world.world.registers, world.world.clock());
    private final Id<EnforcementCase> id = due();
    private final Id<Seizure> first = PreparedSetOff.seizure(id);
    private final Id<Seizure> second = PreparedSetOff.seizureOf(id, "三轮车");

    private Id<EnforcementCase> due() {
        Id<EnforcementCase> of = PreparedSetOff.seizedTwice();
        PreparedSetOff.demanded(of);
        world.world.itIs(DAY);
        return of;
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Seizure load(Id<Seizure> one) {
        return world.read(register -> register.load(Seizure.class, one));
    }

    private Class<?> next() {
        return turns.of(world.head, world.reload(id)).orElseThrow().act().type();
    }

    private String stage(Id<LegalReview> review) {
        return reviews.load(world.reviewer, review).stage();
    }

    private OfficialDocument decision(Id<Seizure> of) {
        UUID decision = load(of).auction().orElseThrow().decision();
        return world.read(register -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(decision)));
    }

    private void handIn(LocalDate from, String matter) {
        Id<MajorCatalogue> one =
                Id.of(world.perform(world.reviewer, new EnterMajorCatalogue("牛政发〔2026〕28号", from, List.of(matter)))
                        .dossier());
        world.perform(world.head, new HandInMajorCatalogue(one, null));
    }

    @Test
    void a_set_off_that_the_bodys_catalogue_calls_major_is_decided_after_its_review_and_not_before() {
        assertTrue(load(second).review().isPassed(), "the seizing was reviewed");
        PreparedSetOff.proposed(second);
        assertFalse(load(second).review().isRequired(), "the auction is another decision");
        SetOffSeized decision = new SetOffSeized(second, null);
        // From that day on this body calls major what forces out of a party a thousand yuan or more, and from the next
        // on nothing of it.
        LocalDate day = LocalDate.of(2026, 11, 5);
        world.world.itIs(day);
        handIn(day, "行政强制；乡镇；；1000");
        handIn(day.plusDays(1), "罚款；乡镇；海事；1");
        assertEquals("setoff.review-missing", refused(world.head, decision), "proposed before, decided now");
        world.perform(world.head, new RefuseSetOff(second, null, "请重新提出。"));
        assertEquals("setoff.not-proposed", refused(world.head, decision));
        PreparedSetOff.proposed(second);
        assertEquals(Set.of(ReviewTrigger.OTHER), load(second).review().triggers());
        assertEquals(RequestSeizureReview.class, next());

        Id<LegalReview> review = PreparedSetOff.underReview(second);
        LegalReview handedIn = reviews.load(world.reviewer, review);
        assertTrue(handedIn.caseNumber().endsWith("　拍卖抵缴"), handedIn.caseNumber());
        assertTrue(handedIn.materials().draftDecision().contains("运城市示例拍卖有限公司"));
        assertTrue(handedIn.materials().draftDecision().contains("三轮车1辆"));
        assertTrue(handedIn.materials().legalBasis().contains("第四十六条第三款"));
        assertEquals("setoff.review-running", refused(world.head, decision));
        assertEquals(AcceptMaterials.class, next());
        PreparedSetOff.agreed(review);
        assertEquals(AdoptSeizureOpinion.class, next());
        world.perform(world.officer, new AdoptSeizureOpinion(second, null, review, "采纳。"));
        assertEquals(SetOffSeized.class, next());
        world.perform(world.head, decision);
        assertEquals(SeizureStages.SETTLED, load(second).stage());

        world.world.itIs(day.plusDays(1));
        PreparedSetOff.decided(first);
        assertFalse(load(first).review().isRequired(), "on another day it is not major, and needs no review");
    }

    @Test
    void a_proposal_that_is_turned_down_lifted_or_paid_for_leaves_no_review_behind() {
        PreparedSetOff.proposed(first);
        PreparedSetOff.requireReview(first);
        Id<LegalReview> turnedDown = PreparedSetOff.underReview(first);
        world.perform(world.head, new RefuseSetOff(first, null, "财物价值明显高于罚款。"));
        assertEquals(LegalReview.LAPSED, stage(turnedDown));
        assertEquals(
                "财物价值明显高于罚款。", load(first).proposal().flatMap(SetOff::endedWhy).orElseThrow());

        PreparedSetOff.proposed(first);
        PreparedSetOff.proposed(second);
        Id<LegalReview> paidFor = PreparedSetOff.underReview(first);
        Id<LegalReview> lifted = PreparedSetOff.underReview(second);
        world.perform(world.head, new LiftSeizure(second, null, LiftGround.TERM_OVER, "期限届满。"));
        assertEquals(LegalReview.LAPSED, stage(lifted));
        assertEquals(LegalReview.SUBMITTED, stage(paidFor));
        world.perform(world.officer, new RecordPayment(id, null, DAY, PreparedSetOff.FINE, null, "晋财审 " + id));
        assertEquals(LegalReview.LAPSED, stage(paidFor));
        assertEquals("setoff.not-proposed", refused(world.head, new SetOffSeized(first, null)));
        assertEquals(
                "setoff.no-fine-owed", refused(world.officer, PreparedSetOff.proposal(first, PreparedSetOff.WHY_HELD)));
    }

    @Test
    void of_two_seizures_that_are_set_off_each_rests_on_its_own_decision_and_its_own_service() {
        PreparedSetOff.decided(first);
        PreparedSetOff.decided(second);
        String number = decision(first).number().orElseThrow().toString();
        String other = decision(second).number().orElseThrow().toString();
        assertNotEquals(number, other);
        assertTrue(decision(first).fields().toString().contains("打捆机"));
        assertTrue(decision(second).fields().toString().contains("三轮车"));

        serve(second);
        Refusal unserved = assertThrows(
                Refusal.class,
                () -> world.perform(world.officer, PreparedSetOff.auction(PreparedSetOff.thing(first, 0), "100.00")));
        assertEquals("setoff.execution-not-served", unserved.key());
        assertEquals(List.of(number), unserved.arguments());
        PreparedSetOff.auctioned(PreparedSetOff.thing(second, 0), "200.00");
        serve(first);
        PreparedSetOff.auctioned(PreparedSetOff.thing(first, 0), "100.00");
        assertEquals(
                Set.of(other + "第1件", number + "第1件"),
                world.read(register -> Payment.of(register, id.value())).stream()
                        .map(Payment::receipt)
                        .collect(Collectors.toSet()));
    }

    private void serve(Id<Seizure> of) {
        world.perform(
                world.officer,
                new ServePaper(
                        id,
                        null,
                        Id.of(decision(of).uuid()),
                        ServiceManner.POST,
                        DAY,
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        "已签收",
                        null,
                        "XA0001",
                        null,
                        null,
                        null,
                        List.of(world.photo())));
    }
}
