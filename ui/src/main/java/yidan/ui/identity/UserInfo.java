package yidan.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks the identity server who holds an access token at this moment. */
@ApplicationScoped
class UserInfo {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    private OidcSettings settings;

    /** The server did not answer, so nothing is known. */
    static class Unreachable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The claims of the token's holder as they are now; empty if the server no longer accepts the token.
     */
    Optional<JsonObject> of(String accessToken) throws Unreachable {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(settings.userInfo())
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + accessToken)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return Optional.of(
                        Json.createReader(new StringReader(answer.body())).readObject());
            }
            if (answer.statusCode() == 401 || answer.statusCode() == 403) {
                return Optional.empty();
            }
            throw new Unreachable("userinfo answered " + answer.statusCode(), null);
        } catch (IOException | JsonException broken) {
            throw new Unreachable("userinfo did not answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted", interrupted);
        }
    }
}
