package yidan.realm;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real Keycloak, started once for all tests, holding the demo realm and, under another name, the realm for use. */
final class Keycloak {

    static final String DEMO = "yidan";
    static final String REAL = "yidan-real";
    static final String APP = "http://localhost:8080";
    static final String DEMO_PASSWORD = "yidan-" + UUID.randomUUID();

    private static final String CLIENT_SECRET = UUID.randomUUID().toString();
    private static final String PROVISIONING_SECRET = UUID.randomUUID().toString();
    private static final String ADMIN_PASSWORD = UUID.randomUUID().toString();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Keycloak running;
    private static IOException failed;

    final String url;

    private Keycloak(String url) {
        this.url = url;
    }

    static synchronized Keycloak running() {
        if (running == null && failed == null) {
            try {
                running = start();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw new UncheckedIOException(failed);
        }
        return running;
    }

    private static Keycloak start() throws IOException {
        Path home = copy(Path.of(System.getProperty("keycloak.home")), Path.of("target", "keycloak-it"));
        Path imported = home.resolve("data/import");
        Path real = RealmExport.realm(RealmExport.Edition.REAL, imported);
        String text = Files.readString(real);
        Files.writeString(
                imported.resolve(REAL + ".json"), text.replace("\"realm\": \"yidan\"", "\"realm\": \"" + REAL + "\""));
        RealmExport.realm(RealmExport.Edition.DEMO, imported);
        RealmExport.theme(home.resolve("themes"));

        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                        "BASEURL", APP,
                        "OIDC_CLIENTSECRET", CLIENT_SECRET,
                        "PROVISIONING_CLIENTSECRET", PROVISIONING_SECRET,
                        "DEMO_PASSWORD", DEMO_PASSWORD,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD));
        Path log = home.resolve("keycloak.log");
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        Keycloak keycloak = new Keycloak("http://localhost:" + port);
        Instant until = Instant.now().plus(Duration.ofMinutes(5));
        while (!keycloak.answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                stop(process);
                throw new IOException("Keycloak did not start, see " + log);
            }
        }
        return keycloak;
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
            return send(HttpRequest.newBuilder(URI.create(url + "/realms/" + DEMO)))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy, so that a Keycloak which the standalone stack uses too stays as it is. */
    private static Path copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> old = Files.walk(to)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path :
                    all.filter(p -> !from.relativize(p).startsWith("data")).toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    // --- what the application, the provisioning and the platform's operator send ---

    /** The application trades the code of a finished login for tokens. */
    JsonObject tokens(String realm, String code) {
        return json(form(
                realm,
                "token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        APP + "/callback",
                        "client_id",
                        "yidan",
                        "client_secret",
                        CLIENT_SECRET)));
    }

    HttpResponse<String> refresh(String realm, JsonObject tokens) {
        return form(
                realm,
                "token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.getString("refresh_token"),
                        "client_id",
                        "yidan",
                        "client_secret",
                        CLIENT_SECRET));
    }

    HttpResponse<String> userinfo(String realm, JsonObject tokens) {
        return call("GET", "/realms/" + realm + "/protocol/openid-connect/userinfo", tokens, null);
    }

    HttpResponse<String> passwordGrant(String realm, String username) {
        return form(
                realm,
                "token",
                Map.of(
                        "grant_type", "password",
                        "username", username,
                        "password", DEMO_PASSWORD,
                        "client_id", "yidan",
                        "client_secret", CLIENT_SECRET));
    }

    JsonObject provisioning(String realm) {
        return json(form(
                realm,
                "token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "yidan-provisioning",
                        "client_secret", PROVISIONING_SECRET)));
    }

    JsonObject operator() {
        return json(form(
                "master",
                "token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", ADMIN_PASSWORD)));
    }

    HttpResponse<String> form(String realm, String endpoint, Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/" + endpoint))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    HttpResponse<String> call(String method, String path, JsonObject tokens, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + tokens.getString("access_token"))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        return send(request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json(answer.body());
    }

    static JsonObject json(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** What a token claims, unverified: the test has it from Keycloak itself. */
    static JsonObject claims(String token) {
        return json(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }
}
