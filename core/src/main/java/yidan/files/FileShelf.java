package yidan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yidan.record.Sm3;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/**
 * The folder of files: one folder for each county, in it one for each organisation, in it the contents by their hash. A
 * content takes its place when it is whole and on the disk; what lies there is never written again.
 */
@ApplicationScoped
public class FileShelf {

    private static final int BUFFER = 1 << 16;

    private Path folder;

    protected FileShelf() {}

    @Inject
    public FileShelf(@ConfigProperty(name = "FILES_DIR", defaultValue = "files") String files) {
        folder = Path.of(files);
    }

    /** A content that has come in whole and waits beside its place. */
    record Received(Path waiting, String hash, long bytes) {}

    static MessageDigest sm3() {
        return new SM3.Digest();
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where a content lies; the hash is one that we computed. */
    Path place(OrganisationCode owner, String hash) {
        return folderOf(owner).resolve(hash.substring(0, 2)).resolve(hash);
    }

    private Path folderOf(OrganisationCode owner) {
        return folder.resolve(owner.county().toString()).resolve(owner.toString());
    }

    /**
     * Takes a stream in, to the disk.
     *
     * @throws Refusal where it is empty, too large or broken off; nothing is kept then
     */
    Received receive(OrganisationCode owner, Upload upload, long limit) {
        requireRoom(upload.announced(), limit);
        Path waiting = folderOf(owner).resolve("incoming").resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            Files.createDirectories(waiting.getParent());
            Received received = copy(upload, waiting, limit);
            if (received.bytes() == 0) {
                throw new Refusal("file.empty", "");
            }
            if (upload.announced() >= 0 && received.bytes() != upload.announced()) {
                throw new Refusal("file.broken-off", "");
            }
            whole = true;
            return received;
        } catch (IOException full) {
            throw new Refusal("file.not-stored", "");
        } finally {
            if (!whole) {
                discard(waiting);
            }
        }
    }

    private static Received copy(Upload upload, Path waiting, long limit) throws IOException {
        MessageDigest digest = sm3();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (FileOutputStream out = new FileOutputStream(waiting.toFile())) {
            for (int n = next(upload, buffer); n >= 0; n = next(upload, buffer)) {
                bytes += n;
                requireRoom(bytes, limit);
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            out.getFD().sync();
        }
        return new Received(waiting, hex(digest), bytes);
    }

    private static int next(Upload upload, byte[] buffer) {
        try {
            return upload.content().read(buffer);
        } catch (IOException lost) {
            throw new Refusal("file.broken-off", "");
        }
    }

    private static void requireRoom(long bytes, long limit) {
        if (bytes > limit) {
            throw new Refusal("file.too-large", "", limit / (1024 * 1024));
        }
    }

    /** Gives a received content its place; if the same content lies there already, it stays. */
    void put(OrganisationCode owner, Received received) {
        Path place = place(owner, received.hash());
        try {
            Files.createDirectories(place.getParent());
            takePlace(received.waiting(), place);
            try (FileChannel parent = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        } catch (FileAlreadyExistsException same) {
            if (!hashOf(place).equals(received.hash())) {
                throw new Refusal("file.swapped", "", received.hash(), received.hash());
            }
        } catch (IOException full) {
            throw new Refusal("file.not-stored", "");
        }
    }

    /** A hard link never overwrites; a rename would, so where there are no links it is asked before. */
    private static void takePlace(Path waiting, Path place) throws IOException {
        try {
            Files.createLink(place, waiting);
        } catch (UnsupportedOperationException noLinks) {
            if (Files.exists(place)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void discard(Path waiting) {
        try {
            Files.deleteIfExists(waiting);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String hashOf(Path file) {
        try {
            return Sm3.hex(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes away everything of an organisation that is erased. */
    void clear(OrganisationCode owner) {
        Path its = folderOf(owner);
        if (!Files.exists(its)) {
            return;
        }
        try (Stream<Path> everything = Files.walk(its)) {
            for (Path one : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    boolean isClear(OrganisationCode owner) {
        return !Files.exists(folderOf(owner));
    }
}
