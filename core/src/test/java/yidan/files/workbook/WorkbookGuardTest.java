package yidan.files.workbook;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookGuardTest {
    @TempDir
    Path folder;

    private Path workbook(Consumer<Worksheet> content) throws Exception {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var book = new Workbook(out, "test", null);
            content.accept(book.newWorksheet("一"));
            book.finish();
        }
        return file;
    }

    private Path with(Path workbook, String entry, String content) throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
            Path inside = zip.getPath(entry);
            if (inside.getParent() != null) {
                Files.createDirectories(inside.getParent());
            }
            Files.writeString(inside, content);
        }
        return workbook;
    }

    private Path bytes(byte[] content) throws Exception {
        return Files.write(folder.resolve("file.xlsx"), content);
    }

    private void refused(Path workbook, String because) {
        String said = assertThrows(UnsafeWorkbook.class, () -> WorkbookGuard.check(workbook))
                .getMessage();
        assertTrue(said.contains(because), said);
    }

    @Test
    void an_ordinary_table_passes() throws Exception {
        Path table = workbook(sheet -> sheet.value(0, 0, "序号"));
        assertDoesNotThrow(() -> WorkbookGuard.check(table));
    }

    @Test
    void formulas_and_merged_cells_are_named_with_their_place() throws Exception {
        Path table = workbook(sheet -> {
            sheet.value(0, 0, 1);
            sheet.formula(4, 3, "A1+1");
            sheet.range(6, 0, 7, 1).merge();
        });
        refused(table, "工作表“一”第 5 行 D 列：单元格是公式");
        refused(table, "工作表“一”第 7 行 A 列：单元格 A7:B8 是合并的");
    }

    @Test
    void fifty_thousand_rows_are_too_many() throws Exception {
        refused(
                workbook(sheet -> {
                    for (int row = 0; row < 50_000; row++) {
                        sheet.value(row, 0, row);
                    }
                }),
                "超过 5,000 行");
    }

    @Test
    void a_zip_bomb_is_stopped_by_the_bytes_that_come_out() throws Exception {
        Path table = workbook(sheet -> sheet.value(0, 0, "序号"));
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb);
                FileSystem original = FileSystems.newFileSystem(table)) {
            for (String name : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = Files.newInputStream(original.getPath(name))) {
                    in.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(blanks);
            }
        }
        assertTrue(bomb.size() < WorkbookLimits.FILE_BYTES);
        refused(bytes(bomb.toByteArray()), "文件解压后超过 128 MB");
    }

    @Test
    void macros_and_links_to_other_files_are_refused() throws Exception {
        refused(with(workbook(sheet -> sheet.value(0, 0, "x")), "xl/vbaProject.bin", "x"), "文件含有宏");
        refused(
                with(
                        workbook(sheet -> sheet.value(0, 0, "x")),
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"),
                "文件含有宏");
        refused(
                with(workbook(sheet -> sheet.value(0, 0, "x")), "xl/externalLinks/externalLink1.xml", "<x/>"),
                "文件链接或嵌入了其他文件");
    }

    @Test
    void what_is_no_workbook_is_told_by_its_kind() throws Exception {
        refused(bytes("序号,事项名称".getBytes(StandardCharsets.UTF_8)), "这不是 xlsx 表格文件");
        refused(bytes(new byte[0]), "这不是 xlsx 表格文件");
        byte[] old = new byte[2048];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        refused(bytes(old), "旧版 xls");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 512, name.length);
        refused(bytes(old), "打开密码");
        byte[] cut = Arrays.copyOf(Files.readAllBytes(workbook(sheet -> sheet.value(0, 0, "x"))), 200);
        refused(bytes(cut), "已损坏");
        refused(bytes(new byte[(int) WorkbookLimits.FILE_BYTES + 1]), "超过 20 MB");
    }

    @Test
    void entities_are_not_followed() throws Exception {
        Path table = with(
                workbook(sheet -> sheet.value(0, 0, "x")),
                "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>");
        refused(table, "已损坏");
    }
}
