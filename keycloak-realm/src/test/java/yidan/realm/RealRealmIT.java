package yidan.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The realm for real use asks more of those who may do more. */
class RealRealmIT {

    private static final String TEMPORARY = "temporary-2026-once";
    private static final String PASSWORD = "wheat-and-apples-2026";

    private final Keycloak keycloak = Keycloak.running();
    private final Staff staff = new Staff(keycloak, Keycloak.REAL);

    @Test
    void county_administrator_must_set_up_a_one_time_code_and_then_use_it() throws Exception {
        staff.hire("admin-1", "管甲", "COUNTY_ADMIN", TEMPORARY);
        Browser browser = firstLogin("admin-1");
        assertTrue(browser.page().contains("设置动态口令"), browser.page());
        assertFalse(browser.isInApplication());

        String secret = secret(browser.page());
        browser.submit(Map.of("totp", code(secret, 0), "totpSecret", secret, "userLabel", "手机"));
        assertTrue(browser.isInApplication(), browser.page());

        Browser again = new Browser(keycloak, Keycloak.REAL).login("admin-1", PASSWORD);
        assertTrue(again.page().contains("动态口令"), again.page());
        again.submit(Map.of("otp", "000000"));
        assertTrue(again.page().contains("动态口令不正确"), again.page());
        again.submit(Map.of("otp", code(secret, 1)));
        assertTrue(again.isInApplication(), again.page());
    }

    @Test
    void county_administrator_cannot_skip_the_one_time_code_by_opening_the_application_again() {
        staff.hire("admin-2", "管乙", "COUNTY_ADMIN", TEMPORARY);
        Browser browser = firstLogin("admin-2");

        assertFalse(browser.open().isInApplication());
        assertFalse(
                new Browser(keycloak, Keycloak.REAL).login("admin-2", PASSWORD).isInApplication());
    }

    @Test
    void officer_gets_in_without_a_one_time_code() {
        staff.hire("officer-1", "执甲", "OFFICER", TEMPORARY);

        assertTrue(firstLogin("officer-1").isInApplication());
    }

    @Test
    void realm_for_real_use_has_no_demo_people_and_no_demo_notice() {
        String found = staff.call("GET", "/admin/realms/" + Keycloak.REAL + "/users?search=niudu", null)
                .body();

        assertEquals("[]", found);
        assertFalse(new Browser(keycloak, Keycloak.REAL).open().page().contains("演示"));
    }

    private Browser firstLogin(String username) {
        Browser browser = new Browser(keycloak, Keycloak.REAL).login(username, TEMPORARY);
        for (int page = 0; page < 2 && browser.page().contains("name=\"password-new\""); page++) {
            browser.submit(Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
        }
        return browser;
    }

    private static String secret(String page) {
        Matcher hidden =
                Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(hidden.find(), page);
        return hidden.group(1);
    }

    /** Six digits of the half minute that lies the given number of steps ahead. Source: RFC 6238. */
    private static String code(String secret, int ahead) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / 30 + ahead;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
        return String.format("%06d", number % 1_000_000);
    }
}
