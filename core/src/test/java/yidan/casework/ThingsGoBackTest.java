package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casefile.Completeness;
import yidan.casework.decision.HandleAnew;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ReturnProceeds;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.KeepForParty;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Nature;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.custody.Unclaimed;
import yidan.evidence.custody.outcome.LossCause;
import yidan.evidence.custody.outcome.RemitProceeds;
import yidan.evidence.custody.outcome.ReportLoss;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What should go back to the party goes back, and nobody sells it meanwhile; what was sold before is paid back. */
class ThingsGoBackTest {

    private static final List<String> THINGS = List.of("打捆机；小型；台；1", "柴油；；桶；2.5");
    private static final BigDecimal PRICE = new BigDecimal("120.00");

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = world.opened(world.item("秸秆"));

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Seizure> seized() {
        Id<Seizure> one = PreparedMeans.seizure(id, true);
        world.perform(world.officer, Seizing.carryOut(one, THINGS, true, "设备突发故障"));
        return one;
    }

    private List<CustodyItem> things() {
        return world.read(register -> CustodyItem.ofCase(register, id.value()));
    }

    private Id<CustodyItem> thing(int place) {
        return Id.of(things().get(place).uuid());
    }

    private static AskMovement ask(Id<CustodyItem> one, Movement movement) {
        return new AskMovement(one, null, movement, "按规定办理", "一号库", movement == Movement.SELL ? PRICE : null, true);
    }

    private void gone(Id<CustodyItem> one, Movement movement) {
        world.perform(world.officer, ask(one, movement));
        if (movement.needsApproval()) {
            world.perform(world.head, new ApproveMovement(one, null, "同意"));
        }
        world.perform(
                PreparedMeans.CUSTODIAN,
                movement.needsApproval() ? Disposing.of(world, one, "已经办理。") : new SignMovement(one, null, "已经办理。"));
    }

    private ReturnProceeds paidBack(String receipt) {
        return new ReturnProceeds(id, null, CaseWorld.DAY, receipt);
    }

    private ProposeClosing closing() {
        return new ProposeClosing(id, null, ClosingKind.REVOKED, "决定已经撤销。");
    }

    @Test
    void what_a_decision_confiscated_that_fell_is_given_back_and_what_was_sold_of_it_is_paid_back() {
        Id<Seizure> seizure = seized();
        Confiscating.decided(id);
        world.perform(world.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。"));
        Confiscating.served(id);
        gone(thing(0), Movement.SELL);
        assertTrue(things().getFirst().treasury().isOwed());
        world.perform(world.officer, ask(thing(1), Movement.SELL));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertFalse(things().getFirst().treasury().isOwed(), "it is the party's now");
        CustodyItem left = things().get(1);
        assertEquals(HeldAs.TO_RETURN, left.heldAs());
        assertFalse(left.pending().isOpen(), "nobody sells it any more");
        assertEquals("custody.not-to-sell", refused(world.officer, ask(thing(1), Movement.SELL)));
        assertEquals("case.proceeds-owed", refused(world.officer, closing()));
        assertEquals("case.proceeds-owed", refused(world.head, new HandleAnew(id, null, "重新调查。")));
        world.perform(world.leader, paidBack("退变卖款 01"));
        assertEquals("case.things-not-returned", refused(world.officer, closing()));
        assertEquals("case.things-not-returned", refused(world.head, new HandleAnew(id, null, "重新调查。")));
        gone(thing(1), Movement.RETURN);
        assertEquals("closing.revocation-not-served", refused(world.officer, closing()));
        world.perform(world.officer, world.posted(id, FormKind.DECISION_CHANGE, world.today()));
        world.perform(world.officer, closing());
        assertTrue(world.reload(id).closing().isProposed());
    }

    @Test
    void no_case_ends_over_a_thing_that_should_have_gone_back() throws SQLException {
        Id<Seizure> seizure = seized();
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要。"));
        PreparedMeans.decideAndPay(id);
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "罚款已经缴清。");
        assertEquals("case.things-not-returned", refused(world.officer, closing));
        gone(thing(0), Movement.RETURN);
        assertEquals("case.things-not-returned", refused(world.officer, closing));
        refusedInSql("filed = true", "custody_item_given_back_before_filing");
        KeepForParty kept = new KeepForParty(thing(1), null, Unclaimed.NOT_FOUND, "两次上门，去向不明。");
        assertEquals("act.wrong-stage", refused(world.head, kept), "the custodian has not got it");
        gone(thing(1), Movement.IN);
        world.perform(world.head, kept);
        world.perform(world.officer, closing);
        world.perform(world.head, new ApproveClosing(id, null, null));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
        gone(thing(1), Movement.RETURN);
        assertEquals(CustodyItem.GONE, things().get(1).stage(), "it is given back whenever its owner comes");
    }

