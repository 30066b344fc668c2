package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.SQLException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** The county's administrator opens a township in minutes, keeps its people, and takes it out again. */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenantStoryIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(90_000);
    private static final LocatorAssertions.ContainsTextOptions READING =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    @Order(1)
    void a_township_is_opened_in_five_steps_and_its_head_logs_in(County county) {
        String account;
        String password;
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/organisations");
            assertThat(page.locator("#organisations-grid")).isVisible(PATIENTLY);
            browser.screenshot("organisations");
            page.locator("#begin-onboarding").click();

            fill(page, "code", "140821999");
            fill(page, "name", "耽子镇人民政府");
            submit(page);
            assertThat(page.locator("#step-complaint")).containsText("140821999", READING);
            browser.screenshot("onboarding-wrong-code");
            fill(page, "code", "140821108");
            submit(page);

            assertThat(page.locator("#step-creditCode")).isVisible(PATIENTLY);
            fill(page, "creditCode", "111408210123456789");
            fill(page, "address", "临猗县耽子镇府前街1号");
            fill(page, "phone", "0359-4500000");
            submit(page);
            assertThat(page.locator("#step-complaint")).containsText("校验码", READING);
            fill(page, "creditCode", "11140821012345108" + check("11140821012345108"));
            submit(page);

            assertThat(page.locator("#step-account")).isVisible(PATIENTLY);
            fill(page, "name", "𠮷正");
            fill(page, "account", "danzi-head");
            submit(page);

            assertThat(page.locator("#roster-upload")).isVisible(PATIENTLY);
            browser.screenshot("onboarding-roster");
            submit(page);
            page.locator("vaadin-radio-button").first().click();
            submit(page);
            Locator provision = page.locator("#provision #step-submit");
            assertThat(provision).isVisible(PATIENTLY);
            browser.screenshot("onboarding-ready");
            provision.click();
            assertThat(page.locator("#issue-passwords")).isVisible(PATIENTLY);
            page.locator("#issue-passwords").click();
            assertThat(page.locator("#slips-table")).isVisible(PATIENTLY);
            browser.screenshot("onboarding-done");
            account = page.locator("#slips-table td[data-label='账号']").first().innerText();
            password = page.locator("#slips-table .password").first().innerText();
        }
        assertEquals("danzi-head", account);
        try (var browser = county.desktop()) {
            Page page = browser.page();
            page.navigate(county.appUrl());
            page.locator("#username").fill(account);
            page.locator("#password").fill(password);
            page.locator("#kc-login").click();
            page.locator("#password-new").fill("tongguo-2026-chunfen");
            page.locator("#password-confirm").fill("tongguo-2026-chunfen");
            page.locator("input[type=submit], button[type=submit]").first().click();
            assertThat(page.locator("#organisation")).containsText("耽子镇", READING);
            browser.screenshot("first-login");
        }
    }

    @Test
    @Order(2)
    void who_is_suspended_is_out_at_once(County county) {
        try (var head = county.desktop();
                var browser = county.desktop()) {
            Page his = head.login("sunji-head");
            assertThat(his.locator("#page-title")).isVisible(PATIENTLY);
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/organisation/140821105");
            assertThat(page.locator("#staff")).isVisible(PATIENTLY);
            browser.screenshot("organisation");
            page.locator("#do-SuspendOrganisation").click();
            page.locator("#act-SuspendOrganisation-reason textarea, #act-SuspendOrganisation-reason input")
                    .first()
                    .fill("机构改革期间暂停使用");
            page.locator("#act-SuspendOrganisation-submit").click();
            assertThat(page.locator("#do-ResumeOrganisation")).isVisible(PATIENTLY);
            his.navigate(county.appUrl() + "/");
            assertThat(his.locator("body")).not().containsText("待我办理", READING.setTimeout(15_000));
            assertTrue(his.locator("#organisation").count() == 0, "he is out");
            page.locator("#do-ResumeOrganisation").click();
            page.locator("#act-ResumeOrganisation-submit").click();
            assertThat(page.locator("#do-SuspendOrganisation")).isVisible(PATIENTLY);
        }
    }

    @Test
    @Order(3)
    void two_administrators_take_the_township_out_and_a_certificate_remains(County county) throws SQLException {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/organisation/140821108");
            page.locator("#do-BeginOffboarding").click();
            page.locator("#act-BeginOffboarding-reason textarea, #act-BeginOffboarding-reason input")
                    .first()
                    .fill("并入牛杜镇");
            page.locator("#act-BeginOffboarding-submit").click();
            confirmIfAsked(page);
            page.locator("#export").click();
            assertThat(page.locator("#export-download")).isVisible(PATIENTLY);
            confirm(page);
            assertThat(page.locator("#offboarding")).containsText("另一名平台管理员", READING);
            browser.screenshot("offboarding-first");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin2");
            page.navigate(county.appUrl() + "/admin/organisation/140821108");
            confirm(page);
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
            for (int i = 0; i < 30 && rows(county) > 0; i++) {
                page.waitForTimeout(1000);
            }
            assertEquals(0, rows(county));
            page.navigate(county.appUrl() + "/admin/organisations");
            assertThat(page.locator("#certificate-140821108")).isVisible(PATIENTLY);
            browser.screenshot("offboarding-certificate");
        }
    }

    @Test
    @Order(4)
    void the_same_on_a_phone(County county) {
        try (var browser = county.phone()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/organisations");
            assertThat(page.locator("#organisations-grid")).isVisible(PATIENTLY);
            browser.screenshot("organisations-phone");
            page.navigate(county.appUrl() + "/admin/organisation/140821107");
            assertThat(page.locator("#staff")).isVisible(PATIENTLY);
            browser.screenshot("organisation-phone");
            page.navigate(county.appUrl() + "/admin/onboarding");
            assertThat(page.locator("#step-code")).isVisible(PATIENTLY);
            browser.screenshot("onboarding-phone");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-head");
            page.navigate(county.appUrl() + "/people");
            assertThat(page.locator("#people-grid")).isVisible(PATIENTLY);
            browser.screenshot("people");
        }
    }

    private static void fill(Page page, String component, String text) {
        page.locator("#step-" + component + " input").fill(text);
        page.locator("#step-" + component + " input").press("Tab");
    }

    private static void submit(Page page) {
        page.locator(".wizard #step-submit").click();
    }

    private static void confirm(Page page) {
        page.locator("#do-ConfirmErasure").click();
        page.locator("#act-ConfirmErasure-organisationName input").fill("耽子镇人民政府");
        page.locator("#act-ConfirmErasure-organisationName input").press("Tab");
        page.locator("#act-ConfirmErasure-submit").click();
        confirmIfAsked(page);
    }

    private static void confirmIfAsked(Page page) {
        page.waitForTimeout(1500);
        Locator yes = page.locator(
                "vaadin-confirm-dialog [slot=confirm-button], vaadin-confirm-dialog-overlay [slot=confirm-button]");
        if (yes.count() > 0 && yes.first().isVisible()) {
            yes.first().click();
        }
    }

    private static long rows(County county) throws SQLException {
        try (var connection = county.owner();
                var call = connection.createStatement();
                var count = call.executeQuery(
                        "select coalesce(sum(row_count), 0) from yidan.tenant_counts(140821, 140821108)")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** GB 32100: the last character checks the others. */
    private static char check(String seventeen) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (char letter : seventeen.toCharArray()) {
            sum += alphabet.indexOf(letter) * weight;
            weight = weight * 3 % 31;
        }
        return alphabet.charAt((31 - sum % 31) % 31);
    }
}
