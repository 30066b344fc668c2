package yidan.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The whole county: database, identity, application, started in the order they need each other and stopped backwards. */
public final class Stack implements AutoCloseable {

    private final RunFolder folder;
    private final Settings settings;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Payara payara;
    private boolean closed;

    private Stack(House house, Settings settings, RunFolder folder) {
        this.folder = folder;
        this.settings = settings;
        this.secrets = folder.secrets();
        this.postgres = new Postgres(
                        house.postgres(),
                        folder.path("postgres"),
                        settings.databasePort(),
                        secrets.get(Secrets.Name.POSTGRES_PASSWORD))
                .logTo(folder.log("postgres"));
        this.keycloak = new Keycloak(house.keycloak(), folder, settings, secrets);
        this.payara = new Payara(house, folder, settings, secrets);
    }

    /** Takes a free folder for itself and starts; the stack is running when this returns. */
    public static Stack start(House house, Settings settings, Progress progress) {
        RunFolder folder = RunFolder.take(settings.folder());
        Stack stack;
        try {
            stack = in(house, settings, folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
        try {
            stack.start(progress);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** A stack for a folder that is taken already; nothing is started yet. */
    static Stack in(House house, Settings settings, RunFolder folder) {
        sweep(folder);
        folder.requireSpace();
        Ports.requireFree(settings);
        return new Stack(house, settings, folder);
    }

    static void sweep(RunFolder folder) {
        Stream.of(
                        Payara.pidFile(folder),
                        Keycloak.pidFile(folder),
                        folder.path("keycloak/build.pid"),
                        folder.path("postgres/initdb.pid"),
                        Postgres.pidFile(folder.path("postgres")))
                .forEach(Child::sweep);
    }

    void start(Progress progress) {
        progress.step("postgres.starting");
        postgres.start(progress);
        progress.step("databases.preparing");
        Databases.prepare(postgres, secrets);
        keycloak.build(progress);
        rememberBaseUrl();
        folder.publish(settings, secrets);
        progress.step("servers.starting");
        keycloak.start();
        payara.start();
        keycloak.awaitRealm(progress, this::requireProgress);
        progress.step("keycloak.ready");
        payara.awaitPages(progress, this::requireProgress);
        progress.step("payara.ready");
    }

    private void rememberBaseUrl() {
        Path file = folder.path("base-url");
        try {
            if (Files.exists(file)) {
                String before = Files.readString(file).strip();
                if (!before.isEmpty() && !before.equals(settings.baseUrl())) {
                    Databases.moveClients(postgres, before, settings.baseUrl());
                }
            }
            Files.writeString(file, settings.baseUrl() + "\n");
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", file, e.getMessage());
        }
    }

    /** Blocks while all three live. */
    void keepWatch() {
        while (true) {
            requireLife();
            Child.pause(Duration.ofMillis(500));
        }
    }

    /** While it starts: what has failed already is not waited for. */
    private void requireProgress() {
        requireLife();
        payara.requireDeployed();
    }

    private void requireLife() {
        for (Child child : List.of(postgres.child(), keycloak.child(), payara.child())) {
            if (!child.alive()) {
                throw child.death();
            }
        }
    }

    public Settings settings() {
        return settings;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Postgres postgres() {
        return postgres;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    Payara payara() {
        return payara;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            payara.close();
            keycloak.close();
            postgres.close();
            folder.close();
        }
    }
}
