package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** Whoever leaves the mouse alone gets everywhere. */
@ExtendWith(CountyStack.class)
class KeyboardStoryIT {

    @Test
    void keys_search_walk_open_and_close_a_list(County county) {
        try (var browser = county.desktop()) {
            browser.login("niudu-officer1");
            Page page = browser.open("items");
            assertThat(page.locator("#items-count")).containsText("73");
            page.keyboard().press("/");
            assertThat(page.locator("#items-search input")).isFocused();
            page.keyboard().type("安全生产");
            assertThat(page.locator("#items-count")).not().containsText("73");
            page.locator("#page-title").click();

            page.keyboard().press("j");
            page.waitForFunction("document.querySelector('#items-grid').selectedItems.length === 1");
            page.keyboard().press("Enter");
            assertThat(page.locator("#items-detail")).isVisible();
            String first = page.locator("#items-detail h2").first().innerText();
            page.keyboard().press("j");
            assertThat(page.locator("#items-detail h2").first()).not().hasText(first);
            page.keyboard().press("k");
            assertThat(page.locator("#items-detail h2").first()).hasText(first);
            browser.screenshot("keyboard-detail");
            page.keyboard().press("Escape");
            assertThat(page.locator("#items-detail")).isHidden();
        }
    }

    @Test
    void n_begins_something_new_and_escape_leads_back_to_where_one_was(County county) {
        try (var browser = county.desktop()) {
            browser.login("niudu-head");
            Page page = browser.open("adjustments");
            Locator propose = page.locator("#open-ProposeAdjustment").first();
            propose.focus();
            page.keyboard().press("n");
            Locator panel = page.locator("#act-ProposeAdjustment-cancel");
            assertThat(panel).isVisible();
            page.waitForFunction("document.getElementById('act-ProposeAdjustment').contains(document.activeElement)");
            page.keyboard().press("Escape");
            assertThat(panel).isHidden();
            assertThat(propose).isFocused();
        }
    }

    @Test
    void a_question_mark_shows_the_keys(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-officer1");
            page.locator("#page-title").waitFor();
            page.keyboard().press("?");
            assertThat(page.locator("#help-dialog")).containsText("Ctrl + K");
            page.keyboard().press("Escape");
            assertThat(page.locator("#help-dialog")).isHidden();
        }
    }

    @Test
    void everything_is_searched_from_everywhere_on_a_phone_too(County county) {
        try (var browser = county.phone()) {
            Page page = browser.login("niudu-officer1");
            page.locator("#search-open").click();
            Locator field = page.locator("#global-search input");
            assertThat(field).isFocused();
            page.keyboard().type("焚烧秸秆");
            Locator hit = page.locator("#search-hits a").first();
            assertThat(hit).isVisible();
            browser.screenshot("search-phone");
            hit.click();
            page.waitForURL(Pattern.compile(".*/app/(items|laws).*"));
            assertThat(field).isHidden();
            assertThat(page.locator("#search-hits")).isHidden();
            page.keyboard().press("Control+k");
            assertThat(field).isFocused();
            page.keyboard().press("Escape");
            assertThat(field).isHidden();
            assertThat(page.locator("#search-open")).isFocused();
        }
    }
}
