package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** People come in through the county's single sign-on and go out again. */
@ExtendWith(CountyStack.class)
class LoginStoryIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void officer_logs_in_and_stands_in_his_own_township(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-officer1");
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
            assertThat(page.locator("#organisation")).containsText("牛杜镇");
            browser.screenshot("login-home");
        }
    }

    @Test
    void wrong_password_stays_at_the_login_and_says_so_in_chinese(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.page();
            page.navigate(county.appUrl());
            page.locator("#username").fill("niudu-officer1");
            page.locator("#password").fill("not-the-password");
            page.locator("#kc-login").click();
            assertThat(page.getByText("用户名或密码不正确")).isVisible(PATIENTLY);
            browser.screenshot("login-refused");
        }
    }

    @Test
    void phone_shows_the_same_first_screen(County county) {
        try (var browser = county.phone()) {
            Page page = browser.login("niudu-leader");
            assertThat(page.locator("#page-title")).isVisible(PATIENTLY);
            browser.screenshot("login-home-phone");
        }
    }
}
