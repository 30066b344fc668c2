package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** The administrator of 交城县 sees nothing of 临猗县 and does nothing there, whatever he types into address or form. */
@ExtendWith(CountyStack.class)
class OtherCountyStoryIT {

    private static final String STRANGER = "jc-sifaju-admin";

    @Test
    void he_finds_the_bodies_of_his_own_county_only(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login(STRANGER);
            page.navigate(county.appUrl() + "/admin/organisations");
            assertThat(page.locator("#organisations-grid")).containsText("天宁镇");
            assertThat(page.locator("#organisations-grid")).not().containsText("1408211");
            browser.screenshot("other-county-organisations");
            page.navigate(county.appUrl() + "/county");
            assertThat(page.locator("#overview")).containsText("天宁镇");
            assertThat(page.locator("#overview")).not().containsText("牛杜镇");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin/organisation/140821107",
                "admin/organisation/140821801",
                "lists/%1$s",
                "supervision/letters/%2$s",
                "record/140821107",
                "items?township=140821107"
            })
    void a_foreign_code_in_the_address_opens_nothing(String address, County county) throws SQLException {
        String path = address.formatted(id(county, "list_version"), id(county, "introduction_letter"));
        try (var browser = county.desktop()) {
            Page page = browser.login(STRANGER);
            page.navigate(county.appUrl() + "/" + path);
            assertThat(page.locator("#page-title, #error-what").first()).isVisible();
            assertThat(page.locator("#organisation")).containsText("交城县");
            for (String secret : new String[] {"牛杜", "临猗县司法局", "范正平", "赵明远", "方世安", "140821107"}) {
                assertThat(page.locator(".shell-content")).not().containsText(secret);
            }
            browser.screenshot("other-county-" + address.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    void an_onboarding_that_another_county_has_begun_is_not_there_for_him(County county) {
        try (var owner = county.desktop();
                var browser = county.desktop()) {
            Page his = owner.login("sifaju-admin");
            his.navigate(county.appUrl() + "/admin/onboarding");
            new Wizard(his).organisation("140821103", "七级镇人民政府");
            his.waitForURL("**/admin/onboarding/*");
            assertThat(his.locator("#step-creditCode")).isVisible();
            Page page = browser.login(STRANGER);
            page.navigate(his.url());
            assertThat(page.locator("#error-what")).containsText("没有这个页面");
            his.locator("#abandon-onboarding").click();
            assertThat(his.locator("#organisations-grid")).isVisible();
        }
    }

    @Test
    void a_foreign_code_in_the_form_is_refused_at_its_field_and_stands_in_his_own_record(County county)
            throws SQLException {
        try (var browser = county.desktop()) {
            Page page = browser.login(STRANGER);
            page.navigate(county.appUrl() + "/admin/onboarding");
            assertThat(page.locator("#step-code")).isVisible();
            new Wizard(page).organisation("140821104", "东张镇人民政府");
            assertThat(page.locator("#step-code")).containsText("不属于本县");
            assertThat(page.locator("#step-code input")).hasValue("140821104");
            browser.screenshot("other-county-form");
        }
        assertEquals(0, entries(county, 140821), "nothing by him in the other county's record");
        assertEquals("BeginOnboarding REFUSED onboarding.code-of-other-county", last(county));
    }

    @Test
    void headers_that_name_another_body_change_nothing(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.login(STRANGER);
            page.setExtraHTTPHeaders(Map.of(
                    "X-Tenant", "140821801",
                    "X-Tenant-Id", "140821801",
                    "X-County", "140821",
                    "X-Forwarded-User", "sifaju-admin",
                    "Authorization", "Bearer forged"));
            page.navigate(county.appUrl() + "/admin/organisations?tenant=140821801&county=140821");
            assertThat(page.locator("#organisation")).containsText("交城县");
            assertThat(page.locator("#organisations-grid")).containsText("天宁镇");
            assertThat(page.locator("#organisations-grid")).not().containsText("1408211");
        }
    }

    /** Some dossier of 临猗县. */
    private static UUID id(County county, String table) throws SQLException {
        try (var connection = county.owner();
                var call = connection.createStatement();
                var rows = call.executeQuery("select id from yidan." + table + " where county_id = 140821 limit 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static long entries(County county, int code) throws SQLException {
        try (var connection = county.owner();
                var call = connection.prepareStatement(
                        "select count(*) from yidan.record_entry where county_id = ? and user_name = ?")) {
            call.setInt(1, code);
            call.setString(2, STRANGER);
            try (var rows = call.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String last(County county) throws SQLException {
        try (var connection = county.owner();
                var call =
                        connection.prepareStatement("select verb || ' ' || outcome || ' ' || (body::json ->> 'reason')"
                                + " from yidan.record_entry where county_id = 141122 and tenant_id = 141122801"
                                + " and user_name = ? order by seq desc limit 1")) {
            call.setString(1, STRANGER);
            try (var rows = call.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
