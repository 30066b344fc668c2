package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.ExplainUnfilmedService;
import yidan.casework.execution.HaltGround;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.halt.AgreeOnExecution;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.halt.ResumeEnforcement;
import yidan.casework.execution.halt.SuspendEnforcement;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.tenancy.Id;

/** What an execution that stands still, is agreed upon, goes on or ends undone leaves on paper. */
class HaltPapersTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final PaperDesk desk = new PaperDesk();

    private static String said(OfficialDocument paper, String field) {
        return paper.fields().getOrDefault(field, "").toString();
    }

    @Test
    void a_check_of_what_was_ordered_leaves_its_record() {
        Id<Enforcement> id = executing.neglected();
        OfficialDocument check = desk.paper(id, FormKind.RECTIFICATION_CHECK);
        assertFalse(check.isDraft());
        assertEquals(PaperDesk.number(desk.paper(id, FormKind.RECTIFICATION_NOTICE)), said(check, "notice"));
        assertEquals("停止建设，限期改正。", said(check, "demand"));
        assertEquals("2026年3月18日", said(check, "checkedOn"));
        assertEquals("没有改正", said(check, "findings"));
        assertEquals("没有改正", said(check, "conclusion"));
    }

    @Test
    void a_stay_is_decided_on_paper_with_its_ground_and_item_and_going_on_refers_to_it() {
        Id<Enforcement> id = executing.demanded();
        world.perform(world.head, new SuspendEnforcement(id, null, HaltGround.THIRD_PARTY, "邻居主张房屋归其所有。"));
        OfficialDocument stay = desk.paper(id, FormKind.EXECUTION_SUSPENSION);
        assertTrue(PaperDesk.number(stay).contains("强执中字"));
        assertEquals("第三人对执行标的主张权利，确有理由", said(stay, "ground"));
        assertEquals("《中华人民共和国行政强制法》第三十九条第一款第（二）项", said(stay, "basis"));
        assertEquals("邻居主张房屋归其所有。", said(stay, "reasons"));
        assertEquals(PaperDesk.number(desk.paper(id, FormKind.RECTIFICATION_NOTICE)), said(stay, "decision"));
        assertEquals("", said(stay, "lapse"), "only inability without harm ends after three years");
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id,
                        null,
                        Id.of(stay.uuid()),
                        ServiceManner.DIRECT,
                        DAY.plusDays(16),
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
        assertTrue(said(desk.paper(id, FormKind.PROOF_OF_SERVICE), "documents").contains(PaperDesk.number(stay)));
        world.perform(world.head, new ResumeEnforcement(id, null, "主张不成立。"));
        OfficialDocument on = desk.paper(id, FormKind.EXECUTION_RESUMPTION);
        assertEquals(PaperDesk.number(stay), said(on, "before"));
        assertEquals("《中华人民共和国行政强制法》第三十九条第二款", said(on, "basis"));
        assertEquals("2026年3月18日", said(on, "haltedOn"));
    }

    @Test
    void who_cannot_perform_reads_after_how_long_it_is_not_executed_any_more() {
        Id<Enforcement> id = executing.demanded();
        world.perform(world.head, new SuspendEnforcement(id, null, HaltGround.UNABLE, "当事人无力拆除。"));
        assertTrue(said(desk.paper(id, FormKind.EXECUTION_SUSPENSION), "lapse").contains("满3年"));
    }

    @Test
    void an_agreement_is_a_paper_that_the_party_signs_and_only_then_numbered() {
        Id<Enforcement> id = executing.demanded();
        AgreeOnExecution agreeing = new AgreeOnExecution(id, null, DAY.plusDays(60), "四月底前拆除围墙，五月一日前拆除房屋。", true);
        world.perform(world.head, agreeing);
        OfficialDocument draft = desk.paper(id, FormKind.EXECUTION_AGREEMENT);
        assertTrue(draft.isDraft());
        assertEquals("停止建设，限期改正。", said(draft, "obligation"));
        assertEquals("2026年5月1日", said(draft, "until"));
        desk.assertRefused(
                world.officer, new EditWording(Id.of(draft.uuid()), null, "terms", "不拆了。"), "document.not-wording", "");
        FinishRecord unsigned = new FinishRecord(Id.of(draft.uuid()), null, null);
        desk.assertRefused(world.officer, unsigned, "record.signature-missing", "cn-compulsion-2011:#42");
        desk.assertRefused(
                world.third,
                new FinishRecord(unsigned.on(), null, "纸上签名"),
                "case.not-the-handler",
                "cn-compulsion-2011:#17");
        world.finish(world.head, unsigned.on(), "当事人在纸质协议书上签名。");
        OfficialDocument agreed = desk.paper(id, FormKind.EXECUTION_AGREEMENT);
        assertTrue(PaperDesk.number(agreed).contains("强执协字"));
        world.perform(world.head, new ResumeEnforcement(id, null, "第一阶段没有履行。"));
        OfficialDocument on = desk.paper(id, FormKind.EXECUTION_RESUMPTION);
        assertEquals(PaperDesk.number(agreed), said(on, "before"));
        assertEquals("《中华人民共和国行政强制法》第四十二条第二款", said(on, "basis"));
    }

    @Test
    void an_agreement_that_nobody_signed_is_left_behind_when_the_execution_goes_on() {
        Id<Enforcement> id = executing.demanded();
        world.perform(world.head, new AgreeOnExecution(id, null, DAY.plusDays(60), "五月一日前拆除。", true));
        world.perform(world.head, new ResumeEnforcement(id, null, "当事人拒绝签名。"));
        assertTrue(desk.papers(id).stream().noneMatch(row -> row.form() == FormKind.EXECUTION_AGREEMENT));
        assertEquals("", said(desk.paper(id, FormKind.EXECUTION_RESUMPTION), "before"));
    }

    @Test
    void an_execution_that_ends_undone_says_why_and_under_which_item() {
        Id<Enforcement> id = executing.demanded();
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OBJECT_GONE, "房屋因洪水倒塌。"));
        OfficialDocument end = desk.paper(id, FormKind.EXECUTION_END);
        assertTrue(PaperDesk.number(end).contains("强执终字"));
        assertEquals("《中华人民共和国行政强制法》第四十条第（三）项", said(end, "basis"));
        assertEquals("执行标的灭失", said(end, "ground"));
        world.perform(
                world.officer,
                new ServeEnforcementPaper(
                        id,
                        null,
                        Id.of(end.uuid()),
                        ServiceManner.DIRECT,
                        DAY.plusDays(16),
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
        assertEquals(EnforcementStages.ENDED, executing.reload(id).stage());
    }

    @Test
    void each_ground_names_its_own_item_of_the_statute() {
        List<String> items = List.of("第（一）项", "第（一）项", "第（二）项", "第（三）项", "第（四）项");
        for (HaltGround ground : HaltGround.values()) {
            Id<Enforcement> id = executing.opened(Executing.DEMOLITION);
            world.perform(world.head, new SuspendEnforcement(id, null, ground, "理由。"));
            String basis = said(desk.paper(id, FormKind.EXECUTION_SUSPENSION), "basis");
            assertTrue(basis.endsWith("第三十九条第一款" + items.get(ground.ordinal())), basis);
        }
    }

    @Test
    void what_was_on_its_way_when_the_party_performed_is_still_proved_to_have_reached_it() {
        Id<Enforcement> id = executing.demanded();
        OfficialDocument demand = desk.paper(id, FormKind.DEMAND);
        world.perform(world.officer, new NotePerformed(id, null, "当事人自行拆除。"));
        world.world.itIs(DAY.plusDays(40));
        ServeEnforcementPaper receipt = new ServeEnforcementPaper(
                id,
                null,
                Id.of(demand.uuid()),
                ServiceManner.POST,
                DAY.plusDays(28),
                "赵某某",
                "牛杜镇示例村",
                false,
                "已签收",
                null,
                "XA0002",
                null,
                null,
                null,
                List.of(world.photo()));
        world.perform(world.officer, receipt);
        assertTrue(said(desk.paper(id, FormKind.PROOF_OF_SERVICE), "documents").contains(PaperDesk.number(demand)));
        assertEquals(EnforcementStages.PERFORMED, executing.reload(id).stage());
        assertTrue(executing.reload(id).order().demandServedOn().isEmpty(), "no term begins any more");
        world.perform(
                world.officer,
                new ExplainUnfilmedService(
                        id, null, DAY.plusDays(28), "示例村", UnfilmedGround.DEVICE, "执法记录仪故障，当日没有备用设备。"));
        assertEquals(
                1,
                world.read(register -> Recording.ofEnforcement(register, id.value()))
                        .size(),
                "nor does the film of what is left behind then find a shut door");
    }
}
