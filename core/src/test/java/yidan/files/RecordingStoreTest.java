package yidan.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Chores;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** Recordings are kept however long they are, and nothing of what breaks off. */
class RecordingStoreTest {

    @TempDir
    Path folder;

    private final World world = World.get();
    private final Chores chores = new Chores(world.transactions, world.recorder, world.clock());
    private final Actor officer = world.person("files-officer", World.NIUDU, Role.OFFICER);

    private FileStore store() {
        return new FileStore(new FileShelf(folder.toString()), world.registers, chores, world.clock());
    }

    private List<Path> waiting() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(one -> one.toString().endsWith(".part")).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_large_swapped_file_is_found_at_its_end() throws IOException {
        StoredFile file = store().keep(officer, new Upload(new Video(33L << 20, -1), "执法.mp4"), FileRules.recordings());
        Path place = new FileShelf(folder.toString()).place(World.NIUDU, file.hash());
        try (var channel = java.nio.channels.FileChannel.open(place, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {9}), 30L << 20);
        }
        try (var opened = store().open(officer, file.hash())) {
            assertEquals(
                    "file.swapped",
                    assertThrows(
                                    Refusal.class,
                                    () -> opened.content().transferTo(java.io.OutputStream.nullOutputStream()))
                            .key());
        }
    }

    @Test
    void a_recording_that_no_browser_plays_is_refused_as_such_and_is_taken_as_evidence_all_the_same() {
        byte[] film = "RIFF\0\0\0\0AVI LIST\0\0\0\0hdrlavih".getBytes(StandardCharsets.ISO_8859_1);
        byte[] voice = "#!AMR\n\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        for (var bad : List.of(
                new Upload(new ByteArrayInputStream(film), "执法.avi"),
                new Upload(new ByteArrayInputStream(voice), "询问.amr"))) {
            Refusal refusal = assertThrows(Refusal.class, () -> store().keep(officer, bad, FileRules.recordings()));
            assertEquals("file.not-playable", refusal.key());
            assertEquals(List.of(bad.name()), refusal.arguments());
        }
        assertEquals(
                FileType.AVI,
                store().keep(officer, new Upload(new ByteArrayInputStream(film), "执法.avi"), FileRules.evidence())
                        .type());
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() {
        Upload lost = new Upload(new Video(1 << 20, 1 << 19), "执法.mp4");
        assertEquals(
                "file.broken-off",
                assertThrows(Refusal.class, () -> store().keep(officer, lost, FileRules.recordings()))
                        .key());
        Upload shorter = new Upload(new ByteArrayInputStream(text("一半")), "半.txt", 100);
        assertEquals(
                "file.broken-off",
                assertThrows(Refusal.class, () -> store().keep(officer, shorter, FileRules.documents()))
                        .key());
        assertEquals(List.of(), waiting());
    }

    /** Of four gigabytes with -Dyidan.upload.bytes=4294967296. */
    @Test
    void a_recording_passes_with_flat_memory_whatever_its_size() throws IOException {
        long bytes = Long.getLong("yidan.upload.bytes", 96L << 20);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().threadId();
        long before = threads.getThreadAllocatedBytes(thread);
        long began = System.nanoTime();
        StoredFile file =
                store().keep(officer, new Upload(new Video(bytes, -1), "执法.mp4", bytes), FileRules.recordings());
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        System.out.printf("file store: %,d bytes in %d s, %,d bytes allocated%n", bytes, seconds, allocated);
        assertEquals(bytes, file.bytes());
        assertTrue(allocated < (16L << 20) + bytes / 50, allocated + " bytes allocated");
        Id<StaffMember> none = Id.of(TimeOrdered.id(world.clock().instant()));
        assertEquals(
                "dossier.unknown",
                assertThrows(Refusal.class, () -> store().stretch(officer, StaffMember.class, none, file.hash(), 0, 10))
                        .key());
    }
}
