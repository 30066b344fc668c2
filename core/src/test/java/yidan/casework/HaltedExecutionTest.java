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
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.HaltGround;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.halt.AgreeOnExecution;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.halt.ResumeEnforcement;
import yidan.casework.execution.halt.SuspendEnforcement;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** An execution that stands still, is agreed upon, ends undone; substitution on the statute's grounds alone. */
class HaltedExecutionTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Enforcement> opened() {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%逾期不改正的强制拆除%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
        return Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                item,
                                PartyKind.PERSON,
                                "赵某某",
                                null,
                                null,
                                "示例村",
                                null,
                                "在村庄规划区内未取得乡村建设规划许可证建房。",
                                "示例村",
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2")))
                .dossier());
    }

    private Id<Enforcement> demanded() {
        Id<Enforcement> id = opened();
        world.perform(world.officer, new OrderRemoval(id, null, DAY, DAY.plusDays(15), "停止建设，限期改正。"));
        world.world.itIs(DAY.plusDays(16));
        world.perform(world.officer, new CheckRemoval(id, null, false, "没有改正"));
        world.perform(world.officer, new DemandRemoval(id, null, DAY.plusDays(16), DAY.plusDays(26), "限十日内自行拆除。"));
        Id<OfficialDocument> demand = Id.of(world.read(register -> Papers.of(register, id.value())).stream()
                .filter(row -> row.form() == FormKind.DEMAND)
                .findFirst()
                .orElseThrow()
                .id());
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id, null, demand, ServiceManner.DIRECT, DAY.plusDays(16), "赵某某", "牛杜镇示例村", false, null));
        return id;
    }

    private Enforcement reload(Id<Enforcement> id) {
        return world.read(register -> register.load(Enforcement.class, id));
    }

    private List<Deadline> running(Dossier on) {
        return world.read(register -> Clocks.of(on.owner(), world.world.clock().instant(), register).of(on).stream()
                .filter(Deadline::isUndone)
                .toList());
    }

    private Deadline waitsFor(Dossier on) {
        List<Deadline> all = running(on);
        assertEquals(1, all.size(), all.toString());
        return all.getFirst();
    }

    @Test
    void each_day_given_to_the_party_is_a_clock_until_the_next_step() {
        Id<Enforcement> id = opened();
        assertTrue(running(reload(id)).isEmpty());
        world.perform(world.officer, new OrderRemoval(id, null, DAY, DAY.plusDays(15), "限期改正。"));
        Deadline order = waitsFor(reload(id));
        assertEquals(Terms.RECTIFICATION_CHECKED, order.term());
        assertEquals(DAY.plusDays(16), order.dueOn(), "the first working day after the last day");
        world.world.itIs(DAY.plusDays(16));
        world.perform(world.officer, new CheckRemoval(id, null, false, "没有改正"));
        assertTrue(running(reload(id)).isEmpty());
        world.perform(world.officer, new DemandRemoval(id, null, DAY.plusDays(16), DAY.plusDays(26), "限期拆除。"));
        Deadline demand = waitsFor(reload(id));
        assertEquals(Terms.DEMAND_OVER, demand.term());
        assertEquals(DAY.plusDays(28), demand.dueOn(), "the 27th day is a Sunday");
    }

    @Test
    void a_stayed_execution_goes_on_from_where_it_stood() {
        Id<Enforcement> id = demanded();
        assertEquals(
                "act.not-yours",
                refused(world.officer, new SuspendEnforcement(id, null, HaltGround.THIRD_PARTY, "邻居主张房屋归其所有。")));
        world.perform(world.head, new SuspendEnforcement(id, null, HaltGround.THIRD_PARTY, "邻居主张房屋归其所有。"));
        assertEquals(EnforcementStages.SUSPENDED, reload(id).stage());
        world.world.itIs(DAY.plusDays(40));
        assertEquals("act.wrong-stage", refused(world.head, Executing.decision(id, "拆除", "逾期不履行")));
        world.perform(world.head, new ResumeEnforcement(id, null, "主张不成立。"));
        assertEquals(EnforcementStages.DEMANDED, reload(id).stage());
        world.perform(world.head, Executing.decision(id, "组织人员拆除", "经催告逾期不履行，没有正当理由。"));
    }

    @Test
    void who_cannot_perform_is_not_executed_after_three_years() {
        Id<Enforcement> id = demanded();
        assertEquals(
                "enforcement.not-lapsed", refused(world.head, new EndEnforcement(id, null, EndGround.LAPSED, "满三年")));
        world.perform(world.head, new SuspendEnforcement(id, null, HaltGround.UNABLE, "当事人无力拆除，没有社会危害。"));
        Deadline stay = waitsFor(reload(id));
        assertEquals(Terms.EXECUTION_STAYED, stay.term());
        world.world.itIs(stay.dueOn().plusDays(1));
        assertEquals("enforcement.lapsed", refused(world.head, new ResumeEnforcement(id, null, "恢复")));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.LAPSED, "中止执行满三年。"));
        assertEquals(EnforcementStages.ENDED, reload(id).stage());
        assertTrue(running(reload(id)).isEmpty());
    }

    @Test
    void an_agreement_is_performed_or_the_execution_goes_on() {
        Id<Enforcement> id = demanded();
        LocalDate until = DAY.plusDays(60);
        assertEquals(
                "enforcement.agreement-harms",
                refused(world.head, new AgreeOnExecution(id, null, until, "分两次拆除。", false)));
        assertEquals(
                "enforcement.agreement-past", refused(world.head, new AgreeOnExecution(id, null, DAY, "分两次拆除。", true)));
        world.perform(world.head, new AgreeOnExecution(id, null, until, "四月底前拆除围墙，五月一日前拆除房屋。", true));
        assertEquals(Terms.AGREEMENT_OVER, waitsFor(reload(id)).term());
        world.perform(world.head, new ResumeEnforcement(id, null, "第一阶段没有履行。"));
        assertEquals(EnforcementStages.DEMANDED, reload(id).stage());
        world.perform(world.head, new AgreeOnExecution(id, null, until, "五月一日前全部拆除。", true));
        assertEquals("enforcement.agreement-unsigned", refused(world.officer, new NotePerformed(id, null, "已按协议拆除。")));
        world.finish(world.officer, new PaperDesk().idOf(id, FormKind.EXECUTION_AGREEMENT), "在纸质协议书上签名。");
        world.perform(world.officer, new NotePerformed(id, null, "已按协议拆除。"));
        assertEquals(EnforcementStages.PERFORMED, reload(id).stage());
        assertTrue(running(reload(id)).isEmpty());
    }

    @Test
    void what_was_opened_by_mistake_or_objected_to_with_reason_ends() {
        Id<Enforcement> mistake = opened();
        world.perform(world.head, new EndEnforcement(mistake, null, EndGround.OTHER, "对象有误。"));
        assertEquals(EnforcementStages.ENDED, reload(mistake).stage());
        Id<Enforcement> upheld = demanded();
        world.perform(world.officer, Executing.heard(upheld, "已取得许可证。", true, "经核实成立。"));
        world.perform(world.officer, Executing.heard(upheld, "再次说明。", false, "不成立。"));
        world.world.itIs(DAY.plusDays(40));
        assertEquals(
                "enforcement.statement-not-reviewed",
                refused(world.head, Executing.decision(upheld, "拆除", "逾期不履行")),
                "what was adopted stays adopted");
        world.perform(world.head, new EndEnforcement(upheld, null, EndGround.OTHER, "当事人的意见成立。"));
    }

    private Enforcement only(Id<EnforcementCase> of) {
        return world.read(register -> Enforcement.of(register, of.value())).getLast();
    }

    @Test
    void what_must_be_cleared_at_once_waits_for_no_decision() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.TO_CLEAR_AT_ONCE, "清除路面遗洒物"));
        assertEquals(EnforcementKind.CLEARING, only(of).kind());
        world.perform(
                world.head,
                new DecideSubstitution(
                        Id.of(only(of).uuid()),
                        null,
                        "路面遗洒的砂石",
                        "立即清除",
                        DAY,
                        new BigDecimal("300.00"),
                        null,
                        false,
                        true,
                        "车辆无法通行"));
        assertEquals(EnforcementStages.DECIDED, only(of).stage());
    }

    @Test
    void a_substitution_rests_on_the_neglected_order_of_its_case_and_on_no_fine() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        OpenSubstitution substitution = new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "清理沟渠内的废弃物");
        assertEquals("enforcement.no-neglected-order", refused(world.officer, substitution));
        world.perform(world.officer, new OrderRectification(of, null, DAY.plusDays(7), "清理沟渠，恢复原状。"));
        assertEquals("enforcement.no-neglected-order", refused(world.officer, substitution));
        Deadline order = waitsOnCase(of);
        assertEquals(DAY.plusDays(8), order.dueOn());
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new CheckRectification(of, null, false, "没有清理"));
        assertFalse(
                running(world.reload(of)).stream().anyMatch(one -> one.term().equals(order.term())));
        world.perform(world.officer, substitution);
        Enforcement one = only(of);
        assertEquals(EnforcementStages.NEGLECTED, one.stage());
        assertEquals("清理沟渠，恢复原状。", one.order().words().orElseThrow());
        world.perform(
                world.officer, new DemandRemoval(Id.of(one.uuid()), null, DAY.plusDays(8), DAY.plusDays(18), "十日内清理。"));
        OfficialDocument demand = world.read(register -> Papers.of(register, one.uuid()).stream()
                .filter(row -> row.form() == FormKind.DEMAND)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .findFirst()
                .orElseThrow());
        assertTrue(demand.fields().get("decision").toString().contains("责改字"), "the order of the case");
    }

    private Deadline waitsOnCase(Id<EnforcementCase> of) {
        return running(world.reload(of)).stream()
                .filter(one -> one.term().equals(Terms.RECTIFICATION_CHECKED))
                .findFirst()
                .orElseThrow();
    }
}
