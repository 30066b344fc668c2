package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** The county sees whether a township's record is whole. */
@ExtendWith(CountyStack.class)
class RecordStoryIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void county_recomputes_a_townships_record(County county) {
        try (var browser = county.desktop()) {
            browser.login("sifaju-admin");
            Page page = browser.open("record/140821107");
            page.locator("#record-verify").click();
            assertThat(page.locator("#record-verdict")).containsText("记录完整", PATIENTLY);
            browser.screenshot("record-verified");
        }
    }

    @Test
    void head_sees_the_record_of_his_own_township(County county) {
        try (var browser = county.desktop()) {
            browser.login("niudu-head");
            Page page = browser.open("record");
            assertThat(page.locator("#record-verification")).containsText("牛杜镇", PATIENTLY);
            browser.screenshot("record-own");
        }
    }
}
