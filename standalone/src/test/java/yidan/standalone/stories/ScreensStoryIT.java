package yidan.standalone.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.standalone.Browser;
import yidan.standalone.CountyStack;
import yidan.standalone.CountyStack.County;
import yidan.standalone.Looks;

/**
 * Every screen that a person may open, on a desk and on a phone: it fits, axe-core finds nothing serious, it speaks
 * Chinese, the browser has nothing to complain about, and each list can be taken away. The four people see all screens between them, each on the
 * phone once. A picture of
 * each is in {@code target/screenshots}. They change nothing: two look at a time.
 */
@ExtendWith(CountyStack.class)
class ScreensStoryIT {

    private static final String NIUDU = "140821107";
    /** Seen on the phone by somebody. */
    private static final Set<String> ON_PHONE = ConcurrentHashMap.newKeySet();

    private static final List<String> PORTAL = List.of(
            "",
            "c/140821",
            "c/140821/" + NIUDU,
            "c/140821/" + NIUDU + "?q=安全",
            "c/140821/" + NIUDU + "?q=没有这样的事项",
            "c/140821/" + NIUDU + "/1",
            "c/140821/" + NIUDU + "/1/1",
            "c/140821/catalogue",
            "c/140821/record",
            "c/999999");

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @ValueSource(strings = {"niudu-officer1", "niudu-head", "sifaju-admin", "teyao-1"})
    void a_person_can_use_every_screen_of_his(String account, County county) throws IOException, SQLException {
        try (var browser = county.desktop()) {
            Page page = browser.login(account);
            Looks looks = new Looks(page);
            Set<String> screens = screens(page, county);
            for (String screen : screens) {
                page.setViewportSize(1280, 720);
                looks.at(account + " 1280 " + screen);
                browser.open(screen);
                look(browser, page, looks, account + "-1280-" + name(screen));
                takeAway(page, screen);
                if (ON_PHONE.add(screen)) {
                    page.setViewportSize(390, 844);
                    looks.at(account + " 390 " + screen);
                    look(browser, page, looks, account + "-390-" + name(screen));
                }
            }
            assertEquals("", String.join("\n", looks.findings()), account);
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_citizen_can_use_every_public_page(County county) {
        try (var browser = county.desktop()) {
            Page page = browser.page();
            Looks looks = new Looks(page);
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, width == 390 ? 844 : 720);
                for (String address : PORTAL) {
                    looks.at(width + " /" + address);
                    browser.portal(address);
                    looks.readable();
                    looks.usable();
                    looks.fits();
                    browser.screenshot("screens/portal-" + width + "-" + name(address));
                }
            }
            assertEquals(
                    "",
                    String.join(
                            "\n",
                            looks.findings().stream()
                                    .filter(finding -> !finding.contains("c/999999: console"))
                                    .toList()));
        }
    }

    /** What the navigation offers, and one of each kind of page behind it. */
    private static Set<String> screens(Page page, County county) throws SQLException {
        page.locator("#page-title").waitFor();
        Set<String> screens = new LinkedHashSet<>();
        page.locator("nav.side a.nav-entry")
                .all()
                .forEach(entry -> screens.add(entry.getAttribute("href").replaceFirst("^\\./", "")));
        Set<String> behind = new LinkedHashSet<>(screens);
        if (screens.contains("items")) {
            behind.add("items/1");
            behind.add("items?open=1");
            behind.add("items?q=没有这样的事项");
        }
        if (screens.contains("lists")) {
            behind.add("lists/" + id(county, "list_version where tenant_id = " + NIUDU));
        }
        if (screens.contains("catalogue")) {
            behind.add("catalogue/" + id(county, "catalogue where county_id = 140821"));
        }
        if (screens.contains("supervision/supervisors")) {
            behind.add("supervision/supervisors/" + id(county, "supervisor_appointment where county_id = 140821"));
            behind.add("supervision/letters/" + id(county, "introduction_letter where county_id = 140821"));
        }
        if (screens.contains("admin/organisations")) {
            behind.add("admin/onboarding");
            behind.add("admin/organisation/" + NIUDU);
        }
        if (screens.contains("cases")) {
            behind.add("cases/" + id(county, "enforcement_case where tenant_id = " + NIUDU));
        }
        if (screens.contains("leads")) {
            behind.add("leads/" + id(county, "case_lead where tenant_id = " + NIUDU));
        }
        if (screens.contains("rules/terms")) {
            behind.add("rules/terms?open=PENALTY_DECISION");
        }
        behind.add("nowhere");
        return behind;
    }

    private static String id(County county, String from) throws SQLException {
        try (var connection = county.owner();
                var call = connection.createStatement();
                ResultSet rows = call.executeQuery("select id from yidan." + from + " order by id limit 1")) {
            return rows.next() ? rows.getString(1) : "00000000-0000-7000-8000-000000000000";
        }
    }

    private static void look(Browser browser, Page page, Looks looks, String picture) {
        page.locator("#page-title, .error-page").first().waitFor();
        looks.look();
        browser.screenshot("screens/" + picture);
    }

    /** What a list shows can be taken away: sheets with a heading, and as many rows in them as the screen counts. */
    private static void takeAway(Page page, String screen) throws IOException {
        for (Locator link : page.locator("a[id$='-export']").all()) {
            String count = "#" + link.getAttribute("id").replace("-export", "-count");
            String shown = page.locator(count).textContent().replaceAll("\\D", "");
            try (InputStream file = page.waitForDownload(link::click).createReadStream();
                    var book = new ReadableWorkbook(file)) {
                int rows = 0;
                for (Sheet sheet : book.getSheets().toList()) {
                    List<Row> lines = sheet.read();
                    assertFalse(lines.getFirst().getCellText(0).isBlank(), screen + " " + sheet.getName());
                    rows += lines.size() - 1;
                }
                assertEquals(shown, Integer.toString(rows), screen + " " + count);
            }
        }
    }

    private static String name(String screen) {
        List<String> parts = new ArrayList<>(List.of(screen.split("[^0-9A-Za-z\\u4e00-\\u9fff]+")));
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? "home" : String.join("-", parts);
    }
}
