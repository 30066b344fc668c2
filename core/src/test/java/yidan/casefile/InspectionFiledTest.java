package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.Lead;
import yidan.casework.recording.FilmedStep;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.Outcome;
import yidan.inspection.RecheckInspection;
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
        assertEquals(
                "dossier.archived",
                desk.refused(
                        world.officer,
                        new FilmInspection(
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
                                null)));
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

    @Test
    void the_papers_of_an_inspection_behind_a_case_go_into_the_file_of_the_case() {
        Id<Inspection> id = own.patrol(Outcome.SUSPECTED_VIOLATION);
        desk.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        Id<Lead> lead = Id.of(load(Inspection.class, id).lead().orElseThrow());
        desk.perform(
                world.officer,
                world.proposal(
                        world.item("秸秆"), lead, world.person("niudu-officer1"), world.person("niudu-officer2"), false));
        assertEquals("casefile.filed-with-case", desk.refused(world.officer, OwnFile.filing(id)));
    }
}
