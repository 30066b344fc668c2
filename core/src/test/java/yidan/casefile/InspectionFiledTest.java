package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.Lead;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.casework.recording.StoreRecording;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.Outcome;
import yidan.inspection.RecheckInspection;
import yidan.inspection.ServeInspectionPaper;
import yidan.inspection.filming.FilmInspection;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/** Inspections that lead to no case end with a file of their own. */
class InspectionFiledTest {

    private final FilingDesk desk = new FilingDesk();
    private final OwnFile own = new OwnFile(desk);
    private final CaseWorld world = desk.world;

    @BeforeEach
    void that_day() {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
    }

    private <D extends Dossier> D load(Class<D> type, Id<D> id) {
        return world.read(register -> register.load(type, id));
    }

    @Test
    void an_inspection_that_led_to_no_case_is_filed_by_itself_with_its_record_order_and_recheck() throws SQLException {
        Id<Inspection> id = own.patrol(Outcome.RECTIFY_BY);
        assertEquals("casefile.inspection-goes-on", desk.refused(world.officer, OwnFile.filing(id)));
        desk.perform(world.officer, new RecheckInspection(id, null, true, "已经补足。", null));
        assertEquals(
                "casefile.incomplete",
                desk.refused(world.officer, OwnFile.filing(id)),
                "nothing proves that it was served");
        Id<CaseFile> file = own.compiled(new CompileInspectionFile(id, "见缺少材料说明。", "当场改正，通知书未及送达。"));
        desk.takenOver(file, "3号柜");
        CaseFile archived = desk.load(file);
        assertEquals("行政检查", archived.category());
        assertEquals("示例渡口", archived.party());
        List<String> titles = own.titles(archived);
        assertEquals("现场检查（勘验）笔录", titles.getFirst().replace('(', '（').replace(')', '）'));
        assertEquals(OwnFile.enclosed(archived), titles.get(1));
        assertEquals(List.of("备考表"), titles.stream().skip(titles.size() - 1).toList());
        assertTrue(load(Inspection.class, id).isArchived());
        assertEquals("dossier.archived", desk.refused(world.officer, new MakeLead(id, null, "涉嫌违法。")));
        assertEquals("dossier.archived", desk.refused(world.officer, filmed(id)));
        own.unchanged("inspection", "record_words = 'x'", "id", id.value());
        own.unchanged("official_document", "fields = '{}'", "dossier_id", id.value());
    }

    @Test
    void what_becomes_of_its_lead_is_waited_for() {
        Id<Inspection> id = own.patrol(Outcome.SUSPECTED_VIOLATION);
        desk.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        assertEquals("casefile.lead-not-settled", desk.refused(world.officer, OwnFile.filing(id)));
        Id<Lead> lead = Id.of(load(Inspection.class, id).lead().orElseThrow());
        desk.perform(world.leader, new DeclineLead(lead, null, "没有违法事实。"));
        Id<CaseFile> file = own.compiled(OwnFile.filing(id));
        assertEquals(CaseFile.COMPILED, desk.load(file).stage());
    }

    /** Source: 临政发〔2023〕14号 一、三 第十七条、第二十条; 一、九 第三条、第四条、第九条（二）5. */
    @Test
    void an_inspection_behind_a_case_is_over_and_closed_with_the_case_and_what_came_later_lies_in_its_file()
            throws SQLException, IOException {
        Id<Inspection> id = own.patrol(Outcome.RECTIFY_BY);
        desk.perform(
                world.officer,
                new ServeInspectionPaper(
                        id,
                        null,
                        world.paper(id.value(), FormKind.RECTIFICATION_NOTICE),
                        ServiceManner.DIRECT,
                        CaseWorld.DAY,
                        "管理员某某",
                        "牛杜镇示例村",
                        false,
                        null));
        desk.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        Id<Lead> lead = Id.of(load(Inspection.class, id).lead().orElseThrow());
        Id<EnforcementCase> of = world.told(
                world.proposal(
                        world.item("秸秆"), lead, world.person("niudu-officer1"), world.person("niudu-officer2"), false),
                new BigDecimal("1500.00"));
        desk.perform(world.officer, filmed(id));
        desk.closed(of, "000031");
        signed(of.value());
        signed(id.value());
        assertEquals("casefile.inspection-goes-on", desk.refused(world.officer, desk.compiling(of)));
        String again = desk.keep(FilingDesk.scan(1), "复查照片.pdf");
        desk.perform(world.officer, new RecheckInspection(id, null, true, "已经补足。", List.of(again)));
        assertEquals("casefile.filed-with-case", desk.refused(world.officer, OwnFile.filing(id)));
        assertEquals("casefile.recording-not-stored", desk.refused(world.officer, desk.compiling(of)));
        Id<Recording> owed = Id.of(world.read(register -> Recording.ofInspection(register, id.value()))
                .getFirst()
                .uuid());
        byte[] sound = FilingDesk.sound();
        // Another than the one that other stories keep: one content has one name.
        String film = desk.keep(Arrays.copyOf(sound, sound.length + 2), "检查经过.wav");
        desk.perform(world.officer, new StoreRecording(owed, null, List.of(film)));
        desk.filed(desk.compiling(of));
        Filable bound = new FilableCase(world.reload(of));
        List<String> enclosed = world.read(register -> Enclosure.of(register, bound)).stream()
                .map(one -> one.file().hash())
                .toList();
        assertTrue(
                enclosed.containsAll(List.of(again, film)), "what came after the case was proposed lies in its file");
        assertEquals(1, enclosed.stream().filter(film::equals).count(), "and lies there once");
        assertTrue(load(Inspection.class, id).isArchived());
        assertEquals("dossier.archived", desk.refused(world.officer, filmed(id)));
        own.unchanged("inspection", "record_words = 'x'", "id", id.value());
        own.unchanged("recording", "explanation = 'x'", "inspection_id", id.value());
        own.unchanged("official_document", "fields = '{}'", "dossier_id", id.value());
    }

    private void signed(UUID of) {
        world.read(register -> Papers.of(register, of)).stream()
                .filter(row -> row.isDraft() && row.form().isSigned())
                .forEach(row -> world.finish(world.officer, Id.of(row.id()), "在纸上签名。"));
    }

    private static FilmInspection filmed(Id<Inspection> id) {
        return new FilmInspection(
                id,
                null,
                FilmedStep.INVESTIGATION,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                null,
                "示例渡口",
                "记录仪01",
                true,
                true,
                null,
                null,
                null);
    }
}
