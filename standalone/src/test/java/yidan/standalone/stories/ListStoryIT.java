package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * One township, one list: 孙吉镇 mends its list, the bureau returns it once more and then accepts it, the township
 * publishes it, its officer sees it in force, and its neighbour sees nothing of the draft.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListStoryIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    private static final String SCRIPT = "<script>document.title='owned'</script><b>补充</b>执法依据";

    private static String list;

    @Test
    @Order(1)
    void township_chooses_its_items_and_files_the_list(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sunji-head");
            open(browser, "lists");
            page.locator("#lists-grid vaadin-grid-cell-content:has-text('第')")
                    .first()
                    .click();
            page.waitForURL("**/lists/*");
            list = page.url().replaceAll(".*/lists/", "").replaceAll("[?].*", "");
            page.locator("#do-ChooseItems").click();
            assertThat(page.locator("#editor-save")).isVisible(PATIENTLY);
            Locator first = page.locator("[id^='choose-'] input").first();
            first.setChecked(!first.isChecked());
            page.locator("#editor-save").click();
            page.locator("#do-FileList").click();
            page.locator("#act-FileList-submit").click();
            assertThat(page.locator(".dossier-head")).containsText("已报备");
            browser.screenshot("list-filed");
        }
    }

    @Test
    @Order(2)
    void bureau_returns_the_list_and_markup_in_the_reason_is_only_text(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            open(browser, "filing?stage=FILED");
            page.locator("#filing-grid vaadin-grid-cell-content:has-text('孙吉镇')")
                    .first()
                    .click();
            page.locator("#do-ReturnList").click();
            page.locator("#act-ReturnList-reason textarea").fill(SCRIPT);
            page.locator("#act-ReturnList-submit").click();
            assertThat(page.locator("#return-reason")).containsText(SCRIPT);
            assertFalse(page.title().contains("owned"));
            assertEquals(0, page.locator("#return-reason b").count());
            browser.screenshot("list-returned");
        }
    }

    @Test
    @Order(3)
    void township_finds_the_returned_list_among_its_work_mends_and_files_it_again(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sunji-head");
            assertThat(page.locator("#work-returned")).containsText("孙吉镇");
            open(browser, "lists/" + list + "/edit");
            Locator first = page.locator("[id^='choose-'] input").first();
            first.setChecked(!first.isChecked());
            page.locator("#editor-save").click();
            page.locator("#do-FileList").click();
            page.locator("#act-FileList-submit").click();
            assertThat(page.locator(".dossier-head")).containsText("已报备");
        }
    }

    @Test
    @Order(4)
    void neighbour_sees_nothing_of_the_draft(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-head");
            page.navigate(county.appUrl() + "/lists/" + list);
            assertThat(page.getByText("没有这个页面")).isVisible(PATIENTLY);
        }
    }

    @Test
    @Order(5)
    void bureau_accepts_the_list(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            open(browser, "lists/" + list);
            page.locator("#do-AcceptList").click();
            page.locator("#act-AcceptList-submit").click();
            assertThat(page.locator(".dossier-head")).containsText("已备案");
        }
    }

    @Test
    @Order(6)
    void township_publishes_the_list_and_its_officer_sees_it_in_force(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sunji-publisher");
            open(browser, "lists/" + list);
            page.locator("#do-PublishList").click();
            page.locator("#act-PublishList-submit").click();
            page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                    .getByText("公布清单")
                    .last()
                    .click();
            assertThat(page.locator(".dossier-head")).containsText("已公布");
            browser.screenshot("list-published");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("sunji-officer1");
            open(browser, "items");
            assertThat(page.locator("#items-version")).containsText("现行");
            page.locator("#items-search input").fill("安全生产");
            assertThat(page.locator(".filter-chips")).containsText("安全生产");
            page.locator("#items-grid vaadin-grid-cell-content:has-text('安全生产')")
                    .first()
                    .click();
            assertThat(page.locator("#item-panel")).containsText("设定依据");
            browser.screenshot("list-in-force");
        }
    }

    @Test
    @Order(7)
    void officer_reads_an_item_on_the_phone(County county) {
        try (var browser = county.phone()) {
            Page page = browser.login("niudu-officer1");
            open(browser, "items");
            page.locator("#items-grid vaadin-grid-cell-content:has-text('处罚')")
                    .first()
                    .click();
            assertThat(page.locator("#item-panel")).isVisible(PATIENTLY);
            browser.screenshot("item-phone");
        }
    }

    private static void open(Browser browser, String path) {
        browser.open(path);
        assertThat(browser.page().locator("#page-title")).isVisible(PATIENTLY);
    }
}
