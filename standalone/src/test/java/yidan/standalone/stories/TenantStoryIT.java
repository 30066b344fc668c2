package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/**
 * The life of 耽子镇 in the browser: opened with twenty people in five steps, its people come in, one's role and password
 * change, it is suspended and resumed, and two administrators take it out until only a certificate is left.
 */
@ExtendWith(CountyStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenantStoryIT {

    private static final int DANZI = 140821108;
    private static final String NAME = "耽子镇人民政府";
    private static final int PEOPLE = 20;
    private static final String CHOSEN = "tongguo-2026-chunfen";
    private static final String REPOSITORY = "select coalesce(sum(row_count), 0) from yidan.tenant_counts(140821, ?)";
    private static final String RECORD = "select outcome || ' ' || verb from yidan.record_entry"
            + " where county_id = 140821 and tenant_id = ? and user_name = ? order by seq desc limit 1";

    /** What was handed out on paper: the second person is the first of the roster. */
    private static List<List<String>> slips = List.of();

    @Test
    @Order(1)
    void a_township_of_twenty_is_opened_in_five_steps(County county) throws SQLException {
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin");
            page.navigate(county.appUrl() + "/admin/organisations");
            assertThat(page.locator("#organisations-grid")).isVisible();
            Wizard wizard = new Wizard(page).begin();
            wizard.organisation(Integer.toString(DANZI), NAME)
                    .profile("11140821012345108")
                    .head("𠮷正", "danzi-head")
                    .upload(Roster.of("danzi", PEOPLE - 1));
            assertThat(page.locator("#roster-outcome")).containsText("共 19 人");
            browser.screenshot("onboarding-roster");
            wizard.submit().list("县级事项目录的全部事项").submit();
            assertThat(page.locator("#provision")).isVisible();
            browser.screenshot("onboarding-ready");
            wizard.provision();
            assertThat(page.locator("#onboarding-result")).containsText("正在开通");
            browser.screenshot("onboarding-progress");
            Locator issue = page.locator("#issue-passwords");
            assertThat(issue).isVisible();
            wizard.click(issue);
            assertThat(page.locator("#slips-table .password")).hasCount(PEOPLE);
            browser.screenshot("onboarding-done");
            slips = page.locator("#slips-table tbody tr").all().stream()
                    .map(row -> row.locator("td").allInnerTexts())
                    .toList();
            System.out.println("onboarding of a township with " + PEOPLE + " people: " + wizard.effort());
        }
        assertEquals(List.of("𠮷正", "danzi-head"), slips.getFirst().subList(0, 2));
        assertEquals(
                PEOPLE,
                slips.stream()
                        .map(slip -> slip.get(2))
                        .collect(Collectors.toSet())
                        .size(),
                "no password twice");
        assertEquals(PEOPLE, count(county, "select count(*) from yidan.staff_member where tenant_id = ?", DANZI));
        assertEquals(1, count(county, "select count(*) from yidan.list_version where tenant_id = ?", DANZI));
    }

    @Test
    @Order(2)
    void its_head_comes_in_with_the_temporary_password_and_finds_the_draft_of_his_list(County county) {
        try (var browser = county.desktop()) {
            Page page = firstLogin(browser, county, "danzi-head");
            assertThat(page.locator("#organisation")).containsText(NAME);
            browser.screenshot("first-login");
            page.navigate(county.appUrl() + "/lists");
            assertThat(page.locator("#lists-grid")).containsText("第 1 版");
        }
    }

    @Test
    @Order(3)
    void a_role_taken_away_acts_at_the_next_request(County county) {
        String archivist = "danzi-4";
        try (var his = county.desktop();
                var browser = county.desktop()) {
            Page page = firstLogin(his, county, archivist);
            page.navigate(county.appUrl() + "/supervision/visits");
            assertThat(page.locator("#page-title")).containsText("被查阅记录");

            Page admin = organisation(browser, county);
            menu(admin, archivist, "AssignRoles");
            Locator roles = admin.locator("#act-AssignRoles-roles");
            assertThat(roles).isVisible();
            choose(admin, roles, "物品保管人员");
            choose(admin, roles, "档案管理员");
            admin.locator("#act-AssignRoles-submit").click();
            assertThat(admin.locator("#staff tr:has-text('" + archivist + "')")).containsText("物品保管人员");

            page.navigate(county.appUrl() + "/supervision/visits");
            assertThat(page.locator("#error-what")).containsText("您不能打开这个页面");
            assertThat(page.locator("#roles")).hasText("物品保管人员");
            his.screenshot("role-taken-away");
        }
    }

    @Test
    @Order(4)
    void a_password_is_reset_and_the_old_one_is_worth_nothing(County county) {
        String liaison = "danzi-6";
        String fresh;
        try (var his = county.desktop();
                var browser = county.desktop()) {
            Page page = firstLogin(his, county, liaison);
            Page admin = organisation(browser, county);
            menu(admin, liaison, "reset");
            admin.locator("#reset-submit").click();
            fresh = admin.locator("#slips-table .password").innerText();
            browser.screenshot("password-reset");
            knock(page, county);
            page.locator("#username").fill(liaison);
            page.locator("#password").fill(CHOSEN);
            page.locator("#kc-login").click();
            assertThat(page.getByText("用户名或密码不正确")).isVisible();
        }
        try (var his = county.desktop()) {
            Page page = login(his, county, liaison, fresh, "tongguo-2026-qiufen");
            assertThat(page.locator("#organisation")).containsText(NAME);
        }
    }

    @Test
    @Order(5)
    void who_is_suspended_is_out_at_once_and_his_organisation_sees_that_he_tried(County county) throws SQLException {
        try (var head = county.desktop();
                var browser = county.desktop()) {
            Page his = head.login("danzi-head", CHOSEN);
            assertThat(his.locator("#organisation")).containsText(NAME);
            Page page = organisation(browser, county);
            browser.screenshot("organisation");
            page.locator("#do-SuspendOrganisation").click();
            area(page, "act-SuspendOrganisation-reason").fill("机构改革期间暂停使用");
            page.locator("#act-SuspendOrganisation-submit").click();
            assertThat(page.locator("#do-ResumeOrganisation")).isVisible();
            browser.screenshot("organisation-suspended");

            knock(his, county);
            his.locator("#username").fill("danzi-head");
            his.locator("#password").fill(CHOSEN);
            his.locator("#kc-login").click();
            assertThat(his.locator("body")).containsText("您所属的单位已暂停使用");
            assertEquals(0, his.locator("#organisation").count());
            head.screenshot("suspended");
            assertEquals("REFUSED Login", text(county, RECORD, DANZI, "danzi-head"));

            page.locator("#do-ResumeOrganisation").click();
            page.locator("#act-ResumeOrganisation-submit").click();
            assertThat(page.locator("#do-SuspendOrganisation")).isVisible();
            comesIn(his, county);
            assertThat(his.locator("#organisation")).containsText(NAME);
            assertThat(his.locator("#record-grid")).containsText("被拒绝");
            head.screenshot("record-refused-login");
        }
    }

    /** What was found out about him holds for another second: he asks until it does not. */
    private static void comesIn(Page his, County county) {
        Instant end = Instant.now().plusSeconds(10);
        do {
            his.navigate(county.appUrl() + "/record");
            his.locator("#organisation, main h1").first().waitFor();
        } while (his.locator("#organisation").count() == 0 && Instant.now().isBefore(end));
    }

    @Test
    @Order(6)
    void two_administrators_take_the_township_out_and_a_certificate_remains(County county)
            throws SQLException, IOException {
        try (var browser = county.desktop()) {
            Page page = organisation(browser, county);
            page.locator("#do-BeginOffboarding").click();
            area(page, "act-BeginOffboarding-reason").fill("并入牛杜镇");
            page.locator("#act-BeginOffboarding-submit").click();
            assertThat(page.locator("#export")).isVisible();
            page.locator("#export").click();
            Locator link = page.locator("#export-download");
            assertThat(link).isVisible();
            assertTrue(parts(page.waitForDownload(link::click))
                    .containsAll(Set.of("manifest.json", "record.jsonl", "staff.xlsx", "tables/staff_member.jsonl")));
            browser.screenshot("offboarding-exported");
            confirm(page);
            assertThat(page.locator("#offboarding")).containsText("另一名平台管理员");
            assertThat(page.locator("#do-ConfirmErasure")).hasCount(0);
            browser.screenshot("offboarding-first");
        }
        assertTrue(count(county, REPOSITORY, DANZI) > 0, "one alone erases nothing");
        try (var browser = county.desktop()) {
            Page page = browser.login("sifaju-admin2");
            page.navigate(county.appUrl() + "/admin/organisation/" + DANZI);
            confirm(page);
            page.waitForCondition(
                    () -> countQuietly(county, REPOSITORY, DANZI) == 0,
                    new Page.WaitForConditionOptions().setTimeout(90_000));
            page.navigate(county.appUrl() + "/admin/organisations");
            Locator link = page.locator(".certificate-shelf .work-line:has-text('" + DANZI + "') a")
                    .first();
            assertThat(link).isVisible();
            String certificate =
                    Files.readString(page.waitForDownload(link::click).path(), StandardCharsets.UTF_8);
            assertTrue(certificate.contains(NAME) && certificate.contains("staff_member"), certificate);
            browser.screenshot("offboarding-certificate");
        }
        try (var browser = county.desktop()) {
            Page page = browser.page();
            page.navigate(county.appUrl());
            page.locator("#username").fill("danzi-head");
            page.locator("#password").fill(CHOSEN);
            page.locator("#kc-login").click();
            assertThat(page.getByText("用户名或密码不正确")).isVisible();
        }
        try (var files = Files.walk(county.folder())) {
            assertFalse(
                    files.filter(Files::isRegularFile)
                            .anyMatch(file -> file.getFileName().toString().contains(Integer.toString(DANZI))),
                    "no file remains");
        }
    }

    private static Page firstLogin(Browser browser, County county, String account) {
        String password = slips.stream()
                .filter(slip -> slip.get(1).equals(account))
                .findFirst()
                .orElseThrow()
                .get(2);
        return login(browser, county, account, password, CHOSEN);
    }

    /** With a temporary password: the identity server asks for one's own first. */
    private static Page login(Browser browser, County county, String account, String temporary, String own) {
        Page page = browser.page();
        page.navigate(county.appUrl());
        page.locator("#username").fill(account);
        page.locator("#password").fill(temporary);
        page.locator("#kc-login").click();
        page.locator("#password-new").fill(own);
        page.locator("#password-confirm").fill(own);
        page.locator("input[type=submit], button[type=submit]").first().click();
        page.waitForURL(url -> url.startsWith(county.appUrl()));
        return page;
    }

    /** Whose session was ended comes to the login; with a token that has run out, by the page that says good-bye. */
    private static void knock(Page page, County county) {
        page.navigate(county.appUrl() + "/");
        assertThat(page.locator("#username, #plain-link")).isVisible();
        if (page.locator("#plain-link").count() > 0) {
            page.locator("#plain-link").click();
        }
        assertThat(page.locator("#kc-login")).isVisible();
    }

    private static Page organisation(Browser browser, County county) {
        Page page = browser.login("sifaju-admin");
        page.navigate(county.appUrl() + "/admin/organisation/" + DANZI);
        assertThat(page.locator("#staff")).isVisible();
        return page;
    }

    private static void menu(Page page, String account, String item) {
        page.locator("#staff-menu-" + account + " vaadin-menu-bar-button")
                .first()
                .click();
        page.locator("#" + item + "-" + account).click();
    }

    /** Ticks or unticks one of several. */
    private static void choose(Page page, Locator several, String label) {
        if (several.locator("vaadin-checkbox").count() > 0) {
            several.locator("vaadin-checkbox").getByText(label).click();
            return;
        }
        several.locator("[part~=toggle-button]").click();
        page.locator("vaadin-multi-select-combo-box-item")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.keyboard().press("Escape");
    }

    private static Locator area(Page page, String id) {
        return page.locator("#" + id + " textarea, #" + id + " input").first();
    }

    private static void confirm(Page page) {
        page.locator("#do-ConfirmErasure").click();
        page.locator("#act-ConfirmErasure-organisationName input").fill(NAME);
        page.locator("#act-ConfirmErasure-organisationName input").press("Tab");
        page.locator("#act-ConfirmErasure-submit").click();
        page.locator("vaadin-confirm-dialog, vaadin-confirm-dialog-overlay")
                .getByText("确认删除", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    private static Set<String> parts(Download download) throws IOException {
        Path file = download.path();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        }
    }

    private static long count(County county, String sql, int organisation) throws SQLException {
        try (var connection = county.owner();
                var call = connection.prepareStatement(sql)) {
            call.setInt(1, organisation);
            try (var rows = call.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static long countQuietly(County county, String sql, int organisation) {
        try {
            return count(county, sql, organisation);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(County county, String sql, int organisation, String user) throws SQLException {
        try (var connection = county.owner();
                var call = connection.prepareStatement(sql)) {
            call.setInt(1, organisation);
            call.setString(2, user);
            try (var rows = call.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
