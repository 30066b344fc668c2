package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.act.Chores;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.StoreRecording;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.Attachment;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Photos and scans belong to a piece of evidence by their hash, and stay. */
class EvidenceFilesTest {

    @TempDir
    Path folder;

    private final CaseWorld world = CaseWorld.get();

    private StoredFile store(Actor actor, String content) {
        return store(actor, content, "照片说明.txt");
    }

    private StoredFile store(Actor actor, String content, String name) {
        FileStore store = new FileStore(
                new FileShelf(folder.toString()),
                world.world.registers,
                new Chores(world.world.transactions, world.world.recorder, world.world.clock()),
                world.world.clock());
        return store.keep(
                actor,
                new Upload(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name),
                FileRules.evidence());
    }

    private static AddEvidence evidence(Id<EnforcementCase> on, List<String> files) {
        return new AddEvidence(
                on, null, EvidenceKind.PHYSICAL, "现场残留物", "证明焚烧", CaseWorld.DAY, "示例村村北", "现场提取", true, null, files);
    }

    private List<Attachment> files(Id<EnforcementCase> of) {
        return world.read(register -> Attachment.of(register, of.value()));
    }

    @Test
    void evidence_comes_with_its_photos_and_more_may_follow_but_none_is_taken_away() throws SQLException {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        StoredFile first = store(world.officer, "一 " + id);
        StoredFile second = store(world.officer, "二 " + id);
        world.perform(world.officer, evidence(id, List.of(first.hash(), first.hash())));
        Evidence piece =
                world.read(register -> Evidence.of(register, id.value())).getLast();
        world.perform(
                world.second, new AttachFiles(id, null, Id.of(piece.uuid()), List.of(first.hash(), second.hash())));
        assertEquals(
                Set.of(first.hash(), second.hash()),
                files(id).stream().map(Attachment::hash).collect(Collectors.toSet()));
        assertEquals(2, files(id).size());
        assertEquals(piece.uuid(), files(id).getFirst().pieceId());
        assertEquals("照片说明.txt", files(id).getFirst().name());
        assertEquals(
                first.hash(),
                world.read(register -> Attachment.of(register, id.value(), first.hash()))
                        .orElseThrow()
                        .hash());
    }

    @Test
    void a_file_that_was_not_stored_or_is_the_neighbours_is_refused() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        StoredFile foreign = store(world.neighbour, "邻镇 " + id);
        for (String hash : List.of(foreign.hash(), "0".repeat(64), "../../etc/passwd")) {
            assertEquals(
                    "file.unknown",
                    assertThrows(Refusal.class, () -> world.perform(world.officer, evidence(id, List.of(hash))))
                            .key());
        }
        assertEquals(0, world.reload(id).evidence());
        assertEquals(List.of(), files(id));
    }

    @Test
    void who_does_not_handle_the_case_attaches_nothing() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> piece = world.evidence(id);
        StoredFile file = store(world.third, "三 " + id);
        assertEquals(
                "case.not-the-handler",
                assertThrows(
                                Refusal.class,
                                () -> world.perform(
                                        world.third, new AttachFiles(id, null, piece, List.of(file.hash()))))
                        .key());
        assertEquals(
                "dossier.unknown",
                assertThrows(
                                Refusal.class,
                                () -> world.perform(
                                        world.neighbour, new AttachFiles(id, null, piece, List.of(file.hash()))))
                        .key());
    }

    @Test
    void what_nobody_can_look_at_is_rejected_or_shown_but_never_found_true() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> shown = world.evidence(id, null);
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(world.officer, verdict(id, shown, true)));
        assertEquals("evidence.nothing-attached", refusal.key());
        assertEquals("cn-penalty-2021:#47", refusal.basis());
        assertEquals(List.of("evidence"), refusal.components());
        StoredFile file = store(world.officer, "残留物 " + id);
        world.perform(world.officer, new AttachFiles(id, null, shown, List.of(file.hash())));
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        Id<Evidence> other = world.evidence(id, null);
        assertEquals(
                "evidence.nothing-attached",
                assertThrows(Refusal.class, () -> world.perform(world.officer, verdict(id, other, true)))
                        .key(),
                "another piece's photo shows it not");
        world.perform(world.officer, verdict(id, shown, true));
        world.perform(world.officer, verdict(id, other, false));
        assertEquals(1, world.reload(id).verifiedEvidence());
    }

    private static VerifyEvidence verdict(Id<EnforcementCase> id, Id<Evidence> piece, boolean proved) {
        return new VerifyEvidence(id, null, piece, proved, "与笔录核对");
    }

    @Test
    void a_text_is_stored_as_nobodys_recording() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(
                world.officer,
                new NoteRecording(
                        id,
                        null,
                        FilmedStep.INVESTIGATION,
                        CaseWorld.DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 40),
                        null,
                        "示例村村北",
                        "执法记录仪 07",
                        true,
                        true,
                        null,
                        null,
                        null));
        Id<Recording> owed = Id.of(world.read(register -> Recording.of(register, id.value()))
                .getFirst()
                .uuid());
        StoredFile text = store(world.officer, "不是录像 " + id);
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> world.perform(world.officer, new StoreRecording(owed, null, List.of(text.hash()))));
        assertEquals("recording.no-recording", refusal.key());
        assertEquals(List.of("files"), refusal.components());
        StoredFile film = store(world.officer, "RIFF\0\0\0\0AVI LIST\0\0\0\0hdrlavih" + id, "执法.avi");
        Refusal unplayable = assertThrows(
                Refusal.class,
                () -> world.perform(world.officer, new StoreRecording(owed, null, List.of(film.hash()))));
        assertEquals("recording.not-playable", unplayable.key());
        assertEquals("linyi-14:1.3#19", unplayable.basis());
        assertEquals(
                Recording.TAKEN,
                world.read(register -> register.load(Recording.class, owed)).stage());
        assertEquals(List.of(), files(id));
    }
}
