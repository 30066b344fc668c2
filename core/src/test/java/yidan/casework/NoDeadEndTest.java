package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import yidan.casework.decision.Discontinue;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Whatever was begun in a case, somebody right can bring it to its end. */
class NoDeadEndTest {

    private final CaseWorld world = CaseWorld.get();

    @Test
    void a_case_is_not_discontinued_while_a_withdrawal_waits_that_nobody_could_decide_afterwards() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(
                world.officer,
                new AskWithdrawal(
                        id, null, world.person("niudu-officer2"), true, WithdrawalGround.OTHER_RELATION, "同村亲友"));
        Refusal waits =
                assertThrows(Refusal.class, () -> world.perform(world.head, new Discontinue(id, null, "当事人死亡。")));
        assertEquals("case.withdrawal-not-decided", waits.key());
        assertEquals("cn-penalty-2021:#43", waits.basis());
        world.perform(world.head, new DecideWithdrawal(id, null, false, null, null, "不属于回避情形。"));
        world.perform(world.head, new Discontinue(id, null, "当事人死亡。"));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.DISCONTINUED, null, "已经终止。"));
        world.perform(world.head, new ApproveClosing(id, null, null));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
    }
}
