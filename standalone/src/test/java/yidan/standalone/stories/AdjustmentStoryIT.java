package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * The catalogue changes, in the county that no other story uses: a department and a township propose, the bureau
 * reviews, the county government approves at its meeting, the new version is published, what is removed stops at once,
 * the township sees what it must change and by whom it was caused, and renews its list.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdjustmentStoryIT {

    private static final String MARKUP = "<script>document.title='owned'</script><b>𠮷</b>";
    private static final String FERRIES = "对辖区内渡口渡运的监督检查";
    private static final String DANGER = "对地质灾害险情的检查";
    private static final String ADDED = "对𠮷祥路段乱堆柴草的行为的处罚" + MARKUP;

    private static String catalogue;

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @BeforeAll
    static void a_busy_machine_is_waited_for() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    @Order(1)
    void department_proposes_that_an_item_goes_and_that_another_has_a_new_basis(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("jc-yingji-head");
            open(browser, "adjustments");
            page.locator("#open-ProposeAdjustment").click();
            page.locator("#act-ProposeAdjustment-submit").click();
            assertThat(page.locator("#act-ProposeAdjustment-problems")).containsText("调整种类");
            browser.screenshot("adjustment-incomplete");
            select(page, "kind", "减少事项");
            select(page, "ground", "法律法规");
            combo(page, "item", "渡口");
            page.locator("#act-ProposeAdjustment-reason textarea").fill("渡口已全部撤销。" + MARKUP);
            page.locator("#act-ProposeAdjustment-submit").click();
            row(page, "adjustments", FERRIES).click();
            assertThat(page.locator("#proposal")).containsText(MARKUP);
            assertFalse(page.title().contains("owned"));
            assertEquals(0, page.locator("#proposal b").count());
            browser.screenshot("adjustment-proposed");

            page.locator("#open-ProposeAdjustment").click();
            select(page, "kind", "变更设定依据");
            select(page, "ground", "法律法规");
            combo(page, "item", "地质灾害");
            page.locator("#act-ProposeAdjustment-basis textarea").fill("《地质灾害防治条例》");
            page.locator("#act-ProposeAdjustment-reason textarea").fill("条例已修订。");
            page.locator("#act-ProposeAdjustment-submit").click();
            assertThat(page.locator("#act-ProposeAdjustment-problems")).containsText("必须写到条");
            assertThat(page.locator("#act-ProposeAdjustment-reason textarea")).hasValue("条例已修订。");
            browser.screenshot("adjustment-basis-without-article");
            page.locator("#act-ProposeAdjustment-basis textarea").fill("【行政法规】《地质灾害防治条例》（2026年修订）\n第十六条 县级人民政府应当加强监测。");
            page.locator("#act-ProposeAdjustment-submit").click();
            row(page, "adjustments", DANGER).click();
            assertThat(page.locator("#proposal ins").first()).isVisible();
            browser.screenshot("adjustment-redline");
        }
    }

    @Test
    @Order(2)
    void township_proposes_an_item_whose_name_has_markup_and_rare_characters(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-liaison");
            open(browser, "adjustments");
            page.locator("#open-ProposeAdjustment").click();
            select(page, "kind", "增加事项");
            select(page, "ground", "承接、取消");
            select(page, "origin", "下放");
            page.locator("#act-ProposeAdjustment-name textarea").fill(ADDED);
            select(page, "type", "行政处罚");
            page.locator("#act-ProposeAdjustment-basis textarea").fill("《山西省某某条例》第三条 " + MARKUP);
            page.locator("#act-ProposeAdjustment-departments textarea").fill("县应急局");
            page.locator("#act-ProposeAdjustment-holder input").fill("乡镇人民政府" + MARKUP);
            page.locator("#act-ProposeAdjustment-provenance textarea").fill("省指导目录第46项" + MARKUP);
            page.locator("#act-ProposeAdjustment-reason textarea").fill("承接下放职权。" + MARKUP);
            page.locator("#act-ProposeAdjustment-submit").click();
            row(page, "adjustments", "𠮷祥").click();
            assertThat(page.locator("#proposal h2")).hasText(ADDED);
            assertThat(page.locator("#adjustments-count")).containsText("1");
            assertFalse(page.title().contains("owned"));
            browser.screenshot("adjustment-added");
        }
    }

    @Test
    @Order(3)
    void bureau_reviews_what_was_proposed_and_lays_it_before_the_county_government(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("jc-sifaju-admin");
            for (String item : new String[] {FERRIES, DANGER, "𠮷祥"}) {
                open(browser, "adjustments?stage=PROPOSED");
                row(page, "adjustments", item).click();
                page.locator("#do-ForwardAdjustment").click();
                page.locator("#act-ForwardAdjustment-opinion textarea").fill("经审核，依据充分，报县政府。");
                page.locator("#act-ForwardAdjustment-submit").click();
                assertThat(page.locator("#act-ForwardAdjustment")).isHidden();
            }
            open(browser, "motions?stage=SUBMITTED");
            assertThat(page.locator("#motions-count")).containsText("3");
            browser.screenshot("motions-submitted");

            open(browser, "catalogue");
            page.locator("#open-DraftCatalogue").click();
            page.locator("#act-DraftCatalogue-title textarea, #act-DraftCatalogue-title input")
                    .first()
                    .fill("交城县乡镇行政执法事项清单（修订）");
            page.locator("#act-DraftCatalogue-submit").click();
            page.waitForURL(Pattern.compile(".*/catalogue/[0-9a-f-]{36}.*"));
            catalogue = page.url().replaceAll(".*/catalogue/", "").replaceAll("[?].*", "");
            for (String item : new String[] {FERRIES, DANGER, "𠮷祥"}) {
                page.locator("#do-TakeUpMotion").click();
                page.locator("#act-TakeUpMotion-motion").click();
                page.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
                        .filter(new Locator.FilterOptions().setHasText(item))
                        .first()
                        .click();
                page.locator("#act-TakeUpMotion-submit").click();
                assertThat(page.locator("#act-TakeUpMotion")).isHidden();
            }
            open(browser, "catalogue/" + catalogue);
            page.getByText("版本比较").click();
            assertThat(page.locator("#diff-count-REMOVED")).containsText("1");
            assertThat(page.locator("#diff-count-ADDED")).containsText("1");
            assertThat(page.locator("#diff-count-BASIS_CHANGED")).containsText("1");
            browser.screenshot("catalogue-compare");
            page.locator("#do-ReviewCatalogue").click();
            page.locator("#act-ReviewCatalogue-opinion textarea").fill("草案符合规定，报县政府审定。");
            page.locator("#act-ReviewCatalogue-submit").click();
            assertThat(page.locator(".dossier-head")).containsText("待县政府审定");
        }
    }

    @Test
    @Order(4)
    void county_government_approves_at_its_meeting_and_not_without_the_documents_number(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("jc-xianfu-head");
            assertThat(page.locator("body")).containsText("目录待审定");
            browser.screenshot("government-home");
            open(browser, "catalogue/" + catalogue);
            page.locator("#do-ApproveCatalogue").click();
            page.locator("#act-ApproveCatalogue-submit").click();
            assertThat(page.locator("#act-ApproveCatalogue-problems")).containsText("文号");
            browser.screenshot("approval-incomplete");
            page.locator("#act-ApproveCatalogue [id$=-meeting] input, #act-ApproveCatalogue [id$=-meeting] textarea")
                    .first()
                    .fill("交城县人民政府第三十次常务会议");
            page.locator("#act-ApproveCatalogue vaadin-date-picker input")
                    .first()
                    .fill(today().toString());
            page.keyboard().press("Enter");
            page.locator("#act-ApproveCatalogue [id$=-documentNumber] input,"
                            + " #act-ApproveCatalogue [id$=-documentNumber] textarea")
                    .first()
                    .fill("交政发〔2026〕7号");
            page.locator("#act-ApproveCatalogue-submit").click();
            assertThat(page.locator(".dossier-head")).containsText("已审定");
            browser.screenshot("catalogue-approved");
        }
    }

    @Test
    @Order(5)
    void bureau_publishes_and_what_was_removed_stops_at_once(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("jc-sifaju-admin");
            open(browser, "catalogue/" + catalogue);
            page.locator("#do-PublishCatalogue").click();
            page.locator("#act-PublishCatalogue-submit").click();
            confirm(page, "公布目录");
            assertThat(page.locator(".dossier-head")).containsText("已公布");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-officer1");
            open(browser, "items?q=渡口");
            assertThat(page.locator("#items-count")).containsText("0");
            browser.screenshot("removed-item-stopped");
            open(browser, "adjustments");
            assertThat(page.locator("#adjustments-grid")).containsText("已公布实施");
        }
    }

    @Test
    @Order(6)
    void township_sees_what_it_must_change_and_by_whom_it_was_caused_and_renews_its_list(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-head");
            open(browser, "items");
            Locator notice = page.locator("#duty-notice");
            assertThat(notice).containsText(FERRIES);
            assertThat(notice).containsText("交政发〔2026〕7号");
            assertThat(notice).containsText("由交城县应急管理局提出");
            assertThat(notice).containsText("由天宁镇人民政府提出");
            browser.screenshot("duties");
            open(browser, "lists");
            page.locator("#open-CompileList").click();
            select(page, "CompileList", "from", "现行清单");
            page.locator("#act-CompileList-submit").click();
            assertThat(page.locator("#editor-save")).isVisible();
            page.locator("#editor-search input").fill("𠮷祥");
            Locator added = page.locator("[id^='choose-']:visible input");
            assertThat(added).hasCount(1);
            added.setChecked(true);
            browser.screenshot("editor-added");
            String list = page.url().replaceAll(".*/lists/", "").replaceAll("/edit.*", "");
            aColleagueSaves(county, list);
            page.locator("#editor-save").click();
            assertThat(page.locator("#editor-refusal")).containsText("费小梅");
            browser.screenshot("editor-overtaken");
            page.locator("#editor-reapply").click();
            page.locator("#editor-search input").fill("𠮷祥");
            assertThat(page.locator("[id^='choose-']:visible input")).isChecked();
            page.locator("#editor-save").click();
            assertThat(page.locator("#do-FileList")).isVisible();
            try (var late = county.desktop()) {
                late.login("tianning-head");
                open(late, "lists/" + list);
                late.page().locator("#do-FileList").click();
                page.locator("#do-FileList").click();
                page.locator("#act-FileList-submit").click();
                assertThat(page.locator(".dossier-head")).containsText("已报备");
                late.page().locator("#act-FileList-submit").click();
                assertThat(late.page().locator("#act-FileList")).containsText("他人已办理了此事");
                late.screenshot("list-filed-twice");
            }
            assertThat(page.locator("#do-FileList")).hasCount(0);
            assertThat(page.locator("#cannot-PublishList")).containsText("不能公布清单");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("jc-sifaju-admin");
            open(browser, "filing?stage=FILED");
            row(page, "filing", "天宁镇").click();
            page.locator("#do-AcceptList").click();
            page.locator("#act-AcceptList-submit").click();
            assertThat(page.locator(".dossier-head")).containsText("已备案");
            browser.screenshot("renewed-list-accepted");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-publisher");
            open(browser, "lists");
            row(page, "lists", "第 2 版").click();
            page.locator("#do-PublishList").click();
            page.locator("#act-PublishList vaadin-date-picker input")
                    .fill(today().plusDays(1).toString());
            page.keyboard().press("Enter");
            page.locator("#act-PublishList-submit").click();
            confirm(page, "公布清单");
            assertThat(page.locator(".dossier-head")).containsText("已公布");
            open(browser, "items?q=𠮷祥&day=" + today().plusDays(1));
            row(page, "items", "𠮷祥").click();
            assertThat(page.locator("#item-panel")).containsText(MARKUP);
            assertFalse(page.title().contains("owned"));
            browser.screenshot("renewed-list");
        }
    }

    @Test
    @Order(7)
    void which_items_and_which_basis_applied_on_the_first_of_august_2023(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-officer2");
            open(browser, "catalogue");
            page.locator("#catalogue-day input").fill("2023-07-01");
            page.keyboard().press("Enter");
            assertThat(page.locator("#catalogue-none-on")).containsText("2023年7月1日没有公布实施的目录");
            page.locator("#catalogue-day input").fill("2023-08-01");
            page.keyboard().press("Enter");
            assertThat(page.locator("#catalogue-applied")).containsText("2023年8月1日适用的是这一版，共 73 项");
            page.locator("#items-search input").fill("渡口");
            assertThat(page.locator("#items-count")).containsText("1");
            page.locator("#items-search input").fill("地质灾害");
            row(page, "items", DANGER).click();
            assertThat(page.locator("#item-panel")).containsText("第十五条");
            browser.screenshot("applied-on-2023-08-01");
        }
    }

    @Test
    @Order(8)
    void a_repealed_basis_is_flagged_to_the_township_and_to_the_county(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-head");
            open(browser, "items?flagged=1");
            row(page, "items", "处罚").click();
            assertThat(page.locator("#item-panel")).containsText("核对依据");
            browser.screenshot("flagged-township");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("jc-sifaju-admin");
            open(browser, "county");
            Locator flagged =
                    page.locator("#overview-grid a[href*='flagged=1']").first();
            assertThat(flagged).containsText("项依据待核对");
            browser.screenshot("county-overview");
            flagged.click();
            assertThat(page.locator("#items-version")).containsText("天宁镇");
            assertThat(page.locator(".filter-chips")).containsText("依据待核对");
            browser.screenshot("flagged-county");
        }
    }

    /** The liaison changes the same draft meanwhile: she takes the first item out. */
    private static void aColleagueSaves(County county, String list) {
        try (var browser = county.desktop()) {
            Page page = browser.login("tianning-liaison");
            open(browser, "lists/" + list + "/edit");
            page.locator("[id^='choose-'] input").first().setChecked(false);
            page.locator("#editor-save").click();
            assertThat(page.locator(".dossier-head")).isVisible();
        }
    }

    private static void open(Browser browser, String path) {
        browser.open(path);
        assertThat(browser.page().locator("#page-title")).isVisible();
    }

    private static Locator row(Page page, String list, String words) {
        return page.locator("#" + list + "-grid vaadin-grid-cell-content:visible:has-text('" + words + "')")
                .first();
    }

    private static void select(Page page, String field, String option) {
        select(page, "ProposeAdjustment", field, option);
    }

    private static void select(Page page, String act, String field, String option) {
        page.locator("#act-" + act + "-" + field).click();
        page.locator("vaadin-select-item:visible").getByText(option).first().click();
        // A list that is still closing takes the next click for itself.
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
    }

    private static void combo(Page page, String field, String words) {
        page.locator("#act-ProposeAdjustment-" + field + " input").fill(words);
        page.locator("vaadin-combo-box-item:visible:has-text('" + words + "')")
                .first()
                .click();
    }

    private static void confirm(Page page, String verb) {
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByText(verb)
                .last()
                .click();
    }
}
