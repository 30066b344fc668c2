package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
 * An officer of 牛杜镇 takes a lead, proposes a case on it, his head approves it, he gathers and verifies evidence; the bar
 * tells each what is missing; the neighbour sees nothing; the bureau says why before it looks.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseStoryIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static String path;

    private static void open(Browser browser, String to) {
        browser.open(to);
        assertThat(browser.page().locator("#page-title")).isVisible(PATIENTLY);
    }

    private static void fill(Page page, String act, String field, String text) {
        page.locator("#act-" + act + "-" + field)
                .locator("input, textarea")
                .first()
                .fill(text);
    }

    private static void choose(Page page, String act, String field, String option) {
        page.locator("#act-" + act + "-" + field).click();
        Locator item = page.locator("vaadin-select-item:visible, vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first();
        item.click();
    }

    @Test
    @Order(1)
    void an_officer_registers_a_lead_and_proposes_a_case_on_it(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-officer1");
            open(browser, "leads");
            page.locator("#open-RegisterLead").click();
            choose(page, "RegisterLead", "source", "巡查发现");
            page.locator("#act-RegisterLead-receivedOn input").fill("2026-11-20");
            fill(page, "RegisterLead", "content", "巡查发现村东地块焚烧秸秆。");
            fill(page, "RegisterLead", "about", "李示例");
            page.locator("#act-RegisterLead-submit").click();
            page.waitForURL("**/leads/*");
            assertThat(page.locator("#lead-stage")).containsText("待处理");
            page.locator("#propose").click();
            choose(page, "ProposeCase", "partyKind", "公民");
            page.locator("#act-ProposeCase-item input").fill("秸秆");
            page.locator("vaadin-combo-box-item:visible").first().click();
            fill(page, "ProposeCase", "cause", "露天焚烧秸秆");
            fill(page, "ProposeCase", "place", "牛杜镇示例村村东");
            fill(page, "ProposeCase", "partyNumber", "140821198503150013");
            page.locator("#act-ProposeCase-conductFrom input").fill("2026-11-20");
            page.locator("#act-ProposeCase-submit").click();
            assertThat(page.locator("#act-ProposeCase-summary")).isVisible(PATIENTLY);
            browser.screenshot("case-proposal-refused");
            page.locator("#act-ProposeCase-lead").click();
            page.locator("vaadin-select-item:visible").nth(0).click();
            page.locator("#act-ProposeCase-assistant").click();
            page.locator("vaadin-select-item:visible").nth(1).click();
            page.locator("#act-ProposeCase-submit").click();
            assertThat(page.getByText("校验码").first()).isVisible(PATIENTLY);
            fill(page, "ProposeCase", "partyNumber", "140821198503150012");
            page.locator("#act-ProposeCase-submit").click();
            page.waitForURL("**/cases/*");
            path = page.url().replaceAll(".*/cases/", "cases/").replaceAll("[?].*", "");
            assertThat(page.locator("#case-stage")).containsText("立案审批中");
            browser.screenshot("case-proposed");
        }
    }

    @Test
    @Order(2)
    void the_head_finds_it_among_his_work_and_approves_it(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-head");
            assertThat(page.locator("#work-waiting")).containsText("立案审批");
            open(browser, path);
            page.locator("#do-ApproveOpening").click();
            page.locator("#act-ApproveOpening-submit").click();
            assertThat(page.locator("#case-stage")).containsText("调查取证");
            assertThat(page.locator("#page-title")).containsText("2026");
            assertThat(page.locator("#case-next-deadline")).containsText("剩");
            browser.screenshot("case-approved");
        }
    }

    @Test
    @Order(3)
    void the_officer_gathers_evidence_and_the_bar_says_what_is_missing(County county) {
        try (var browser = county.phone()) {
            Page page = browser.login("niudu-officer1");
            open(browser, path);
            assertThat(page.locator("#cannot-ReportInvestigation")).containsText("查证属实");
            page.locator("#do-AddEvidence").click();
            choose(page, "AddEvidence", "kind", "物证");
            fill(page, "AddEvidence", "title", "焚烧残留物");
            fill(page, "AddEvidence", "proves", "证明焚烧行为");
            page.locator("#act-AddEvidence-obtainedOn input").fill("2026-11-20");
            fill(page, "AddEvidence", "place", "村东地块");
            fill(page, "AddEvidence", "source", "现场提取");
            page.locator("#act-AddEvidence-original").locator("input").check();
            page.locator("#act-AddEvidence-submit").click();
            page.locator("#do-VerifyEvidence").click();
            choose(page, "VerifyEvidence", "evidence", "焚烧残留物");
            page.locator("#act-VerifyEvidence-proved").locator("input").check();
            fill(page, "VerifyEvidence", "how", "与照片相互印证");
            page.locator("#act-VerifyEvidence-submit").click();
            assertThat(page.locator("#do-ReportInvestigation")).isVisible(PATIENTLY);
            browser.screenshot("case-phone");
        }
    }

    @Test
    @Order(4)
    void the_neighbour_sees_nothing_and_the_bureau_says_why_before_it_looks(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("linjin-officer1");
            page.navigate(county.appUrl() + "/" + path);
            assertThat(page.getByText("没有这个页面")).isVisible(PATIENTLY);
            open(browser, "cases");
            assertEquals(
                    0,
                    page.locator("#cases-grid vaadin-grid-cell-content:has-text('秸秆')")
                            .count());
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-supervisor1");
            open(browser, path);
            assertThat(page.locator("#gate-reason")).isVisible(PATIENTLY);
            page.locator("#gate-reason textarea").fill("日常监督检查");
            page.locator("#gate-open").click();
            assertThat(page.locator("#supervision-banner")).containsText("日常监督检查");
            assertThat(page.locator("#case-facts")).containsText("140821********");
            browser.screenshot("case-bureau");
        }
    }
}
