package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.Done;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.CaseFileBinder;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Originals;
import yidan.document.Papers;
import yidan.document.Typesetter;
import yidan.document.draft.FinishRecord;
import yidan.evidence.Evidence;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.record.RecordEntry;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/** A closed case becomes a file: compiled, approved, taken over, read and borrowed for a reason, changed by nobody. */
class CaseFileStoryTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);
    private static final Typesetter TYPESETTER = new Typesetter(" ");

    @TempDir
    static Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final World ground = world.world;
    private final Actor archivist = ground.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Chores chores = new Chores(ground.transactions, ground.recorder, ground.clock());
    private final FileStore files =
            new FileStore(new FileShelf(folder.toString()), ground.registers, chores, ground.clock());
    private final Originals originals = new Originals(TYPESETTER, files, ground.registers, chores, ground.clock());
    private final CaseFiles caseFiles = new CaseFiles(
            ground.registers, new CaseFileBinder(TYPESETTER), originals, files, ground.recorder, ground.clock());

    private Done perform(Actor actor, Act act) {
        ground.itIs(ground.clock().instant().plusSeconds(60));
        return world.perform(actor, act);
    }

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.clock().instant(), ShanghaiClock.ZONE);
    }

    private void retentionIsSet() {
        boolean set = world.read(register ->
                new Rules(register).parameter("FILE_RETENTION_YEARS", today()).isSet());
        if (!set) {
            perform(world.bureau, new SetCountyParameter("FILE_RETENTION_YEARS", "30", today(), "临政办发〔2026〕1号"));
        }
    }

    private List<DocumentRow> papers(Id<EnforcementCase> id) {
        return world.read(register -> Papers.of(register, id.value()));
    }

    private Id<OfficialDocument> paper(Id<EnforcementCase> id, FormKind form) {
        return Id.of(papers(id).stream()
                .filter(row -> row.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow()
                .id());
    }

    private Id<EnforcementCase> closed(String receipt) {
        return closed(world.told(world.item("秸秆"), FINE), receipt);
    }

    private Id<EnforcementCase> closed(Id<EnforcementCase> id, String receipt) {
        for (FormKind told : List.of(FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE)) {
            perform(
                    world.officer,
                    new ServePaper(
                            id, null, paper(id, told), ServiceManner.LEFT, CaseWorld.DAY, "赵某某", false, "见证人：钱某某"));
        }
        ground.itIs(LATER);
        perform(world.head, world.decision(id, FINE));
        perform(world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, LATER, "赵某某", false, null));
        perform(world.officer, new RecordPayment(id, null, LATER, FINE, null, receipt));
        perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        perform(world.head, new ApproveClosing(id, null, null));
        return id;
    }

    private CompileFile compiling(Id<EnforcementCase> id) {
        return new CompileFile(id, "本卷材料齐全。", null, null);
    }

    private CaseFile load(Id<CaseFile> id) {
        return world.read(register -> register.load(CaseFile.class, id));
    }

    private Id<CaseFile> takenOver(Id<EnforcementCase> id) {
        perform(world.officer, new FinishRecord(paper(id, FormKind.PROOF_OF_SERVICE), null, "在纸上签收。"));
        Id<CaseFile> file = Id.of(perform(world.officer, compiling(id)).dossier());
        caseFiles.printMissing(world.head);
        perform(world.head, new ApproveFile(file, null));
        perform(archivist, new TakeOverFile(file, null, "2号柜", caseFiles.bind(archivist, file)));
        return file;
    }

    @Test
    void a_closed_case_is_compiled_approved_and_taken_over_as_one_file() throws IOException {
        Id<EnforcementCase> id = closed("file-0001");
        assertEquals("casefile.unsigned", refused(world.officer, compiling(id)));
        perform(world.officer, new FinishRecord(paper(id, FormKind.PROOF_OF_SERVICE), null, "在纸上签收。"));
        retentionIsSet();
        assertEquals("case.not-the-handler", refused(world.third, compiling(id)));
        Id<CaseFile> file = Id.of(perform(world.officer, compiling(id)).dossier());
        assertEquals("casefile.compiled-already", refused(world.officer, compiling(id)));
        assertEquals("casefile.original-missing", refused(world.head, new ApproveFile(file, null)));
        caseFiles.printMissing(world.head);
        perform(world.head, new ApproveFile(file, null));
        perform(archivist, new ReturnFile(file, null, "备考表请写明证物去向。"));
        perform(world.officer, new CompleteFile(file, null, "本卷材料齐全。", "没有证物。", null));
        perform(world.head, new ApproveFile(file, null));
        String hash = caseFiles.bind(archivist, file);
        perform(archivist, new TakeOverFile(file, null, "2号柜", hash));
        CaseFile archived = load(file);
        assertEquals(CaseStages.ARCHIVED, world.reload(id).stage());
        assertEquals(30, archived.retentionYears());
        assertTrue(archived.number().startsWith("临猗牛杜案卷字〔2026〕第"), archived.number());
        FileContents contents = archived.contents().orElseThrow();
        assertEquals(
                "行政处罚决定书", contents.parts().getFirst().title(), contents.parts().toString());
        assertEquals("备考表", contents.parts().getLast().title());
        assertEquals(
                List.of("立案审批表", "案件调查终结报告", "结案审批表"),
                contents.parts().stream()
                        .filter(part -> part.volume() == FileVolume.SUPPLEMENTARY)
                        .map(FilePart::title)
                        .toList());
        byte[] pdf = caseFiles.read(archivist, file, "核对装订");
        try (PDDocument bound = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    bound.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertEquals(List.of("案卷封面", "卷内目录", "正卷", "副卷"), bookmarks.subList(0, 4));
            String text = new PDFTextStripper().getText(bound);
            assertTrue(text.contains(archived.number()) && text.contains("30年"), text.substring(0, 400));
        }
    }

    @Test
    void pictures_and_scans_are_bound_in_their_place_and_what_cannot_be_printed_is_described() throws IOException {
        retentionIsSet();
        ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        Id<Evidence> piece = world.evidence(id);
        List<String> hashes =
                List.of(keep(picture(), "现场照片.jpg"), keep(scan(2), "身份证明.pdf"), keep(sound(), "现场录音.wav"));
        hashes.forEach(hash -> perform(world.officer, new AttachFiles(id, null, piece, List.of(hash))));
        Id<CaseFile> file = takenOver(closed(id, "file-0007"));
        CaseFile archived = load(file);
        FileContents contents = archived.contents().orElseThrow();
        List<FilePart> attached =
                contents.parts().stream().filter(FilePart::attached).toList();
        assertEquals(hashes, attached.stream().map(FilePart::hash).toList());
        assertEquals(List.of(1, 2, 1), attached.stream().map(FilePart::pages).toList());
        int place = contents.parts().indexOf(attached.getFirst());
        assertEquals("证据清单", contents.parts().get(place - 1).title());
        assertEquals(attached.getFirst().firstPage() + 1, attached.get(1).firstPage());
        byte[] pdf = caseFiles.read(archivist, file, "核对装订");
        try (PDDocument bound = Loader.loadPDF(pdf)) {
            PDFTextStripper cover = new PDFTextStripper();
            cover.setEndPage(2);
            assertFalse(cover.getText(bound).contains("—"), "the cover and the catalogue carry no number of their own");
            int front = bound.getNumberOfPages() - contents.pages();
            PDFTextStripper described = new PDFTextStripper();
            described.setStartPage(front + attached.get(2).firstPage());
            described.setEndPage(front + attached.get(2).firstPage());
            String text = described.getText(bound).replaceAll("\\s", "");
            assertTrue(text.contains(hashes.get(2)) && text.contains("现场录音.wav"), text);
        }
    }

    private String keep(byte[] content, String name) {
        return files.keep(world.officer, new Upload(new ByteArrayInputStream(content), name), FileRules.evidence())
                .hash();
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 480; y++) {
                image.setRGB(x, y, x << 14 | y << 7 | (x ^ y) & 0xFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] scan(int pages) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                scan.addPage(new PDPage(PDRectangle.A4));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] sound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[16000]), format, 8000),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }

    @Test
    void as_long_as_the_county_has_set_no_retention_it_has_to_be_set_first() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> world.read(register -> new Rules(register)
                        .parameter("FILE_RETENTION_YEARS", LocalDate.of(2026, 1, 31))
                        .requireNumber()));
        assertEquals("parameter.not-set", refusal.key());
        assertEquals("linyi-14:1.9#16", refusal.basis());
    }

    @Test
    void what_is_missing_is_named_and_filed_only_with_a_reason() {
        retentionIsSet();
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        ground.itIs(LATER);
        perform(world.head, world.decision(id, FINE));
        perform(world.officer, new ServeDecision(id, null, ServiceManner.POST, LATER, "赵某某", false, "邮单 1234"));
        perform(world.officer, new RecordPayment(id, null, LATER, FINE, null, "file-0002"));
        perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        perform(world.head, new ApproveClosing(id, null, null));
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, compiling(id)));
        assertEquals("casefile.incomplete", refusal.key());
        assertTrue(
                refusal.arguments().toString().contains("行政处罚事先告知书"),
                refusal.arguments().toString());
        assertEquals(
                Set.of(Completeness.Lack.NOT_PROVED),
                Set.copyOf(caseFiles.missing(world.officer, id).stream()
                        .map(Completeness.Missing::lack)
                        .toList()));
        perform(world.officer, new CompileFile(id, "见缺少材料说明。", null, "送达回证遗失，已登报声明。"));
    }

    @Test
    void nothing_of_an_archived_case_changes_not_even_by_hand() throws SQLException {
        retentionIsSet();
        Id<EnforcementCase> id = closed("file-0003");
        Id<CaseFile> file = takenOver(id);
        for (String update : List.of(
                "update yidan.enforcement_case set facts = 'x' where county_id = 140821 and id = '" + id.value() + "'",
                "update yidan.official_document set fields = '{}' where county_id = 140821 and dossier_id = '"
                        + id.value() + "'",
                "update yidan.evidence set title = 'x' where county_id = 140821 and case_id = '" + id.value() + "'",
                "update yidan.case_file set shelf = 'x' where county_id = 140821 and id = '" + file.value() + "'")) {
            for (String role : List.of("yidan_member", "yidan_platform")) {
                assertEquals(0, asTheTownship(role, update), role + ": " + update);
            }
        }
        assertEquals("act.wrong-stage", refused(archivist, new ReturnFile(file, null, "再看看")));
    }

    @Test
    void nothing_is_added_to_an_archived_case_not_even_by_hand() throws SQLException {
        retentionIsSet();
        Id<EnforcementCase> open = closed("file-0005");
        ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> archived = closed("file-0006");
        takenOver(archived);
        try (Connection hand = ground.superuser().getConnection()) {
            hand.setAutoCommit(false);
            List<String> tables = texts(
                    hand,
                    "select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid"
                            + " where k.conname = 'dossier_not_filed' order by 1");
            assertEquals(15, tables.size(), tables.toString());
            for (String table : tables) {
                for (String role : List.of("yidan_member", "yidan_platform")) {
                    assertEquals("written", byHand(hand, role, table, open, false), table);
                    assertEquals("23503 dossier_not_filed", byHand(hand, role, table, archived, false), table);
                    assertEquals("42501 admitted", byHand(hand, role, table, archived, true), table);
                }
            }
        }
    }

    /** As the application's login; the row says nothing, so that the table's other checks are set aside, and all is undone. */
    private static String byHand(Connection hand, String role, String table, Id<EnforcementCase> of, boolean filed)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : texts(
                hand,
                "select column_name || ' ' || udt_name from information_schema.columns where table_schema = 'yidan'"
                        + " and table_name = '" + table + "' and (is_nullable = 'NO' or column_name = 'case_id')")) {
            String[] named = column.split(" ");
            names.add(named[0]);
            values.add(
                    switch (named[0]) {
                        case "county_id" -> "140821";
                        case "tenant_id" -> String.valueOf(World.NIUDU.value());
                        case "case_id", "dossier_id" -> "'" + of.value() + "'";
                        case "filed" -> String.valueOf(filed);
                        default ->
                            switch (named[1]) {
                                case "uuid" -> "gen_random_uuid()";
                                case "date", "timestamptz" -> "now()";
                                case "time" -> "time '10:00'";
                                case "int4", "int8", "numeric" -> "7";
                                case "bool" -> "false";
                                default -> "'x'";
                            };
                    });
        }
        List<String> checks = texts(
                hand,
                "select format('alter table yidan." + table + " drop constraint %I', conname) from pg_constraint"
                        + " where conrelid = 'yidan." + table + "'::regclass and contype in ('c', 'f')"
                        + " and conname <> 'dossier_not_filed'");
        try (Statement call = hand.createStatement()) {
            for (String check : checks) {
                call.execute(check);
            }
            call.execute("set local session authorization yidan_app");
            call.execute("select yidan.stamp('" + role + "', 140821, " + World.NIUDU.value() + ", '{}', 'by-hand')");
            call.execute("insert into yidan." + table + " (" + String.join(", ", names) + ") values ("
                    + String.join(", ", values) + ")");
            call.execute("set constraints all immediate");
            return "written";
        } catch (SQLException refused) {
            String by = refused.getMessage().contains("\"admitted\"")
                    ? "admitted"
                    : refused.getMessage().replaceAll("(?s).*constraint \"(\\w+)\".*", "$1");
            return refused.getSQLState() + " " + by;
        } finally {
            hand.rollback();
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private int asTheTownship(String role, String update) throws SQLException {
        try (HikariDataSource pool = ground.pool(1);
                Connection connection = pool.getConnection();
                Statement call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute("select yidan.stamp('" + role + "', 140821, " + World.NIUDU.value() + ", '{}', 'by-hand')");
            int changed = call.executeUpdate(update);
            connection.rollback();
            return changed;
        }
    }

    @Test
    void who_did_not_handle_the_case_reads_it_with_the_heads_consent_and_every_reading_is_in_the_record() {
        retentionIsSet();
        Id<EnforcementCase> id = closed("file-0004");
        Id<CaseFile> file = takenOver(id);
        assertEquals(
                "casefile.no-purpose",
                assertThrows(Refusal.class, () -> caseFiles.read(world.officer, file, " "))
                        .key());
        assertEquals(
                "casefile.reading-not-granted",
                assertThrows(Refusal.class, () -> caseFiles.read(world.third, file, "学习"))
                        .key());
        LocalDate today = today();
        Id<FileUse> use = Id.of(
                perform(world.third, new AskForFile(file, FileUse.Way.BORROW, "办理同类案件参考", "处罚决定书", today.plusDays(7)))
                        .dossier());
        assertEquals("act.wrong-stage", refused(archivist, new LendFile(use, null)));
        perform(world.head, new GrantUse(use, null, null));
        assertTrue(caseFiles.read(world.third, file, "办理同类案件参考").length > 0);
        perform(archivist, new LendFile(use, null));
        Id<FileUse> second =
                Id.of(perform(world.second, new AskForFile(file, FileUse.Way.BORROW, "复核", "全卷", today.plusDays(7)))
                        .dossier());
        perform(world.head, new GrantUse(second, null, null));
        assertEquals("constraint.case_file_use_one_out", refused(archivist, new LendFile(second, null)));
        perform(archivist, new TakeBackFile(use, null, "整齐、清洁，没有缺页。"));
        perform(archivist, new LendFile(second, null));
        assertTrue(world.read(register -> register.of(RecordEntry.class)
                        .where("d.verb = :verb", "verb", "ReadCaseFile")
                        .count())
                > 0);
    }
}
