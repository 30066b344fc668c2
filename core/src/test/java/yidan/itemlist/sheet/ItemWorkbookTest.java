package yidan.itemlist.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.Origin;

class ItemWorkbookTest {
    private static final OfficialCatalogue LINYI = OfficialCatalogue.linyi();
    private static final String[] STATUTORY = {"序号", "事项名称", "事项类型", "设定依据", "县级指导部门", "权力主体"};
    private static final String[] DELEGATED = {"序号", "职权名称", "职权类型", "职权依据", "主管部门", "权利主体"};

    @TempDir
    Path folder;

    private Path workbook(String sheet, String[]... rows) throws Exception {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var book = new Workbook(out, "test", null);
            Worksheet table = book.newWorksheet(sheet);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    table.value(row, column, rows[row][column]);
                }
            }
            book.finish();
        }
        return file;
    }

    private ImportPreview preview(String sheet, String[]... rows) throws Exception {
        return ItemWorkbookReader.preview(workbook(sheet, rows), LINYI.directory());
    }

    private static String[] row(String number, String name, String type, String basis, String department) {
        return new String[] {number, name, type, basis, department, "乡镇人民政府"};
    }

    private static List<String> errors(ImportPreview preview) {
        return preview.errorTexts(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void what_is_exported_is_imported_the_same() throws Exception {
        List<EnforcementItem> items =
                LINYI.items().stream().map(CatalogueItem::item).toList();
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ItemWorkbookWriter.write(items, out);
        }
        ImportPreview preview = ItemWorkbookReader.preview(file, LINYI.directory());
        assertEquals(List.of(), errors(preview));
        assertEquals(items, preview.items());
    }

    @Test
    void both_headers_of_the_official_table_are_known() throws Exception {
        ImportPreview preview = preview("附件2", DELEGATED, row("1", "对甲的处罚", "行政处 罚", "《公路法》第四条", "县交通局"));
        assertEquals(Origin.DELEGATED, preview.items().get(0).origin());
        assertEquals(
                Origin.STATUTORY,
                preview("附件1", STATUTORY, row("1", "对甲的检查", "行政检查", "《公路法》第四条", "县交通局"))
                        .items()
                        .get(0)
                        .origin());
    }

    @Test
    void each_error_names_sheet_row_and_column() throws Exception {
        ImportPreview preview = preview(
                "法定",
                STATUTORY,
                row("1", "对甲的检查", "行政检查", "《甲法》第三条", "县应急局"),
                row("1", "对乙的检查", "行政检察", "《甲法》", "县应急局 县应急管理局"),
                row("x", "", "行政检查", "第三条", "某某局"),
                row("3", "很".repeat(301), "行政检查", "《甲法》第三条", "县应急局"));
        assertFalse(preview.acceptable());
        assertEquals(4, preview.rows().size());
        assertTrue(preview.rows().get(0).errors().isEmpty());
        List<String> errors = errors(preview);
        assertEquals(
                List.of(
                        "工作表“法定”第 3 行 C 列：事项类型“行政检察”不在十类之内：行政许可、行政处罚、行政强制、行政征收、行政给付、行政检查、行政确认、行政奖励、行政裁决、其他权力（临政发〔2023〕14号 一、八 第三条）。",
                        "工作表“法定”第 3 行 D 列：设定依据没有写明条款：甲法。请写到“第几条”。",
                        "工作表“法定”第 3 行 E 列：部门“县应急管理局”与前面的部门是同一个单位。",
                        "工作表“法定”第 3 行 A 列：序号 1 与第 2 行重复。",
                        "工作表“法定”第 4 行 A 列：序号“x”不是正整数。",
                        "工作表“法定”第 4 行 B 列：事项名称没有填写。",
                        "工作表“法定”第 4 行 D 列：设定依据“第三条”前面没有法律名称。请写成：《名称》第几条。",
                        "工作表“法定”第 4 行 E 列：部门“某某局”不在本县的部门名录中。请改用名录中的名称，或先在名录中增加这个名称。",
                        "工作表“法定”第 5 行 B 列：事项名称超过 300 个字。"),
                errors);
    }

    @Test
    void a_wrong_header_says_what_is_missing() throws Exception {
        assertEquals(
                List.of("工作表“法定”第 1 行：表头缺少：设定依据。请按模板补齐后再试。"),
                errors(preview("法定", new String[] {"序号", "事项名称", "事项类型", "依据", "县级指导部门", "权力主体"})));
        assertTrue(errors(preview("法定", new String[] {"a", "b"})).get(0).startsWith("工作表“法定”：找不到表头。"));
    }

    @Test
    void a_note_that_counts_otherwise_is_a_warning_only() throws Exception {
        ImportPreview preview = preview("附件1", STATUTORY, row("1", "对甲的检查", "行政检查", "《甲法》第三条", "县应急局"), new String[] {
            "注：此2项乡镇行政执法事项为乡镇法定职权，其中：行政检查2项。"
        });
        assertTrue(preview.acceptable());
        assertEquals(
                "工作表“附件1”第 3 行：注中写的行政检查是 2 项，表中实有 1 项。以实有项数为准。",
                preview.warnings().get(0).text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void markup_in_a_cell_stays_text() throws Exception {
        ImportPreview preview =
                preview("法定", STATUTORY, row("1", "<script>alert('𠮷')</script>", "行政检查", "《甲法》第三条 <b>x</b>", "县应急局"));
        assertEquals("<script>alert('𠮷')</script>", preview.items().get(0).name());
        assertEquals("<b>x</b>", preview.items().get(0).bases().get(0).text());
    }
}
