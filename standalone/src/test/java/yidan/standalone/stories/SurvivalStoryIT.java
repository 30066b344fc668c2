package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;
import yidan.standalone.CountyStack.Machine;
import yidan.standalone.CountyStack.Server;

/**
 * Each of the three is killed in the middle of its work. After the next start everything that was acknowledged is
 * there: 牛杜镇's profile goes on its way to the public as if nothing had happened.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalStoryIT {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final int ENOUGH = 200;

    @Test
    @Order(1)
    void the_database_is_killed_while_it_writes(County county, Machine machine) throws Exception {
        try (var browser = county.desktop()) {
            browser.login("niudu-publisher");
            Page page = browser.open("publication/profile");
            page.locator("#open-StateProfile").click();
            fill(page, "duties", "依照清单行使行政执法职权。");
            fill(page, "units", "综合行政执法队：日常巡查、行政检查、行政处罚。");
            fill(page, "types", "行政检查、行政处罚");
            fill(page, "area", "牛杜镇行政区域");
            fill(page, "address", "牛杜镇府前街1号");
            fill(page, "phone", "0359-4000107");
            fill(page, "remedies", "可以向临猗县人民政府申请行政复议，也可以依法提起行政诉讼。");
            fill(page, "complaints", "县司法局 0359-4000801");
            browser.screenshot("profile-form");
            page.locator("#act-StateProfile-submit").click();
            assertThat(page.locator("#profile-statement")).containsText("待审核", PATIENTLY);
            browser.screenshot("profile-stated");
        }
        AtomicInteger acknowledged = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        try (Connection connection = county.owner();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists public.letter");
            statement.execute("create table public.letter (number int)");
        }
        Thread writer = Thread.ofPlatform().start(() -> write(county, acknowledged, enough));
        enough.await();
        machine.kill(Server.POSTGRESQL);
        writer.join();
        machine.startAgain();
        try (Connection connection = county.owner();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from public.letter")) {
            assertTrue(rows.next());
            assertTrue(rows.getInt(1) >= acknowledged.get(), rows.getInt(1) + " of " + acknowledged);
            statement.execute("drop table public.letter");
        }
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-head");
            assertThat(page.locator("#work-waiting")).containsText("审核公示信息", PATIENTLY);
            browser.open("publication/profile");
            page.locator("#do-ReturnProfile").click();
            page.locator("#act-ReturnProfile-reason textarea").fill("请写明执法一中队。");
            page.locator("#act-ReturnProfile-submit").click();
            assertThat(page.locator("#profile-statement")).containsText("已退回", PATIENTLY);
        }
    }

    @Test
    @Order(2)
    void the_application_is_killed_with_a_page_open(County county, Machine machine) {
        try (var browser = county.desktop()) {
            browser.login("niudu-publisher");
            Page page = browser.open("publication/profile");
            page.locator("#do-RestateProfile").click();
            fill(page, "units", "执法一中队：日常巡查、行政检查、行政处罚。");
            page.locator("#act-RestateProfile-submit").click();
            assertThat(page.locator("#profile-statement")).containsText("待审核", PATIENTLY);
            page.evaluate("window.fromBefore = true");
            machine.kill(Server.PAYARA);
            machine.startAgain();
            // The page notices by itself, logs in again and stands where it stood.
            page.waitForFunction("!window.fromBefore && document.querySelector('#profile-statement')");
            assertThat(page.locator("#profile-statement")).containsText("执法一中队", PATIENTLY);
        }
    }

    @Test
    @Order(3)
    void the_identity_server_is_killed_after_it_took_a_new_account(County county, Machine machine) {
        county.identity().hire("niudu-new", 140821107, "OFFICER");
        machine.kill(Server.KEYCLOAK);
        machine.startAgain();
        try (var browser = county.desktop()) {
            Page page = browser.login("niudu-new");
            assertThat(page.locator("#organisation")).containsText("牛杜镇", PATIENTLY);
        }
    }

    @Test
    @Order(4)
    void afterwards_the_work_goes_on_and_the_record_is_whole(County county) {
        try (var browser = county.desktop()) {
            browser.login("niudu-head");
            Page page = browser.open("publication/profile");
            page.locator("#do-PublishProfile").click();
            page.locator("#act-PublishProfile-submit").click();
            page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                    .getByText("审核通过并公示")
                    .last()
                    .click();
            assertThat(page.locator("#profile-published")).containsText("执法一中队", PATIENTLY);
            browser.screenshot("profile-published");
            browser.open("record");
            page.locator("#record-verify").click();
            assertThat(page.locator("#record-verdict")).containsText("记录完整", PATIENTLY);
            browser.portal("c/140821/140821107");
            assertThat(page.locator("#profile")).containsText("执法一中队");
            page.locator("#profile").scrollIntoViewIfNeeded();
            browser.screenshot("portal-profile");
        }
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[id$='Profile-" + field + "'] :is(textarea, input)").fill(text);
    }

    /** Until the database is gone. */
    private static void write(County county, AtomicInteger acknowledged, CountDownLatch enough) {
        try (Connection connection = county.owner();
                Statement statement = connection.createStatement()) {
            while (true) {
                statement.execute("insert into public.letter values (" + acknowledged.get() + ")");
                acknowledged.incrementAndGet();
                enough.countDown();
            }
        } catch (SQLException gone) {
            // As was to be expected.
        }
    }
}
