package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.CallOffAppraisal;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.FormKind;
import yidan.itemlist.BasisKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** How long a test of a seized thing lasts is fixed beforehand: so much is left out of the thirty days, and no more. */
class AppraisalTimeTest {

    private static final List<String> THINGS = List.of("打捆机；小型；台；1");

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> of = world.opened(world.item("秸秆"));

    private Seizure seized() {
        world.perform(
                world.officer,
                new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", THINGS));
        Id<Seizure> one = Id.of(only().uuid());
        world.approved(new ApproveSeizure(one, null, "同意"));
        world.perform(world.officer, Seizing.carryOut(one, THINGS, true, null));
        return only();
    }

    private Seizure only() {
        return world.read(register -> Seizure.of(register, of.value())).getLast();
    }

    private Appraisal commissioned() {
        Id<Seizure> one = Id.of(seized().uuid());
        world.world.itIs(LocalDate.of(2026, 3, 10));
        return commissioned(one, "打捆机", LocalDate.of(2026, 3, 19));
    }

    /** And the party is told today. */
    private Appraisal commissioned(Id<Seizure> one, String subject, LocalDate until) {
        world.perform(world.officer, new CommissionAppraisal(of, null, subject, one, "示例检测中心", "性能", until));
        world.perform(
                world.officer,
                new ServePaper(
                        of,
                        null,
                        world.paper(of.value(), FormKind.APPRAISAL_NOTICE),
                        ServiceManner.DIRECT,
                        world.today(),
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
        return world.read(register -> Appraisal.of(register, of.value())).getLast();
    }

    private LocalDate due() {
        return only().dueOn().orElseThrow();
    }

    @Test
    void the_end_moves_at_once_by_the_days_that_the_party_was_told() {
        Appraisal appraisal = commissioned();
        assertEquals(LocalDate.of(2026, 4, 13), due(), "ten days after 1 April are a Saturday");
        Deadline wait = world.read(
                register -> Clocks.of(appraisal.owner(), world.world.clock().instant(), register)
                        .of(appraisal)
                        .getFirst());
        assertEquals(Terms.APPRAISAL_OVER, wait.term());
        assertEquals(LocalDate.of(2026, 3, 20), wait.dueOn());
    }

    @Test
    void what_is_held_too_long_is_not_sent_to_be_tested() {
        Id<Seizure> one = Id.of(seized().uuid());
        world.world.itIs(LocalDate.of(2026, 4, 2));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> world.perform(
                        world.officer,
                        new CommissionAppraisal(of, null, "打捆机", one, "示例检测中心", "性能", LocalDate.of(2026, 4, 9))));
        assertEquals("seizure.term-over", refusal.key());
        assertEquals("cn-compulsion-2011:#25", refusal.basis());
        assertEquals(List.of("seizure"), refusal.components());
    }

    @Test
    void a_late_result_gains_no_day() {
        Appraisal appraisal = commissioned();
        world.world.itIs(LocalDate.of(2026, 4, 10));
        world.perform(world.officer, new ReceiveAppraisal(Id.of(appraisal.uuid()), null, "合格", null));
        assertEquals(LocalDate.of(2026, 4, 13), due());
    }

    @Test
    void an_early_result_gives_back_what_was_not_needed() {
        Appraisal appraisal = commissioned();
        world.world.itIs(LocalDate.of(2026, 3, 12));
        world.perform(world.officer, new ReceiveAppraisal(Id.of(appraisal.uuid()), null, "合格", null));
        assertEquals(LocalDate.of(2026, 4, 3), due());
        List<Deadline> clocks = world.read(
                register -> Clocks.of(appraisal.owner(), world.world.clock().instant(), register)
                        .of(appraisal));
        assertTrue(clocks.stream().noneMatch(Deadline::isUndone));
    }

    @Test
    void the_result_of_one_test_takes_nothing_from_what_the_other_leaves_out() {
        Appraisal first = commissioned();
        world.world.itIs(LocalDate.of(2026, 3, 11));
        Appraisal second = commissioned(Id.of(only().uuid()), "柴油", LocalDate.of(2026, 3, 29));
        assertEquals(LocalDate.of(2026, 4, 21), due(), "twenty days");
        world.world.itIs(LocalDate.of(2026, 3, 12));
        world.perform(world.officer, new ReceiveAppraisal(Id.of(first.uuid()), null, "合格", null));
        assertEquals(LocalDate.of(2026, 4, 21), due(), "the other goes on");
        world.world.itIs(LocalDate.of(2026, 3, 16));
        world.perform(world.officer, new ReceiveAppraisal(Id.of(second.uuid()), null, "合格", null));
        assertEquals(LocalDate.of(2026, 4, 7), due(), "six days");
    }

    @Test
    void a_case_does_not_end_while_something_is_still_out_to_be_tested() {
        world.perform(
                world.officer,
                new CommissionAppraisal(of, null, "残留物", null, "示例检测中心", "成分", CaseWorld.DAY.plusDays(9)));
        world.perform(world.head, CaseWorld.died(of));
        ProposeClosing closing = new ProposeClosing(of, null, ClosingKind.DISCONTINUED, "终止。");
        Refusal open = assertThrows(Refusal.class, () -> world.perform(world.officer, closing));
        assertEquals("case.appraisal-open", open.key());
        Id<Appraisal> out = Id.of(world.read(register -> Appraisal.of(register, of.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new CallOffAppraisal(out, null, "案件终止，不再需要。"));
        world.perform(world.officer, closing);
        world.perform(world.head, new ApproveClosing(of, null, "同意"));
        assertEquals(CaseStages.CLOSED, world.reload(of).stage());
    }
}
