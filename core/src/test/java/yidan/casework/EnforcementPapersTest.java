package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.CompleteAddressee;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.DraftEnforcementPaper;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.ExplainUnfilmedService;
import yidan.casework.execution.FilmService;
import yidan.casework.execution.HearObjection;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.service.RecordFailedEnforcementService;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.Recording;
import yidan.casework.recording.RefineFilmingPoint;
import yidan.casework.recording.SetFilmingPoint;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.files.Attachment;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** The papers of an execution: drafted and worded, issued by their acts, served, and the record of what was done. */
class EnforcementPapersTest {

    private static final LocalDate SERVED = Executing.SERVED;

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final PaperDesk desk = new PaperDesk();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    @Test
    void every_step_issues_its_paper_filled_from_the_execution() {
        Id<Enforcement> id = executing.announced();
        List<OfficialDocument> papers = papers(id).stream()
                .filter(paper -> paper.form() != FormKind.PROOF_OF_SERVICE && paper.form() != FormKind.SIGNED_DRAFT)
                .toList();
        assertEquals(
                List.of(
                        FormKind.RECTIFICATION_NOTICE,
                        FormKind.RECTIFICATION_CHECK,
                        FormKind.DEMAND,
                        FormKind.EXECUTION_DECISION,
                        FormKind.REMOVAL_ANNOUNCEMENT),
                papers.stream().map(OfficialDocument::form).toList());
        assertTrue(papers.stream().noneMatch(OfficialDocument::isDraft));
        OfficialDocument demand = papers.get(2);
        OfficialDocument decision = papers.get(3);
        assertEquals(PaperDesk.number(papers.getFirst()), demand.fields().get("decision"));
        assertEquals("停止建设，限期改正。", demand.fields().get("obligation"));
        assertEquals(PaperDesk.number(demand), decision.fields().get("demand"));
        assertEquals("组织人员拆除", decision.fields().get("way"));
        assertTrue(decision.fields().get("basis").toString().contains("城乡规划法"));
        assertEquals(PaperDesk.number(decision), papers.getLast().fields().get("decision"));
    }

