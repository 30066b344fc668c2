package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.FilmService;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.Lead;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.document.FormKind;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.Outcome;
import yidan.inspection.RecheckInspection;
import yidan.inspection.RecordPatrol;
import yidan.inspection.TargetKind;
import yidan.inspection.filming.FilmInspection;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Executions that stand by themselves and inspections that lead to no case end with a file of their own. */
class FiledByItselfTest {

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;
    private final Executing executing = new Executing();

    @BeforeEach
    void that_day() {
        desk.retentionIsSet();
        executing.nightIsSet();
        desk.ground.itIs(CaseWorld.DAY);
    }

    private Id<Enforcement> carriedOut() {
        Id<Enforcement> id = executing.decided();
        executing.serve(id, FormKind.EXECUTION_DECISION);
        desk.perform(
                world.officer,
                Executing.carryOut(
                        id,
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        null,
                        true,
                        Signing.SIGNED,
                        null,
                        List.of(world.photo())));
        desk.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        return id;
    }

    private Id<Enforcement> over() {
        Id<Enforcement> id = carriedOut();
        desk.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
        desk.signed(id.value());
        return id;
    }

    private static CompileExecutionFile compiling(Id<Enforcement> id) {
        return new CompileExecutionFile(id, "本卷材料齐全。", null);
    }

    private static CompileInspectionFile filing(Id<Inspection> id) {
        return new CompileInspectionFile(id, "本卷材料齐全。", null);
    }

    private Id<CaseFile> compiled(Act compiling) {
        return Id.of(desk.perform(world.officer, compiling).dossier());
    }

    private List<String> titles(CaseFile file) {
        return file.contents().orElseThrow().parts().stream()
                .map(FilePart::title)
                .toList();
    }

    private Id<Inspection> patrol(Outcome outcome) {
        int item = world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%渡口%")
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        boolean orders = outcome == Outcome.RECTIFY_BY;
        return Id.of(desk.perform(
                        world.officer,
                        new RecordPatrol(
                                item,
                                TargetKind.PLACE,
                                "示例渡口",
                                null,
                                "牛杜镇",
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                CaseWorld.DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(9, 40),
                                null,
                                "示例渡口",
                                "管理员某某",
                                true,
                                true,
                                "救生衣数量不足。",
                                EnumSet.of(outcome),
                                orders ? CaseWorld.DAY.plusDays(7) : null,
                                orders ? "补足救生衣。" : null,
                                Signing.SIGNED,
                                null,
                                List.of(world.photo())))
                .dossier());
    }

    private Enforcement reload(Id<Enforcement> id) {
        return executing.reload(id);
    }

    private <D extends Dossier> D load(Class<D> type, Id<D> id) {
        return world.read(register -> register.load(type, id));
    }

