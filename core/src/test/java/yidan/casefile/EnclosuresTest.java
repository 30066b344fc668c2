package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import yidan.World;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.GrantUse;
import yidan.casework.CaseWorld;
import yidan.casework.Confiscating;
import yidan.casework.Disposing;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedMeans;
import yidan.casework.Seizing;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.Evidence;
import yidan.evidence.PartyProof;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.Movement;
import yidan.files.Attachment;
import yidan.files.FileStore;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What is no document of the case stands in its file too: in its place, printed where it can be, described where it cannot. */
class EnclosuresTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    @Test
    void pictures_and_scans_are_bound_in_their_place_and_what_cannot_be_printed_is_described() throws IOException {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> piece = world.evidence(id, null);
        List<String> hashes = List.of(
                desk.keep(FilingDesk.picture(), "现场照片.jpg"),
                desk.keep(FilingDesk.scan(2), "身份证明.pdf"),
                desk.keep(FilingDesk.sound(), "现场录音.wav"));
        hashes.forEach(hash -> desk.perform(world.officer, new AttachFiles(id, null, piece, List.of(hash))));
        Id<CaseFile> file = desk.takenOver(desk.closed(world.told(id, FINE), "file-0007"));
        CaseFile archived = desk.load(file);
        FileContents contents = archived.contents().orElseThrow();
        List<FilePart> attached = attached(file);
        assertEquals(hashes, attached.stream().map(FilePart::hash).toList());
        assertEquals(List.of(1, 2, 1), attached.stream().map(FilePart::pages).toList());
        int place = contents.parts().indexOf(attached.getFirst());
        assertEquals("证据清单", contents.parts().get(place - 1).title());
        assertEquals(attached.getFirst().firstPage() + 1, attached.get(1).firstPage());
        try (PDDocument bound = Loader.loadPDF(desk.bound(file))) {
            PDFTextStripper cover = new PDFTextStripper();
            cover.setEndPage(2);
            assertFalse(cover.getText(bound).contains("—"), "the cover and the catalogue carry no number of their own");
            int front = bound.getNumberOfPages() - contents.pages();
            PDFTextStripper described = new PDFTextStripper();
            described.setStartPage(front + attached.get(2).firstPage());
            described.setEndPage(front + attached.get(2).firstPage());
            String text = described.getText(bound).replaceAll("\\s", "");
            assertTrue(text.contains(hashes.get(2)) && text.contains("现场录音.wav"), text);
        }
        theFileIsTheOnlyWayTo(attached.get(2), id, file);
    }

    /** 四、九 档案管理制度 第四条; 执法保密制度 第四条. */
    private void theFileIsTheOnlyWayTo(FilePart sound, Id<EnforcementCase> id, Id<CaseFile> file) throws IOException {
        Id<OfficialDocument> decision = desk.paper(id, FormKind.PENALTY_DECISION);
        for (Actor reader : List.of(world.head, world.leader, world.officer, desk.archivist)) {
            assertEquals("file.in-the-archive", keyOf(() -> desk.originals.original(reader, decision)), reader.user());
            assertEquals("file.in-the-archive", keyOf(() -> attachment(reader, id, sound)), reader.user());
        }
        assertEquals(
                "file.in-the-archive",
                keyOf(() -> desk.originals.preview(world.officer, decision)),
                "nor is it printed anew");
        assertEquals("papers.not-your-case", keyOf(() -> attachment(world.third, id, sound)));
        assertEquals(
                "casefile.reading-not-granted",
                keyOf(() -> desk.caseFiles.original(world.leader, file, sound.ordinal(), "学习")));
        assertEquals(
                "casefile.no-purpose", keyOf(() -> desk.caseFiles.original(world.head, file, sound.ordinal(), " ")));
        assertEquals("file.unknown", keyOf(() -> desk.caseFiles.original(world.head, file, 1, "复核")));
        Id<FileUse> use =
                Id.of(desk.perform(world.leader, new AskForFile(file, FileUse.Way.READ, "复核录音", "现场录音", desk.today()))
                        .dossier());
        desk.perform(world.head, new GrantUse(use, null, null));
        long before = readings();
        try (FileStore.Opened opened = desk.caseFiles.original(world.leader, file, sound.ordinal(), "复核录音")) {
            assertArrayEquals(FilingDesk.sound(), opened.content().readAllBytes());
        }
        assertEquals(before + 1, readings());
    }

    private Attachment attachment(Actor reader, Id<EnforcementCase> id, FilePart part) {
        return desk.ground.registers.read(
                reader,
                register ->
                        Attachment.readable(register, reader, register.load(EnforcementCase.class, id), part.hash()));
    }

    private static String keyOf(Executable opening) {
        return assertThrows(Refusal.class, opening).key();
    }

    private long readings() {
        return world.read(register -> register.of(RecordEntry.class)
                .where("d.verb = :verb", "verb", "ReadCaseFile")
                .count());
    }

    @Test
    void pictures_of_things_in_custody_are_bound_and_each_confiscated_thing_is_accounted_for() {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Seizure> seizure = PreparedMeans.seizure(id, true);
        world.perform(world.officer, Seizing.carryOut(seizure, List.of("打捆机；小型；台；1", "柴油；；桶；2.5"), true, "设备突发故障"));
        List<Id<CustodyItem>> things = world.read(register -> CustodyItem.heldBy(register, seizure.value())).stream()
                .map(thing -> Id.<CustodyItem>of(thing.uuid()))
                .toList();
        String photo = world.photo();
        PreparedMeans.photographed(things.getFirst());
        Confiscating.decided(id);
        Confiscating.served(id);
        world.perform(world.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。"));
        assertEquals(List.of("打捆机", "柴油"), notDisposedOf(id));
        destroyed(things.getFirst());
        assertEquals(List.of("", "柴油"), notDisposedOf(id), "its record waits to be signed");
        recordSigned(id);
        assertEquals(List.of("柴油"), notDisposedOf(id), "one record is not enough for two things");
        String said = new Goods(desk.ground.registers).situation(world.officer, id.value());
        assertTrue(said.contains("打捆机 1 台：销毁，2026-") && said.contains("柴油 2.5 桶：罚没，待入库"), said);
        destroyed(things.getLast());
        recordSigned(id);
        assertEquals(List.of(), notDisposedOf(id));
        FilePart bound = desk.contents(id).parts().stream()
                .filter(FilePart::attached)
                .filter(part -> part.title().contains("打捆机"))
                .findFirst()
                .orElseThrow();
        assertEquals(photo, bound.hash());
    }

    private List<String> notDisposedOf(Id<EnforcementCase> id) {
        return world.read(register -> Completeness.of(register, register.load(EnforcementCase.class, id))).stream()
                .filter(one -> one.form() == FormKind.GOODS_DISPOSAL)
                .map(Completeness.Missing::number)
                .toList();
    }

    private void recordSigned(Id<EnforcementCase> id) {
        world.read(register -> Papers.of(register, id.value())).stream()
                .filter(row -> row.form() == FormKind.GOODS_DISPOSAL && row.isDraft())
                .forEach(row -> world.finish(world.officer, Id.of(row.id()), null));
    }

    private void destroyed(Id<CustodyItem> one) {
        world.perform(world.officer, PreparedMeans.movement(one.value(), Movement.DESTROY));
        world.perform(world.head, new ApproveMovement(one, null, "同意"));
        world.perform(PreparedMeans.CUSTODIAN, Disposing.of(world, one, "交由专业机构销毁。"));
    }

    /** Besides what says who the party is. */
    private List<FilePart> attached(Id<CaseFile> file) {
        return desk.load(file).contents().orElseThrow().parts().stream()
                .filter(FilePart::attached)
                .filter(part -> !part.title().contains("身份证明："))
                .filter(part -> !world.photo().equals(part.hash()))
                .toList();
    }

    @Test
    void what_proves_who_the_party_is_stands_behind_the_decision_and_grounds_no_penalty() throws IOException {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        String card = desk.keep(FilingDesk.scan(2), "身份证.pdf");
        AddPartyProof copy = new AddPartyProof(
                id, null, PartyProof.IDENTITY, CaseWorld.DAY, "镇询问室", "赵某某", false, null, List.of(card));
        assertEquals("evidence.copy-not-checked", desk.refused(world.officer, copy));
        assertEquals("case.not-the-handler", desk.refused(world.third, copy));
        int before = world.reload(id).evidence();
        desk.perform(
                world.officer,
                new AddPartyProof(
                        id,
                        null,
                        copy.what(),
                        copy.obtainedOn(),
                        copy.place(),
                        copy.source(),
                        false,
                        "赵某某",
                        "柳某某",
                        CaseWorld.DAY,
                        copy.files()));
        Evidence proof = world.read(register -> Evidence.of(register, id.value())).stream()
                .filter(one -> one.partyProof().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals("身份证明：赵某某", proof.title());
        int proved = world.reload(id).verifiedEvidence();
        desk.perform(world.officer, new VerifyEvidence(id, null, Id.of(proof.uuid()), true, "与原件核对"));
        assertEquals(before, world.reload(id).evidence());
        assertEquals(proved, world.reload(id).verifiedEvidence());
        Id<CaseFile> file = desk.takenOver(desk.closed(id, "file-0008"));
        List<FilePart> parts = desk.load(file).contents().orElseThrow().parts();
        assertEquals("行政处罚决定书", parts.getFirst().title());
        assertEquals("附：身份证明：赵某某（扫描件）", parts.get(1).title());
        assertEquals(card, parts.get(1).hash());
        assertEquals(3, parts.get(1).pages(), "a leaf with the stamp before its two pages");
        try (PDDocument bound = Loader.loadPDF(desk.bound(file))) {
            int front = bound.getNumberOfPages()
                    - desk.load(file).contents().orElseThrow().pages();
            PDFTextStripper leaf = new PDFTextStripper();
            leaf.setStartPage(front + parts.get(1).firstPage());
            leaf.setEndPage(front + parts.get(1).firstPage());
            String stamp = leaf.getText(bound).replaceAll("\\s", "");
            assertTrue(
                    stamp.contains("经核对与原件无误")
                            && stamp.contains("提供人（签名或者盖章）：赵某某")
                            && stamp.contains("核对人（签名或者盖章）：柳某某")
                            && stamp.contains("2026年3月2日"),
                    stamp);
        }
    }

    @Test
    void a_scan_that_was_kept_before_pages_were_counted_is_bound_with_all_its_pages() throws Exception {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> piece = world.evidence(id, null);
        String scan = desk.keep(FilingDesk.scan(3), "检验报告.pdf");
        World.sql(
                desk.ground.superuser(),
                "update yidan.stored_file set pages = null where county_id = 140821 and hash = '" + scan + "'");
        desk.perform(world.officer, new AttachFiles(id, null, piece, List.of(scan)));
        Id<CaseFile> file = desk.takenOver(desk.closed(world.told(id, FINE), "file-0009"));
        assertEquals(3, attached(file).getFirst().pages());
        try (PDDocument bound = Loader.loadPDF(desk.bound(file))) {
            FileContents contents = desk.load(file).contents().orElseThrow();
            assertEquals(contents.pages() + 3, bound.getNumberOfPages(), "with its cover and two of its catalogue");
        }
    }

    @Test
    void a_photo_of_a_phone_is_printed_where_it_can_be_read_and_named_where_it_cannot() throws IOException {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> piece = world.evidence(id, null);
        String webp =
                desk.keep(Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="), "手机照片.webp");
        String heic = desk.keep(heic(), "手机照片.heic");
        desk.perform(world.officer, new AttachFiles(id, null, piece, List.of(webp)));
        desk.perform(world.officer, new AttachFiles(id, null, piece, List.of(heic)));
        Id<CaseFile> file = desk.takenOver(desk.closed(world.told(id, FINE), "file-0010"));
        List<FilePart> photos = attached(file);
        assertTrue(photos.getFirst().title().endsWith("（图片）"), photos.toString());
        assertTrue(photos.getLast().title().endsWith("（照片，电子文件）"), photos.toString());
        try (PDDocument bound = Loader.loadPDF(desk.bound(file))) {
            int front = bound.getNumberOfPages()
                    - desk.load(file).contents().orElseThrow().pages();
            PDPage drawn = bound.getPage(front + photos.getFirst().firstPage() - 1);
            assertTrue(drawn.getResources().getXObjectNames().iterator().hasNext(), "the picture is on its page");
            PDFTextStripper described = new PDFTextStripper();
            described.setStartPage(front + photos.getLast().firstPage());
            described.setEndPage(front + photos.getLast().firstPage());
            String text = described.getText(bound).replaceAll("\\s", "");
            assertTrue(text.contains("image/heic") && text.contains(heic), text);
        }
    }

    /** No more than its head, which is what it is told by. */
    private static byte[] heic() {
        byte[] head = new byte[64];
        System.arraycopy(
                new byte[] {
                    0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1', 'h', 'e', 'i',
                    'c'
                },
                0,
                head,
                0,
                24);
        return head;
    }
}
