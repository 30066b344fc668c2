package yidan.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.Signing;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.Recording;
import yidan.casework.recording.SetFilmingPoint;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.document.draft.SignLetter;
import yidan.inspection.filming.ExplainUnfilmedInspection;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Patrols and planned inspections on what the list gives: what is seen, recorded, filmed, reported and signed. */
class InspectionTest {

    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();
    private final Patrols patrols = new Patrols(world);

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    @Test
    void a_patrol_leaves_its_record_and_its_order_to_correct() {
        Id<Inspection> id = Id.of(world.perform(
                        world.officer,
                        patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "补足救生衣。"))
                .dossier());
        List<OfficialDocument> papers = patrols.papers(id);
        assertEquals(
                List.of(FormKind.INSPECTION_RECORD, FormKind.RECTIFICATION_NOTICE),
                papers.stream().map(OfficialDocument::form).toList());
        assertEquals("救生衣数量不足。", papers.getFirst().fields().get("findings"));
        assertEquals("2026年3月9日前（含当日）", papers.getLast().fields().get("until"));
        assertTrue(papers.getLast().number().isPresent());
    }

    @Test
    void a_visit_that_must_be_filmed_is_recorded_with_its_film_or_why_there_is_none_and_so_is_the_next_look() {
        int item = patrols.item("农产品生产");
        world.perform(
                world.bureau,
                new SetFilmingPoint(
                        FilmedStep.INVESTIGATION, item, FilmingDuty.MUST, "检查经过", null, DAY, "临猗县示例清单〔2026〕5号"));
        RecordPatrol silent = patrols.patrol(item, EnumSet.of(Outcome.RECTIFY_BY), DAY.plusDays(7), "限期改正。");
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
        patrols.serveOrder(id);
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
        assertEquals(Inspection.CLOSED, patrols.reload(id).stage());

        Id<Inspection> unfilmed = Id.of(world.perform(
                        world.officer,
                        Otherwise.with(
                                patrols.patrol(item, EnumSet.of(Outcome.NO_PROBLEM), null, null),
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
        RecordPatrol bare = patrols.patrol(patrols.item("地质灾害"), EnumSet.of(Outcome.REPORTED), null, null);
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
        assertEquals("县自然资源局值班室", patrols.reload(id).reported().orElseThrow().to());
        List<OfficialDocument> papers = patrols.papers(id);
        assertTrue(
                papers.getFirst().fields().get("findings").toString().contains("已于2026年3月2日9时15分向县自然资源局值班室报告。"),
                papers.getFirst().fields().toString());
        OfficialDocument letter = papers.getLast();
        assertEquals(FormKind.DANGER_REPORT, letter.form());
        assertTrue(letter.isDraft());
        assertEquals("县自然资源局", letter.fields().get("recipient"));
        assertTrue(letter.fields().get("done").toString().contains("通知两户撤离"));
        SignLetter signed = new SignLetter(Id.of(letter.uuid()), null);
        assertEquals("act.not-yours", refused(world.officer, signed));
        world.perform(world.head, signed);
        OfficialDocument issued = patrols.papers(id).getLast();
        assertEquals(OfficialDocument.ISSUED, issued.stage());
        assertTrue(issued.number().isPresent(), "numbered");
    }

    @Test
    void a_record_may_be_signed_on_the_screen_by_whoever_inspected() {
        RecordPatrol onPaper = patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.NO_PROBLEM), null, null);
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
        Id<OfficialDocument> record = Id.of(patrols.papers(id).getFirst().uuid());
        assertEquals("inspection.not-the-inspector", refused(world.third, new FinishRecord(record, null, "拒绝签名")));
        world.finish(world.second, record, "管理员某某拒绝签名。");
        assertFalse(patrols.papers(id).getFirst().isDraft());
    }

    @Test
    void a_planned_inspection_is_recorded_by_its_two_officers() {
        Id<Inspection> id = Id.of(world.perform(
                        world.leader,
                        new PlanInspection(
                                patrols.item("生产经营单位安全生产"),
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
        RecordPatrol seen = patrols.patrol(0, EnumSet.of(Outcome.NO_PROBLEM), null, null);
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
        assertEquals(
                "inspection.not-the-inspector",
                refused(world.third, patrols.patrol(patrols.item("渡口"), EnumSet.of(Outcome.NO_PROBLEM), null, null)),
                "nor a patrol by who was not there");
        assertEquals(
                "day.before-step",
                refused(world.second, Otherwise.with(record, "day", DAY.minusDays(1))),
                "what was seen before it was planned was a patrol");
        world.perform(world.second, record);
        assertEquals(Inspection.CLOSED, patrols.reload(id).stage());
    }

    @Test
    void nothing_is_inspected_that_the_list_does_not_give() {
        assertEquals(
                "list.other-type",
                refused(world.officer, patrols.patrol(world.item("秸秆"), EnumSet.of(Outcome.NO_PROBLEM), null, null)));
        assertEquals(
                "list.item-not-in-force",
                refused(world.officer, patrols.patrol(9999, EnumSet.of(Outcome.NO_PROBLEM), null, null)));
    }

    @Test
    void outcomes_belong_to_the_law_of_their_item_and_an_order_has_its_day() {
        int ferries = patrols.item("渡口");
        assertEquals(
                "inspection.other-items-outcome",
                refused(world.officer, patrols.patrol(ferries, EnumSet.of(Outcome.HELP_WITH_LICENCE), null, null)));
        assertEquals(
                "inspection.other-items-outcome",
                refused(
                        world.officer,
                        patrols.patrol(patrols.item("地质灾害"), EnumSet.of(Outcome.REMOVE_AT_ONCE), null, null)));
        assertEquals(
                "inspection.order-incomplete",
                refused(world.officer, patrols.patrol(ferries, EnumSet.of(Outcome.RECTIFY_BY), null, "补足")));
        assertEquals(
                "inspection.order-incomplete",
                refused(world.officer, patrols.patrol(ferries, EnumSet.of(Outcome.NO_PROBLEM), DAY, null)));
        assertEquals(
                "inspection.problem-or-none",
                refused(
                        world.officer,
                        patrols.patrol(ferries, EnumSet.of(Outcome.NO_PROBLEM, Outcome.REPORTED), null, null)));
        assertEquals(
                "inspection.order-by-past",
                refused(world.officer, patrols.patrol(ferries, EnumSet.of(Outcome.RECTIFY_BY), DAY, "补足")));
        assertEquals(
                "inspection.order-without-outcome",
                refused(world.officer, patrols.patrol(ferries, EnumSet.of(Outcome.NO_PROBLEM), null, "补足")));
    }
}
