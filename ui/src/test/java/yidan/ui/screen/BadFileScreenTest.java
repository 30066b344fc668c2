package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Seizing;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.EvidenceKind;
import yidan.evidence.custody.AttachPhotos;
import yidan.evidence.custody.CustodyItem;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** Files that are not what they should be: said in Chinese at the field for files, and nothing of them is kept. */
class BadFileScreenTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final Traces TRACES = new Traces(WORLD.world);
    private static final Path SHELF = Path.of("target/screen-files");
    private static final byte[] PROGRAM =
            "MZ\u0090\u0000 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TEXT = "现场情况说明".getBytes(StandardCharsets.UTF_8);

    BadFileScreenTest() {
        WORLD.world.itIs(CaseWorld.DAY);
    }

    private static byte[] office(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }

    static Stream<Arguments> badFiles() throws IOException {
        return Stream.of(
                Arguments.of("现场照片.jpg", new byte[0], "文件是空的"),
                Arguments.of("现场照片.jpg", PROGRAM, "文件是程序"),
                Arguments.of("现场照片.jpg", TEXT, "内容与扩展名不符"),
                Arguments.of("情况说明.docm", office("word/document.xml", "word/vbaProject.bin"), "含有宏"),
                Arguments.of("情况说明.docx", office("word/document.xml", "word/vbaProject.bin"), "含有宏"),
                Arguments.of("情况说明.docx", office("word/document.xml", "word/embeddings/oleObject1.bin"), "含有宏"),
                Arguments.of("../../现场照片.txt", TEXT, "含有路径"),
                Arguments.of("C:\\现场\\照片.txt", TEXT, "含有路径"),
                Arguments.of("材料.zip", office("readme.txt"), "此处不接受这种文件"));
    }

    private static FilledForm opened(Person person, String page, Class<?> act) {
        person.goesTo(page);
        person.clicks("do-" + act.getSimpleName());
        return person.form(ActType.of(act.asSubclass(Act.class)));
    }

    private static Id<EnforcementCase> caseOf() {
        return WORLD.opened(WORLD.item("秸秆"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badFiles")
    void a_bad_file_is_refused_at_the_evidence_and_nothing_of_it_is_kept(String name, byte[] content, String words) {
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer, "cases/" + caseOf(), AddEvidence.class);
        String before = TRACES.everything();
        officer.brings("act-AddEvidence-files-upload", name, content);
        assertTrue(form.complaintAt("files").contains(words), form.complaintAt("files"));
        assertTrue(form.complaintAt("files").startsWith(name), "it says which file");
        assertEquals(before, TRACES.everything(), "something was written");
        assertEquals(List.of(), halves());
        form.cancel();
    }

    @Test
    void what_broke_off_in_the_middle_is_not_kept_and_may_be_brought_again() throws IOException {
        Id<EnforcementCase> id = caseOf();
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer, "cases/" + id, AddEvidence.class);
        String before = TRACES.everything();
        officer.beginsToBring("act-AddEvidence-files-upload", "现场照片.txt");
        assertTrue(form.complaintAt("files").contains("上传中途断开"), form.complaintAt("files"));
        assertEquals(before, TRACES.everything(), "something was written");
        assertEquals(List.of(), halves());

        officer.brings("act-AddEvidence-files-upload", "现场情况.txt", (id + " 现场情况").getBytes(StandardCharsets.UTF_8));
        assertEquals("", form.complaintAt("files"), "what is mended is no complaint any more");
        assertTrue(officer.reads("act-AddEvidence-files").contains("现场情况.txt"));
        AddEvidence act = new AddEvidence(
                id, null, EvidenceKind.DOCUMENTARY, "情况说明", "证明现场情况", CaseWorld.DAY, "示例村", "村委会", true, null, null);
        form.fillBut(act, "files");
        form.submit();
        assertFalse(form.isOpen(), form.problems());
    }

    @Test
    void the_photos_of_goods_are_looked_into_as_well() {
        Id<EnforcementCase> of = caseOf();
        List<String> things = List.of("打捆机；小型；台；1");
        WORLD.perform(
                WORLD.officer,
                new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "转移", things));
        Id<Seizure> seizure = Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
        WORLD.approved(new ApproveSeizure(seizure, null, null));
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure, things, true, "设备突发故障"));
        CustodyItem thing = WORLD.read(register -> CustodyItem.heldBy(register, seizure.value()))
                .getFirst();
        Person officer = Person.logsIn(WORLD.officer);
        FilledForm form = opened(officer, "goods/" + thing.uuid(), AttachPhotos.class);
        String before = TRACES.everything();
        officer.brings("act-AttachPhotos-files-upload", "打捆机.jpg", PROGRAM);
        assertTrue(form.complaintAt("files").contains("文件是程序"), form.complaintAt("files"));
        form.submit();
        assertTrue(form.isOpen(), "without a photo there is nothing to attach");
        assertEquals(before, TRACES.everything(), "something was written");
    }

    @Test
    void a_template_with_an_unknown_field_or_half_a_section_is_refused_at_the_template() {
        Person bureau = Person.logsIn(WORLD.bureau);
        bureau.goesTo("documents/templates/CASE_OPENING");
        String before = TRACES.everything();
        bureau.types("template-source", "<p>{{causeOfAction2}}</p>");
        bureau.types("template-document", "临政办发〔2026〕1号");
        bureau.clicks("template-replace");
        assertTrue(
                bureau.complaintAt("template-source").contains("未知的栏目“causeOfAction2”"),
                bureau.complaintAt("template-source"));
        assertEquals("<p>{{causeOfAction2}}</p>", bureau.typed("template-source"));
        bureau.types("template-source", "<p>一</p>\n{{#evidence}}<p>二</p>");
        bureau.clicks("template-replace");
        assertEquals("模板第 2 行附近的格式不完整。请检查每个标签和栏目是否成对。", bureau.complaintAt("template-source"));
        assertEquals(before, TRACES.everything(), "something was written");
    }

    /** What has come in half. */
    private static List<Path> halves() {
        if (!Files.isDirectory(SHELF)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(SHELF)) {
            return all.filter(one -> one.toString().endsWith(".part")).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
