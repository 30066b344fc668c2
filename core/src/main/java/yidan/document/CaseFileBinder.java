package yidan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import yidan.document.layout.EnclosureSheet;
import yidan.document.layout.Typesetter;
import yidan.tenancy.Refusal;

/**
 * Binds documents into one PDF: cover, catalogue with page numbers, the documents with a number on each page, bookmarks.
 * Source: 临政发〔2023〕14号 一、九 第二条 (封面、目录、文书材料), 第十五条 (页码标注在每页正面的右上角、背面的左上角).
 */
@ApplicationScoped
public class CaseFileBinder {

    private static final float SIZE = 11;
    private static final float EDGE = 36;

    private Typesetter typesetter;

    protected CaseFileBinder() {}

    @Inject
    public CaseFileBinder(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Opens a PDF. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * One document of the file.
     *
     * @param title as it stands in the catalogue and the bookmarks
     * @param number its number; may be empty
     * @param date as printed; may be empty
     * @param note for the last column; may be empty
     * @param volume 正卷 or 副卷, under which its bookmark stands; empty where the file is one
     * @param pdfs what it is made of, one behind the other
     */
    public record Part(String title, String number, String date, String note, String volume, List<Source> pdfs) {

        public Part(String title, String number, String date, String note, Source pdf) {
            this(title, number, date, note, "", List.of(pdf));
        }
    }

    /**
     * A page for what is no document: the picture as large as it fits, with these lines under it; the lines alone where
     * there is no picture, or none that can be drawn.
     *
     * @param apart what is said where nothing is drawn: what it is and where it lies
     */
    public byte[] enclosure(String title, List<String> lines, String apart, Optional<byte[]> picture) {
        return EnclosureSheet.of(typesetter, title, lines, apart, picture);
    }

    public static int pages(String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new Refusal("casefile.part-broken", "", name);
        }
    }

    /** How many pages each part has and where it begins, and how many pages are numbered in all. */
    public record Bound(List<Integer> firstPages, int pages) {}