    private void refusedInSql(String change, String constraint) throws SQLException {
        try (Connection connection = world.world.owner().getConnection();
                Statement byHand = connection.createStatement()) {
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> byHand.executeUpdate("update yidan.custody_item set " + change + " where id = '"
                            + things().get(1).uuid() + "'"));
            assertTrue(refusal.getMessage().contains(constraint), refusal.getMessage());
        }
    }

    @Test
    void what_was_lost_leaves_the_ledger_as_lost_with_what_its_party_was_paid_and_the_case_ends() {
        Id<Seizure> seizure = seized();
        gone(thing(1), Movement.IN);
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要。"));
        PreparedMeans.decideAndPay(id);
        gone(thing(0), Movement.RETURN);
        assertEquals("custody.loss-is-reported", refused(world.officer, ask(thing(1), Movement.LOST)));
        assertEquals("custody.loss-not-settled", refused(world.officer, lost(null, world.photo())));
        assertEquals("custody.loss-not-shown", refused(world.officer, lost("已经赔偿。")));
        world.perform(world.officer, lost("按评估价赔偿 300 元，当事人签收。", world.photo()));
        assertEquals("custody.not-approved", refused(PreparedMeans.CUSTODIAN, new SignMovement(thing(1), null, "属实。")));
        world.perform(world.head, new ApproveMovement(thing(1), null, "同意销账"));
        world.perform(PreparedMeans.CUSTODIAN, new SignMovement(thing(1), null, "属实。"));
        CustodyItem left = things().get(1);
        assertEquals(CustodyItem.GONE, left.stage());
        assertEquals(Movement.LOST, left.outcome().orElseThrow());
        assertTrue(left.loss().orElseThrow().settlement().orElseThrow().contains("300 元"));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "罚款已经缴清。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
    }

    private ReportLoss lost(String settlement, String... files) {
        return new ReportLoss(thing(1), null, LossCause.MISSING, "清点时没有找到，已经报案。", settlement, List.of(files));
    }

    @Test
    void what_was_paid_for_confiscated_things_is_in_the_treasury_before_the_case_ends_early_sales_too() {
        Id<Seizure> seizure = seized();
        world.perform(PreparedMeans.CUSTODIAN, new DescribeThing(thing(1), null, Nature.PERISHABLE));
        PreparedMeans.photographed(thing(1));
        gone(thing(1), Movement.SELL);
        assertFalse(things().get(1).treasury().isOwed(), "nothing is confiscated yet");
        Confiscating.decided(id);
        world.perform(world.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。"));
        Confiscating.served(id);
        gone(thing(0), Movement.SELL);
        LocalDate today = LocalDate.of(2026, 3, 10);
        world.perform(world.officer, new RecordPerformance(id, null, today, "物品已经没收。"));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经没收。");
        assertEquals(List.of("打捆机", "柴油"), notRemitted());
        assertEquals("case.proceeds-not-in-treasury", refused(world.officer, closing));
        assertEquals(
                "treasury.before-sale", refused(world.officer, remitted(0, LocalDate.of(2026, 3, 9), world.photo())));
        world.perform(world.officer, remitted(0, today, world.photo()));
        assertEquals("treasury.none-owed", refused(world.officer, remitted(0, today, world.photo())));
        assertEquals("case.proceeds-not-in-treasury", refused(world.officer, closing), "the early sale");
        world.perform(world.officer, remitted(1, today, world.photo()));
        assertEquals(List.of(), notRemitted());
        assertEquals("国库 1", things().get(1).treasury().receipt().orElseThrow());
        world.perform(world.officer, closing);
        assertTrue(world.reload(id).closing().isProposed());
    }

    private RemitProceeds remitted(int place, LocalDate day, String... files) {
        return new RemitProceeds(thing(place), null, day, PRICE, "国库 " + place, List.of(files));
    }

    private List<String> notRemitted() {
        return world.read(register -> Completeness.of(register, register.load(EnforcementCase.class, id))).stream()
                .filter(one -> one.lack() == Completeness.Lack.NOT_REMITTED)
                .map(Completeness.Missing::number)
                .toList();
    }

    @Test
    void only_what_should_go_back_is_kept_for_its_party() {
        seized();
        gone(thing(0), Movement.IN);
        assertEquals(
                "custody.not-to-return",
                refused(world.head, new KeepForParty(thing(0), null, Unclaimed.REFUSED, "拒绝领取。")));
    }

    @Test
    void nothing_is_confiscated_under_a_decision_that_fell() {
        Id<Seizure> seizure = seized();
        Confiscating.decided(id);
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(
                "seizure.not-confiscated",
                refused(world.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。")));
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.DECIDED, "决定已经撤销。"));
        assertEquals(HeldAs.TO_RETURN, things().getFirst().heldAs());
    }

    @Test
    void what_is_only_preserved_or_to_be_given_back_goes_no_other_way_whatever_its_nature() {
        Id<Seizure> seizure = seized();
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NOT_NEEDED, "不再需要。"));
        stays(thing(0));
        UUID holding = PreparedMeans.held().value();
        Id<CustodyItem> preserved = Id.of(world.read(register -> CustodyItem.heldBy(register, holding))
                .getFirst()
                .uuid());
        stays(preserved);
    }

    private void stays(Id<CustodyItem> one) {
        world.perform(PreparedMeans.CUSTODIAN, new DescribeThing(one, null, Nature.PERISHABLE));
        assertEquals("custody.not-to-sell", refused(world.officer, ask(one, Movement.SELL)));
        assertEquals("custody.not-to-destroy", refused(world.officer, ask(one, Movement.DESTROY)));
        world.perform(PreparedMeans.CUSTODIAN, new DescribeThing(one, null, Nature.DANGEROUS));
        assertEquals("custody.not-to-destroy", refused(world.officer, ask(one, Movement.DESTROY)));
    }

    @Test
    void what_spoiled_and_was_sold_is_owed_in_money_when_its_seizure_is_lifted() {
        Id<Seizure> seizure = seized();
        assertEquals("proceeds.none-owed", refused(world.leader, paidBack("退变卖款 02")));
        world.perform(PreparedMeans.CUSTODIAN, new DescribeThing(thing(1), null, Nature.PERISHABLE));
        PreparedMeans.photographed(thing(1));
        gone(thing(1), Movement.SELL);
        world.perform(world.head, new LiftSeizure(seizure, null, LiftGround.NO_UNLAWFUL_ACT, "没有违法行为。"));
        assertEquals(0, PRICE.compareTo(world.reload(id).means().proceeds()));
        assertEquals(
                "case.proceeds-owed",
                world.reload(id).means().obstacle().orElseThrow().key());
        OfficialDocument release = world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == FormKind.RELEASE_DECISION)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .findFirst()
                .orElseThrow());
        assertTrue(release.fields().get("proceeds").toString().contains("120.00元"));
        world.perform(world.leader, paidBack("退变卖款 02"));
        assertTrue(world.reload(id).means().obstacle().isEmpty());
        assertEquals("proceeds.none-owed", refused(world.leader, paidBack("退变卖款 03")));
    }
}
