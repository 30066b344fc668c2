package yidan.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes accounts at the running identity server as its own administrator: what happens behind Yidan's back. */
public final class IdentityDesk {

    private final HttpClient http = HttpClient.newHttpClient();
    private final CountyStack.County county;

    IdentityDesk(CountyStack.County county) {
        this.county = county;
    }

    public void takeAway(String user, String role) {
        roles("DELETE", user, role);
    }

    public void grant(String user, String role) {
        roles("POST", user, role);
    }

    /** Returns when the identity server has said that it has the account. */
    public void hire(String user, int organisation, String role) {
        String account = """
                {"username": "%s", "enabled": true, "firstName": "甲", "lastName": "某",
                 "attributes": {"tenant": ["%d"], "county": ["%d"]},
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
                """.formatted(user, organisation, organisation / 1000, county.demoPassword());
        require(201, call("POST", "/users", account));
        grant(user, role);
    }

    private void roles(String method, String user, String role) {
        String wanted = "[" + call("GET", "/roles/" + role, null).body() + "]";
        require(204, call(method, "/users/" + id(user) + "/role-mappings/realm", wanted));
    }

    private String id(String user) {
        String found =
                call("GET", "/users?exact=true&username=" + encoded(user), null).body();
        return first("\"id\":\"([^\"]+)\"", found);
    }

    private static void require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(county.keycloakUrl() + "/admin/realms/yidan" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body)));
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + encoded(county.secret(Secrets.Name.KEYCLOAK_ADMIN_PASSWORD));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(county.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        require(200, answer);
        return first("\"access_token\":\"([^\"]+)\"", answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(text);
        }
        return found.group(1);
    }
}
