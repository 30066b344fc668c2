package yidan.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One server process. It has a session of its own, so that Ctrl-C reaches the launcher only and things stop in order;
 * the kernel ends it when the launcher is killed; and its pid file lets the next start find it if all that failed.
 */
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int TAIL = 400;

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Path log;
    private final Signal gentle;

    /** How to ask a server to stop. */
    enum Signal {
        TERM,
        /** PostgreSQL's fast shutdown; its TERM waits for every client to leave. */
        INT
    }

    private Child(String name, Process process, Path pidFile, Path log, Signal gentle) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.gentle = gentle;
    }

    /**
     * Must be called on a thread that lives as long as the stack: the kernel ties the child's life to it.
     *
     * @param pidFile in the server's own folder
     */
    static Child start(
            String name, List<String> command, Map<String, String> environment, Path pidFile, Path log, Signal gentle) {
        try {
            Files.createDirectories(pidFile.getParent());
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var builder = new ProcessBuilder(tethered(command, gentle))
                    .directory(pidFile.getParent().toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()) + " " + gentle);
            return new Child(name, process, pidFile, log, gentle);
        } catch (IOException e) {
            throw new Trouble(e, "child.start", name, e.getMessage());
        }
    }

    private static List<String> tethered(List<String> command, Signal gentle) {
        var tethered = new ArrayList<String>();
        if (Tools.has("setsid")) {
            tethered.add("setsid");
        }
        // After unshare, if there is one: taking a new identity would untie the process again.
        boolean unshared = command.getFirst().equals("unshare");
        if (unshared) {
            tethered.addAll(command.subList(0, 2));
        }
        if (Tools.has("setpriv")) {
            tethered.addAll(List.of("setpriv", "--pdeathsig", gentle.name()));
        }
        tethered.addAll(unshared ? command.subList(2, command.size()) : command);
        return tethered;
    }

    /** Stops what a killed launcher may have left behind. */
    static void sweep(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            String[] parts = Files.readString(pidFile).strip().split(" ");
            if (parts.length == 3) {
                Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(parts[0]))
                        .filter(handle -> startOf(handle) == Long.parseLong(parts[1]));
                if (left.isPresent()) {
                    end(left.get(), Signal.valueOf(parts[2]));
                }
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", pidFile, e.getMessage());
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    boolean succeeded() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    /** One line: who died, how, its last words, and where to read on. */
    Trouble death() {
        return new Trouble("child.died", name, exitCode(), LogTail.lastTrouble(log, TAIL), log);
    }

    private String exitCode() {
        return process.isAlive() ? "?" : String.valueOf(process.exitValue());
    }

    void stop() {
        end(process.toHandle(), gentle);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", pidFile, e.getMessage());
        }
    }

    private static void end(ProcessHandle handle, Signal gentle) {
        if (!handle.isAlive()) {
            return;
        }
        if (gentle == Signal.INT) {
            Tools.run(List.of("sh", "-c", "kill -INT " + handle.pid()));
        } else {
            handle.destroy();
        }
        var whole = handle.descendants().toList();
        if (!gone(handle, PATIENCE)) {
            handle.destroyForcibly();
            whole.forEach(ProcessHandle::destroyForcibly);
            gone(handle, PATIENCE);
        }
    }

    private static boolean gone(ProcessHandle handle, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (handle.isAlive()) {
            if (System.nanoTime() > until) {
                return false;
            }
            pause(Duration.ofMillis(50));
        }
        return true;
    }

    static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(e, "interrupted");
        }
    }

    private static long startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
