package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.Confiscating;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedMeans;
import yidan.casework.Seizing;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.ReplaceTemplate;
import yidan.document.Templates;
import yidan.evidence.Evidence;
import yidan.evidence.custody.CustodyItem;
import yidan.files.FileRules;
import yidan.files.ProvenPdf;
import yidan.files.Upload;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** How a file is bound: whatever its size, on the sheets of the county. */
class BoundFileTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 5);
    private static final int MEGABYTE = 1024 * 1024;

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    @Test
    void a_scan_of_more_than_a_hundred_megabytes_is_bound_taken_over_and_read() throws IOException {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> piece = world.evidence(id, null);
        desk.perform(world.officer, new AttachFiles(id, null, piece, List.of(largeScan())));
        Id<CaseFile> file = desk.takenOver(desk.closed(world.told(id, FINE), "file-0401"));
        ProvenPdf whole = desk.caseFiles.read(desk.archivist, file, "核对装订");
        assertTrue(whole.file().bytes() > 100L * MEGABYTE, whole.file().bytes() + " bytes");
        try (PDDocument bound = whole.load()) {
            assertEquals(
                    desk.load(file).pages(),
                    bound.getNumberOfPages() - 3,
                    "all its pages, behind the cover and two of the catalogue");
        }
    }

    /** Three pages with pictures that cannot be pressed together. */
    private String largeScan() throws IOException {
        Path scan = Files.createTempFile("large-scan", ".pdf");
        Random noise = new Random(7);
        byte[] megabyte = new byte[MEGABYTE];
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (int number = 0; number < 3; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                COSStream picture = pdf.getDocument().createCOSStream();
                picture.setItem(COSName.TYPE, COSName.XOBJECT);
                picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
                picture.setItem(COSName.FILTER, COSName.DCT_DECODE);
                try (OutputStream out = picture.createRawOutputStream()) {
                    for (int i = 0; i < 34; i++) {
                        noise.nextBytes(megabyte);
                        out.write(megabyte);
                    }
                }
                PDResources resources = new PDResources();
                resources.add(new PDImageXObject(new PDStream(picture), resources));
                page.setResources(resources);
                pdf.addPage(page);
            }
            pdf.save(scan.toFile());
        }
        try (InputStream in = Files.newInputStream(scan)) {
            return desk.files
                    .keep(world.officer, new Upload(in, "检验报告.pdf"), FileRules.evidence())
                    .hash();
        } finally {
            Files.delete(scan);
        }
    }

    @Test
    void a_picture_of_a_thing_that_comes_after_the_approval_is_approved_anew() {
        desk.retentionIsSet();
        PreparedMeans.THINGS.size();
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Seizure> seizure = PreparedMeans.seizure(id, true);
        world.perform(world.officer, Seizing.carryOut(seizure, List.of("打捆机；小型；台；1"), true, "设备突发故障"));
        Id<CustodyItem> thing = Id.of(world.read(register -> CustodyItem.heldBy(register, seizure.value()))
                .getFirst()
                .uuid());
        Confiscating.decided(id);
        desk.perform(world.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。"));
        desk.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, desk.today(), "赵某某", "牛杜镇示例村", false, null));
        desk.perform(world.officer, new RecordPerformance(id, null, desk.today(), "物品已经没收。"));
        desk.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经没收。"));
        desk.perform(world.head, new ApproveClosing(id, null, null));
        desk.partyProved(id);
        desk.signReceipts(id);
        Id<CaseFile> file = Id.of(desk.perform(world.officer, new CompileFile(id, "已经组卷。", null, "物品待处理。"))
                .dossier());
        desk.approved(file);
        PreparedMeans.photographed(thing);
        TakeOverFile taking = new TakeOverFile(file, null, "2号柜", desk.caseFiles.bind(desk.archivist, file));
        Refusal later = assertThrows(Refusal.class, () -> world.perform(desk.archivist, taking));
        assertEquals("casefile.changed-since-approval", later.key());
        assertTrue(
                later.arguments().getFirst().toString().contains("打捆机"),
                later.arguments().toString());
    }

    @Test
    void the_countys_own_cover_and_catalogue_are_the_bound_ones() throws IOException {
        desk.retentionIsSet();
        desk.ground.itIs(CaseWorld.DAY);
        replaced(FormKind.CASE_FILE_COVER, "<p>临猗县统一封面</p>");
        replaced(FormKind.CASE_FILE_CATALOGUE, "<p>临猗县统一目录</p>");
        Id<EnforcementCase> id = desk.closed("file-0402");
        desk.ground.itIs(NEXT_YEAR);
        Id<CaseFile> file = desk.takenOver(id);
        try (PDDocument bound =
                desk.caseFiles.read(desk.archivist, file, "核对装订").load()) {
            PDFTextStripper front = new PDFTextStripper();
            front.setEndPage(3);
            String text = front.getText(bound);
            assertTrue(text.contains("临猗县统一封面") && text.contains("临猗县统一目录"), text);
            assertTrue(text.contains(desk.load(file).number()), text);
        }
    }

    private void replaced(FormKind form, String also) {
        desk.perform(
                world.bureau, new ReplaceTemplate(form, Templates.shipped(form) + also, "", NEXT_YEAR, "临司发〔2026〕21号"));
    }
}
