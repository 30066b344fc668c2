package yidan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.Lead;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.Recording;
import yidan.casework.recording.SetFilmingPoint;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.FinishRecord;
import yidan.inspection.filming.ExplainUnfilmedInspection;
import yidan.inspection.filming.FilmInspection;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Patrols and planned inspections on what the list gives, orders to correct, re-checks, leads. */
class InspectionTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private int item(String words) {
        return world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    private RecordPatrol patrol(int item, Set<Outcome> outcomes, LocalDate until, String order) {
        return patrol(item, "niudu-officer2", outcomes, until, order);
    }

    private RecordPatrol patrol(int item, String assistant, Set<Outcome> outcomes, LocalDate until, String order) {
        return new RecordPatrol(
                item,
                TargetKind.PLACE,
                "示例渡口",
                null,
                "牛杜镇",
                null,
                world.person("niudu-officer1"),
                world.person(assistant),
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "示例渡口",
                "管理员某某",
                true,
                true,
                "救生衣数量不足。",
                outcomes,
                until,
                order,
                Signing.SIGNED,
                null,
                null);
    }

    private Inspection reload(Id<Inspection> id) {
        return world.read(register -> register.load(Inspection.class, id));
    }

    @Test
    void a_patrol_orders_correction_and_its_recheck_makes_a_lead_of_what_was_not_corrected() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer, patrol(item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        assertEquals(Inspection.ORDERED, reload(id).stage());
        assertEquals(
                "inspection.order-not-served",
                refused(world.officer, new RecheckInspection(id, null, false, "仍不足", null)));
        serveOrder(id);
        assertEquals(DAY, reload(id).orderServedOn().orElseThrow());
        assertEquals(
                "inspection.day-not-over", refused(world.officer, new RecheckInspection(id, null, false, "仍不足", null)));
        assertEquals(
                "inspection.not-the-inspector",
                refused(world.third, new RecheckInspection(id, null, true, "已补足", null)));
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍不足", null));
        assertEquals(Inspection.OVERDUE, reload(id).stage());
        listed(id);
        world.perform(world.officer, new MakeLead(id, null, "逾期未改正。"));
        UUID made = reload(id).lead().orElseThrow();
        Lead lead = world.read(register -> register.load(Lead.class, Id.<Lead>of(made)));
        assertEquals(Lead.RECEIVED, lead.stage());
        assertEquals("inspection.lead-already", refused(world.officer, new MakeLead(id, null, "再转")));
    }

