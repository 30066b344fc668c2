package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.NoteSuperiorApproval;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.lines.UnderLines;
import yidan.casework.execution.remedy.NoteRemedy;
import yidan.casework.execution.removal.AnnounceRemoval;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** The township enforces what its own list gives it, in the order of the law, and nothing else. */
class EnforcementTest {

    private static final LocalDate SERVED = Executing.SERVED;

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final PaperDesk papers = new PaperDesk();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    @Test
    void a_house_is_pulled_down_after_order_demand_decision_notice_and_the_partys_terms() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.announced();
        world.world.itIs(SERVED.plusDays(38));
        assertEquals(
                "enforcement.party-may-still-sue", refused(world.officer, Executing.byDay(id)), "six months to sue");
        LocalDate after = LocalDate.of(2026, 9, 8);
        world.world.itIs(after);
        assertEquals(
                "enforcement.party-has-sued",
                refused(world.officer, Executing.carryOut(id, LocalTime.of(9, 0), LocalTime.of(9, 50), null, false)));
        assertEquals(
                "enforcement.at-night",
                refused(world.officer, Executing.carryOut(id, LocalTime.of(5, 0), LocalTime.of(6, 0), null, true)));
        world.world.itIs(after.atTime(22, 0).atZone(ShanghaiClock.ZONE).toInstant());
        assertEquals(
                "enforcement.at-night",
                refused(world.officer, Executing.carryOut(id, LocalTime.of(19, 0), LocalTime.of(21, 0), null, true)));
        world.world.itIs(LocalDate.of(2026, 10, 1));
        assertEquals("enforcement.on-holiday", refused(world.officer, Executing.byDay(id)));
        world.world.itIs(after);
        world.perform(world.officer, Executing.byDay(id));
        world.signedByHand(world.officer, id.value());
        world.perform(world.officer, new CloseEnforcement(id, null, "拆除完毕"));
        assertEquals(EnforcementStages.CLOSED, executing.reload(id).stage());
    }

    @Test
    void nobody_enforces_before_the_order_is_neglected_and_the_demand_has_passed() {
        Id<Enforcement> id = executing.opened(Executing.DEMOLITION);
        assertEquals("enforcement.not-neglected", refused(world.head, Executing.decision(id, "拆除", "逾期不改正")));
        world.perform(world.officer, new OrderRemoval(id, null, SERVED, SERVED.plusDays(15), "限期改正。"));
        assertEquals("enforcement.order-not-over", refused(world.officer, new CheckRemoval(id, null, false, "没有改正")));
        Id<Enforcement> late = executing.demanded();
        assertEquals("enforcement.demand-not-served", refused(world.head, Executing.decision(late, "拆除", "逾期不履行")));
        executing.serve(late, FormKind.DEMAND);
        assertEquals("enforcement.demand-not-over", refused(world.head, Executing.decision(late, "拆除", "逾期不履行")));
        world.perform(world.officer, Executing.heard(late, "房屋是祖宅。", true, "意见成立。"));
        world.world.itIs(SERVED.plusDays(40));
        assertEquals(
                "enforcement.statement-not-reviewed", refused(world.head, Executing.decision(late, "拆除", "逾期不履行")));
    }

    @Test
    void a_power_to_punish_is_no_power_to_pull_down() {
        int punishing = world.item("非法占用土地建住宅");
        assertEquals("list.other-type", refused(world.officer, executing.opening(punishing)));
    }

    @Test
    void flood_measures_wait_for_the_superior_headquarters() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.opened("防汛");
        assertEquals("enforcement.superior-not-approved", refused(world.head, Executing.decision(id, "强制转移", "阻拦")));
        world.perform(world.head, new NoteSuperiorApproval(id, null, "运城市防汛指挥部", "运防指〔2026〕1号", CaseWorld.DAY));
        world.perform(world.head, Executing.decision(id, "强制实施", "遇到阻拦"));
        world.perform(world.officer, Executing.carryOut(id, LocalTime.of(2, 0), LocalTime.of(4, 0), "洪峰将至", false));
        assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(id).stage());
    }

    @Test
    void drug_plants_are_rooted_out_at_once_and_the_police_are_told() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.opened(Executing.PLANTS);
        world.perform(world.head, Executing.decision(id, "铲除", "发现非法种植"));
        world.perform(world.officer, Executing.byDay(id));
        world.signedByHand(world.officer, id.value());
        assertEquals("enforcement.police-not-told", refused(world.officer, new CloseEnforcement(id, null, "已铲除")));
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        assertEquals("enforcement.decision-owed", refused(world.officer, new CloseEnforcement(id, null, "已铲除")));
        executing.serve(id, FormKind.EXECUTION_DECISION);
        world.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
        assertEquals(EnforcementStages.CLOSED, executing.reload(id).stage());
    }

    @Test
    void animals_are_immunised_by_force_after_order_demand_and_a_served_decision_and_without_a_notice() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.demanded(Executing.IMMUNISATION);
        executing.serve(id, FormKind.DEMAND);
        LocalDate after = SERVED.plusDays(28);
        world.world.itIs(after);
        assertEquals("enforcement.utilities-cut", refused(world.head, immunising(id, false, null, after)));
        world.perform(world.head, Executing.decision(id, "组织村级防疫员现场接种", "经催告逾期不履行。"));
        assertEquals("enforcement.decision-not-served", refused(world.officer, Executing.byDay(id)));
        executing.serve(id, FormKind.EXECUTION_DECISION);
        assertEquals(
                "enforcement.no-notice-needed",
                refused(world.officer, new AnnounceRemoval(id, null, after, after.plusDays(10), "村公告栏")));
        world.perform(world.officer, Executing.byDay(id));
        assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(id).stage());
    }

    private static DecideEnforcement immunising(
            Id<Enforcement> id, boolean noUtilitiesCut, String hiding, LocalDate on) {
        return new DecideEnforcement(id, null, "组织村级防疫员现场接种", noUtilitiesCut, hiding, on, "应当强制免疫。");
    }

    @Test
    void animals_that_are_driven_away_while_the_demand_runs_are_immunised_at_once_on_evidence() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.demanded(Executing.IMMUNISATION);
        LocalDate during = LocalDate.ofInstant(world.world.clock().instant(), ShanghaiClock.ZONE);
        assertEquals("enforcement.demand-not-served", refused(world.head, immunising(id, true, "巡查照片", during)));
        executing.serve(id, FormKind.DEMAND);
        assertEquals("enforcement.demand-not-over", refused(world.head, immunising(id, true, " ", during)));
        world.perform(world.head, immunising(id, true, "三月十九日巡查照片：正在装车外运。", during));
        String decision = papers.paper(id, FormKind.EXECUTION_DECISION)
                .fields()
                .get("reasons")
                .toString();
        assertTrue(decision.contains("有转移或者隐匿财物迹象（三月十九日巡查照片：正在装车外运。）"), decision);
        executing.serve(id, FormKind.EXECUTION_DECISION);
        world.perform(world.officer, Executing.byDay(id));
        assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(id).stage());
    }

    @Test
    void plants_under_power_lines_are_felled_after_order_and_demand_and_are_no_building_to_be_announced() {
        executing.nightIsSet();
        int lines = executing.compulsion(Executing.LINES);
        assertEquals("enforcement.under-lines-missing", refused(world.officer, executing.opening(lines, null)));
        assertEquals(
                "enforcement.not-under-lines",
                refused(
                        world.officer,
                        executing.opening(executing.compulsion(Executing.DEMOLITION), UnderLines.THINGS)));
        Id<Enforcement> id = Id.of(world.perform(world.officer, executing.opening(lines, UnderLines.PLANTS))
                .dossier());
        executing.demand(id);
        executing.serve(id, FormKind.DEMAND);
        LocalDate after = SERVED.plusDays(28);
        world.world.itIs(after);
        world.perform(world.head, Executing.decision(id, "组织人员砍伐", "经催告逾期不履行。"));
        executing.serve(id, FormKind.EXECUTION_DECISION);
        String decision = papers.paper(id, FormKind.EXECUTION_DECISION)
                .fields()
                .get("reasons")
                .toString();
        assertTrue(decision.startsWith("危及电力设施安全的是在依法划定的电力设施保护区内种植的植物。"), decision);
        assertEquals(
                "enforcement.no-notice-needed",
                refused(world.officer, new AnnounceRemoval(id, null, after, after.plusDays(10), "村公告栏")));
        assertEquals(
                "enforcement.waits-for-no-remedy",
                refused(world.officer, new NoteRemedy(id, null, ProceedingsKind.SUIT, after, "起诉状副本")));
        world.perform(world.officer, Executing.byDay(id));
        assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(id).stage());
    }

    @Test
    void each_item_of_compulsion_has_its_kind() {
        assertEquals(
                EnforcementKind.POWER_LINES,
                executing.reload(executing.opened(Executing.LINES)).kind());
        assertEquals(
                EnforcementKind.EVACUATION,
                executing.reload(executing.opened("避灾疏散")).kind());
        assertEquals(
                EnforcementKind.IMMUNISATION,
                executing.reload(executing.opened(Executing.IMMUNISATION)).kind());
    }

    @Test
    void a_recording_is_owed_until_it_is_stored_or_explained() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.opened(Executing.PLANTS);
        world.perform(world.head, Executing.decision(id, "铲除", "发现非法种植"));
        CarryOutEnforcement plain = Executing.byDay(id);
        world.perform(
                world.officer,
                new CarryOutEnforcement(
                        id,
                        null,
                        null,
                        plain.begin(),
                        plain.end(),
                        null,
                        null,
                        plain.supervisors(),
                        null,
                        true,
                        null,
                        true,
                        true,
                        true,
                        true,
                        "铲除",
                        Signing.SIGNED,
                        null,
                        true,
                        null,
                        null));
        world.signedByHand(world.officer, id.value());
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        assertEquals("enforcement.recording-missing", refused(world.officer, new CloseEnforcement(id, null, "已铲除")));
        Recording owed = world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst();
        assertEquals(LocalDate.of(2026, 3, 4), owed.dueOn(), "two working days");
        world.perform(
                world.officer, new ExplainRecording(Id.of(owed.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。"));
        executing.serve(id, FormKind.EXECUTION_DECISION);
        world.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
    }

    @Test
    void a_substitution_tells_its_cost_and_demands_three_days_before() {
        Id<EnforcementCase> of = served();
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.TO_CLEAR_AT_ONCE, "清除路面遗洒物"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getFirst()
                .uuid());
        world.perform(
                world.head,
                new DecideSubstitution(
                        id,
                        null,
                        "路面遗洒的砂石",
                        "立即清除",
                        LocalDate.ofInstant(world.world.clock().instant(), ShanghaiClock.ZONE),
                        new BigDecimal("300.00"),
                        null,
                        false,
                        true,
                        "危害交通安全"));
        assertEquals("enforcement.cost-missing", refused(world.officer, Executing.byDay(id)));
    }

    @Test
    void what_a_revoked_decision_ordered_is_not_performed_in_the_partys_place() {
        Id<EnforcementCase> of = served();
        world.perform(world.head, new RevokeDecision(of, null, "认定有误。"));
        assertEquals(
                "enforcement.base-revoked",
                refused(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "清除路面遗洒物")));
    }

    private Id<EnforcementCase> served() {
        executing.nightIsSet();
        Id<EnforcementCase> of = world.told(world.item("秸秆"), new BigDecimal("1500.00"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(of, new BigDecimal("1500.00")));
        world.perform(
                world.officer,
                new ServeDecision(
                        of, null, ServiceManner.DIRECT, LocalDate.of(2026, 3, 10), "赵某某", "牛杜镇示例村", false, null));
        return of;
    }
}
