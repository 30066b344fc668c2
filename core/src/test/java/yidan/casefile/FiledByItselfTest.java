package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.FilmService;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.FormKind;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.inspection.Outcome;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Executions that stand by themselves end with a file of their own. */
class FiledByItselfTest {

    private final FilingDesk desk = new FilingDesk();
    private final OwnFile own = new OwnFile(desk);
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
                        LocalTime.of(9, 50),
                        null,
                        true,
                        Signing.SIGNED,
                        null,
                        List.of(world.photo())));
        world.signedByHand(world.officer, id.value());
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
        Id<CaseFile> file = own.compiled(compiling(id));
        assertEquals("casefile.compiled-already", desk.refused(world.officer, compiling(id)));
        desk.takenOver(file, "3号柜");
        CaseFile archived = desk.load(file);
        assertEquals("行政强制", archived.category());
        assertEquals("赵某某", archived.party());
        assertEquals(2, archived.officers().split("、").length);
        assertEquals(CaseWorld.DAY, archived.endedOn());
        assertTrue(archived.caseNumber().isEmpty() && archived.isByAnalogy());
        List<String> titles = own.titles(archived);
        assertEquals(
                List.of("行政强制执行决定书", "行政强制执行笔录"),
                titles.stream().filter(title -> title.startsWith("行政强制执行")).toList());
        assertEquals(titles.indexOf("行政强制执行笔录") + 1, titles.indexOf(OwnFile.enclosed(archived)), "its picture follows");
        assertEquals(
                titles.indexOf(OwnFile.enclosed(archived)) + 1,
                titles.lastIndexOf(OwnFile.enclosed(archived)),
                "so does that of the paper that was signed by hand");
        assertEquals("送达回证", titles.get(titles.lastIndexOf(OwnFile.enclosed(archived)) + 1));
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

    @Test
    void the_next_file_has_the_next_number_whatever_it_is_the_file_of() {
        CaseFile first = desk.load(own.compiled(compiling(over())));
        Id<Inspection> seen = own.patrol(Outcome.NO_PROBLEM);
        CaseFile second = desk.load(own.compiled(OwnFile.filing(seen)));
        assertEquals(first.volume() + 1, second.volume());
        assertEquals(first.number().replace("第" + first.volume() + "号", "第" + second.volume() + "号"), second.number());
    }

    /** Source: 临政发〔2023〕14号 一、三 第十七条. */
    @Test
    void what_was_filmed_of_an_execution_is_stored_before_its_case_is_filed() {
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        LocalDate day = CaseWorld.DAY.plusDays(8);
        desk.perform(world.officer, new OrderRectification(of, null, day.minusDays(1), "清理沟渠，恢复原状。"));
        desk.ground.itIs(day);
        desk.perform(world.officer, new CheckRectification(of, null, false, "没有清理"));
        desk.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "沟渠内的废弃物没有清理。"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getLast()
                .uuid());
        desk.perform(world.officer, new DemandRemoval(id, null, day, day.plusDays(12), "自行清理。"));
        desk.perform(
                world.officer,
                new FilmService(
                        id,
                        null,
                        day,
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
        desk.perform(world.officer, new NotePerformed(id, null, "当事人自行清理。"));
        desk.perform(world.head, CaseWorld.died(of));
        desk.perform(world.officer, new ProposeClosing(of, null, ClosingKind.DISCONTINUED, "终止调查"));
        desk.perform(world.head, new ApproveClosing(of, null, null));
        desk.signed(of.value());
        desk.signed(id.value());
        CompileFile compiling = new CompileFile(of, "本卷材料齐全。", null, "当事人死亡，文书没有送达。");
        assertEquals("casefile.recording-not-stored", desk.refused(world.officer, compiling));
        Recording owed = world.read(register -> Recording.ofEnforcement(register, id.value()))
                .getFirst();
        desk.perform(
                world.officer, new ExplainRecording(Id.of(owed.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。"));
        desk.perform(world.officer, compiling);
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
        desk.perform(
                world.officer, new ExplainRecording(Id.of(owed.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。"));
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
        own.unchanged("enforcement", "closing_words = 'x'", "id", id.value());
        own.unchanged("recording", "explanation = 'x'", "enforcement_id", id.value());
        own.unchanged("official_document", "fields = '{}'", "dossier_id", id.value());
        own.unchanged("attachment", "filed = false", "dossier_id", id.value());
        assertEquals("23503 execution_not_filed", own.copied("recording", "enforcement_id", id.value(), false));
        assertEquals("42501 admitted", own.copied("recording", "enforcement_id", id.value(), true));
    }

    @Test
    void what_is_bound_of_an_execution_is_read_through_its_file_alone() throws IOException {
        Id<Enforcement> id = over();
        Id<CaseFile> file = own.compiled(compiling(id));
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
}
