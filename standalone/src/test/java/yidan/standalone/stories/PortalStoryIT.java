package yidan.standalone.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;

/** Anybody reads what the county has published. */
@ExtendWith(CountyStack.class)
class PortalStoryIT {

    private static final String NIUDU = "c/140821/140821107";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_citizen_finds_the_article_behind_a_power(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.portal("");
            page.getByText("临猗县").first().click();
            page.getByText("牛杜镇人民政府").first().click();
            assertThat(page.locator("#items tbody tr")).hasCount(73);
            page.locator("#q").fill("安全生产法 第九条");
            page.locator("form[role=search] button").click();
            page.waitForURL(url -> url.contains("q="));
            Locator found = page.locator("#items tbody tr");
            assertTrue(found.count() > 0 && found.count() < 73);
            browser.screenshot("portal-search");
            found.first().locator("th a").click();
            assertThat(page.locator("#bases blockquote").first()).containsText("乡镇人民政府");
            assertThat(page.locator("#basis")).containsText("政府信息公开条例");
            assertThat(page.locator("#updated")).isVisible();
            assertThat(page.locator("#permanent")).isVisible();
            browser.screenshot("portal-item");
        }
    }

    @Test
    void a_phone_shows_the_list_without_scrolling_sideways(County county) {
        try (var browser = county.phone()) {
            Page page = browser.portal(NIUDU);
            assertThat(page.locator("#items tbody tr")).hasCount(73);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
            browser.screenshot("portal-phone");
        }
    }

    @Test
    void no_public_page_sets_a_cookie_or_runs_a_script(County county) throws IOException, InterruptedException {
        for (String path :
                List.of("", "c/140821", NIUDU, NIUDU + "/1", NIUDU + "/1/1", "c/140821/record", "c/1/nope")) {
            HttpResponse<String> answer = get(county, path);
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
            assertFalse(answer.body().contains("<script"), path);
            assertTrue(
                    answer.headers()
                            .firstValue("Content-Security-Policy")
                            .orElse("")
                            .contains("script-src 'none'"),
                    path);
        }
    }

    @Test
    void what_is_not_there_is_not_found_and_says_so_in_chinese(County county) throws IOException, InterruptedException {
        for (String path :
                List.of("c/999999", "c/140821/140821999", "c/141122/140821107", NIUDU + "/99", NIUDU + "/1/9999")) {
            HttpResponse<String> answer = get(county, path);
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.body().contains("没有这个页面"), path);
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again(County county) throws IOException, InterruptedException {
        String version = get(county, NIUDU).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(URI.create(county.portalUrl() + NIUDU))
                .header("If-None-Match", version)
                .build();
        assertEquals(304, http.send(again, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void a_list_is_downloaded_as_the_official_table(County county) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(county.portalUrl() + NIUDU + "/1.xlsx"))
                .build();
        HttpResponse<byte[]> workbook = http.send(request, BodyHandlers.ofByteArray());
        assertEquals(200, workbook.statusCode());
        assertEquals('P', workbook.body()[0]);
        assertEquals('K', workbook.body()[1]);
    }

    @Test
    void a_script_in_a_lists_title_is_text(County county) throws IOException, InterruptedException, SQLException {
        String evil = "<script>alert('清单')</script>";
        String before = title(county, evil);
        try {
            String page = get(county, "c/141122/141122100").body();
            assertFalse(page.contains("<script"));
            assertTrue(page.contains("&lt;script&gt;"));
        } finally {
            title(county, before);
        }
    }

    /** Gives 天宁镇's list another title, past the walls, and returns the one before. */
    private static String title(County county, String title) throws SQLException {
        try (var connection = county.owner();
                PreparedStatement call = connection.prepareStatement("update yidan.published_list l set title = ?"
                        + " from (select title from yidan.published_list where county_id = 141122"
                        + " and tenant_id = 141122100 order by edition limit 1) b"
                        + " where l.county_id = 141122 and l.tenant_id = 141122100 returning b.title")) {
            call.setString(1, title);
            try (var rows = call.executeQuery()) {
                assertTrue(rows.next(), "天宁镇 has no published list");
                return rows.getString(1);
            }
        }
    }

    private HttpResponse<String> get(County county, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(county.portalUrl() + path)).build();
        return http.send(request, BodyHandlers.ofString());
    }
}
