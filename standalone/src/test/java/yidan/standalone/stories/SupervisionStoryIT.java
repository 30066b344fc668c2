package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * Who looks in from outside says why, and the township sees it; a special supervisor sees what his letter names, as long
 * as he is in office, and does nothing.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionStoryIT {

    private static final String REASON = "核实群众反映的清单公布情况";
    private static final String PURPOSE = "了解临晋镇清单公布情况";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String END_OF_OFFICE = "update yidan.supervisor_term set valid_to = ?"
            + " where county_id = 140821 and user_name = 'teyao-1' returning valid_from";

    @Test
    @Order(1)
    void county_government_says_why_it_opens_a_townships_list_and_the_township_sees_it(County county) {
        String dossier;
        try (var browser = county.desktop()) {
            Page page = browser.login("xianfu-head");
            page.navigate(county.appUrl() + "/county");
            page.locator("#overview a[title*='孙吉镇'][href*='lists/']").first().click();
            page.waitForURL("**/lists/*");
            dossier = page.url();
            assertThat(page.locator("#gate-reason")).isVisible();
            assertThat(page.locator("#list-tabs")).hasCount(0);
            page.locator("#gate-open").click();
            assertThat(page.locator(".gate-card")).containsText("请填写查阅事由");
            browser.screenshot("gate");
            page.locator("#gate-reason textarea").fill(REASON);
            page.locator("#gate-open").click();
            assertThat(page.locator("#supervision-banner")).containsText(REASON);
            assertThat(page.locator("#list-tabs")).isVisible();
            assertThat(page.locator("[id^='do-']")).hasCount(0);
            browser.screenshot("gate-opened");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("sunji-head");
            page.navigate(county.appUrl() + "/supervision/visits");
            assertThat(page.locator("#visits-grid")).containsText("马宏伟");
            assertThat(page.locator("#visits-grid")).containsText(REASON);
            browser.screenshot("visits");
            page.navigate(dossier);
            assertThat(page.locator("#list-tabs")).isVisible();
            assertThat(page.locator("#gate-reason")).hasCount(0);
        }
    }

    @Test
    @Order(2)
    void bureau_publicises_a_candidate_and_may_not_appoint_him_before_the_time(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/supervision/supervisors");
            page.locator("#open-ProposeSupervisor").click();
            String form = "act-ProposeSupervisor";
            fill(page, form + "-name", "申立信");
            fill(page, form + "-account", "teyao-2");
            day(page, form + "-bornOn", LocalDate.of(1980, 4, 1));
            choose(page, form + "-walkOfLife", "律师");
            choose(page, form + "-route", "单位推荐");
            fill(page, form + "-workplace", "示范律师事务所");
            fill(page, form + "-knowledge", "执业律师");
            page.locator("#" + form + "-submit").click();
            assertThat(page.locator("#" + form + "-problems")).containsText("不得聘任");
            page.locator("#" + form + "-inCounty label").first().click();
            page.locator("#" + form + "-cleanRecord label").first().click();
            page.locator("#" + form + "-submit").click();
            page.waitForURL("**/supervision/supervisors/*");
            page.locator("#do-PubliciseCandidate").click();
            page.locator("#act-PubliciseCandidate-submit").click();
            assertThat(page.locator("#cannot-AppointSupervisor")).containsText("公示尚未结束");
            browser.screenshot("candidate");
        }
    }

    @Test
    @Order(3)
    void a_letter_opens_what_it_names_and_nothing_can_be_done_there(County county) throws SQLException {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/supervision/supervisors");
            page.locator("#supervisors-grid vaadin-grid-cell-content:has-text('方世安')")
                    .click();
            page.locator("#issue-letter").click();
            String form = "act-IssueLetter";
            page.locator("#" + form + "-reads vaadin-checkbox:has-text('临晋镇')").click();
            day(page, form + "-from", TODAY);
            day(page, form + "-to", TODAY.plusDays(6));
            fill(page, form + "-purpose", PURPOSE);
            page.locator("#" + form + "-submit").click();
            assertThat(page.locator("body")).containsText("已办理：开具介绍信");
            browser.screenshot("supervisor-file");
        }
        long before = entries(county, 140821102);
        try (var browser = county.desktop()) {
            Page page = browser.login("teyao-1");
            Locator row = page.locator("#own-readings tr:has-text('临晋镇')");
            assertThat(row).containsText("剩");
            assertThat(page.locator("nav.side")).not().containsText("目录调整");
            assertThat(page.locator("nav.side")).not().containsText("调整审定");
            assertThat(page.locator("#watermark")).hasCount(1);
            browser.screenshot("supervisor-own");
            for (String closed : new String[] {"adjustments", "motions", "admin/organisations", "record", "filing"}) {
                page.navigate(county.appUrl() + "/" + closed);
                assertThat(page.locator("#error-what")).containsText("您不能打开这个页面");
            }
            page.navigate(county.appUrl() + "/supervision/mine");
            row.locator("a:has-text('清单卷宗')").click();
            page.locator("#gate-reason textarea").fill(PURPOSE);
            page.locator("#gate-open").click();
            assertThat(page.locator("#supervision-banner")).containsText(PURPOSE);
            assertThat(page.locator("[id^='do-'], #items-export")).hasCount(0);
            browser.screenshot("supervisor-list");
        }
        assertEquals(before + 1, entries(county, 140821102), "the township's record says that he was there");
    }

    @Test
    @Order(4)
    void his_pages_on_the_phone(County county) {
        try (var browser = county.phone()) {
            Page page = browser.login("teyao-1");
            assertThat(page.locator("#own-readings")).containsText("临晋镇");
            browser.screenshot("supervisor-own-phone");
            assertTrue(fits(page), "nothing to scroll sideways");
        }
    }

    @Test
    @Order(5)
    void a_letter_taken_back_opens_nothing_more(County county) {
        try (var his = county.desktop();
                var browser = county.desktop()) {
            Page reader = his.login("teyao-1");
            assertThat(reader.locator("#own-readings")).containsText("临晋镇");
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/supervision/letters");
            page.locator("#letters-grid vaadin-grid-cell-content:has-text('" + PURPOSE + "')")
                    .first()
                    .click();
            page.locator("#do-RevokeLetter").click();
            fill(page, "act-RevokeLetter-reason", "工作安排调整");
            page.locator("#act-RevokeLetter-submit").click();
            page.locator("vaadin-confirm-dialog, vaadin-confirm-dialog-overlay")
                    .getByText("收回介绍信", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            assertThat(page.locator("#letter-facts")).containsText("工作安排调整");
            browser.screenshot("letter-revoked");
            reader.navigate(county.appUrl() + "/supervision/mine");
            assertThat(reader.locator("#own-readings")).containsText("牛杜镇");
            assertThat(reader.locator("#own-readings")).not().containsText("临晋镇");
            reader.navigate(county.appUrl() + "/items?township=140821102");
            assertThat(reader.locator("#page-title")).isVisible();
            assertThat(reader.locator(".shell-content")).not().containsText("临晋镇");
        }
    }

    @Test
    @Order(6)
    void the_account_ends_by_itself_with_the_last_day_of_office(County county) throws SQLException {
        LocalDate began = lastDay(county, TODAY.minusDays(1));
        try (var browser = county.desktop()) {
            Page page = browser.login("teyao-1");
            assertThat(page.locator("#own-office")).containsText("您现在不在聘期内");
            page.navigate(county.appUrl() + "/items?township=140821107");
            assertThat(page.locator("#own-office")).isVisible();
            assertThat(page.locator("#items-grid")).hasCount(0);
            assertFalse(page.locator("body").innerText().contains("牛杜镇"));
            browser.screenshot("supervisor-out-of-office");
        } finally {
            lastDay(county, began.plusYears(3).minusDays(1));
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("teyao-1");
            assertThat(page.locator("#own-readings")).containsText("牛杜镇");
        }
    }

    private static void fill(Page page, String id, String text) {
        Locator input = page.locator("#" + id + " input, #" + id + " textarea").first();
        input.fill(text);
        input.press("Tab");
    }

    private static void day(Page page, String id, LocalDate day) {
        Locator input = page.locator("#" + id + " input");
        input.fill(day.toString());
        input.press("Enter");
        assertThat(page.locator("#" + id + "[opened]")).hasCount(0);
        input.press("Tab");
    }

    private static void choose(Page page, String id, String label) {
        page.locator("#" + id).click();
        page.locator("vaadin-select-item:has-text('" + label + "')").first().click();
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
    }

    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** As if the office had been given until another day. @return its first day */
    private static LocalDate lastDay(County county, LocalDate day) throws SQLException {
        try (var connection = county.owner();
                var call = connection.prepareStatement(END_OF_OFFICE)) {
            call.setObject(1, day);
            try (var rows = call.executeQuery()) {
                rows.next();
                return rows.getObject(1, LocalDate.class);
            }
        }
    }

    private static long entries(County county, int township) throws SQLException {
        try (var connection = county.owner();
                var call = connection.prepareStatement("select count(*) from yidan.record_entry"
                        + " where county_id = 140821 and tenant_id = ? and verb = 'OpenDossier'")) {
            call.setInt(1, township);
            try (var rows = call.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
