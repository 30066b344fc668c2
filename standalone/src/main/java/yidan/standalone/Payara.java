package yidan.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import yidan.standalone.Secrets.Name;

/** The application server with the WAR. A failed deployment leaves it up and answering 404, so its log and pages are asked. */
final class Payara implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    /** Before the listener exists: changing it later restarts it, and sometimes it does not come back. */
    private static final String LISTENER = """
            set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
            """;

    /** Exception during lifecycle processing: said once, as soon as a deployment has failed. */
    private static final String DEPLOYMENT_FAILED = "[NCLS-CORE-00026]";
    /** What the server lists when it is up. */
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\":\\s*\\[\\s*]");

    private final House house;
    private final RunFolder folder;
    private final Settings settings;
    private final Secrets secrets;
    private Child child;

    Payara(House house, RunFolder folder, Settings settings, Secrets secrets) {
        this.house = house;
        this.folder = folder;
        this.settings = settings;
        this.secrets = secrets;
    }

    static Path pidFile(RunFolder folder) {
        return folder.path("payara/payara.pid");
    }

    void start() {
        Path home = folder.path("payara");
        Path preBoot = home.resolve("pre-boot.txt");
        try {
            Folders.delete(home.resolve("tmp"));
            Files.createDirectories(home.resolve("tmp"));
            Files.createDirectories(folder.path("files"));
            Files.writeString(preBoot, LISTENER);
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", home, e.getMessage());
        }
        child = Child.start(
                Words.say("name.payara"),
                List.of(
                        Tools.java(),
                        "-Xmx768m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Duser.timezone=Asia/Shanghai",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + home.resolve("tmp"),
                        "-jar",
                        house.payaraMicro().toString(),
                        "--nohazelcast",
                        "--nohostaware",
                        "--disablephonehome",
                        "--prebootcommandfile",
                        preBoot.toString(),
                        "--port",
                        String.valueOf(settings.httpPort()),
                        "--contextroot",
                        "/",
                        "--deploy",
                        house.war().toString()),
                environment(),
                pidFile(folder),
                folder.log("payara"),
                Child.Signal.TERM);
    }

    private Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("DB_URL", settings.databaseUrl(Databases.COUNTY));
        environment.put("DB_USER", Databases.APP);
        environment.put("DB_PASSWORD", secrets.get(Name.DB_APP_PASSWORD));
        environment.put("BASEURL", settings.baseUrl());
        environment.put("OIDC_ISSUER", settings.issuer());
        environment.put("OIDC_CLIENTID", "yidan");
        environment.put("OIDC_CLIENTSECRET", secrets.get(Name.OIDC_CLIENTSECRET));
        environment.put("PROVISIONING_CLIENTID", "yidan-provisioning");
        environment.put("PROVISIONING_CLIENTSECRET", secrets.get(Name.PROVISIONING_CLIENTSECRET));
        environment.put("FILES_DIR", folder.path("files").toString());
        environment.put("DEMO", "true");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    /** Until health says so, the public page is there and the staff's page leads to the login. */
    void awaitPages(Progress progress, Runnable requireLife) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!healthy() || !answers()) {
            requireLife.run();
            if (System.nanoTime() > until) {
                throw new Trouble("child.silent", child.name(), PATIENCE.toMinutes(), child.log());
            }
            progress.waitingFor(child.name());
            Child.pause(Duration.ofMillis(500));
        }
    }

    /** The server stays up without the application; its log is the first to know. */
    void requireDeployed() {
        boolean failed =
                LogTail.contains(child.log(), DEPLOYMENT_FAILED) || LogTail.contains(child.log(), NOTHING_DEPLOYED);
        if (failed) {
            throw new Trouble("payara.not-deployed", LogTail.lastTrouble(child.log(), 400), child.log());
        }
    }

    private boolean healthy() {
        Answers health = Answers.of(settings.baseUrl() + "/health/ready");
        return health.status() == 200 && health.body().replace(" ", "").contains("\"status\":\"UP\"");
    }

    private boolean answers() {
        Answers staff = Answers.of(settings.appUrl() + "/");
        boolean login = staff.status() / 100 == 3 && staff.location().startsWith(settings.issuer());
        return login
                && Answers.of(staff.location()).status() == 200
                && Answers.of(settings.portalUrl()).status() == 200;
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
