package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.crime.HandOverToPolice;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.penalty.Mitigation;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.review.term.SupplyMaterials;
import yidan.casework.turn.Turns;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** Each sees the cases in which it is his turn, and each case says whose turn it is. */
class TurnsTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");
    private final Turns turns = new Turns(world.world.registers, world.world.clock());
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());

    private List<String> waiting(Actor actor, Id<EnforcementCase> id) {
        return turns.waitingFor(actor, 0, 1000).stream()
                .filter(one -> one.id().equals(id.value()))
                .map(Turns.Waiting::act)
                .toList();
    }

    private Turns.Turn turn(Id<EnforcementCase> id) {
        return turns.of(world.officer, world.reload(id)).orElseThrow();
    }

    private Id<EnforcementCase> told() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(TODAY);
        return id;
    }

    @Test
    void the_head_sees_urgent_openings_withdrawals_decisions_and_closings() {
        Id<EnforcementCase> urgent = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, null, world.person("niudu-officer1"), world.person("niudu-officer2"), true))
                .dossier());
        assertEquals(List.of("ApproveOpening"), waiting(world.head, urgent));
        Id<EnforcementCase> withdrawing = world.opened(item);
        world.perform(
                world.officer,
                new AskWithdrawal(
                        withdrawing,
                        null,
                        world.person("niudu-officer2"),
                        true,
                        WithdrawalGround.OTHER_RELATION,
                        "同村亲友"));
        assertEquals(List.of("DecideWithdrawal"), waiting(world.head, withdrawing));
        Id<EnforcementCase> early = world.told(item, FINE);
        assertEquals(List.of(), waiting(world.head, early), "a hearing may still be asked for");
        assertEquals(DecidePenalty.class, turn(early).act().type());
        assertEquals(
                "hearing.may-still-be-asked",
                turn(early).obstacle().orElseThrow().key());
        world.world.itIs(TODAY);
        assertEquals(List.of("DecidePenalty"), waiting(world.head, early));
        assertEquals(List.of(), waiting(world.officer, early));
        assertEquals(List.of(), waiting(world.neighbour, early));
    }

    @Test
    void after_a_transfer_or_an_end_closing_comes_next_and_no_service() {
        Id<EnforcementCase> transferred = world.opened(item);
        world.perform(
                world.officer,
                new ReportCrime(
                        transferred,
                        null,
                        world.person("niudu-officer1"),
                        world.person("niudu-officer3"),
                        "经核实，涉嫌犯罪。"));
        world.perform(world.head, new TransferToJustice(transferred, null, "临猗县公安局", "涉嫌犯罪。"));
        assertEquals(NoteReferralSent.class, turn(transferred).act().type());
        world.perform(world.officer, new NoteReferralSent(transferred, null, CaseWorld.DAY, "回执 吴某某"));
        assertEquals(NotePoliceAnswer.class, turn(transferred).act().type());
        world.perform(world.head, new NotePoliceAnswer(transferred, null, true, false, "立案告知书。"));
        world.perform(world.officer, new HandOverToPolice(transferred, null, CaseWorld.DAY, "案卷材料复印件。", "公安局 吴某某"));
        assertEquals(ProposeClosing.class, turn(transferred).act().type());
        assertTrue(turn(transferred).handlers());
        Id<EnforcementCase> ended = world.opened(item);
        world.perform(world.head, CaseWorld.died(ended));
        assertEquals(ProposeClosing.class, turn(ended).act().type());
        world.perform(world.officer, new ProposeClosing(ended, null, ClosingKind.DISCONTINUED, "案件终止。"));
        assertEquals(List.of("ApproveClosing"), waiting(world.head, ended));
    }

    @Test
    void where_no_penalty_is_proposed_the_head_decides_and_nobody_gives_notice() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "违法事实不能成立。",
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
        assertEquals(List.of("DecideNoPenalty"), waiting(world.head, id));
    }

    @Test
    void chair_and_recorder_see_their_hearing() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new AskHearing(id, null, CaseWorld.DAY));
        assertEquals(List.of("ScheduleHearing"), waiting(world.head, id));
        world.perform(
                world.head,
                new ScheduleHearing(
                        id,
                        null,
                        CaseWorld.DAY,
                        LocalDate.of(2026, 3, 16),
                        LocalTime.of(9, 0),
                        "镇会议室",
                        null,
                        world.person("niudu-reviewer"),
                        world.person("niudu-archivist")));
        Actor recorder = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
        assertEquals(List.of("RecordHearing"), waiting(world.reviewer, id));
        assertEquals(List.of("RecordHearing"), waiting(recorder, id));
        assertEquals(List.of(), waiting(world.head, id));
    }

    @Test
    void a_reviewer_keeps_what_he_has_accepted_and_a_supplement_comes_back_to_the_handlers() {
        Id<EnforcementCase> id = told();
        world.perform(
                world.officer,
                new RequestLegalReview(id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "法律"));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        assertEquals(AcceptMaterials.class, turn(id).act().type());
        assertFalse(turn(id).isOnCase());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        assertEquals(GiveOpinion.class, turn(id).act().type());
        assertTrue(isWaiting(world.reviewer, review));
        assertFalse(isWaiting(world.second, review));
        world.perform(world.reviewer, new AskSupplement(review, null, "缺少照片。", CaseWorld.DAY.plusDays(14)));
        assertEquals(SupplyMaterials.class, turn(id).act().type());
        assertTrue(turn(id).handlers());
        assertTrue(isWaiting(world.second, review));
        assertFalse(isWaiting(world.reviewer, review));
    }

    private boolean isWaiting(Actor actor, Id<LegalReview> review) {
        return reviews.waitingFor(actor, 500).stream().anyMatch(row -> row.id().equals(review.value()));
    }
}
