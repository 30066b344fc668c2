package yidan.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yidan.realm.RealmExport;
import yidan.standalone.Secrets.Name;

/**
 * The identity server in its production mode. Its programs are built for PostgreSQL once and shared; realm, theme and
 * working files are the run folder's own.
 */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            // Two cores: what the second compiler would gain in an hour it would cost at the start.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dstdout.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Path programs;
    private final RunFolder folder;
    private final Settings settings;
    private final Secrets secrets;
    private Child child;

    Keycloak(Path programs, RunFolder folder, Settings settings, Secrets secrets) {
        this.programs = programs;
        this.folder = folder;
        this.settings = settings;
        this.secrets = secrets;
    }

    static Path pidFile(RunFolder folder) {
        return folder.path("keycloak/keycloak.pid");
    }

    /** Builds the programs for PostgreSQL if nobody has yet; a build that was cut off starts from the originals. */
    void build(Progress progress) {
        Path done = programs.resolve("built-for-postgres");
        try (var channel = FileChannel.open(
                        programs.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                @SuppressWarnings("try")
                        var lock = channel.lock()) {
            if (Files.exists(done)) {
                return;
            }
            progress.step("keycloak.building");
            keepOriginals();
            Child build = Child.start(
                    Words.say("name.keycloak"),
                    command(programs, List.of("build", "--db=postgres", "--health-enabled=false")),
                    Map.of(),
                    folder.path("keycloak/build.pid"),
                    folder.log("keycloak-build"),
                    Child.Signal.TERM);
            while (build.alive()) {
                progress.waitingFor(build.name());
                Child.pause(Duration.ofMillis(200));
            }
            if (!build.succeeded()) {
                throw build.death();
            }
            build.stop();
            Files.createFile(done);
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", programs, e.getMessage());
        }
    }

    private void keepOriginals() throws IOException {
        Path used = programs.resolve("lib/quarkus");
        Path originals = programs.resolve("originals");
        if (Files.exists(originals)) {
            Folders.delete(used);
            Folders.copy(originals, used);
            return;
        }
        Path draft = programs.resolve("originals.new");
        Folders.delete(draft);
        Folders.copy(used, draft);
        Files.move(draft, originals, StandardCopyOption.ATOMIC_MOVE);
    }

    void start() {
        Path home = folder.path("keycloak");
        try {
            for (String name : List.of("conf", "data/import", "providers", "themes")) {
                Files.createDirectories(home.resolve(name));
            }
            Path lib = home.resolve("lib");
            Files.deleteIfExists(lib);
            Files.createSymbolicLink(lib, programs.resolve("lib"));
            RealmExport.realm(RealmExport.Edition.DEMO, home.resolve("data/import"));
            RealmExport.theme(home.resolve("themes"));
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", home, e.getMessage());
        }
        child = Child.start(
                Words.say("name.keycloak"),
                command(home, List.of("start", "--optimized", "--import-realm")),
                environment(),
                pidFile(folder),
                folder.log("keycloak"),
                Child.Signal.TERM);
    }

    private List<String> command(Path home, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Tools.java());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(programs.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("KC_DB_URL", settings.databaseUrl(Databases.IDENTITY));
        environment.put("KC_DB_USERNAME", Databases.IDENTITY);
        environment.put("KC_DB_PASSWORD", secrets.get(Name.KEYCLOAK_DB_PASSWORD));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(settings.keycloakPort()));
        environment.put("KC_HOSTNAME", settings.keycloakUrl());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Name.KEYCLOAK_ADMIN_PASSWORD));
        environment.put("BASEURL", settings.baseUrl());
        environment.put("OIDC_CLIENTSECRET", secrets.get(Name.OIDC_CLIENTSECRET));
        environment.put("PROVISIONING_CLIENTSECRET", secrets.get(Name.PROVISIONING_CLIENTSECRET));
        environment.put("DEMO_PASSWORD", secrets.get(Name.DEMO_PASSWORD));
        return environment;
    }

    /** Its own health says "up" before the realm is there; the realm's own document does not. */
    void awaitRealm(Progress progress, Runnable requireLife) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Answers.of(settings.issuer() + "/.well-known/openid-configuration")
                        .status()
                != 200) {
            requireLife.run();
            if (System.nanoTime() > until) {
                throw new Trouble("child.silent", child.name(), PATIENCE.toMinutes(), child.log());
            }
            progress.waitingFor(child.name());
            Child.pause(Duration.ofMillis(500));
        }
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }
}
