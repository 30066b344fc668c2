package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.execution.AnnounceRemoval;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.CheckRemoval;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.CompleteAddressee;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.DemandRemoval;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.HearObjection;
import yidan.casework.execution.NoteSuperiorApproval;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.OpenSubstitution;
import yidan.casework.execution.OrderRemoval;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.SubstitutionGround;
import yidan.casework.execution.TellPolice;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.Recording;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.FinishRecord;
import yidan.itemlist.catalogue.CatalogueRow;
import yidan.party.PartyKind;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** The township enforces what its own list gives it, in the order of the law, and nothing else. */
class EnforcementTest {

    private static final LocalDate SERVED = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private int compulsion(String words) {
        return world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    private OpenEnforcement opening(int item) {
        return new OpenEnforcement(
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
                world.person("niudu-officer2"));
    }

    private Id<Enforcement> opened(String words) {
        return Id.of(world.perform(world.officer, opening(compulsion(words))).dossier());
    }

    private Enforcement reload(Id<Enforcement> id) {
        return world.read(register -> register.load(Enforcement.class, id));
    }

    private static CarryOutEnforcement carryOut(
            Id<Enforcement> id, LocalTime begin, LocalTime end, String whyNow, boolean unused) {
        return new CarryOutEnforcement(
                id,
                null,
                begin,
                end,
                whyNow,
                "镇村建办二人",
                null,
                true,
                null,
                true,
                unused,
                true,
                true,
                "按照决定实施。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }

    private static CarryOutEnforcement byDay(Id<Enforcement> id) {
        return carryOut(id, LocalTime.of(9, 0), LocalTime.of(11, 0), null, true);
    }

    private void nightIsSet() {
        boolean set = world.read(register -> new Rules(register).parameter("NIGHT_BEGINS", CaseWorld.DAY))
                .isSet();
        if (!set) {
            world.world.itIs(CaseWorld.DAY);
            world.perform(world.bureau, new SetCountyParameter("NIGHT_BEGINS", "20", CaseWorld.DAY, "县规定"));
            world.perform(world.bureau, new SetCountyParameter("NIGHT_ENDS", "7", CaseWorld.DAY, "县规定"));
        }
    }

    private Id<Enforcement> demanded() {
        Id<Enforcement> id = opened("逾期不改正的强制拆除");
        world.perform(world.officer, new OrderRemoval(id, null, SERVED, SERVED.plusDays(15), "停止建设，限期改正。"));
        world.world.itIs(SERVED.plusDays(16));
        world.perform(world.officer, new CheckRemoval(id, null, false, "没有改正"));
        world.perform(
                world.officer, new DemandRemoval(id, null, SERVED.plusDays(16), SERVED.plusDays(26), "限十日内自行拆除。"));
        return id;
    }

    private Id<Enforcement> announced() {
        Id<Enforcement> id = demanded();
        world.world.itIs(SERVED.plusDays(27));
        world.perform(world.head, new DecideEnforcement(id, null, "组织人员拆除", "经催告逾期不履行，没有正当理由。"));
        world.perform(
                world.officer, new AnnounceRemoval(id, null, SERVED.plusDays(27), SERVED.plusDays(37), "村公告栏、现场张贴"));
        return id;
    }

    @Test
    void a_house_is_pulled_down_after_order_demand_decision_notice_and_the_partys_terms() {
        nightIsSet();
        Id<Enforcement> id = announced();
        world.world.itIs(SERVED.plusDays(38));
        assertEquals("enforcement.party-may-still-sue", refused(world.officer, byDay(id)), "six months to sue");
        LocalDate after = LocalDate.of(2026, 9, 8);
        world.world.itIs(after);
        assertEquals(
                "enforcement.party-has-sued",
                refused(world.officer, carryOut(id, LocalTime.of(9, 0), LocalTime.of(11, 0), null, false)));
        assertEquals(
                "enforcement.at-night",
                refused(world.officer, carryOut(id, LocalTime.of(5, 0), LocalTime.of(6, 0), null, true)));
        assertEquals(
                "enforcement.at-night",
                refused(world.officer, carryOut(id, LocalTime.of(19, 0), LocalTime.of(21, 0), null, true)));
        world.world.itIs(LocalDate.of(2026, 10, 1));
        assertEquals("enforcement.on-holiday", refused(world.officer, byDay(id)));
        world.world.itIs(after);
        world.perform(world.officer, byDay(id));
        world.perform(world.officer, new CloseEnforcement(id, null, "拆除完毕"));
        assertEquals(EnforcementStages.CLOSED, reload(id).stage());
    }

    private List<OfficialDocument> papers(Id<Enforcement> id) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .toList());
    }

    private static String number(OfficialDocument paper) {
        return paper.number().orElseThrow().toString();
    }

    @Test
    void every_step_issues_its_paper_filled_from_the_execution() {
        List<OfficialDocument> papers = papers(announced());
        assertEquals(
                List.of(
                        FormKind.RECTIFICATION_NOTICE,
                        FormKind.DEMAND,
                        FormKind.EXECUTION_DECISION,
                        FormKind.REMOVAL_ANNOUNCEMENT),
                papers.stream().map(OfficialDocument::form).toList());
        assertTrue(papers.stream().noneMatch(OfficialDocument::isDraft));
        OfficialDocument demand = papers.get(1);
        OfficialDocument decision = papers.get(2);
        assertEquals(number(papers.getFirst()), demand.fields().get("decision"));
        assertEquals("停止建设，限期改正。", demand.fields().get("obligation"));
        assertEquals(number(demand), decision.fields().get("demand"));
        assertEquals("组织人员拆除", decision.fields().get("way"));
        assertTrue(decision.fields().get("basis").toString().contains("城乡规划法"));
        assertEquals(number(decision), papers.getLast().fields().get("decision"));
    }

    @Test
    void the_demand_is_served_and_its_proof_waits_for_the_receivers_signature() {
        Id<Enforcement> id = demanded();
        OfficialDocument demand = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.DEMAND)
                .findFirst()
                .orElseThrow();
        ServeEnforcementPaper left = new ServeEnforcementPaper(
                id, null, Id.of(demand.uuid()), ServiceManner.LEFT, SERVED.plusDays(16), "赵某某", false, null);
        assertEquals("service.no-proof", refused(world.officer, left));
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id, null, left.paper(), ServiceManner.DIRECT, left.servedOn(), "赵某某", false, null));
        OfficialDocument proof = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.PROOF_OF_SERVICE)
                .findFirst()
                .orElseThrow();
        assertTrue(proof.isDraft());
        assertTrue(proof.fields().get("documents").toString().contains(number(demand)));
        world.perform(world.officer, new FinishRecord(Id.of(proof.uuid()), null, "在纸质回证上签收。"));
    }

    @Test
    void what_cannot_wait_is_decided_without_a_demand_and_names_none() {
        nightIsSet();
        Id<Enforcement> id = opened("毒品原植物");
        world.perform(world.head, new DecideEnforcement(id, null, "铲除", "发现非法种植"));
        OfficialDocument decision = papers(id).getFirst();
        assertTrue(decision.number().isPresent());
        assertFalse(decision.has("demand"));
    }

    @Test
    void what_the_party_says_to_the_demand_is_a_record_that_he_signs() {
        Id<Enforcement> id = demanded();
        world.perform(world.officer, new HearObjection(id, null, "房屋是祖宅。", false, "没有证据。"));
        OfficialDocument record = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.STATEMENT_RECORD)
                .findFirst()
                .orElseThrow();
        Id<OfficialDocument> draft = Id.of(record.uuid());
        assertEquals("case.not-the-handler", refused(world.third, new FinishRecord(draft, null, "拒绝签名")));
        world.perform(world.officer, new FinishRecord(draft, null, "当事人在纸上签名。"));
    }

    @Test
    void a_decision_waits_for_the_partys_address_which_can_be_completed() {
        OpenEnforcement known = opening(compulsion("毒品原植物"));
        Id<Enforcement> id = Id.of(world.perform(
                        world.officer,
                        new OpenEnforcement(
                                known.item(),
                                known.partyKind(),
                                known.partyName(),
                                null,
                                null,
                                null,
                                null,
                                known.facts(),
                                known.place(),
                                known.lead(),
                                known.assistant()))
                .dossier());
        DecideEnforcement decision = new DecideEnforcement(id, null, "铲除", "发现非法种植");
        assertEquals("document.incomplete", refused(world.head, decision));
        world.perform(world.officer, new CompleteAddressee(id, null, null, null, "示例村3号", null));
        world.perform(world.head, decision);
        assertEquals("示例村3号", papers(id).getFirst().fields().get("partyAddress"));
    }

    @Test
    void nobody_enforces_before_the_order_is_neglected_and_the_demand_has_passed() {
        Id<Enforcement> id = opened("逾期不改正的强制拆除");
        assertEquals("enforcement.not-neglected", refused(world.head, new DecideEnforcement(id, null, "拆除", "逾期不改正")));
        world.perform(world.officer, new OrderRemoval(id, null, SERVED, SERVED.plusDays(15), "限期改正。"));
        assertEquals("enforcement.order-not-over", refused(world.officer, new CheckRemoval(id, null, false, "没有改正")));
        Id<Enforcement> late = demanded();
        assertEquals(
                "enforcement.demand-not-over", refused(world.head, new DecideEnforcement(late, null, "拆除", "逾期不履行")));
        world.perform(world.officer, new HearObjection(late, null, "房屋是祖宅。", true, "意见成立。"));
        world.world.itIs(SERVED.plusDays(40));
        assertEquals(
                "enforcement.statement-not-reviewed",
                refused(world.head, new DecideEnforcement(late, null, "拆除", "逾期不履行")));
    }

    @Test
    void a_power_to_punish_is_no_power_to_pull_down() {
        int punishing = world.item("非法占用土地建住宅");
        assertEquals("list.other-type", refused(world.officer, opening(punishing)));
    }

    @Test
    void flood_measures_wait_for_the_superior_headquarters() {
        nightIsSet();
        Id<Enforcement> id = opened("防汛");
        assertEquals(
                "enforcement.superior-not-approved",
                refused(world.head, new DecideEnforcement(id, null, "强制转移", "阻拦")));
        world.perform(world.head, new NoteSuperiorApproval(id, null, "运城市防汛指挥部", "运防指〔2026〕1号", CaseWorld.DAY));
        world.perform(world.head, new DecideEnforcement(id, null, "强制实施", "遇到阻拦"));
        world.perform(world.officer, carryOut(id, LocalTime.of(2, 0), LocalTime.of(4, 0), "洪峰将至", false));
        assertEquals(EnforcementStages.CARRIED_OUT, reload(id).stage());
    }

    @Test
    void drug_plants_are_rooted_out_at_once_and_the_police_are_told() {
        nightIsSet();
        Id<Enforcement> id = opened("毒品原植物");
        world.perform(world.head, new DecideEnforcement(id, null, "铲除", "发现非法种植"));
        world.perform(world.officer, byDay(id));
        assertEquals("enforcement.police-not-told", refused(world.officer, new CloseEnforcement(id, null, "已铲除")));
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        world.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
        assertEquals(EnforcementStages.CLOSED, reload(id).stage());
    }

    @Test
    void each_item_of_compulsion_has_its_kind() {
        assertEquals(EnforcementKind.POWER_LINES, reload(opened("电力设施")).kind());
        assertEquals(EnforcementKind.EVACUATION, reload(opened("避灾疏散")).kind());
        assertEquals(EnforcementKind.IMMUNISATION, reload(opened("强制免疫")).kind());
    }

    @Test
    void a_recording_is_owed_until_it_is_stored_or_explained() {
        nightIsSet();
        Id<Enforcement> id = opened("毒品原植物");
        world.perform(world.head, new DecideEnforcement(id, null, "铲除", "发现非法种植"));
        CarryOutEnforcement plain = byDay(id);
        world.perform(
                world.officer,
                new CarryOutEnforcement(
                        id,
                        null,
                        plain.begin(),
                        plain.end(),
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
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        assertEquals("enforcement.recording-missing", refused(world.officer, new CloseEnforcement(id, null, "已铲除")));
        Recording owed = world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst();
        assertEquals(LocalDate.of(2026, 3, 4), owed.dueOn(), "two working days");
        world.perform(world.officer, new ExplainRecording(Id.of(owed.uuid()), null, "存储卡损坏，无法读取。"));
        world.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
    }

    @Test
    void a_substitution_tells_its_cost_and_demands_three_days_before() {
        Id<EnforcementCase> of = served();
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.TO_CLEAR_AT_ONCE, "清除路面遗洒物"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getFirst()
                .uuid());
        world.perform(world.head, new DecideEnforcement(id, null, "立即清除", "危害交通安全"));
        assertEquals("enforcement.cost-missing", refused(world.officer, byDay(id)));
    }

    @Test
    void what_a_revoked_decision_ordered_is_not_performed_in_the_partys_place() {
        Id<EnforcementCase> of = served();
        world.perform(world.head, new RevokeDecision(of, null, "认定有误。"));
        assertEquals(
                "case.decision-revoked",
                refused(world.officer, new OpenSubstitution(of, null, SubstitutionGround.TO_CLEAR_AT_ONCE, "清除路面遗洒物")));
    }

    private Id<EnforcementCase> served() {
        nightIsSet();
        Id<EnforcementCase> of = world.told(world.item("秸秆"), new BigDecimal("1500.00"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(of, new BigDecimal("1500.00")));
        world.perform(
                world.officer,
                new ServeDecision(of, null, ServiceManner.DIRECT, LocalDate.of(2026, 3, 10), "赵某某", false, null));
        return of;
    }
}
