package yidan.admin.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

class RosterReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final DepartmentDirectory DEPARTMENTS =
            new DepartmentDirectory(List.of(new GuidingDepartment(140821706, "县住房和城乡建设管理局", List.of("县住建局"))));
    private static final String[] HEADER = {"姓名", "账号", "身份", "岗位", "联系电话", "执法证号", "执法类型", "有效期起", "有效期止"};

    @TempDir
    Path folder;

    @Test
    void people_are_read_as_they_were_typed() throws Exception {
        RosterPreview preview = read(new String[][] {
            {"𠮷建国", "sanguan-1", "公务员", "执法人员、公示员", "13900000000", "SX14082110601", "综合执法", "2024年1月1日", "2028/12/31"},
            {"乙", "sanguan-2", "聘用制", "协管员", "", "", "", "", ""}
        });
        assertEquals(List.of(), texts(preview));
        assertEquals(
                Set.of(Role.OFFICER, Role.PUBLISHER), preview.lines().getFirst().roles());
        assertEquals(LocalDate.of(2028, 12, 31), preview.lines().getFirst().certificateTo());
        assertTrue(
                preview.lines().getFirst().certificate().orElseThrow().fields().isAll());
    }

    @Test
    void a_certificate_is_for_a_department_of_the_county_and_no_word_like_one() throws Exception {
        RosterPreview preview = read(new String[][] {
            {"甲", "sanguan-1", "公务员", "执法人员", "", "SX14082110601", "县住建局", "2024-01-01", "2028-12-31"},
            {"乙", "sanguan-2", "公务员", "执法人员", "", "SX14082110602", "文化市场综合执法", "2024-01-01", "2028-12-31"}
        });
        assertEquals(1, preview.lines().size());
        String all = String.join("\n", texts(preview));
        assertTrue(all.contains("“文化市场综合执法”不是县级指导部门"), all);
    }

    @Test
    void everything_wrong_is_named_with_its_place() throws Exception {
        RosterPreview preview = read(new String[][] {
            {"甲", "sanguan-1", "公务员", "大队长", "", "", "", "", ""},
            {"乙", "taken", "公务员", "联络员", "", "", "", "", ""},
            {"丙", "sanguan-1", "临时工", "联络员", "", "", "", "", ""},
            {"丁", "Sanguan", "公务员", "联络员", "", "", "", "", ""},
            {"戊", "sanguan-5", "公务员", "执法人员", "", "", "", "", ""},
            {"己", "sanguan-6", "公务员", "执法人员", "", "SX14082110601", "综合执法", "明年", ""},
            {"庚", "sanguan-7", "公务员", "平台管理员", "", "", "", "", ""}
        });
        String all = String.join("\n", texts(preview));
        assertTrue(all.contains("第 2 行 D 列") && all.contains("大队长"), all);
        assertTrue(all.contains("第 3 行 B 列") && all.contains("已被他人使用"), all);
        assertTrue(all.contains("第 4 行 C 列") && all.contains("临时工"), all);
        assertTrue(all.contains("与第 2 行重复"), all);
        assertTrue(all.contains("账号“Sanguan”的格式不对"), all);
        assertTrue(all.contains("第 6 行") && all.contains("未登记行政执法证"), all);
        assertTrue(all.contains("第 7 行 H 列") && all.contains("明年"), all);
        assertTrue(all.contains("没有“平台管理员”这一岗位"), all);
        assertEquals(0, preview.lines().size());
    }

    @Test
    void wrong_headers_are_named() throws Exception {
        Path file = folder.resolve("wrong.xlsx");
        write(file, new String[][] {{"人名", "用户"}, {"甲", "a"}});
        assertTrue(texts(reader().preview(file)).getFirst().contains("姓名、账号、身份、岗位"));
    }

    @Test
    void merged_cells_are_not_let_in() throws Exception {
        Path file = folder.resolve("merged.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet sheet = workbook.newWorksheet("名册");
            sheet.value(0, 0, "姓名");
            sheet.range(0, 0, 0, 1).merge();
            workbook.finish();
        }
        assertThrows(UnsafeWorkbook.class, () -> reader().preview(file));
    }

    @Test
    void the_form_that_we_hand_out_has_the_headers_that_we_read() throws Exception {
        Path file = folder.resolve("form.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            RosterForm.empty(OrganisationKind.TOWNSHIP, out);
        }
        assertEquals(
                List.of("名册中没有人员。"),
                texts(reader().preview(file)).stream()
                        .map(text -> text.substring(text.indexOf('：') + 1))
                        .toList());
    }

    private static RosterReader reader() {
        return new RosterReader(OrganisationKind.TOWNSHIP, DEPARTMENTS, TODAY, Set.of("taken"), Set.of());
    }

    private RosterPreview read(String[][] rows) throws IOException, UnsafeWorkbook {
        Path file = folder.resolve("roster.xlsx");
        String[][] all = new String[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        write(file, all);
        return reader().preview(file);
    }

    private static void write(Path file, String[][] rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet sheet = workbook.newWorksheet("名册");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (!rows[row][column].isEmpty()) {
                        sheet.value(row, column, rows[row][column]);
                    }
                }
            }
            workbook.finish();
        }
    }

    private static List<String> texts(RosterPreview preview) {
        return preview.problems().stream()
                .map(problem -> problem.text(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
