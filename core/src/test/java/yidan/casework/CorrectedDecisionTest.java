package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.CorrectDecision;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** 发现有错误的，应当主动改正: a slip is put right whenever it is seen. Source: 行政处罚法 第六十一条、第七十五条第二款. */
class CorrectedDecisionTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();

    private Id<EnforcementCase> decided() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.world.itIs(DECIDED);
        world.perform(world.head, world.decision(id, FINE));
        return id;
    }

    private void serve(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, DECIDED, "赵某某", "牛杜镇示例村", false, null));
    }

    private ServePaper change(Id<EnforcementCase> id) {
        return new ServePaper(
                id,
                null,
                papers.idOf(id, FormKind.DECISION_CHANGE),
                ServiceManner.DIRECT,
                DECIDED,
                "赵某某",
                "牛杜镇示例村",
                false,
                null);
    }

    private static CorrectDecision correction(Id<EnforcementCase> id) {
        return new CorrectDecision(id, null, "二分地", "三分地", "笔误。");
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    @Test
    void a_slip_that_is_seen_before_the_service_reaches_the_party_with_the_decision() {
        Id<EnforcementCase> id = decided();
        world.perform(world.head, correction(id));
        assertEquals("paper.correction-goes-with-the-decision", refused(world.officer, change(id)));
        serve(id);
        String proved = papers.paper(id, FormKind.PROOF_OF_SERVICE)
                .fields()
                .get("documents")
                .toString();
        assertTrue(proved.startsWith("《行政处罚决定书》") || proved.startsWith("行政处罚决定书"), proved);
        assertTrue(proved.contains("行政处罚决定撤销（更正）通知书"), proved);
    }

    @Test
    void a_slip_that_is_seen_after_the_closing_is_put_right_and_the_case_stays_closed() {
        Id<EnforcementCase> id = decided();
        serve(id);
        world.perform(world.officer, new RecordPayment(id, null, DECIDED, FINE, null, "晋财更 0001"));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, null, "已缴清。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        world.perform(world.head, correction(id));
        world.perform(world.officer, change(id));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
    }

    @Test
    void what_would_have_gone_with_a_decision_goes_nowhere_once_that_is_revoked() {
        Id<EnforcementCase> id = decided();
        world.perform(world.head, correction(id));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(
                List.of(OfficialDocument.VOIDED),
                world.read(register -> Papers.of(register, id.value()).stream()
                        .filter(row -> row.form() == FormKind.DECISION_CHANGE)
                        .map(row -> row.stage())
                        .toList()));
    }

    @Test
    void where_nothing_was_decided_nothing_is_corrected() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(world.head, CaseWorld.died(id));
        assertEquals("case.nothing-to-serve", refused(world.head, correction(id)));
    }
}
