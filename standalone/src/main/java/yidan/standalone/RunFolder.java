package yidan.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;

/** Everything this county keeps, held by one command at a time. */
final class RunFolder implements AutoCloseable {

    private static final long MIB = 1024L * 1024;
    private static final long FIRST_START_MIB = 1024;
    private static final long LATER_START_MIB = 256;
    private static final List<String> OURS =
            List.of("postgres", "keycloak", "payara", "files", "logs", "env", "secrets", "base-url");

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private RunFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this process; the lock falls with the process, however it ends. */
    static RunFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            var channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = Files.readString(folder.resolve("lock")).strip();
                channel.close();
                throw new Trouble("folder.taken", folder, holder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new RunFolder(folder, channel, lock);
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", folder, e.getMessage());
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    boolean started() {
        return Files.exists(path("postgres/data/PG_VERSION"));
    }

    Secrets secrets() {
        if (started() && !Secrets.exist(path("secrets"))) {
            throw new Trouble("folder.no-secrets", path("secrets"));
        }
        return Secrets.of(path("secrets"));
    }

    void requireSpace() {
        long needed = started() ? LATER_START_MIB : FIRST_START_MIB;
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MIB;
            if (free < needed) {
                throw new Trouble("folder.full", folder, free, needed);
            }
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", folder, e.getMessage());
        }
    }

    /** What tests, benchmarks and people's own tools need in order to connect. */
    void publish(Settings settings, Secrets secrets) {
        var env = new LinkedHashMap<String, String>();
        env.put("APP_URL", settings.appUrl());
        env.put("PORTAL_URL", settings.portalUrl());
        env.put("KEYCLOAK_URL", settings.keycloakUrl());
        env.put("DB_URL", settings.databaseUrl(Databases.COUNTY));
        env.put("DB_OWNER_USER", Databases.OWNER);
        env.put("DB_OWNER_PASSWORD", secrets.get(Secrets.Name.DB_OWNER_PASSWORD));
        env.put("DB_APP_USER", Databases.APP);
        env.put("DB_APP_PASSWORD", secrets.get(Secrets.Name.DB_APP_PASSWORD));
        env.put("DEMO_PASSWORD", secrets.get(Secrets.Name.DEMO_PASSWORD));
        try {
            EnvFile.write(path("env"), env);
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", path("env"), e.getMessage());
        }
    }

    /** Forgets everything of ours, and nothing else that may lie in the folder. */
    void reset() {
        try {
            for (String name : OURS) {
                Folders.delete(path(name));
            }
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", folder, e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new Trouble(e, "folder.unwritable", folder, e.getMessage());
        }
    }
}
