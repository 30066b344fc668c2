package yidan.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import yidan.admin.identity.IdentityServer;
import yidan.admin.identity.IdentitySettings;
import yidan.realm.RealmExport;

/** The real identity server with the demo realm, started once for all tests. */
final class RealKeycloak {

    private static final String SECRET = UUID.randomUUID().toString();
    private static RealKeycloak running;

    private final int port;

    private RealKeycloak(int port) {
        this.port = port;
    }

    static synchronized RealKeycloak running() {
        if (running == null) {
            try {
                running = start();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return running;
    }

    /** The accounts as the application administers them. */
    IdentityServer identity() {
        return identity(port);
    }

    /** The same, while nobody answers there. */
    static IdentityServer down() {
        return identity(freePort());
    }

    private static IdentityServer identity(int port) {
        return new IdentityServer(new IdentitySettings(
                Optional.of("http://localhost:" + port + "/realms/yidan"), "yidan-provisioning", Optional.of(SECRET)));
    }

    private static RealKeycloak start() throws IOException, InterruptedException {
        Path home = copy(Path.of(System.getProperty("keycloak.home")), Path.of("target", "keycloak-it"));
        RealmExport.realm(RealmExport.Edition.DEMO, home.resolve("data/import"));
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
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "BASEURL",
                        "http://localhost:8080",
                        "OIDC_CLIENTSECRET",
                        UUID.randomUUID().toString(),
                        "PROVISIONING_CLIENTSECRET",
                        SECRET,
                        "DEMO_PASSWORD",
                        "yidan-" + UUID.randomUUID()));
        Path log = home.resolve("keycloak.log");
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        long until = System.nanoTime() + Duration.ofMinutes(8).toNanos();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                stop(process);
                throw new IOException("Keycloak did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return new RealKeycloak(port);
    }

    private static boolean answers(int port) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/realms/yidan"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

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

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
