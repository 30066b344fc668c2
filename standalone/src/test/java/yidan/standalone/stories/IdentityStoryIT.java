package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** A session that ends, in whatever way, leads to the login and back to where one was; never to a broken screen. */
@ExtendWith(CountyStack.class)
class IdentityStoryIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final String PLACE = "people?q=%E5%AD%99";

    @Test
    void a_page_asked_for_after_the_session_ended_comes_after_the_login(County county) {
        try (var browser = county.desktop()) {
            browser.login("linjin-leader");
            Page page = browser.open(PLACE);
            assertThat(page.locator("#people-grid")).isVisible(PATIENTLY);
            browser.outliveTheSession();
            page.reload();
            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.screenshot("identity-login-again");
            browser.fillLogin("linjin-leader");
            assertThat(page.locator("#people-grid")).isVisible(PATIENTLY);
            assertTrue(page.url().endsWith(PLACE), page.url());
        }
    }

    @Test
    void a_click_on_an_open_page_after_the_session_ended_leads_to_the_login_and_back(County county) {
        clickAfter(county, Browser::outliveTheSession);
    }

    @Test
    void a_click_on_an_open_page_after_the_cookies_were_cleared_leads_to_the_login_and_back(County county) {
        clickAfter(county, Browser::loseTheCookies);
    }

    private static void clickAfter(County county, Consumer<Browser> loss) {
        try (var browser = county.desktop()) {
            browser.login("linjin-leader");
            Page page = browser.open(PLACE);
            assertThat(page.locator("#people-grid")).isVisible(PATIENTLY);
            loss.accept(browser);
            page.locator("#people-grid vaadin-grid-cell-content:has-text('孙国强')")
                    .first()
                    .click();
            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.fillLogin("linjin-leader");
            assertThat(page.locator("#people-grid")).isVisible(PATIENTLY);
            assertTrue(page.url().contains("/app/people"), page.url());
            browser.screenshot("identity-back-again");
        }
    }

    @Test
    void two_tabs_that_stand_before_the_login_both_arrive(County county) {
        try (var browser = county.desktop()) {
            Page first = browser.open(PLACE);
            assertThat(first.locator("#kc-login")).isVisible(PATIENTLY);
            Page second = browser.anotherTab();
            second.navigate(county.appUrl() + "/items?q=%E5%AE%89%E5%85%A8");
            assertThat(second.locator("#kc-login")).isVisible(PATIENTLY);

            browser.fillLogin("linjin-leader");
            assertThat(first.locator("#people-grid")).isVisible(PATIENTLY);
            assertTrue(first.url().endsWith(PLACE), first.url());
            // The login page that was left standing sees the session by itself; a reload would run into that.
            assertThat(second.locator("#items-grid")).isVisible(PATIENTLY);
            assertTrue(second.url().endsWith("items?q=%E5%AE%89%E5%85%A8"), second.url());
        }
    }

    @Test
    void an_answer_of_a_login_that_nobody_began_leads_to_the_login_and_on(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.portal("callback?state=of-another-life&code=of-another-life");
            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
            browser.fillLogin("linjin-leader");
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
        }
    }

    @Test
    void logout_ends_the_session_at_the_identity_server_too(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("linjin-reviewer");
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
            browser.logout();
            browser.screenshot("identity-bye");
            page.navigate(county.appUrl());
            assertThat(page.locator("#kc-login")).isVisible(PATIENTLY);
        }
    }

    @Test
    void a_role_taken_away_acts_on_the_next_click(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("linjin-archivist");
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
            county.identity().takeAway("linjin-archivist", "ARCHIVIST");
            try {
                page.locator("[id^='nav-']").last().click();
                assertThat(page.getByText("您的账号没有任何职责")).isVisible(PATIENTLY);
                browser.screenshot("identity-no-role");
            } finally {
                county.identity().grant("linjin-archivist", "ARCHIVIST");
            }
            page.navigate(county.appUrl());
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
        }
    }

    @Test
    void five_wrong_passwords_lock_the_account_and_the_page_says_so_in_chinese(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.page();
            page.navigate(county.appUrl());
            assertEquals("zh-CN", page.locator("html").getAttribute("lang"));
            for (int attempt = 0; attempt < 5; attempt++) {
                page.locator("#username").fill("linjin-custodian");
                page.locator("#password").fill("wrong-guess-" + attempt);
                page.locator("#kc-login").click();
                assertThat(page.getByText("用户名或密码不正确")).isVisible(PATIENTLY);
            }
            page.locator("#username").fill("linjin-custodian");
            page.locator("#password").fill(county.demoPassword());
            page.locator("#kc-login").click();
            assertThat(page.getByText("账号会暂时锁定")).isVisible(PATIENTLY);
            browser.screenshot("identity-locked");
        }
    }

    @Test
    void what_is_not_there_and_what_one_may_not_open_say_so(County county) {
        try (var browser = county.desktop()) {
            browser.login("linjin-officer1");
            Page page = browser.open("nowhere");
            assertThat(page.getByText("没有这个页面")).isVisible(PATIENTLY);
            browser.screenshot("identity-404");
            browser.open("admin/organisations");
            assertThat(page.getByText("您不能打开这个页面")).isVisible(PATIENTLY);
            browser.screenshot("identity-403");
        }
    }
}
