package yidan.realm;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at the login pages of one realm: keeps cookies, fills forms, follows redirects until the application. */
final class Browser {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-proof-key-exchange";

    private final Keycloak keycloak;
    private final String realm;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";
    private String location = "";

    Browser(Keycloak keycloak, String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /** Opens the application, which sends the person here. */
    Browser open() {
        return get(authorise("yidan", Keycloak.APP + "/callback", Map.of()));
    }

    Browser open(String redirect) {
        return get(authorise("yidan", redirect, Map.of()));
    }

    Browser login(String username, String password) {
        return open().submit(Map.of("username", username, "password", password));
    }

    /** Sends the form of the page that is shown. */
    Browser submit(Map<String, String> fields) {
        Matcher action = ACTION.matcher(page);
        if (!action.find()) {
            throw new AssertionError("no form on: " + page);
        }
        return follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Keycloak.encoded(fields))));
    }

    Browser get(String url) {
        return follow(HttpRequest.newBuilder(URI.create(url)));
    }

    private Browser follow(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request);
        while (answer.statusCode() / 100 == 3) {
            location = answer.headers().firstValue("Location").orElseThrow();
            if (!location.startsWith(keycloak.url) || location.contains("/account/")) {
                page = "";
                return this;
            }
            answer = send(HttpRequest.newBuilder(URI.create(location)));
        }
        location = "";
        page = answer.body();
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = Keycloak.send(request.header("Accept-Language", "en"));
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    boolean isInApplication() {
        return location.startsWith(Keycloak.APP) && CODE.matcher(location).find();
    }

    String page() {
        return page;
    }

    String location() {
        return location;
    }

    /** The application's tokens after a finished login. */
    JsonObject tokens() {
        return keycloak.tokens(realm, code());
    }

    /** Tokens of Keycloak's own account pages, for one who is logged in. */
    JsonObject accountTokens() throws NoSuchAlgorithmException {
        String account = keycloak.url + "/realms/" + realm + "/account/";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        get(authorise(
                "account-console",
                account,
                Map.of("code_challenge", challenge, "code_challenge_method", "S256", "response_mode", "query")));
        return Keycloak.json(keycloak.form(
                realm,
                "token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "account-console",
                        "code",
                        code(),
                        "redirect_uri",
                        account,
                        "code_verifier",
                        VERIFIER)));
    }

    private String code() {
        Matcher code = CODE.matcher(location);
        if (!code.find()) {
            throw new AssertionError("not logged in: " + location + page);
        }
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    private String authorise(String client, String redirect, Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>(more);
        query.put("client_id", client);
        query.put("redirect_uri", redirect);
        query.put("response_type", "code");
        query.put("scope", "openid");
        return keycloak.url + "/realms/" + realm + "/protocol/openid-connect/auth?" + Keycloak.encoded(query);
    }
}