    /** What is overdue is found by item, by the day and by the county township by township, in any order. */
    private void listed(Id<Inspection> id) {
        Inspections inspections = new Inspections(world.world.registers);
        Inspection one = reload(id);
        assertTrue(inspections.items(world.officer).containsKey(one.item()));
        LocalDate yesterday = world.today().minusDays(1);
        for (Actor reader : List.of(world.officer, world.bureau)) {
            Integer body = reader == world.bureau ? one.owner().value() : null;
            Inspections.Question late = new Inspections.Question("", null, null, one.item(), body, yesterday);
            for (Inspections.Order order : Inspections.Order.values()) {
                assertTrue(
                        inspections.page(reader, late, order, true, 0, 500).stream()
                                .anyMatch(row -> row.id().equals(id.value())),
                        order.name());
            }
            assertTrue(inspections.count(reader, late) > 0);
            List<LocalDate> days = inspections
                    .page(reader, new Inspections.Question("", null, null), Inspections.Order.DAY, true, 0, 500)
                    .stream()
                    .map(row -> row.inspectedOn() == null ? row.plannedOn() : row.inspectedOn())
                    .toList();
            assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days, "the latest first");
        }
        int other = one.item() + 10_000;
        assertTrue(inspections
                .page(
                        world.officer,
                        new Inspections.Question("", null, null, other, null, yesterday),
                        Inspections.Order.DUE,
                        false,
                        0,
                        500)
                .stream()
                .noneMatch(row -> row.id().equals(id.value())));
        assertEquals(
                0,
                inspections.count(
                        world.bureau,
                        new Inspections.Question(
                                "",
                                null,
                                null,
                                null,
                                world.neighbour.organisation().value(),
                                yesterday)));
    }

    private void serveOrder(Id<Inspection> id) {
        Id<OfficialDocument> notice = world.paper(id.value(), FormKind.RECTIFICATION_NOTICE);
        OfficialDocument order = world.read(register -> register.load(OfficialDocument.class, notice));
        world.perform(world.officer, serving(id, order, ServiceManner.DIRECT, null));
    }

    @Test
    void an_order_that_reaches_nobody_in_time_makes_nobody_late_and_is_given_anew() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer, patrol(item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        Id<OfficialDocument> first = world.paper(id.value(), FormKind.RECTIFICATION_NOTICE);
        LocalDate late = DAY.plusDays(8);
        world.world.itIs(late);
        assertEquals(
                "inspection.order-served-too-late",
                refused(
                        world.officer,
                        new ServeInspectionPaper(
                                id, null, first, ServiceManner.DIRECT, late, "管理员某某", "牛杜镇示例村", false, null)));
        assertEquals(
                "inspection.order-not-served",
                refused(world.officer, new RecheckInspection(id, null, false, "仍不足", null)));
        assertEquals(
                "inspection.order-by-past", refused(world.officer, new OrderCorrectionAnew(id, null, late, "补足救生衣。")));
        world.perform(world.officer, new OrderCorrectionAnew(id, null, late.plusDays(7), "补足救生衣。"));
        assertEquals(
                "inspection.order-given-anew",
                refused(
                        world.officer,
                        new ServeInspectionPaper(
                                id, null, first, ServiceManner.DIRECT, late, "管理员某某", "牛杜镇示例村", false, null)));
        OfficialDocument anew = papers(id).getLast();
        world.perform(
                world.officer,
                new ServeInspectionPaper(
                        id, null, Id.of(anew.uuid()), ServiceManner.DIRECT, late, "管理员某某", "牛杜镇示例村", false, null));
        assertEquals(
                "inspection.order-stands",
                refused(world.officer, new OrderCorrectionAnew(id, null, late.plusDays(9), "补足救生衣。")));
        world.world.itIs(late.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍不足", null));
        assertEquals(Inspection.OVERDUE, reload(id).stage());
    }

    @Test
    void a_danger_is_ordered_to_be_removed_at_once_and_looked_at_again() {
        assertEquals(
                "inspection.order-incomplete",
                refused(world.officer, patrol(item("渡口"), EnumSet.of(Outcome.REMOVE_AT_ONCE), null, null)));
        Id<Inspection> id = Id.of(
                world.perform(world.officer, patrol(item("渡口"), EnumSet.of(Outcome.REMOVE_AT_ONCE), null, "立即停航。"))
                        .dossier());
        assertEquals(Inspection.ORDERED, reload(id).stage());
        assertEquals("收到本通知书后立即", papers(id).getLast().fields().get("until"));
        serveOrder(id);
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍在渡运", null));
        assertEquals(Inspection.OVERDUE, reload(id).stage());
        world.perform(world.officer, new RecheckInspection(id, null, true, "已停航", null));
        assertEquals(Inspection.CLOSED, reload(id).stage());
    }

    @Test
    void what_was_seen_days_ago_is_ordered_today_and_not_back_then() {
        world.world.itIs(DAY.plusDays(10));
        RecordPatrol past = patrol(item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(1), "补足救生衣。");
        assertEquals("inspection.order-by-past", refused(world.officer, past));
        Id<Inspection> id = Id.of(world.perform(
                        world.officer, patrol(item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(20), "补足救生衣。"))
                .dossier());
        assertEquals(DAY, reload(id).inspectedOn().orElseThrow());
        assertEquals("2026年3月12日", papers(id).getLast().fields().get("date"));
    }

    @Test
    void an_order_is_served_and_looked_at_again_by_two_who_are_certified() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrol(item("渡口"), "niudu-lapsing", EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        Id<OfficialDocument> order = world.paper(id.value(), FormKind.RECTIFICATION_NOTICE);
        LocalDate lapsed = DAY.plusDays(11);
        world.world.itIs(lapsed);
        assertEquals(
                "case.officer-not-certified",
                refused(
                        world.officer,
                        new ServeInspectionPaper(
                                id, null, order, ServiceManner.DIRECT, lapsed, "管理员某某", "牛杜镇示例村", false, null)));
        assertEquals(
                "case.officer-not-certified",
                refused(world.officer, new RecheckInspection(id, null, true, "已补足", null)));
    }

    private List<OfficialDocument> papers(Id<Inspection> id) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .toList());
    }

    @Test
    void a_patrol_leaves_its_record_and_its_order_to_correct() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer, patrol(item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        List<OfficialDocument> papers = papers(id);
        assertEquals(
                List.of(FormKind.INSPECTION_RECORD, FormKind.RECTIFICATION_NOTICE),
                papers.stream().map(OfficialDocument::form).toList());
        assertEquals("救生衣数量不足。", papers.getFirst().fields().get("findings"));
        assertEquals("2026年3月9日前（含当日）", papers.getLast().fields().get("until"));
        assertTrue(papers.getLast().number().isPresent());
    }

    @Test
    void the_order_of_an_inspection_is_served_and_its_proof_says_to_whom() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer, patrol(item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        OfficialDocument order = papers(id).getLast();
        ServeInspectionPaper direct = serving(id, order, ServiceManner.DIRECT, null);
        assertEquals("inspection.not-the-inspector", refused(world.third, direct));
        assertEquals("service.no-proof", refused(world.officer, serving(id, order, ServiceManner.LEFT, null)));
        assertEquals(
                "paper.not-issued",
                refused(
                        world.officer,
                        serving(
                                Id.of(world.perform(
                                                world.officer,
                                                patrol(item("渡口"), EnumSet.of(Outcome.NO_PROBLEM), null, null))
                                        .dossier()),
                                order,
                                ServiceManner.DIRECT,
                                null)));
        world.perform(world.officer, direct);
        OfficialDocument proof = papers(id).getLast();
        assertTrue(proof.isDraft(), "it waits for the receiver's signature");
        assertTrue(proof.fields()
                .get("documents")
                .toString()
                .contains(order.number().orElseThrow().toString()));
        assertEquals("示例渡口", proof.fields().get("recipient"));
        assertEquals("牛杜镇示例村", proof.fields().get("place"));
        world.finish(world.second, Id.of(proof.uuid()), "在纸质回证上签收。");
        assertEquals("service.no-witness", refused(world.officer, serving(id, order, ServiceManner.LEFT, "拒收")));
        world.perform(
                world.officer,
                new ServeInspectionPaper(
                        id,
                        null,
                        Id.of(order.uuid()),
                        ServiceManner.LEFT,
                        DAY,
                        "管理员某某",
                        "牛杜镇示例村",
                        false,
                        "拒收",
                        "钱某某",
                        null));
        OfficialDocument left = papers(id).stream()
                .filter(paper -> "钱某某".equals(paper.fields().get("witness")))
                .findFirst()
                .orElseThrow();
        assertTrue(left.isDraft(), "server and witness sign it");
    }

    @Test
    void an_order_that_is_left_behind_is_filmed_where_the_county_says_so() {
        int item = item("宗教");
        world.perform(
                world.bureau,
                new SetFilmingPoint(
                        FilmedStep.SERVICE, item, FilmingDuty.MUST, "送达经过", null, world.today(), "临猗县示例清单〔2026〕3号"));
        Id<Inspection> id = Id.of(
                world.perform(world.officer, patrol(item, EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "限期改正。"))
                        .dossier());
        ServeInspectionPaper left = new ServeInspectionPaper(
                id,
                null,
                Id.of(papers(id).getLast().uuid()),
                ServiceManner.LEFT,
                DAY,
                "管理员某某",
                "牛杜镇示例村",
                false,
                "拒收",
                "钱某某",
                null);
        assertEquals("recording.mandatory-missing", refused(world.officer, left));
        world.perform(
                world.officer,
                new ExplainUnfilmedInspection(
                        id, null, FilmedStep.INVESTIGATION, DAY, "示例村", UnfilmedGround.WEATHER, "暴雨。"));
        assertEquals("recording.mandatory-missing", refused(world.officer, left), "that is another step");
        world.perform(
                world.officer,
                new FilmInspection(
                        id,
                        null,
                        FilmedStep.SERVICE,
                        DAY,
                        LocalTime.of(23, 0),
                        LocalTime.of(23, 20),
                        null,
                        "示例村",
                        "执法记录仪",
                        true,
                        true,
                        null,
                        null,
                        null));
        world.perform(world.officer, left);
        assertTrue(papers(id).getLast().isDraft(), "its proof waits for its signature");
    }

    @Test
    void a_visit_that_must_be_filmed_is_recorded_with_its_film_or_why_there_is_none_and_so_is_the_next_look() {
        int item = item("农产品生产");
        world.perform(
                world.bureau,
                new SetFilmingPoint(
                        FilmedStep.INVESTIGATION, item, FilmingDuty.MUST, "检查经过", null, DAY, "临猗县示例清单〔2026〕5号"));
        RecordPatrol silent = patrol(item, EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "限期改正。");
        assertEquals("recording.mandatory-missing", refused(world.officer, silent));
        assertEquals("recording.device-missing", refused(world.officer, Otherwise.with(silent, "deviceChecked", true)));
        assertEquals(
                "recording.explained-by-halves",
                refused(world.officer, Otherwise.with(silent, "unfilmed", UnfilmedGround.WEATHER)));
        assertEquals(
                "recording.device-not-checked",
                refused(world.officer, Otherwise.with(silent, "device", "执法记录仪 07", "peopleTold", true)));
        RecordPatrol filmed = Otherwise.with(silent, "device", "执法记录仪 07", "deviceChecked", true, "peopleTold", true);
        assertEquals(
                "recording.filmed-and-not",
                refused(
                        world.officer,
                        Otherwise.with(filmed, "unfilmed", UnfilmedGround.WEATHER, "unfilmedWhy", "暴雨。")));
        Id<Inspection> id = Id.of(world.perform(world.officer, filmed).dossier());
        Recording film = world.read(register -> Recording.ofInspection(register, id.value()))
                .getFirst();
        assertEquals(Recording.TAKEN, film.stage());
        assertEquals(LocalTime.of(9, 0), film.begunAt().orElseThrow());
        serveOrder(id);
        RecheckInspection again = new RecheckInspection(id, null, true, "已改正。", null);
        assertEquals(
                "recording.mandatory-missing",
                refused(world.officer, again),
                "what was filmed of the visit shows another look");
        world.perform(
                world.officer,
                new ExplainUnfilmedInspection(
                        id, null, FilmedStep.INVESTIGATION, DAY, "示例村", UnfilmedGround.DEVICE, "设备没电。"));
        world.perform(world.officer, again);
        assertEquals(Inspection.CLOSED, reload(id).stage());

        Id<Inspection> unfilmed = Id.of(world.perform(
                        world.officer,
                        Otherwise.with(
                                patrol(item, EnumSet.of(Outcome.NO_PROBLEM), null, null),
                                "unfilmed",
                                UnfilmedGround.OBSTRUCTED,
                                "unfilmedWhy",
                                "现场人员阻挠。"))
                .dossier());
        assertEquals(
                List.of(UnfilmedGround.OBSTRUCTED),
                world.read(register -> Recording.ofInspection(register, unfilmed.value())).stream()
                        .flatMap(one -> one.ground().stream())
                        .toList());
    }

    @Test
    void a_danger_is_recorded_with_what_was_done_and_to_whom_it_was_reported_and_a_letter_is_drafted() {
        RecordPatrol bare = patrol(item("地质灾害"), EnumSet.of(Outcome.REPORTED), null, null);
        assertEquals("inspection.report-incomplete", refused(world.officer, bare));
        RecordPatrol whole = Otherwise.with(
                bare,
                "reportedTo",
                "县自然资源局值班室",
                "reportedOn",
                DAY,
                "reportedAt",
                LocalTime.of(9, 15),
                "doneAtOnce",
                "拉设警戒线，通知两户撤离。");
        assertEquals(
                "inspection.reported-before",
                refused(world.officer, Otherwise.with(whole, "reportedAt", LocalTime.of(8, 59))));
        assertEquals(
                "inspection.report-to-come",
                refused(world.officer, Otherwise.with(whole, "reportedAt", LocalTime.of(23, 59))));
        assertEquals(
                "inspection.report-without-outcome",
                refused(world.officer, Otherwise.with(whole, "outcomes", EnumSet.of(Outcome.NO_PROBLEM))));
        Id<Inspection> id = Id.of(world.perform(world.officer, whole).dossier());
        assertEquals("县自然资源局值班室", reload(id).reported().orElseThrow().to());
        List<OfficialDocument> papers = papers(id);
        assertTrue(
                papers.getFirst().fields().get("findings").toString().contains("已于2026年3月2日9时15分向县自然资源局值班室报告。"),
                papers.getFirst().fields().toString());
        OfficialDocument letter = papers.getLast();
        assertEquals(FormKind.DANGER_REPORT, letter.form());
        assertTrue(letter.isDraft());
        assertEquals("县自然资源局", letter.fields().get("recipient"));
        assertTrue(letter.fields().get("done").toString().contains("通知两户撤离"));
    }

    private static ServeInspectionPaper serving(
            Id<Inspection> id, OfficialDocument paper, ServiceManner manner, String proof) {
        return new ServeInspectionPaper(id, null, Id.of(paper.uuid()), manner, DAY, "管理员某某", "牛杜镇示例村", false, proof);
    }

    @Test
    void a_record_may_be_signed_on_the_screen_by_whoever_inspected() {
        RecordPatrol onPaper = patrol(item("渡口"), EnumSet.of(Outcome.NO_PROBLEM), null, null);
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        new RecordPatrol(
                                onPaper.item(),
                                onPaper.targetKind(),
                                onPaper.target(),
                                null,
                                onPaper.address(),
                                null,
                                onPaper.lead(),
                                onPaper.assistant(),
                                onPaper.day(),
                                onPaper.begin(),
                                onPaper.end(),
                                null,
                                onPaper.place(),
                                onPaper.present(),
                                true,
                                true,
                                "一切正常。",
                                onPaper.outcomes(),
                                null,
                                null,
                                Signing.ON_SCREEN,
                                null,
                                null))
                .dossier());
        Id<OfficialDocument> record = Id.of(papers(id).getFirst().uuid());
        assertEquals("inspection.not-the-inspector", refused(world.third, new FinishRecord(record, null, "拒绝签名")));
        world.finish(world.second, record, "管理员某某拒绝签名。");
        assertFalse(papers(id).getFirst().isDraft());
    }

    @Test
    void a_planned_inspection_is_recorded_by_its_two_officers() {
        Id<Inspection> id = Id.of(world.perform(
                        world.leader,
                        new PlanInspection(
                                item("生产经营单位安全生产"),
                                TargetKind.ENTERPRISE,
                                "临猗县示例商行",
                                null,
                                "牛杜镇集市",
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                DAY,
                                "安全生产责任制"))
                .dossier());
        RecordPatrol seen = patrol(0, EnumSet.of(Outcome.NO_PROBLEM), null, null);
        RecordInspection record = new RecordInspection(
                id,
                null,
                DAY,
                seen.begin(),
                seen.end(),
                null,
                "集市",
                "负责人",
                true,
                true,
                "未见隐患。",
                seen.outcomes(),
                null,
                null,
                Signing.SIGNED,
                null,
                null);
        assertEquals("inspection.not-the-inspector", refused(world.third, record));
        world.perform(world.second, record);
        assertEquals(Inspection.CLOSED, reload(id).stage());
    }

    @Test
    void nothing_is_inspected_that_the_list_does_not_give() {
        assertEquals(
                "list.other-type",
                refused(world.officer, patrol(world.item("秸秆"), EnumSet.of(Outcome.NO_PROBLEM), null, null)));
        assertEquals(
                "list.item-not-in-force",
                refused(world.officer, patrol(9999, EnumSet.of(Outcome.NO_PROBLEM), null, null)));
    }

    @Test
    void outcomes_belong_to_the_law_of_their_item_and_an_order_has_its_day() {
        int ferries = item("渡口");
        assertEquals(
                "inspection.other-items-outcome",
                refused(world.officer, patrol(ferries, EnumSet.of(Outcome.HELP_WITH_LICENCE), null, null)));
        assertEquals(
                "inspection.other-items-outcome",
                refused(world.officer, patrol(item("地质灾害"), EnumSet.of(Outcome.REMOVE_AT_ONCE), null, null)));
        assertEquals(
                "inspection.order-incomplete",
                refused(world.officer, patrol(ferries, EnumSet.of(Outcome.RECTIFY_BY), null, "补足")));
        assertEquals(
                "inspection.order-incomplete",
                refused(world.officer, patrol(ferries, EnumSet.of(Outcome.NO_PROBLEM), DAY, null)));
        assertEquals(
                "inspection.problem-or-none",
                refused(world.officer, patrol(ferries, EnumSet.of(Outcome.NO_PROBLEM, Outcome.REPORTED), null, null)));
        assertEquals(
                "inspection.order-by-past",
                refused(world.officer, patrol(ferries, EnumSet.of(Outcome.RECTIFY_BY), DAY, "补足")));
        assertEquals(
                "inspection.order-without-outcome",
                refused(world.officer, patrol(ferries, EnumSet.of(Outcome.NO_PROBLEM), null, "补足")));
    }
}