    /**
     * Nothing of it is held in memory, so that scans of any size are bound.
     *
     * @param templates the template of the cover and of the catalogue, such as the county's own
     * @param cover the fields of {@link FormKind#CASE_FILE_COVER}
     * @param parts in the order of the file
     * @param out gets one PDF
     * @throws Refusal {@code casefile.part-broken} naming the part that is no readable PDF
     */
    public Bound bind(Function<FormKind, String> templates, Map<String, ?> cover, List<Part> parts, OutputStream out) {
        List<PDDocument> opened = new ArrayList<>();
        List<Path> waiting = new ArrayList<>();
        try (PDDocument file = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            List<Integer> firstPages = new ArrayList<>();
            int next = 1;
            List<List<PDDocument>> contents = new ArrayList<>();
            for (Part part : parts) {
                List<PDDocument> content = new ArrayList<>();
                contents.add(content);
                firstPages.add(next);
                for (Source pdf : part.pdfs()) {
                    PDDocument document = open(part, pdf, waiting);
                    opened.add(document);
                    content.add(document);
                    next += document.getNumberOfPages();
                }
            }
            Bound bound = new Bound(List.copyOf(firstPages), next - 1);
            Filling front = Filling.of(FormKind.CASE_FILE_COVER, cover);
            PDDocument first = own(FormKind.CASE_FILE_COVER, templates, front);
            PDDocument catalogue = own(FormKind.CASE_FILE_CATALOGUE, templates, catalogue(front, parts, bound));
            opened.add(first);
            opened.add(catalogue);
            PDFont face = typesetter.face(file);
            PDDocumentOutline outline = new PDDocumentOutline();
            outline.addLast(append(file, List.of(first), FormKind.CASE_FILE_COVER.title(), 0, face));
            outline.addLast(append(file, List.of(catalogue), FormKind.CASE_FILE_CATALOGUE.title(), 0, face));
            Map<String, PDOutlineItem> volumes = new HashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                PDOutlineItem bookmark = append(file, contents.get(i), part.title(), firstPages.get(i), face);
                if (part.volume().isEmpty()) {
                    outline.addLast(bookmark);
                } else {
                    volumes.computeIfAbsent(part.volume(), name -> volume(outline, name, bookmark))
                            .addLast(bookmark);
                }
            }
            file.getDocumentCatalog().setDocumentOutline(outline);
            file.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            file.getDocumentInformation()
                    .setTitle(String.valueOf(front.context().get("fileNumber")));
            file.save(out);
            return bound;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            opened.forEach(IOUtils::closeQuietly);
            waiting.forEach(CaseFileBinder::discard);
        }
    }

    private static PDDocument open(Part part, Source pdf, List<Path> waiting) {
        try (InputStream in = pdf.open()) {
            Path copy = Files.createTempFile("part", ".pdf");
            waiting.add(copy);
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            PDDocument document = Loader.loadPDF(copy.toFile(), IOUtils.createTempFileOnlyStreamCache());
            if (document.isEncrypted()) {
                document.close();
                throw new Refusal("casefile.part-broken", "", part.title());
            }
            return document;
        } catch (IOException broken) {
            throw new Refusal("casefile.part-broken", "", part.title());
        }
    }

    private static void discard(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException held) {
            copy.toFile().deleteOnExit();
        }
    }

    private PDDocument own(FormKind form, Function<FormKind, String> templates, Filling filling) throws IOException {
        byte[] pdf = typesetter.unnumbered(
                form.title(), Templates.fill(templates.apply(form), filling), hash -> new byte[0]);
        return Loader.loadPDF(pdf);
    }

    private Filling catalogue(Filling cover, List<Part> parts, Bound bound) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            entries.add(Map.of(
                    "ordinal", String.valueOf(i + 1),
                    "number", part.number(),
                    "title", typesetter.drawable(part.title()),
                    "date", part.date(),
                    "page", String.valueOf(bound.firstPages().get(i)),
                    "note", part.note()));
        }
        Map<String, Object> context = cover.context();
        return Filling.of(
                FormKind.CASE_FILE_CATALOGUE,
                Map.of("fileNumber", context.get("fileNumber"), "cause", context.get("cause"), "entries", entries));
    }

    private static PDOutlineItem volume(PDDocumentOutline outline, String name, PDOutlineItem first) {
        PDOutlineItem volume = new PDOutlineItem();
        volume.setTitle(name);
        try {
            volume.setDestination(first.getDestination());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        outline.addLast(volume);
        return volume;
    }

    private static PDOutlineItem append(
            PDDocument file, List<PDDocument> parts, String title, int firstNumber, PDFont face) throws IOException {
        int number = firstNumber;
        PDPage first = null;
        for (PDDocument part : parts) {
            for (PDPage page : part.getPages()) {
                PDPage bound = file.importPage(page);
                bound.setResources(page.getResources());
                bound.setMediaBox(page.getMediaBox());
                bound.setCropBox(page.getCropBox());
                bound.setRotation(page.getRotation());
                if (first == null) {
                    first = bound;
                }
                if (firstNumber > 0) {
                    number(file, bound, number++, face);
                }
            }
        }
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(first);
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(destination);
        return bookmark;
    }

    /** On the front top right, on the back top left, upright as the page is read, however it lay in the scanner. */
    private static void number(PDDocument file, PDPage page, int number, PDFont face) throws IOException {
        String text = String.valueOf(number);
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        float wide = lying ? box.getHeight() : box.getWidth();
        float high = lying ? box.getWidth() : box.getHeight();
        float right = number % 2 == 1 ? wide - EDGE - face.getStringWidth(text) / 1000 * SIZE : EDGE;
        try (PDPageContentStream content =
                new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(face, SIZE);
            content.setTextMatrix(upright(page.getRotation(), box, right, high - EDGE));
            content.showText(text);
            content.endText();
        }
    }

    /** @param right from the left edge of the page as it is read, @param up from its lower edge */
    private static Matrix upright(int rotation, PDRectangle box, float right, float up) {
        float left = box.getLowerLeftX();
        float foot = box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> Matrix.getRotateInstance(Math.PI / 2, box.getUpperRightX() - up, foot + right);
            case 180 -> Matrix.getRotateInstance(Math.PI, box.getUpperRightX() - right, box.getUpperRightY() - up);
            case 270 -> Matrix.getRotateInstance(-Math.PI / 2, left + up, box.getUpperRightY() - right);
            default -> Matrix.getTranslateInstance(left + right, foot + up);
        };
    }
}
