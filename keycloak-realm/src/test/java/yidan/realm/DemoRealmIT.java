package yidan.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo counties log in: against the real Keycloak, by HTTP alone. */
class DemoRealmIT {

    private final Keycloak keycloak = Keycloak.running();
    private final Staff staff = new Staff(keycloak, Keycloak.DEMO);

    static Stream<DemoUser> oneOfEachRole() {
        return DemoUser.all().stream()
                .filter(u -> List.of("linjin-leader", "sifaju-admin2", "teyao-1", "tianning-head", "yingji-liaison")
                        .contains(u.username()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachRole")
    void person_carries_organisation_county_and_role_in_every_token(DemoUser user) {
        JsonObject tokens = login(user.username()).tokens();

        JsonObject userinfo = Keycloak.json(keycloak.userinfo(Keycloak.DEMO, tokens));
        for (JsonObject claims : List.of(
                Keycloak.claims(tokens.getString("access_token")),
                Keycloak.claims(tokens.getString("id_token")),
                userinfo)) {
            assertEquals(user.tenant(), claims.getString("tenant"));
            assertEquals(user.county(), claims.getString("county"));
            assertEquals(user.name(), claims.getString("name"));
            assertEquals(user.username(), claims.getString("preferred_username"));
            assertEquals(Json.createArrayBuilder().add(user.role()).build(), claims.getJsonArray("groups"));
        }
        assertEquals(60, life(tokens.getString("access_token")));
        assertEquals(1800, life(tokens.getString("refresh_token")));
    }

    /** In seconds, as the token itself says: the answer's expires_in is less by what it took to come. */
    private static int life(String token) {
        JsonObject claims = Keycloak.claims(token);
        return claims.getInt("exp") - claims.getInt("iat");
    }

    @Test
    void person_cannot_move_himself_to_another_organisation() throws Exception {
        Browser browser = login("linjin-officer1");
        JsonObject own = browser.accountTokens();
        String profile = keycloak.call("GET", account(), own, null).body();
        assertTrue(profile.contains("140821102"));

        HttpResponse<String> moved = keycloak.call("POST", account(), own, profile.replace("140821102", "140821107"));

        assertEquals(400, moved.statusCode());
        assertEquals(
                "140821102",
                Keycloak.claims(browser.open().tokens().getString("access_token"))
                        .getString("tenant"));
    }

    @Test
    void person_cannot_invent_an_attribute_or_change_his_name() throws Exception {
        JsonObject own = login("linjin-officer2").accountTokens();
        String profile = keycloak.call("GET", account(), own, null).body();

        keycloak.call(
                "POST", account(), own, profile.replace("\"attributes\":{", "\"attributes\":{\"scope\":[\"all\"],"));
        assertEquals(
                400,
                keycloak.call("POST", account(), own, profile.replace("吕丽娟", "县长"))
                        .statusCode());

        JsonObject kept = staff.find("linjin-officer2");
        assertFalse(kept.getJsonObject("attributes").containsKey("scope"));
        assertEquals("吕丽娟", kept.getString("firstName"));
    }

    @Test
    void person_may_set_up_a_password_and_a_one_time_code_himself() throws Exception {
        JsonObject own = login("linjin-archivist").accountTokens();

        String credentials =
                keycloak.call("GET", account() + "/credentials", own, null).body();

        assertTrue(credentials.contains("UPDATE_PASSWORD"), credentials);
        assertTrue(credentials.contains("CONFIGURE_TOTP"), credentials);
    }

    @Test
    void five_wrong_passwords_lock_the_account_and_no_other() {
        Browser thief = new Browser(keycloak, Keycloak.DEMO);
        thief.open();
        for (int attempt = 1; attempt <= 5; attempt++) {
            thief.submit(Map.of("username", "sunji-custodian", "password", "wrong-guess-" + attempt));
            assertTrue(thief.page().contains("用户名或密码不正确"));
        }
        awaitLock("sunji-custodian");

        assertFalse(login("sunji-custodian").isInApplication());
        assertTrue(login("sunji-liaison").isInApplication());
    }

    @Test
    void temporary_password_must_be_replaced_by_a_good_one_at_first_login() {
        staff.hire("niudu-new", "𠮷小平", "OFFICER", "temporary-2026-once");

        Browser browser = new Browser(keycloak, Keycloak.DEMO).login("niudu-new", "temporary-2026-once");
        assertTrue(browser.page().contains("设置新密码"));
        browser.submit(newPassword("short1"));
        assertTrue(browser.page().contains("密码太短：不少于 12 位"), browser.page());
        browser.submit(newPassword("no-digit-in-here"));
        assertTrue(browser.page().contains("密码至少要有 1 个数字"));
        browser.submit(newPassword("my-niudu-new-2026"));
        assertTrue(browser.page().contains("密码不能包含用户名"));
        browser.submit(newPassword("temporary-2026-once"));
        assertTrue(browser.page().contains("不能使用最近 5 次用过的密码"));
        browser.submit(newPassword("wheat-and-apples-2026"));

        JsonObject claims = Keycloak.claims(browser.tokens().getString("access_token"));
        assertEquals("𠮷小平", claims.getString("name"));
        assertEquals("OFFICER", claims.getJsonArray("groups").getString(0));
    }

    @Test
    void provisioning_is_refused_a_person_without_a_proper_organisation() {
        assertEquals(
                400, staff.create("x-1", "无名", "140821", null, "temporary-2026").statusCode());
        assertEquals(
                400,
                staff.create("x-2", "无名", null, "140821107", "temporary-2026").statusCode());
        assertEquals(
                400,
                staff.create("x-3", "无名", "140821", "14082110", "temporary-2026")
                        .statusCode());
    }

    @Test
    void provisioning_cannot_touch_the_realm_its_clients_or_its_own_rights() {
        String realm = "/admin/realms/" + Keycloak.DEMO;
        assertEquals(
                403, staff.call("PUT", realm, "{\"bruteForceProtected\":false}").statusCode());
        assertEquals(403, staff.call("GET", realm + "/clients", null).statusCode());
        assertEquals(403, staff.call("GET", realm + "/events", null).statusCode());
        assertEquals(
                403, staff.call("POST", realm + "/roles", "{\"name\":\"KING\"}").statusCode());

        JsonObject operator = keycloak.operator();
        String client =
                first(operator, realm + "/clients?clientId=realm-management").getString("id");
        JsonObject admin = Keycloak.json(
                keycloak.call("GET", realm + "/clients/" + client + "/roles/realm-admin", operator, null));
        String own = staff.id("niudu-head");
        assertEquals(
                403,
                staff.call("POST", realm + "/users/" + own + "/role-mappings/clients/" + client, "[" + admin + "]")
                        .statusCode());
    }

    @Test
    void role_taken_away_is_gone_on_the_next_question_and_one_given_is_there() {
        JsonObject tokens = login("sunji-officer1").tokens();
        assertEquals("[\"OFFICER\"]", groups(tokens));

        staff.takeAway("sunji-officer1", "OFFICER");
        assertEquals("[]", groups(tokens));

        staff.grant("sunji-officer1", "PUBLISHER");
        assertEquals("[\"PUBLISHER\"]", groups(tokens));
    }

    @Test
    void suspended_person_is_out_at_once() {
        JsonObject tokens = login("sunji-officer2").tokens();

        staff.suspend("sunji-officer2");

        assertEquals(401, keycloak.userinfo(Keycloak.DEMO, tokens).statusCode());
        assertEquals(400, keycloak.refresh(Keycloak.DEMO, tokens).statusCode());
        assertTrue(login("sunji-officer2").page().contains("该账号已停用"));
    }

    @Test
    void logout_ends_the_session_at_the_identity_server_too() {
        Browser browser = login("linjin-publisher");
        JsonObject tokens = browser.tokens();
        assertTrue(browser.open().isInApplication());

        browser.get(keycloak.url + "/realms/" + Keycloak.DEMO + "/protocol/openid-connect/logout?"
                + Keycloak.encoded(Map.of(
                        "id_token_hint",
                        tokens.getString("id_token"),
                        "post_logout_redirect_uri",
                        Keycloak.APP + "/bye")));

        assertEquals(Keycloak.APP + "/bye", browser.location());
        assertFalse(browser.open().isInApplication());
        assertEquals(400, keycloak.refresh(Keycloak.DEMO, tokens).statusCode());
    }

    @Test
    void password_goes_nowhere_but_to_the_login_page_and_the_code_nowhere_but_to_the_application() {
        assertEquals(400, keycloak.passwordGrant(Keycloak.DEMO, "niudu-head").statusCode());
        assertTrue(new Browser(keycloak, Keycloak.DEMO)
                .open("https://elsewhere.example/callback")
                .page()
                .contains("请从一单的首页重新登录"));
    }

    @Test
    void login_page_speaks_chinese_says_that_it_is_a_demo_and_loads_nothing_from_elsewhere() {
        String page = new Browser(keycloak, Keycloak.DEMO).open().page();

        assertTrue(page.contains("lang=\"zh-CN\""));
        assertTrue(page.contains("<title>登录 · 一单</title>"));
        assertTrue(page.contains("演示环境"));
        assertTrue(page.contains("css/yidan.css"));
        assertFalse(page.matches("(?s).*(href|src)=\"(https?:)?//(?!localhost).*"));
    }

    @Test
    void logins_and_changes_of_staff_are_kept_for_audit_without_passwords() {
        login("niudu-archivist");
        staff.hire("niudu-audited", "审计甲", "LIAISON", "temporary-secret-7");
        String realm = "/admin/realms/" + Keycloak.DEMO;
        JsonObject operator = keycloak.operator();

        String logins = keycloak.call(
                        "GET", realm + "/events?type=LOGIN&user=" + staff.id("niudu-archivist"), operator, null)
                .body();
        String changes = keycloak.call("GET", realm + "/admin-events?operationTypes=CREATE", operator, null)
                .body();

        assertTrue(logins.contains("niudu-archivist"), logins);
        assertTrue(changes.contains("niudu-audited"), changes);
        assertFalse(changes.contains("temporary-secret-7"));
    }

    private Browser login(String username) {
        return new Browser(keycloak, Keycloak.DEMO).login(username, Keycloak.DEMO_PASSWORD);
    }

    /** Keycloak counts wrong passwords after its answer, not before. */
    private void awaitLock(String username) {
        String failures =
                "/admin/realms/" + Keycloak.DEMO + "/attack-detection/brute-force/users/" + staff.id(username);
        JsonObject operator = keycloak.operator();
        Instant end = Instant.now().plusSeconds(30);
        while (!Keycloak.json(keycloak.call("GET", failures, operator, null)).getBoolean("disabled")) {
            assertTrue(Instant.now().isBefore(end), "five wrong passwords did not lock " + username);
        }
    }

    private String groups(JsonObject tokens) {
        JsonObject userinfo = Keycloak.json(keycloak.userinfo(Keycloak.DEMO, tokens));
        return userinfo.containsKey("groups") ? userinfo.getJsonArray("groups").toString() : "[]";
    }

    private JsonObject first(JsonObject tokens, String path) {
        return Keycloak.json(
                        "{\"all\":" + keycloak.call("GET", path, tokens, null).body() + "}")
                .getJsonArray("all")
                .getJsonObject(0);
    }

    private static Map<String, String> newPassword(String password) {
        return Map.of("password-new", password, "password-confirm", password);
    }

    private static String account() {
        return "/realms/" + Keycloak.DEMO + "/account";
    }
}