    @Test
    void the_demand_is_served_and_its_proof_waits_for_the_receivers_signature() {
        Id<Enforcement> id = executing.demanded();
        OfficialDocument demand = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.DEMAND)
                .findFirst()
                .orElseThrow();
        ServeEnforcementPaper left = new ServeEnforcementPaper(
                id, null, Id.of(demand.uuid()), ServiceManner.LEFT, SERVED.plusDays(16), "赵某某", "牛杜镇示例村", false, null);
        assertEquals("service.no-proof", refused(world.officer, left));
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id, null, left.paper(), ServiceManner.DIRECT, left.servedOn(), "赵某某", "牛杜镇示例村", false, null));
        OfficialDocument proof = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.PROOF_OF_SERVICE)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertTrue(proof.isDraft());
        assertTrue(proof.fields().get("documents").toString().contains(PaperDesk.number(demand)));
        world.finish(world.officer, Id.of(proof.uuid()), "在纸质回证上签收。");
    }

    @Test
    void what_was_tried_in_vain_is_told_by_the_proof_of_what_is_left_behind() {
        Id<OfficialDocument> ofAnother = world.paper(executing.demanded().value(), FormKind.DEMAND);
        world.world.itIs(SERVED);
        Id<Enforcement> id = executing.demanded();
        LocalDate day = SERVED.plusDays(17);
        world.world.itIs(day);
        Id<OfficialDocument> demand = world.paper(id.value(), FormKind.DEMAND);
        String returned = world.photo();
        RecordFailedEnforcementService failed = new RecordFailedEnforcementService(
                id, null, demand, ServiceManner.POST, day, "牛杜镇示例村", "邮政营业部", "查无此人，退回。", List.of(returned));
        assertEquals("case.not-the-handler", refused(world.third, failed));
        assertEquals(
                "day.before-issue",
                refused(
                        world.officer,
                        new RecordFailedEnforcementService(
                                id, null, demand, failed.manner(), SERVED, "牛杜镇示例村", "邮政营业部", "退回。", null)));
        assertEquals(
                "paper.not-issued",
                refused(
                        world.officer,
                        new RecordFailedEnforcementService(
                                id, null, ofAnother, failed.manner(), day, "牛杜镇示例村", "邮政营业部", "退回。", null)),
                "of another execution");
        world.perform(world.officer, failed);
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id, null, demand, ServiceManner.LEFT, day, "赵某某", "牛杜镇示例村", false, "拒收", "钱某某", null));
        String told = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.PROOF_OF_SERVICE)
                .reduce((first, last) -> last)
                .orElseThrow()
                .fields()
                .get("refusal")
                .toString();
        assertTrue(told.contains("邮政营业部在牛杜镇示例村以邮寄送达方式送达，查无此人，退回。"), told);
        assertTrue(
                world.read(register -> Attachment.of(register, id.value())).stream()
                        .anyMatch(file -> file.hash().equals(returned)),
                "what came back is kept");
    }

    @Test
    void a_demand_that_is_left_behind_is_filmed_where_the_county_says_so() {
        Id<Enforcement> id = executing.demanded();
        world.perform(world.bureau, point(FilmingDuty.MUST, SERVED.plusDays(16)));
        OfficialDocument demand = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.DEMAND)
                .findFirst()
                .orElseThrow();
        LocalDate day = SERVED.plusDays(16);
        ServeEnforcementPaper left = new ServeEnforcementPaper(
                id, null, Id.of(demand.uuid()), ServiceManner.LEFT, day, "赵某某", "牛杜镇示例村", false, "拒收", "钱某某", null);
        assertEquals("recording.mandatory-missing", refused(world.officer, left));
        FilmService filmed = new FilmService(
                id,
                null,
                day,
                LocalTime.of(23, 0),
                LocalTime.of(23, 20),
                null,
                "示例村",
                "执法记录仪",
                true,
                true,
                null,
                null,
                null);
        world.world.itIs(day.atTime(23, 40).atZone(ShanghaiClock.ZONE).toInstant());
        world.perform(world.officer, filmed);
        world.perform(world.officer, left);
        Recording shown = world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst();
        world.perform(world.officer, new ExplainRecording(Id.of(shown.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏。"));
        world.perform(world.bureau, point(FilmingDuty.MAY, SERVED.plusDays(17)));
    }

    @Test
    void a_demand_that_is_handed_over_is_filmed_where_the_body_wants_every_demand_filmed() {
        Id<Enforcement> id = executing.demanded();
        LocalDate day = SERVED.plusDays(19);
        world.world.itIs(day);
        int item = executing.compulsion(Executing.DEMOLITION);
        world.perform(world.head, demands(item, FilmingDuty.MUST, day));
        Id<OfficialDocument> demand = desk.idOf(id, FormKind.DEMAND);
        ServeEnforcementPaper handed =
                new ServeEnforcementPaper(id, null, demand, ServiceManner.DIRECT, day, "赵某某", "牛杜镇示例村", false, null);
        assertEquals("recording.mandatory-missing", refused(world.officer, handed));
        world.perform(world.officer, new ExplainUnfilmedService(id, null, day, "示例村", UnfilmedGround.DEVICE, "设备故障。"));
        world.perform(world.officer, handed);
        world.perform(world.head, demands(item, FilmingDuty.MAY, day.plusDays(1)));
    }

    private static RefineFilmingPoint demands(int item, FilmingDuty duty, LocalDate from) {
        return new RefineFilmingPoint(FilmedStep.DEMAND, item, duty, null, null, from, "牛杜镇示例清单〔2026〕4号");
    }

    private SetFilmingPoint point(FilmingDuty duty, LocalDate from) {
        int item = executing.compulsion(Executing.DEMOLITION);
        return new SetFilmingPoint(FilmedStep.SERVICE, item, duty, "送达经过", null, from, "临猗县示例清单〔2026〕4号");
    }

    @Test
    void what_cannot_wait_is_decided_without_a_demand_and_names_none() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.opened(Executing.PLANTS);
        world.perform(world.head, Executing.decision(id, "铲除", "发现非法种植"));
        OfficialDocument decision = papers(id).getFirst();
        assertTrue(decision.number().isPresent());
        assertFalse(decision.has("demand"));
        assertEquals("2026年3月2日起", decision.fields().get("performOn"));
    }

    private static HearObjection spoken(Id<Enforcement> id, LocalDate day, LocalTime end, String place) {
        return new HearObjection(id, null, false, day, LocalTime.of(9, 0), end, place, "房屋是祖宅。", false, "没有证据。");
    }

    @Test
    void what_the_party_says_to_the_demand_is_a_record_that_he_signs() {
        Id<Enforcement> id = executing.demanded();
        LocalDate day = SERVED.plusDays(16);
        LocalTime end = LocalTime.of(9, 40);
        assertEquals("statement.when-and-where", refused(world.officer, spoken(id, day, end, null)));
        assertEquals("day.before-step", refused(world.officer, spoken(id, day.minusDays(1), end, "示例村委会")));
        assertEquals("record.ends-in-future", refused(world.officer, spoken(id, day, LocalTime.of(10, 30), "示例村委会")));
        world.world.itIs(day.plusDays(2));
        world.perform(world.officer, spoken(id, day.plusDays(1), end, "示例村委会"));
        OfficialDocument record = papers(id).stream()
                .filter(paper -> paper.form() == FormKind.STATEMENT_RECORD)
                .findFirst()
                .orElseThrow();
        assertEquals("2026年3月19日9时00分至9时40分", record.fields().get("time"), "and not when it was noted");
        assertEquals("示例村委会", record.fields().get("place"));
        Id<OfficialDocument> draft = Id.of(record.uuid());
        assertEquals("case.not-the-handler", refused(world.third, new FinishRecord(draft, null, "拒绝签名")));
        desk.assertRefused(
                world.officer,
                new FinishRecord(draft, null, "当事人在纸上签名。"),
                "record.others-sign",
                "shuozhou-2019-38b:#15");
        world.finish(world.officer, draft, "当事人在纸上签名。");
    }

    @Test
    void a_decision_waits_for_the_partys_address_which_can_be_completed() {
        OpenEnforcement known = executing.opening(executing.compulsion(Executing.PLANTS));
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
        DecideEnforcement decision = Executing.decision(id, "铲除", "发现非法种植");
        assertEquals("document.incomplete", refused(world.head, decision));
        world.perform(world.officer, new CompleteAddressee(id, null, null, null, "示例村3号", null));
        world.perform(world.head, decision);
        assertEquals("示例村3号", papers(id).getFirst().fields().get("partyAddress"));
    }

    private List<OfficialDocument> papers(Id<Enforcement> id) {
        return desk.papers(id).stream()
                .map(row -> world.read(
                        register -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id()))))
                .toList();
    }

    @Test
    void carrying_it_out_leaves_a_record_that_says_how_it_was_done_and_how_it_was_signed() {
        Id<Enforcement> id = executing.decided();
        world.perform(world.officer, Executing.signed(id, Signing.REFUSED, "钱某某"));
        OfficialDocument record = desk.paper(id, FormKind.EXECUTION_RECORD);
        assertTrue(record.isDraft(), "a refusal of the party excuses nobody else");
        assertEquals("2026年3月2日9时00分至9时50分", record.fields().get("time"));
        assertEquals("镇村建办二人", record.fields().get("supervisors"));
        assertEquals("按照决定实施。", record.fields().get("findings"));
        assertEquals("没有音像记录：设备突发故障", record.fields().get("recording"));
        assertEquals("拒绝签名。见证人：钱某某。", record.fields().get("signNote"));
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.EXECUTION_DECISION)),
                record.fields().get("decision"));
        assertFalse(record.has("performer"));
        world.finish(world.officer, Id.of(record.uuid()), null);
        OfficialDocument finished = desk.paper(id, FormKind.EXECUTION_RECORD);
        assertFalse(finished.isDraft());
        assertEquals("拒绝签名。见证人：钱某某。", finished.fields().get("signNote"));
    }

    @Test
    void an_execution_does_not_end_before_its_record_is_signed_or_the_refusal_noted() {
        Id<Enforcement> id = executing.decided();
        executing.serve(id, FormKind.EXECUTION_DECISION);
        world.perform(world.officer, Executing.signed(id, Signing.ON_SCREEN, null));
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        CloseEnforcement closing = new CloseEnforcement(id, null, "已铲除");
        desk.assertRefused(world.officer, closing, "enforcement.record-unsigned", "cn-compulsion-2011:#51");
        FinishRecord finishing = new FinishRecord(desk.idOf(id, FormKind.EXECUTION_RECORD), null, "当事人拒绝签名，见证人：钱某某");
        desk.assertRefused(world.third, finishing, "case.not-the-handler", "cn-compulsion-2011:#17");
        desk.assertRefused(world.second, finishing, "record.others-sign", "linyi-14:1.3#9");
        world.finish(world.second, finishing.on(), finishing.note());
        world.perform(world.officer, closing);
        assertEquals(EnforcementStages.CLOSED, executing.reload(id).stage());
    }

    @Test
    void an_execution_keeps_the_words_of_the_catalogue_under_which_it_was_opened() throws SQLException {
        Id<Enforcement> id = executing.opened(Executing.PLANTS);
        Enforcement opened = executing.reload(id);
        int item = opened.item().orElseThrow();
        UUID inForce = world.read(register -> EnforcementLists.inForceOn(register, opened.owner(), SERVED))
                .orElseThrow()
                .catalogue();
        assertEquals(inForce, opened.catalogue().orElseThrow());
        // As if the list had had other words on that day: nothing of the one in force is printed.
        UUID former = UUID.randomUUID();
        String version = "jsonb_build_object('catalogue_id', '" + former + "'";
        copy(
                "catalogue",
                "id = '" + inForce + "'",
                "jsonb_build_object('id', '" + former
                        + "', 'stage', 'DISCARDED', 'in_force_from', null, 'in_force_to', null)");
        String ofItem = "catalogue_id = '" + inForce + "' and item_id = " + item;
        copy("catalogue_item", ofItem, version + ")");
        copy("catalogue_department", ofItem, version + ")");
        copy(
                "catalogue_basis",
                ofItem + " and place = (select min(place) from yidan.catalogue_basis where " + ofItem + ")",
                version + ", 'title', '示例禁毒办法')");
        World.sql(
                world.world.superuser(),
                "update yidan.enforcement set catalogue_id = '" + former + "' where county_id = 140821 and id = '"
                        + id.value() + "'");
        executing.nightIsSet();
        world.perform(world.head, Executing.decision(id, "铲除", "发现非法种植"));
        String basis = desk.paper(id, FormKind.EXECUTION_DECISION)
                .fields()
                .get("basis")
                .toString();
        assertTrue(basis.contains("示例禁毒办法"), basis);
        assertFalse(basis.contains("山西省禁毒条例"), basis);
        world.perform(world.officer, Executing.byDay(id));
    }

    private void copy(String table, String where, String changed) throws SQLException {
        World.sql(
                world.world.superuser(),
                "insert into yidan." + table + " select (jsonb_populate_record(one, " + changed + ")).* from yidan."
                        + table + " one where county_id = 140821 and " + where);
    }

    @Test
    void a_paper_of_an_execution_is_drafted_worded_and_issued_by_its_act_with_what_the_act_decides() {
        Id<Enforcement> id = executing.neglected();
        desk.assertRefused(
                world.officer,
                new DraftEnforcementPaper(id, null, FormKind.EXECUTION_DECISION),
                "paper.not-now",
                "linyi-14:1.3#8");
        DraftEnforcementPaper drafting = new DraftEnforcementPaper(id, null, FormKind.DEMAND);
        desk.assertRefused(world.third, drafting, "case.not-the-handler", "cn-compulsion-2011:#17");
        world.perform(world.officer, drafting);
        desk.assertRefused(world.officer, drafting, "paper.begun-already", "linyi-14:1.3#8");
        Id<OfficialDocument> draft = desk.idOf(id, FormKind.DEMAND);
        world.perform(world.second, new EditWording(draft, null, "obligation", "拆除北房三间。"));
        world.perform(
                world.officer, new DemandRemoval(id, null, SERVED.plusDays(16), SERVED.plusDays(26), "自行拆除并清理现场。"));
        OfficialDocument demand = desk.paper(id, FormKind.DEMAND);
        assertEquals(draft.value(), demand.uuid());
        assertFalse(demand.isDraft());
        assertEquals("拆除北房三间。", demand.fields().get("obligation"));
        assertEquals("自行拆除并清理现场。", demand.fields().get("performance"));
        assertEquals("2026年3月28日前（含当日）", demand.fields().get("until"));
    }

    @Test
    void the_head_words_the_draft_of_his_decision_and_decides_its_manner() {
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.perform(world.officer, new DraftEnforcementPaper(id, null, FormKind.EXECUTION_DECISION));
        Id<OfficialDocument> draft = desk.idOf(id, FormKind.EXECUTION_DECISION);
        world.perform(world.head, new EditWording(draft, null, "reasons", "当事人逾期不履行，没有正当理由。"));
        world.perform(world.officer, new EditWording(draft, null, "way", "雇人拆除"));
        world.world.itIs(SERVED.plusDays(27));
        world.perform(
                world.head, new DecideEnforcement(id, null, "组织人员拆除", true, null, SERVED.plusDays(190), "逾期不履行。"));
        OfficialDocument decision = desk.paper(id, FormKind.EXECUTION_DECISION);
        assertEquals(draft.value(), decision.uuid());
        assertEquals("当事人逾期不履行，没有正当理由。", decision.fields().get("reasons"));
        assertEquals("组织人员拆除", decision.fields().get("way"));
        assertEquals(
                "2026年9月8日起，并在公告的期限和法定的申请行政复议、提起行政诉讼的期限届满以后", decision.fields().get("performOn"));
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.DEMAND)),
                decision.fields().get("demand"));
    }
}
