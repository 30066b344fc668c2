package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * The bureau imports the official table into a draft: whatever is wrong with a file is said in Chinese at its place,
 * and nothing that was there is lost. At the end the draft is given up.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportStoryIT {

    private static final String BASIS = "《中华人民共和国安全生产法》第九条";
    private static final String NAME = "<script>document.title='owned'</script>对𠮷祥场所的检查";

    private static String draft;

    private int files;

    @TempDir
    Path folder;

    @BeforeAll
    static void a_busy_machine_is_waited_for() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    @Order(1)
    void what_is_no_proper_table_is_refused_and_the_reason_is_said(County county) throws IOException {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin2");
            browser.open("catalogue");
            page.locator("#open-DraftCatalogue").click();
            page.locator("#act-DraftCatalogue-title input, #act-DraftCatalogue-title textarea")
                    .first()
                    .fill("临猗县乡镇行政执法事项清单（导入稿）" + NAME);
            page.locator("#act-DraftCatalogue-submit").click();
            page.waitForURL(Pattern.compile(".*/catalogue/[0-9a-f-]{36}.*"));
            draft = page.url().replaceAll(".*/catalogue/", "").replaceAll("[?].*", "");
            page.locator("#do-ImportItems").click();
            assertThat(page.locator("#import-confirm")).isVisible();

            refused(page, new OfficialTable().items(3).mergedCells(), "单元格 E2:E3 是合并的");
            browser.screenshot("import-merged");
            refused(page, new OfficialTable().items(3).formula(), "工作表“法定”第 2 行 A 列：单元格是公式");
            refused(page, new OfficialTable().items(50_000), "超过 5,000 行");
            refused(page, new OfficialTable().items(3).bomb(200), "文件解压后超过 128 MB");
            refused(page, new OfficialTable().items(3).macro(), "文件含有宏或控件");
            upload(page, Files.writeString(folder.resolve("不是表格.xlsx"), "序号,事项名称"));
            assertThat(page.locator("#import-refused")).containsText("这不是 xlsx 表格文件");
            browser.screenshot("import-not-a-workbook");
        }
    }

    @Test
    @Order(2)
    void what_is_wrong_in_a_row_is_said_with_its_place_and_cannot_be_imported(County county) throws IOException {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin2");
            browser.open("catalogue/" + draft + "/import");
            wrong(
                    page,
                    new OfficialTable()
                            .header("序号", "事项名称", "事项类型", "依据", "县级指导部门", "权力主体")
                            .items(1),
                    "表头缺少：设定依据");
            wrong(
                    page,
                    new OfficialTable()
                            .item("1", "对甲的检查", BASIS)
                            .item("1", "对乙的检查", BASIS)
                            .item("3", "对丙的检查", "《中华人民共和国安全生产法》"),
                    "工作表“法定”第 3 行 A 列：序号 1 与第 2 行重复");
            assertThat(page.locator("#import-errors")).containsText("第 4 行 D 列：设定依据没有写明条款：中华人民共和国安全生产法");
            assertThat(page.locator("#import-preview tr.wrong")).hasCount(2);
            browser.screenshot("import-errors");
            browser.open("catalogue/" + draft);
            assertThat(page.locator("#items-count")).containsText("73");
        }
        try (var browser = county.phone()) {
            Page page = browser.login("sifaju-admin2");
            browser.open("catalogue/" + draft + "/import");
            wrong(page, new OfficialTable().item("1", "", BASIS), "事项名称没有填写");
            browser.screenshot("import-phone");
        }
    }

    @Test
    @Order(3)
    void markup_and_rare_characters_are_names_like_others_and_a_number_stands_once(County county) throws IOException {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin2");
            browser.open("catalogue/" + draft + "/import");
            upload(
                    page,
                    new OfficialTable()
                            .item("1", NAME, BASIS + " <b>𠮷</b>")
                            .item("2", "对乙的检查", BASIS)
                            .save(folder, "好.xlsx"));
            assertThat(page.locator("#import-preview")).containsText(NAME);
            browser.screenshot("import-preview");
            page.locator("#import-confirm").click();
            assertThat(page.locator("#items-count")).containsText("2");
            assertThat(page.locator("#page-title")).containsText(NAME);
            assertNotEquals("owned", page.title());
            page.locator("#items-grid vaadin-grid-cell-content:has-text('对乙的检查')")
                    .first()
                    .click();
            page.locator("#do-RestateItem").click();
            page.locator("#restate-number input").fill("1");
            page.locator("#restate-basis textarea").fill("《中华人民共和国安全生产法》");
            page.locator("#restate-save").click();
            assertThat(page.locator("#restate-basis")).containsText("没有写明条款");
            browser.screenshot("restate-basis-without-article");
            page.locator("#restate-basis textarea").fill(BASIS);
            page.locator("#restate-save").click();
            assertThat(page.locator("#restate-errors")).containsText("序号 1 重复，不能保存");
            assertThat(page.locator("#restate-basis textarea")).hasValue(BASIS);
            browser.screenshot("restate-number-twice");
        }
    }

    @Test
    @Order(4)
    void the_draft_is_given_up(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin2");
            browser.open("catalogue/" + draft);
            page.locator("#do-DiscardCatalogue").click();
            page.locator("#act-DiscardCatalogue-submit").click();
            page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                    .getByText("放弃草案")
                    .last()
                    .click();
            assertThat(page.locator(".dossier-head")).containsText("已放弃");
        }
    }

    private void refused(Page page, OfficialTable table, String reason) throws IOException {
        upload(page, table.save(folder, "表" + ++files + ".xlsx"));
        assertThat(page.locator("#import-refused")).containsText(reason);
        assertThat(page.locator("#import-confirm")).isDisabled();
    }

    private void wrong(Page page, OfficialTable table, String reason) throws IOException {
        upload(page, table.save(folder, "表" + ++files + ".xlsx"));
        assertThat(page.locator("#import-errors")).containsText(reason);
        assertThat(page.locator("#import-confirm")).isDisabled();
    }

    private static void upload(Page page, Path file) {
        assertThat(page.locator("#import-upload vaadin-upload-file")).hasCount(0);
        page.locator("#import-upload input[type=file]").setInputFiles(file);
    }
}
