package yidan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.lead.Lead;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.SetFilmingPoint;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.inspection.filming.ExplainUnfilmedInspection;
import yidan.inspection.filming.FilmInspection;
import yidan.inspection.turn.InspectionTurn;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** Orders to correct: served, looked at again, given anew, made a lead of where they are not followed. */
class InspectionOrderTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final Patrols patrols = new Patrols(world);

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    @Test
    void a_patrol_orders_correction_and_its_recheck_makes_a_lead_of_what_was_not_corrected() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        assertEquals(Inspection.ORDERED, patrols.reload(id).stage());
        assertEquals(
                "inspection.order-not-served",
                refused(world.officer, new RecheckInspection(id, null, false, "仍不足", null)));
        patrols.serveOrder(id);
        assertEquals(DAY, patrols.reload(id).orderServedOn().orElseThrow());
        assertEquals(
                "inspection.day-not-over", refused(world.officer, new RecheckInspection(id, null, false, "仍不足", null)));
        assertEquals(
                "inspection.not-the-inspector",
                refused(world.third, new RecheckInspection(id, null, true, "已补足", null)));
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍不足", null));
        assertEquals(Inspection.OVERDUE, patrols.reload(id).stage());
        assertEquals(Optional.of(MakeLead.class), next(id));
        listed(id);
        world.perform(world.officer, new MakeLead(id, null, "逾期未改正。"));
        UUID made = patrols.reload(id).lead().orElseThrow();
        Lead lead = world.read(register -> register.load(Lead.class, Id.<Lead>of(made)));
        assertEquals(Lead.RECEIVED, lead.stage());
        assertEquals("inspection.lead-already", refused(world.officer, new MakeLead(id, null, "再转")));
    }

    /** Source: 行政处罚法 第二十八条; 临政发〔2023〕13号 附件1 第4项. */
    @Test
    void what_is_not_corrected_after_a_lead_was_made_of_it_is_over() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        assertEquals(Optional.of(ServeInspectionPaper.class), next(id), "an order that nobody has got binds nobody");
        patrols.serveOrder(id);
        assertEquals(Optional.of(RecheckInspection.class), next(id));
        world.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        assertEquals(Inspection.ORDERED, patrols.reload(id).stage());
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍不足", null));
        assertEquals(Inspection.CLOSED, patrols.reload(id).stage());
        assertEquals(Optional.empty(), next(id), "nothing is left to be done");
    }

    private Optional<Class<? extends Act>> next(Id<Inspection> id) {
        return InspectionTurn.of(patrols.reload(id));
    }

    /** What is overdue is found by item, by the day and by the county township by township, in any order. */
    private void listed(Id<Inspection> id) {
        Inspections inspections = new Inspections(world.world.registers);
        Inspection one = patrols.reload(id);
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

    @Test
    void an_order_that_reaches_nobody_in_time_makes_nobody_late_and_is_given_anew() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
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
        OfficialDocument anew = patrols.papers(id).getLast();
        world.perform(
                world.officer,
                new ServeInspectionPaper(
                        id, null, Id.of(anew.uuid()), ServiceManner.DIRECT, late, "管理员某某", "牛杜镇示例村", false, null));
        assertEquals(
                "inspection.order-stands",
                refused(world.officer, new OrderCorrectionAnew(id, null, late.plusDays(9), "补足救生衣。")));
        world.world.itIs(late.plusDays(8));
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍不足", null));
        assertEquals(Inspection.OVERDUE, patrols.reload(id).stage());
    }

    @Test
    void a_danger_is_ordered_to_be_removed_at_once_and_looked_at_again() {
        assertEquals(
                "inspection.order-incomplete",
                refused(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.REMOVE_AT_ONCE), null, null)));
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.REMOVE_AT_ONCE), null, "立即停航。"))
                .dossier());
        assertEquals(Inspection.ORDERED, patrols.reload(id).stage());
        assertEquals("收到本通知书后立即", patrols.papers(id).getLast().fields().get("until"));
        patrols.serveOrder(id);
        world.perform(world.officer, new RecheckInspection(id, null, false, "仍在渡运", null));
        assertEquals(Inspection.OVERDUE, patrols.reload(id).stage());
        world.perform(world.officer, new RecheckInspection(id, null, true, "已停航", null));
        assertEquals(Inspection.CLOSED, patrols.reload(id).stage());
    }

    @Test
    void what_was_seen_days_ago_is_ordered_today_and_not_back_then() {
        world.world.itIs(DAY.plusDays(10));
        RecordPatrol past =
                patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(1), "补足救生衣。");
        assertEquals("inspection.order-by-past", refused(world.officer, past));
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(20), "补足救生衣。"))
                .dossier());
        assertEquals(DAY, patrols.reload(id).inspectedOn().orElseThrow());
        assertEquals("2026年3月12日", patrols.papers(id).getLast().fields().get("date"));
    }

    @Test
    void an_order_is_served_and_looked_at_again_by_two_who_are_certified() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(
                                patrols.item("渡口"),
                                "niudu-lapsing",
                                EnumSet.of(Outcome.RECTIFY_BY),
                                DAY.plusDays(7),
                                "补足救生衣。"))
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

    @Test
    void the_order_of_an_inspection_is_served_and_its_proof_says_to_whom() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        OfficialDocument order = patrols.papers(id).getLast();
        ServeInspectionPaper direct = Patrols.serving(id, order, ServiceManner.DIRECT, null);
        assertEquals("inspection.not-the-inspector", refused(world.third, direct));
        assertEquals("service.no-proof", refused(world.officer, Patrols.serving(id, order, ServiceManner.LEFT, null)));
        assertEquals(
                "paper.not-issued",
                refused(
                        world.officer,
                        Patrols.serving(
                                Id.of(world.perform(
                                                world.officer,
                                                patrols.patrol(
                                                        patrols.item("渡口"), EnumSet.of(Outcome.NO_PROBLEM), null, null))
                                        .dossier()),
                                order,
                                ServiceManner.DIRECT,
                                null)));
        world.perform(world.officer, direct);
        OfficialDocument proof = patrols.papers(id).getLast();
        assertTrue(proof.isDraft(), "it waits for the receiver's signature");
        assertTrue(proof.fields()
                .get("documents")
                .toString()
                .contains(order.number().orElseThrow().toString()));
        assertEquals("示例渡口", proof.fields().get("recipient"));
        assertEquals("牛杜镇示例村", proof.fields().get("place"));
        world.finish(world.second, Id.of(proof.uuid()), "在纸质回证上签收。");
        assertEquals(
                "service.no-witness", refused(world.officer, Patrols.serving(id, order, ServiceManner.LEFT, "拒收")));
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
        OfficialDocument left = patrols.papers(id).stream()
                .filter(paper -> "钱某某".equals(paper.fields().get("witness")))
                .findFirst()
                .orElseThrow();
        assertTrue(left.isDraft(), "server and witness sign it");
    }

    @Test
    void an_order_that_is_left_behind_is_filmed_where_the_county_says_so() {
        int item = patrols.item("宗教");
        world.perform(
                world.bureau,
                new SetFilmingPoint(
                        FilmedStep.SERVICE, item, FilmingDuty.MUST, "送达经过", null, world.today(), "临猗县示例清单〔2026〕3号"));
        Id<Inspection> id = Id.of(world.perform(
                        world.officer, patrols.patrol(item, EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "限期改正。"))
                .dossier());
        ServeInspectionPaper left = new ServeInspectionPaper(
                id,
                null,
                Id.of(patrols.papers(id).getLast().uuid()),
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
        world.world.itIs(DAY.atTime(23, 40).atZone(ShanghaiClock.ZONE).toInstant());
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
        assertTrue(patrols.papers(id).getLast().isDraft(), "its proof waits for its signature");
    }
}
