package yidan.admin.identity;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks to the identity server's administration interface, with a token of its own that it renews by itself. */
final class AdministrationInterface {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final IdentitySettings settings;
    private volatile String token;

    AdministrationInterface(IdentitySettings settings) {
        this.settings = settings;
    }

    /** An answer: its status and what it says. */
    record Answer(int status, JsonValue body) {
        boolean isGood() {
            return status < 300;
        }

        /** It was understood, and what it says is not acceptable there. */
        boolean isRefused() {
            return status == BAD_REQUEST;
        }
    }

    /**
     * @param path below the realm, such as {@code /users}
     * @param body null for none
     */
    Answer call(String method, String path, JsonStructure body) {
        String bearer = token == null ? renew() : token;
        HttpResponse<String> answer = send(request(method, path, body, bearer));
        if (answer.statusCode() == UNAUTHORIZED) {
            answer = send(request(method, path, body, renew()));
        }
        return new Answer(answer.statusCode(), json(answer.body()));
    }

    /** The same, where nothing but success is expected. */
    JsonValue expect(String method, String path, JsonStructure body) {
        Answer answer = call(method, path, body);
        if (!answer.isGood()) {
            throw new IdentityUnreachable(method + " answered " + answer.status() + " " + answer.body(), null);
        }
        return answer.body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest request(String method, String path, JsonStructure body, String bearer) {
        return HttpRequest.newBuilder(URI.create(settings.administration() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
    }

    private synchronized String renew() {
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.client()) + "&client_secret="
                + encoded(settings.secret());
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri(settings.token()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != OK || !(json(answer.body()) instanceof JsonObject granted)) {
            throw new IdentityUnreachable("no token: " + answer.statusCode(), null);
        }
        token = granted.getString("access_token");
        return token;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notSet) {
            throw new IdentityUnreachable("OIDC_ISSUER is no address", notSet);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= SERVER_ERROR) {
                throw new IdentityUnreachable("answered " + answer.statusCode(), null);
            }
            return answer;
        } catch (IOException | IllegalArgumentException silent) {
            throw new IdentityUnreachable("no answer", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IdentityUnreachable("interrupted", interrupted);
        }
    }

    private static JsonValue json(String text) {
        if (text == null || text.isBlank()) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException notJson) {
            return JsonValue.NULL;
        }
    }
}