    @Test
    void an_execution_in_no_case_is_compiled_approved_and_taken_over_as_a_file_of_its_own() throws IOException {
        Id<Enforcement> id = carriedOut();
        assertEquals("casefile.execution-goes-on", desk.refused(world.officer, compiling(id)));
        desk.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
        assertEquals("casefile.unsigned", desk.refused(world.officer, compiling(id)));
        desk.signed(id.value());
        assertEquals("case.not-the-handler", desk.refused(world.third, compiling(id)));
        Id<CaseFile> file = compiled(compiling(id));
        assertEquals("casefile.compiled-already", desk.refused(world.officer, compiling(id)));
        desk.takenOver(file, "3号柜");
        CaseFile archived = desk.load(file);
        assertEquals("行政强制", archived.category());
        assertEquals("赵某某", archived.party());
        assertEquals(2, archived.officers().split("、").length);
        assertEquals(CaseWorld.DAY, archived.endedOn());
        assertTrue(archived.caseNumber().isEmpty() && archived.isByAnalogy());
        List<String> titles = titles(archived);
        assertEquals(
                List.of("行政强制执行决定书", "行政强制执行笔录"),
                titles.stream().filter(title -> title.startsWith("行政强制执行")).toList());
        assertEquals(titles.indexOf("行政强制执行笔录") + 1, titles.indexOf(enclosed(archived)), "its picture follows");
        assertEquals("送达回证", titles.get(titles.indexOf(enclosed(archived)) + 1));
        assertEquals("备考表", titles.getLast());
        try (PDDocument bound = Loader.loadPDF(desk.bound(file))) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    bound.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertEquals(List.of("案卷封面", "卷内目录", "正卷", "副卷"), bookmarks.subList(0, 4));
            String text = new PDFTextStripper().getText(bound);
            assertTrue(text.contains(archived.number()) && text.contains("行政强制"), text.substring(0, 400));
        }
    }

    private static String enclosed(CaseFile file) {
        return file.contents().orElseThrow().parts().stream()
                .filter(FilePart::attached)
                .findFirst()
                .orElseThrow()
                .title();
    }

    @Test
    void the_next_file_has_the_next_number_whatever_it_is_the_file_of() {
        CaseFile first = desk.load(compiled(compiling(over())));
        Id<Inspection> seen = patrol(Outcome.NO_PROBLEM);
        CaseFile second = desk.load(compiled(filing(seen)));
        assertEquals(first.volume() + 1, second.volume());
        assertEquals(first.number().replace("第" + first.volume() + "号", "第" + second.volume() + "号"), second.number());
    }

    @Test
    void nothing_of_an_archived_execution_changes_not_even_by_hand() throws SQLException {
        Id<Enforcement> id = carriedOut();
        desk.perform(
                world.officer,
                new FilmService(
                        id,
                        null,
                        CaseWorld.DAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 30),
                        null,
                        "示例村",
                        "记录仪01",
                        true,
                        true,
                        null,
                        null,
                        null));
        desk.perform(world.officer, new CloseEnforcement(id, null, "已铲除"));
        desk.signed(id.value());
        assertEquals("casefile.recording-not-stored", desk.refused(world.officer, compiling(id)));
        Recording owed = world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst();
        desk.perform(world.officer, new ExplainRecording(Id.of(owed.uuid()), null, "存储卡损坏，无法读取。"));
        desk.filed(compiling(id));
        assertTrue(reload(id).isArchived());
        assertEquals(
                "dossier.archived",
                desk.refused(
                        world.officer,
                        new FilmService(
                                id,
                                null,
                                CaseWorld.DAY,
                                LocalTime.of(8, 0),
                                LocalTime.of(8, 30),
                                null,
                                "示例村",
                                "记录仪01",
                                true,
                                true,
                                null,
                                null,
                                null)));
        unchanged("enforcement", "closing_words = 'x'", "id", id.value());
        unchanged("recording", "explanation = 'x'", "enforcement_id", id.value());
        unchanged("official_document", "fields = '{}'", "dossier_id", id.value());
        unchanged("attachment", "filed = false", "dossier_id", id.value());
        assertEquals("23503 execution_not_filed", copied("recording", "enforcement_id", id.value(), false));
        assertEquals("42501 admitted", copied("recording", "enforcement_id", id.value(), true));
    }

    @Test
    void what_is_bound_of_an_execution_is_read_through_its_file_alone() throws IOException {
        Id<Enforcement> id = over();
        Id<CaseFile> file = compiled(compiling(id));
        String photo = world.photo();
        assertEquals(photo, opened(desk.archivist, id, photo), "who is to keep it looks at it before");
        desk.takenOver(file, "3号柜");
        assertEquals(
                "file.in-the-archive",
                assertThrows(Refusal.class, () -> opened(world.officer, id, photo))
                        .key());
        long before = readings();
        desk.caseFiles.read(world.officer, file, "复核").open().close();
        assertEquals(before + 1, readings());
        assertEquals(
                "casefile.reading-not-granted",
                assertThrows(Refusal.class, () -> desk.caseFiles.read(world.third, file, "学习"))
                        .key());
        desk.perform(world.third, new AskForFile(file, FileUse.Way.BORROW, "办理同类执行参考", "决定书", desk.today()));
        assertTrue(
                world.read(register -> Filable.people(register, List.of(id.value())))
                        .containsKey(id.value()),
                "a person has no name in others' lists");
    }

    private String opened(Actor reader, Id<Enforcement> id, String hash) {
        return desk.ground
                .registers
                .read(
                        reader,
                        register -> Attachment.readable(register, reader, register.load(Enforcement.class, id), hash))
                .hash();
    }

    private long readings() {
        return world.read(register -> register.of(RecordEntry.class)
                .where("d.verb = :verb", "verb", "ReadCaseFile")
                .count());
    }

    @Test
    void an_execution_of_a_case_goes_into_the_file_of_the_case() {
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        desk.perform(world.officer, new OrderRectification(of, null, CaseWorld.DAY.plusDays(7), "清理沟渠，恢复原状。"));
        desk.ground.itIs(CaseWorld.DAY.plusDays(8));
        desk.perform(world.officer, new CheckRectification(of, null, false, "没有清理"));
        desk.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "沟渠内的废弃物没有清理。"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getFirst()
                .uuid());
        desk.perform(world.officer, new NotePerformed(id, null, "当事人自行清理。"));
        assertEquals("casefile.filed-with-case", desk.refused(world.officer, compiling(id)));
        assertEquals(
                "casefile.filed-with-case",
                desk.caseFiles.obstacle(world.officer, reload(id)).orElseThrow().key());
    }

    @Test
    void an_inspection_that_led_to_no_case_is_filed_by_itself_with_its_record_order_and_recheck() throws SQLException {
        Id<Inspection> id = patrol(Outcome.RECTIFY_BY);
        assertEquals("casefile.inspection-goes-on", desk.refused(world.officer, filing(id)));
        desk.perform(world.officer, new RecheckInspection(id, null, true, "已经补足。", null));
        assertEquals(
                "casefile.incomplete", desk.refused(world.officer, filing(id)), "nothing proves that it was served");
        Id<CaseFile> file = compiled(new CompileInspectionFile(id, "见缺少材料说明。", "当场改正，通知书未及送达。"));
        desk.takenOver(file, "3号柜");
        CaseFile archived = desk.load(file);
        assertEquals("行政检查", archived.category());
        assertEquals("示例渡口", archived.party());
        List<String> titles = titles(archived);
        assertEquals("现场检查（勘验）笔录", titles.getFirst().replace('(', '（').replace(')', '）'));
        assertEquals(enclosed(archived), titles.get(1));
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
        unchanged("inspection", "record_words = 'x'", "id", id.value());
        unchanged("official_document", "fields = '{}'", "dossier_id", id.value());
    }

    @Test
    void what_becomes_of_its_lead_is_waited_for() {
        Id<Inspection> id = patrol(Outcome.SUSPECTED_VIOLATION);
        desk.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        assertEquals("casefile.lead-not-settled", desk.refused(world.officer, filing(id)));
        Id<Lead> lead = Id.of(load(Inspection.class, id).lead().orElseThrow());
        desk.perform(world.leader, new DeclineLead(lead, null, "没有违法事实。"));
        Id<CaseFile> file = compiled(filing(id));
        assertEquals(CaseFile.COMPILED, desk.load(file).stage());
    }

    @Test
    void the_papers_of_an_inspection_behind_a_case_go_into_the_file_of_the_case() {
        Id<Inspection> id = patrol(Outcome.SUSPECTED_VIOLATION);
        desk.perform(world.officer, new MakeLead(id, null, "涉嫌违法。"));
        Id<Lead> lead = Id.of(load(Inspection.class, id).lead().orElseThrow());
        desk.perform(
                world.officer,
                world.proposal(
                        world.item("秸秆"), lead, world.person("niudu-officer1"), world.person("niudu-officer2"), false));
        assertEquals("casefile.filed-with-case", desk.refused(world.officer, filing(id)));
    }

    private void unchanged(String table, String change, String by, UUID id) throws SQLException {
        assertTrue(written("select 1 from yidan." + table + " where county_id = 140821 and " + by + " = '" + id + "'")
                .startsWith("0"));
        assertEquals(
                "0 rows",
                written("update yidan." + table + " set " + change + " where county_id = 140821 and " + by + " = '" + id
                        + "'"),
                table);
    }

    /** Another like it, by hand. */
    private String copied(String table, String by, UUID id, boolean filed) throws SQLException {
        String columns;
        try (Connection owner = desk.ground.superuser().getConnection();
                Statement call = owner.createStatement();
                ResultSet all = call.executeQuery("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_schema = 'yidan' and table_name = '" + table
                        + "' and column_name not in ('id', 'filed')")) {
            all.next();
            columns = all.getString(1);
        }
        return written("insert into yidan." + table + " (id, filed, " + columns + ") select gen_random_uuid(), " + filed
                + ", " + columns + " from yidan." + table + " where county_id = 140821 and " + by + " = '" + id
                + "' limit 1");
    }

    /** As the application's login, of the township; undone afterwards. */
    private String written(String statement) throws SQLException {
        try (Connection hand = desk.ground.superuser().getConnection();
                Statement call = hand.createStatement()) {
            hand.setAutoCommit(false);
            try {
                call.execute("set local session authorization yidan_app");
                call.execute(
                        "select yidan.stamp('yidan_member', 140821, " + World.NIUDU.value() + ", '{}', 'by-hand')");
                boolean rows = call.execute(statement);
                int written = rows ? 0 : call.getUpdateCount();
                call.execute("set constraints all immediate");
                return written + " rows";
            } catch (SQLException refused) {
                String by = refused.getMessage().contains("\"admitted\"")
                        ? "admitted"
                        : refused.getMessage().replaceAll("(?s).*constraint \"(\\w+)\".*", "$1");
                return refused.getSQLState() + " " + by;
            } finally {
                hand.rollback();
            }
        }
    }
}
