package yidan.casework.seizure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedSetOff;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.arrears.WaiveLateFine;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.Payment;
import yidan.casework.performance.PaymentChannel;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.seizure.setoff.EndSetOff;
import yidan.casework.seizure.setoff.ProposeSetOff;
import yidan.casework.seizure.setoff.ReturnSurplus;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.casework.turn.Turns;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.outcome.RemitProceeds;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** 拍卖抵缴: what was seized pays the fine of a party that neither contests nor pays; what is over is his. */
class SetOffTest {

    private static final LocalDate DAY = PreparedSetOff.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = PreparedSetOff.served();
    private final Id<Seizure> seizure = PreparedSetOff.seizure(id);

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private List<CustodyItem> things() {
        return world.read(register -> CustodyItem.heldBy(register, seizure.value()));
    }

    private Id<CustodyItem> thing(int place) {
        return PreparedSetOff.thing(seizure, place);
    }

    private void decided() {
        PreparedSetOff.demanded(id);
        world.world.itIs(DAY);
        PreparedSetOff.decided(seizure);
        world.perform(world.officer, world.posted(id, FormKind.EXECUTION_DECISION, DAY));
    }

    private BigDecimal paid() {
        return world.reload(id).performance().paid();
    }

    private Class<?> next() {
        Turns turns = new Turns(world.world.registers, world.world.clock());
        return turns.of(world.head, world.reload(id)).orElseThrow().act().type();
    }

    private boolean has(FormKind form) {
        return world.read(register -> Papers.of(register, id.value())).stream().anyMatch(paper -> paper.form() == form);
    }

    @Test
    void a_fine_that_is_neither_contested_nor_paid_is_taken_out_of_what_was_seized_and_the_rest_goes_back() {
        ProposeSetOff proposal = PreparedSetOff.proposal(seizure, PreparedSetOff.WHY_HELD);
        SetOffSeized decision = new SetOffSeized(seizure, null);
        world.world.itIs(LocalDate.of(2026, 4, 20));
        assertEquals("case.not-demanded", refused(world.officer, proposal));
        world.perform(world.officer, new DemandPerformance(id, null, LocalDate.of(2026, 4, 20), "请履行。"));
        world.world.itIs(LocalDate.of(2026, 5, 20));
        assertEquals("court.party-may-still-sue", refused(world.officer, proposal));
        world.world.itIs(DAY);
        assertEquals("setoff.held-beyond-its-term", refused(world.officer, PreparedSetOff.proposal(seizure, null)));
        assertEquals("act.not-yours", refused(world.head, proposal));
        assertEquals("setoff.not-proposed", refused(world.head, decision));
        world.perform(world.officer, proposal);
        assertEquals("setoff.proposed-already", refused(world.officer, proposal));
        assertEquals(SetOffSeized.class, next());
        world.perform(world.head, decision);
        assertTrue(things().stream().allMatch(one -> one.heldAs() == HeldAs.TO_AUCTION));
        assertEquals(
                "setoff.execution-not-served", refused(world.officer, PreparedSetOff.auction(thing(0), "1000.00")));
        world.perform(world.officer, world.posted(id, FormKind.EXECUTION_DECISION, DAY));
        assertEquals(
                "custody.not-to-destroy",
                refused(world.officer, new AskMovement(thing(0), null, Movement.DESTROY, "没有用", "专业机构", null, true)));

        PreparedSetOff.auctioned(thing(0), "1000.00");
        assertEquals(new BigDecimal("1000.00"), paid());
        assertEquals(new BigDecimal("1000.00"), things().getFirst().treasury().owed());
        PreparedSetOff.auctioned(thing(1), "900.50");
        assertEquals(PreparedSetOff.FINE, paid(), "never more than the fine");
        assertEquals(new BigDecimal("500.00"), things().get(1).treasury().owed());
        assertEquals(new BigDecimal("400.50"), world.reload(id).means().surplus());
        assertEquals(
                List.of(PaymentChannel.AUCTION, PaymentChannel.AUCTION),
                world.read(register -> Payment.of(register, id.value())).stream()
                        .map(Payment::channel)
                        .toList());
        assertTrue(has(FormKind.GOODS_DISPOSAL));
        assertEquals("setoff.nothing-left", refused(world.head, new EndSetOff(seizure, null, "已经抵足。")));

        world.perform(world.head, new WaiveLateFine(id, null, PreparedSetOff.FINE, "执行协议。", "已清理现场。"));
        assertTrue(world.reload(id).performance().isPerformed());
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "罚款已经抵足。");
        assertEquals("case.surplus-owed", refused(world.officer, closing));
        String sign = CaseWorld.sign();
        assertEquals(
                "setoff.surplus-unsigned",
                refused(world.officer, new ReturnSurplus(id, null, DAY, "赵某某", "余款 01", sign, null, null)));
        world.perform(
                world.officer,
                new ReturnSurplus(
                        id, null, DAY, "赵某某", "余款 01", sign, CaseWorld.signs().get(1), null));
        assertEquals("case.proceeds-not-in-treasury", refused(world.officer, closing));
        for (CustodyItem one : things()) {
            BigDecimal owed = one.treasury().owed();
            world.perform(
                    world.officer,
                    new RemitProceeds(Id.of(one.uuid()), null, DAY, owed, "国库抵 " + owed, List.of(world.photo())));
        }
        world.perform(world.officer, closing);
    }

    @Test
    void what_was_asked_for_before_the_party_paid_is_not_approved_after() {
        decided();
        world.perform(world.officer, PreparedSetOff.auction(thing(0), "1000.00"));
        world.perform(world.officer, new RecordPayment(id, null, DAY, PreparedSetOff.FINE, null, "晋财迟 " + id));
        assertEquals("setoff.no-fine-owed", refused(world.head, new ApproveMovement(thing(0), null, "同意")));
    }

    @Test
    void nothing_is_auctioned_once_the_fine_is_paid_and_the_rest_is_released_and_given_back() {
        decided();
        world.perform(world.officer, PreparedSetOff.auction(thing(0), "1000.00"));
        world.perform(world.head, new ApproveMovement(thing(0), null, "同意"));
        world.perform(world.officer, new RecordPayment(id, null, DAY, PreparedSetOff.FINE, null, "晋财抵 " + id));
        assertEquals("setoff.no-fine-owed", refused(world.officer, PreparedSetOff.auction(thing(1), "10.00")));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴清。");
        world.perform(world.head, new WaiveLateFine(id, null, PreparedSetOff.FINE, "执行协议。", "已清理现场。"));
        assertEquals("case.things-to-auction", refused(world.officer, closing));
        world.perform(world.head, new EndSetOff(seizure, null, "罚款已经缴清。"));
        assertTrue(things().stream().allMatch(one -> one.heldAs() == HeldAs.TO_RETURN));
        assertFalse(things().getFirst().pending().isOpen(), "nobody sells it any more");
        assertTrue(has(FormKind.RELEASE_DECISION));
        assertEquals("case.things-not-returned", refused(world.officer, closing));
    }

    @Test
    void a_decision_that_falls_takes_the_auction_with_it() {
        decided();
        PreparedSetOff.auctioned(thing(0), "1000.00");
        world.perform(world.officer, new NoteStay(id, null, ProceedingsKind.SUIT, DAY, "（2026）晋0821行初9号"));
        assertEquals("court.proceedings-pending", refused(world.officer, PreparedSetOff.auction(thing(1), "10.00")));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertFalse(things().getFirst().treasury().isOwed(), "it is paid back as the fine is");
        assertEquals(HeldAs.TO_RETURN, things().get(1).heldAs());
    }
}
