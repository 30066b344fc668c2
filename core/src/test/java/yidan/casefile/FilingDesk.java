package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.Done;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.CaseFileBinder;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Originals;
import yidan.document.Papers;
import yidan.document.layout.Typesetter;
import yidan.evidence.Evidence;
import yidan.evidence.PartyProof;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/** What stories about case files ask again and again: a closed case, its file taken over, things kept in the store. */
public final class FilingDesk {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);
    private static final Typesetter TYPESETTER = new Typesetter(" ");
    private static final Path FOLDER = folder();

    final CaseWorld world = CaseWorld.get();
    final World ground = world.world;
    public final Actor archivist = ground.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Chores chores = new Chores(ground.transactions, ground.recorder, ground.clock());
    final FileStore files = new FileStore(new FileShelf(FOLDER.toString()), ground.registers, chores, ground.clock());
    final Originals originals = new Originals(TYPESETTER, files, ground.registers, chores, ground.clock());
    final CaseFiles caseFiles = new CaseFiles(
            ground.registers, new CaseFileBinder(TYPESETTER), originals, files, ground.recorder, ground.clock());

    {
        // What officers signed on the spot is bound from here.
        world.signIn(files);
    }

    Done perform(Actor actor, Act act) {
        ground.itIs(ground.clock().instant().plusSeconds(60));
        return world.perform(actor, act);
    }

    String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    LocalDate today() {
        return LocalDate.ofInstant(ground.clock().instant(), ShanghaiClock.ZONE);
    }

    public void retentionIsSet() {
        boolean set = world.read(register ->
                new Rules(register).parameter("FILE_RETENTION_YEARS", today()).isSet());
        if (!set) {
            perform(world.bureau, new SetCountyParameter("FILE_RETENTION_YEARS", "30", today(), "临政办发〔2026〕1号"));
        }
    }

    List<DocumentRow> papers(Id<EnforcementCase> id) {
        return world.read(register -> Papers.of(register, id.value()));
    }

    Id<OfficialDocument> paper(Id<EnforcementCase> id, FormKind form) {
        return Id.of(papers(id).stream()
                .filter(row -> row.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow()
                .id());
    }

    public Id<EnforcementCase> closed(String receipt) {
        return closed(world.told(world.item("秸秆"), FINE), receipt);
    }

    public Id<EnforcementCase> closed(Id<EnforcementCase> id, String receipt) {
        signReceipts(id);
        ground.itIs(LATER);
        perform(world.head, world.decision(id, FINE));
        perform(world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, LATER, "赵某某", "牛杜镇示例村", false, null));
        perform(world.officer, new RecordPayment(id, null, LATER, FINE, null, receipt, List.of(world.photo())));
        perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        perform(world.head, new ApproveClosing(id, null, null));
        if (world.read(register -> Evidence.of(register, id.value())).stream().noneMatch(Evidence::isPartyProof)) {
            partyProved(id);
        }
        return id;
    }

    /** What was handed over at once was signed for on paper. */
    public void signReceipts(Id<EnforcementCase> id) {
        papers(id).stream()
                .filter(row -> row.form() == FormKind.PROOF_OF_SERVICE && row.isDraft())
                .forEach(row -> world.finish(world.officer, Id.of(row.id()), "在纸上签收。"));
    }

    /** Whoever the party is has shown it. */
    public void partyProved(Id<EnforcementCase> id) {
        perform(
                world.officer,
                new AddPartyProof(
                        id, null, PartyProof.IDENTITY, today(), "镇政府", "赵某某", true, null, List.of(world.photo())));
    }

    public CompileFile compiling(Id<EnforcementCase> id) {
        return new CompileFile(id, "本卷材料齐全。", null, null);
    }

    /** What the file of a case would hold today. */
    FileContents contents(Id<EnforcementCase> id) {
        EnforcementCase of = world.read(register -> register.load(EnforcementCase.class, id));
        caseFiles.printMissing(world.head, of);
        return world.read(register -> FileContents.of(register, of));
    }

    CaseFile load(Id<CaseFile> id) {
        return world.read(register -> register.load(CaseFile.class, id));
    }

    /** Printed and approved; what is done next comes a minute later. */
    public void approved(Id<CaseFile> file) {
        printed(file);
        perform(world.head, new ApproveFile(file, null));
        ground.itIs(ground.clock().instant().plusSeconds(60));
    }

    /** What the system prints after the acts. */
    public void printed(Id<CaseFile> file) {
        caseFiles.contents(world.head, load(file));
    }

    public Id<CaseFile> takenOver(Id<EnforcementCase> id) {
        world.finish(world.officer, paper(id, FormKind.PROOF_OF_SERVICE), "在纸上签收。");
        return filed(compiling(id));
    }

    /** Compiled by that act, approved, taken over. */
    public Id<CaseFile> filed(Act compiling) {
        Id<CaseFile> file = Id.of(perform(world.officer, compiling).dossier());
        takenOver(file, "2号柜");
        return file;
    }

    void takenOver(Id<CaseFile> file, String shelf) {
        approved(file);
        perform(archivist, new TakeOverFile(file, null, shelf, caseFiles.bind(archivist, file)));
    }

    /** Whatever waits there was signed on paper. */
    public void signed(UUID dossier) {
        world.read(register -> Papers.of(register, dossier)).stream()
                .filter(row -> row.isDraft() && row.form().isSigned())
                .forEach(row -> world.finish(world.officer, Id.of(row.id()), "在纸上签收。"));
    }

    /** The one PDF of a file, as somebody of its office reads it. */
    public byte[] bound(Id<CaseFile> file) {
        try (InputStream in = caseFiles.read(archivist, file, "核对装订").open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String keep(byte[] content, String name) {
        return files.keep(world.officer, new Upload(new ByteArrayInputStream(content), name), FileRules.evidence())
                .hash();
    }

    static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 480; y++) {
                image.setRGB(x, y, x << 14 | y << 7 | (x ^ y) & 0xFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    public static byte[] scan(int pages) throws IOException {
        try (PDDocument scan = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                scan.addPage(new PDPage(PDRectangle.A4));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    static byte[] sound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AudioFormat format = new AudioFormat(8000, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[16000]), format, 8000),
                AudioFileFormat.Type.WAVE,
                out);
        return out.toByteArray();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("files-of-cases");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
