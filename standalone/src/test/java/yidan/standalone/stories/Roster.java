package yidan.standalone.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A roster as a township's liaison fills it in and sends it. */
final class Roster {

    private static final List<String> HEADER = List.of("姓名", "账号", "身份", "岗位", "联系电话", "执法证号", "执法类型", "有效期起", "有效期止");
    private static final List<String> ROLES = List.of("综合行政执法队负责人", "法制审核人员", "公示人员", "档案管理员", "物品保管人员", "联络员");

    private Roster() {}

    /** People with invented names: one for each special role, then officers with certificates. */
    static Path of(String prefix, int people) {
        Object[][] rows = new Object[people][];
        for (int i = 0; i < people; i++) {
            String account = prefix + "-" + (i + 1);
            rows[i] = i < ROLES.size()
                    ? row("职员" + chinese(i), account, "公务员", ROLES.get(i))
                    : row(
                            "执法员" + chinese(i),
                            account,
                            "事业编制",
                            "行政执法人员",
                            "",
                            "JIN-" + prefix.toUpperCase(java.util.Locale.ROOT) + "%04d".formatted(i),
                            "综合行政执法",
                            "2025-01-01",
                            "2030-12-31");
        }
        return write(rows);
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    static Path write(Object[]... rows) {
        try {
            Path file = Files.createTempFile("roster", ".xlsx");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file);
                    var workbook = new Workbook(out, "story", null)) {
                var sheet = workbook.newWorksheet("人员名册");
                for (int column = 0; column < HEADER.size(); column++) {
                    sheet.value(0, column, HEADER.get(column));
                }
                for (int row = 0; row < rows.length; row++) {
                    for (int column = 0; column < rows[row].length; column++) {
                        sheet.value(row + 1, column, (String) rows[row][column]);
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char chinese(int number) {
        return "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".charAt(number);
    }
}
