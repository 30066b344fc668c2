package yidan.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A PostgreSQL of its own folder and port that loses nothing it acknowledged: fsync and synchronous_commit on, checksums,
 * loopback only, a password for every role. Also for tests and benchmarks: {@code new Postgres(programs, folder, port,
 * password).start()}.
 */
public final class Postgres implements AutoCloseable {

    public static final String SUPERUSER = "postgres";

    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 15;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final String password;
    private final Map<String, String> configuration = new LinkedHashMap<>();
    private Path log;
    private Child child;

    /**
     * @param programs where PostgreSQL is, or is to be, unpacked
     * @param folder data and configuration; kept between starts
     * @param password of the superuser, fixed at the first start
     */
    public Postgres(Path programs, Path folder, int port, String password) {
        this.programs = programs;
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.password = password;
        this.log = this.folder.resolve("postgres.log");
        configuration.put("listen_addresses", "127.0.0.1");
        configuration.put("port", String.valueOf(port));
        configuration.put("unix_socket_directories", "");
        configuration.put("hba_file", this.folder.resolve("hba.conf").toString());
        configuration.put("password_encryption", "scram-sha-256");
        configuration.put("fsync", "on");
        configuration.put("full_page_writes", "on");
        configuration.put("synchronous_commit", "on");
        configuration.put("max_connections", "120");
        configuration.put("shared_buffers", "192MB");
        configuration.put("timezone", "Asia/Shanghai");
        configuration.put("log_timezone", "Asia/Shanghai");
    }

    /** One more line of its configuration, for the next start. */
    public Postgres with(String parameter, String value) {
        configuration.put(parameter, value);
        return this;
    }

    Postgres logTo(Path file) {
        log = file;
        return this;
    }

    static Path pidFile(Path folder) {
        return folder.resolve("postgres.pid");
    }

    /** Returns when it takes connections, after recovery if its last life ended badly. */
    public Postgres start() {
        return start(new Progress(line -> {}));
    }

    Postgres start(Progress progress) {
        PostgresPrograms.in(programs);
        Unprivileged user = Unprivileged.here();
        try {
            Files.createDirectories(folder);
            Child.sweep(pidFile(folder));
            Files.writeString(folder.resolve("hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            Files.writeString(folder.resolve("postgres.conf"), configurationText());
            user.own(folder);
            if (!Files.exists(data().resolve("PG_VERSION"))) {
                initialise(user);
            }
            forgetStaleLock();
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", folder, e.getMessage());
        }
        for (int attempt = 1; ; attempt++) {
            launch(user);
            if (ready(progress)) {
                return this;
            }
            // Backends of a killed server take a moment to notice; until then the data is theirs.
            boolean stillHeld = LogTail.contains(log, "shared memory block")
                    || LogTail.contains(log, "lock file \"postmaster.pid\"");
            if (!stillHeld || attempt == ATTEMPTS) {
                throw child.death();
            }
            Child.pause(Duration.ofSeconds(1));
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void initialise(Unprivileged user) throws IOException {
        Path draft = folder.resolve("data.new");
        Folders.delete(draft);
        Path secret = folder.resolve("superuser.new");
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password + "\n");
        user.own(folder);
        Child initdb = Child.start(
                "initdb",
                user.command(List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + draft,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums")),
                Map.of(),
                folder.resolve("initdb.pid"),
                log.resolveSibling("initdb.log"),
                Child.Signal.TERM);
        while (initdb.alive()) {
            Child.pause(Duration.ofMillis(50));
        }
        Files.deleteIfExists(secret);
        Files.deleteIfExists(folder.resolve("initdb.pid"));
        if (!Files.exists(draft.resolve("PG_VERSION")) || !initdb.succeeded()) {
            throw initdb.death();
        }
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** PostgreSQL takes any process that got its old number for itself, e.g. after a restart of the machine. */
    private void forgetStaleLock() throws IOException {
        Path lock = data().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        List<String> lines = Files.readAllLines(lock);
        boolean itself = !lines.isEmpty()
                && lines.getFirst().strip().matches("\\d+")
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .flatMap(handle -> handle.info().command())
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent();
        if (!itself) {
            Files.delete(lock);
        }
    }

    private String configurationText() {
        var text = new StringBuilder();
        configuration.forEach((key, value) ->
                text.append(key).append(" = '").append(value.replace("'", "''")).append("'\n"));
        return text.toString();
    }

    private void launch(Unprivileged user) {
        child = Child.start(
                Words.say("name.postgres"),
                user.command(List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data().toString(),
                        "-c",
                        "config_file=" + folder.resolve("postgres.conf"))),
                Map.of("LC_ALL", "C.UTF-8"),
                pidFile(folder),
                log,
                Child.Signal.INT);
    }

    private boolean ready(Progress progress) {
        long until = System.nanoTime() + RECOVERY.toNanos();
        while (child.alive() && System.nanoTime() < until) {
            try (Connection connection = connect("postgres")) {
                return connection.isValid(5);
            } catch (SQLException e) {
                if ("28P01".equals(e.getSQLState())) {
                    throw new Trouble(e, "postgres.password", folder);
                }
                progress.waitingFor(child.name());
                Child.pause(Duration.ofMillis(100));
            }
        }
        return false;
    }

    /** As the superuser. */
    public Connection connect(String database) throws SQLException {
        return connect(database, SUPERUSER, password);
    }

    public Connection connect(String database, String user, String secret) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", secret);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url(database), properties);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Child child() {
        return child;
    }

    /** Fast shutdown: running transactions are rolled back, acknowledged ones are on the disk. */
    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }
}
