package yidan.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Chores;
import yidan.people.AccountName;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.record.Sm3;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** What comes in, what does not, and that what comes out is what went in. */
class FileStoreTest {

    private static final byte[] PNG = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1A,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        2
    };

    @TempDir
    Path folder;

    private final World world = World.get();
    private final Chores chores = new Chores(world.transactions, world.recorder, world.clock());
    private final Actor officer = world.person("files-officer", World.NIUDU, Role.OFFICER);
    private final Actor neighbour = world.person("files-neighbour", World.LINJIN, Role.OFFICER);
    private final Actor bureau = world.person("files-bureau", World.JUSTICE, Role.SUPERVISOR);

    private FileStore store() {
        return new FileStore(new FileShelf(folder.toString()), world.registers, chores, world.clock());
    }

    private StoredFile keep(byte[] content, String name) {
        return store().keep(officer, new Upload(new ByteArrayInputStream(content), name), FileRules.documents());
    }

    private String refused(byte[] content, String name) {
        String key = assertThrows(Refusal.class, () -> keep(content, name)).key();
        assertEquals(List.of(), waiting(), "nothing of a refused file is kept");
        return key;
    }

    private List<Path> waiting() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> one.toString().endsWith(".part")).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_went_in_comes_out() throws IOException {
        byte[] content = text("询问笔录 " + folder);
        StoredFile file = keep(content, "笔录.txt");
        assertEquals(Sm3.hex(content), file.hash());
        assertEquals(FileType.TEXT, file.type());
        try (var opened = store().open(officer, file.hash())) {
            assertArrayEquals(content, opened.content().readAllBytes());
        }
    }

    @Test
    void the_same_content_is_kept_once_for_an_organisation_and_once_for_its_neighbour() {
        byte[] content = text("同一内容 " + folder);
        StoredFile first = keep(content, "甲.txt");
        StoredFile again = keep(content, "乙.txt");
        assertEquals(first.hash(), again.hash());
        assertEquals("甲.txt", again.name());
        store().keep(neighbour, new Upload(new ByteArrayInputStream(content), "丙.txt"), FileRules.documents());
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    2,
                    all.filter(one -> one.getFileName().toString().equals(first.hash()))
                            .count());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void twenty_at_once_with_the_same_content_get_one_file() throws Exception {
        byte[] content = text("同时上传 " + folder);
        try (var people = Executors.newFixedThreadPool(20)) {
            Callable<String> upload = () -> keep(content, "同时.txt").hash();
            for (var each : people.invokeAll(java.util.Collections.nCopies(20, upload))) {
                assertEquals(Sm3.hex(content), each.get());
            }
        }
        assertEquals(List.of(), waiting());
    }

    @Test
    void a_neighbour_reads_nothing_even_by_the_hash() {
        StoredFile file = keep(text("只属于牛杜 " + folder), "证据.txt");
        assertEquals(
                "file.unknown",
                assertThrows(Refusal.class, () -> store().open(neighbour, file.hash()))
                        .key());
        assertEquals(
                "file.unknown",
                assertThrows(Refusal.class, () -> store().open(bureau, file.hash()))
                        .key());
        assertEquals(
                "file.unknown",
                assertThrows(Refusal.class, () -> store().open(officer, "../140821102/" + file.hash()))
                        .key());
    }

    @Test
    void the_county_reads_a_file_of_a_dossier_that_it_opened_with_a_reason() throws IOException {
        StoredFile file = keep(text("档案材料 " + folder), "材料.txt");
        StaffMember[] dossier = new StaffMember[1];
        chores.keepBooks(
                World.NIUDU,
                register -> dossier[0] = register.add(new StaffMember(
                        World.NIUDU,
                        TimeOrdered.id(world.clock().instant()),
                        new AccountName("files-" + Math.abs(folder.hashCode())),
                        "某人",
                        Post.CIVIL_SERVANT,
                        "",
                        LocalDate.now(world.clock()))));
        Id<StaffMember> id = Id.of(dossier[0].uuid());
        assertEquals(
                "dossier.reason-required",
                assertThrows(Refusal.class, () -> store().open(bureau, StaffMember.class, id, file.hash()))
                        .key());
        world.openings.open(bureau, StaffMember.class, id, "专项监督");
        try (var opened = store().open(bureau, StaffMember.class, id, file.hash())) {
            assertTrue(opened.content().readAllBytes().length > 0);
        }
        assertEquals(
                "dossier.unknown",
                assertThrows(Refusal.class, () -> store().open(neighbour, StaffMember.class, id, file.hash()))
                        .key());
    }

    @Test
    void a_swapped_file_is_found_and_named() throws IOException {
        StoredFile file = keep(text("原件 " + folder), "原件.txt");
        Path place = new FileShelf(folder.toString()).place(World.NIUDU, file.hash());
        FileTime before = Files.getLastModifiedTime(place);
        Files.writeString(place, "伪件 " + folder);
        Files.setLastModifiedTime(place, before);
        Refusal refusal = assertThrows(Refusal.class, () -> store().open(officer, file.hash()));
        assertEquals("file.swapped", refusal.key());
        assertEquals(List.of("原件.txt", file.hash()), refusal.arguments());
        assertEquals("file.swapped", refused(text("原件 " + folder), "原件.txt"), "nor does the true one hide it");
        Files.delete(place);
        assertEquals(
                "file.missing",
                assertThrows(Refusal.class, () -> store().open(officer, file.hash()))
                        .key());
    }

    @Test
    void bad_files_stay_outside() throws IOException {
        assertEquals("file.empty", refused(new byte[0], "空.txt"));
        assertEquals("file.name-lies", refused(PNG, "合同.pdf"));
        assertEquals("file.name-lies", refused(text("只是文字"), "照片.jpg"));
        assertEquals("file.executable", refused(text("MZ\u0090 program"), "通知.pdf"));
        assertEquals("file.executable", refused(text("#!/bin/sh\nrm -rf /"), "说明.txt"));
        assertEquals("file.executable", refused(text("<html><script>alert(1)</script></html>"), "说明.txt"));
        assertEquals(
                "file.old-office",
                refused(
                        new byte[] {
                            (byte) 0xD0,
                            (byte) 0xCF,
                            0x11,
                            (byte) 0xE0,
                            (byte) 0xA1,
                            (byte) 0xB1,
                            0x1A,
                            (byte) 0xE1,
                            0,
                            0
                        },
                        "旧.doc"));
        assertEquals("file.macro", refused(office("word/document.xml", "word/vbaProject.bin"), "宏.docx"));
        assertEquals("file.macro", refused(office("xl/workbook.xml", "xl/embeddings/oleObject1.bin"), "嵌入.xlsx"));
        assertEquals("file.type", refused(office("readme", "a.txt"), "压缩.zip"));
        assertEquals("file.broken", refused(text("%PDF-1.7\nnothing"), "坏.pdf"));
        assertEquals("file.macro", refused(pdf(true, false), "脚本.pdf"));
        assertEquals("file.encrypted", refused(pdf(false, true), "加密.pdf"));
        assertEquals(FileType.PDF, keep(pdf(false, false), "好.PDF").type());
        assertEquals(FileType.DOCX, keep(office("word/document.xml"), "好.docx").type());
        assertEquals(FileType.PNG, keep(PNG, "照片.png").type());
    }

    @Test
    void names_with_a_path_stay_outside() {
        for (String name : List.of("../案卷.txt", "C:\\案卷.txt", "a/b.txt", "..", "证据\u202Etxt.pdf", "a\u0000.txt")) {
            assertEquals("file.name-has-path", refused(text("x"), name), name);
        }
        assertEquals("file.name", refused(text("x"), " "));
        assertEquals("file.name", refused(text("x"), "长".repeat(201)));
    }

    @Test
    void too_large_is_told_before_it_is_read_and_while() {
        FileRules small = FileRules.documents().upTo(10);
        Upload announced = new Upload(new ByteArrayInputStream(new byte[0]), "大.txt", 5_000_000_000L);
        assertEquals(
                "file.too-large",
                assertThrows(Refusal.class, () -> store().keep(officer, announced, FileRules.recordings()))
                        .key());
        Upload longer = new Upload(new ByteArrayInputStream(text("一二三四五六")), "长.txt");
        assertEquals(
                "file.too-large",
                assertThrows(Refusal.class, () -> store().keep(officer, longer, small))
                        .key());
        assertEquals(List.of(), waiting());
    }

    @Test
    void a_supervisor_stores_nothing() {
        Actor special = world.person("files-special", World.JUSTICE, Role.SPECIAL_SUPERVISOR);
        assertEquals(
                "file.not-yours",
                assertThrows(
                                Refusal.class,
                                () -> store().keep(
                                                special,
                                                new Upload(new ByteArrayInputStream(PNG), "a.png"),
                                                FileRules.pictures()))
                        .key());
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

    private byte[] pdf(boolean script, boolean locked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(folder.toString());
            if (script) {
                pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            }
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
