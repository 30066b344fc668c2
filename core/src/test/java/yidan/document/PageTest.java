package yidan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yidan.document.layout.Typesetter;
import yidan.tenancy.Refusal;

/** How the pages look, as far as a machine can tell; they lie in {@code target/documents} for the eye. */
class PageTest {

    private static final Path FOLDER = Path.of("target", "documents");
    private static final Typesetter TYPESETTER = new Typesetter(" ");
    private static final String SEAL = "5".repeat(64);
    private static final String SIGNATURE = "7".repeat(64);

    private static byte[] picture(String hash) {
        return hash.equals(SEAL) ? seal() : signature();
    }

    private static byte[] set(FormKind form, Filling filling) {
        return TYPESETTER.pdf(form.title(), Templates.fill(Templates.shipped(form), filling), PageTest::picture);
    }

    private static byte[] setBody(String body) {
        return TYPESETTER.pdf("页", body, hash -> new byte[0]);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Every form with samples, signatures and the seal. */
    private static Filling full(FormKind form) {
        Filling filling = Filling.sample(form);
        for (FormField field : form.fields()) {
            if (field.type() == FormField.Type.PICTURE) {
                filling = filling.with(Map.of(
                        field.name(),
                        field.name().equals("seal")
                                ? SEAL
                                : field.name().equals("officerSigns") ? List.of(SIGNATURE, SIGNATURE) : SIGNATURE));
            }
        }
        return filling;
    }

    @ParameterizedTest
    @EnumSource
    void every_form_prints_what_it_was_filled_with(FormKind form) throws IOException {
        byte[] pdf = set(form, full(form));
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(form.name().toLowerCase() + ".pdf"), pdf);
        String text = text(pdf).replaceAll("\\s", "");
        for (FormField field : form.fields()) {
            if (field.type() == FormField.Type.TEXT && !field.sample().isEmpty()) {
                assertTrue(
                        text.contains(field.sample().replaceAll("\\s", "")),
                        form + " " + field.name() + " in\n" + text);
            }
        }
        assertTrue(text.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF), "copied text would be radicals");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            allFacesAreEmbedded(document);
        }
    }

    private static void allFacesAreEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void a_number_stands_upright_in_its_corner_however_the_page_lay_in_the_scanner() throws IOException {
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        try (PDDocument lying = new PDDocument()) {
            for (int page = 1; page <= 117; page++) {
                PDPage blank = new PDPage(PDRectangle.A4);
                blank.setRotation(page * 90);
                lying.addPage(blank);
            }
            lying.save(scan);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseFileBinder(TYPESETTER)
                .bind(
                        Templates::shipped,
                        Filling.sample(FormKind.CASE_FILE_COVER).values(),
                        List.of(new CaseFileBinder.Part(
                                "扫描件", "", "", "", () -> new java.io.ByteArrayInputStream(scan.toByteArray()))),
                        out);
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            allFacesAreEmbedded(file);
            int front = file.getNumberOfPages() - 117;
            PDFRenderer drawn = new PDFRenderer(file);
            for (int number = 112; number <= 117; number++) {
                BufferedImage page = drawn.renderImage(front + number - 1);
                java.awt.Rectangle ink = ink(page);
                String where = number + " at " + ink + " of " + page.getWidth() + "x" + page.getHeight();
                assertTrue(ink.width > ink.height, where);
                assertTrue(ink.y > 15 && ink.getMaxY() < 45, where);
                assertTrue(
                        number % 2 == 1
                                ? ink.x > page.getWidth() - 60 && ink.getMaxX() < page.getWidth() - 30
                                : ink.x > 30 && ink.getMaxX() < 60,
                        where);
            }
        }
    }

    private static java.awt.Rectangle ink(BufferedImage page) {
        java.awt.Rectangle ink = null;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(x, y) & 0xFF) < 128) {
                    java.awt.Rectangle dot = new java.awt.Rectangle(x, y, 1, 1);
                    ink = ink == null ? dot : ink.union(dot);
                }
            }
        }
        return ink;
    }

    @Test
    void a_full_page_has_twenty_two_lines_of_twenty_eight_characters() throws IOException {
        byte[] pdf = setBody("<p style=\"text-indent: 0\">" + "国".repeat(28 * 22 + 1) + "</p>");
        Map<Integer, Map<Float, Integer>> lines = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition at : positions) {
                        if (at.getUnicode().equals("国")) {
                            lines.computeIfAbsent(getCurrentPageNo(), unused -> new TreeMap<>())
                                    .merge(at.getYDirAdj(), 1, Integer::sum);
                        }
                    }
                }
            }.getText(document);
        }
        assertEquals(22, lines.get(1).size());
        assertTrue(
                lines.get(1).values().stream().allMatch(count -> count == 28),
                lines.get(1).toString());
        assertEquals(1, lines.get(2).size());
    }

    @Test
    void page_numbers_stand_outside_right_on_odd_and_left_on_even_pages() throws IOException {
        byte[] pdf = setBody("<p>页</p>".repeat(50));
        List<Float> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains("—")) {
                        places.add(positions.getFirst().getXDirAdj());
                    }
                }
            }.getText(document);
        }
        assertEquals(3, places.size());
        assertTrue(places.get(0) > 400 && places.get(1) < 200 && places.get(2) > 400, places.toString());
    }

    @Test
    void the_closing_and_the_signatures_never_stand_alone_on_a_page() throws IOException {
        String closing = "<div class=\"closing\"><p>牛杜镇人民政府</p><p>2026年3月5日</p></div>";
        String signs = "<div class=\"signs\"><p>阅后无异议。</p><p class=\"sign\">签名：</p></div>";
        for (int lines = 15; lines <= 23; lines++) {
            for (String end : List.of(closing, signs)) {
                assertTrue(lastPage("<p>国</p>".repeat(lines) + end).contains("国"), lines + " lines before " + end);
                String paragraph = "<p>" + "国".repeat(28 * lines - 5) + "</p>";
                assertTrue(lastPage("<p>始</p>" + paragraph + end).contains("国"), lines + " lines in one, " + end);
            }
        }
    }

    private static String lastPage(String body) throws IOException {
        try (PDDocument document = Loader.loadPDF(setBody(body))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            return last.getText(document);
        }
    }

    @Test
    void a_long_list_repeats_its_head_on_each_page() throws IOException {
        List<Map<String, String>> items = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            items.add(Map.of("name", "物品" + i, "specification", "普通", "unit", "个", "quantity", "1"));
        }
        Filling filling = Filling.sample(FormKind.SEIZURE_LIST).with(Map.of("items", items));
        byte[] pdf = set(FormKind.SEIZURE_LIST, filling);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("long-list.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper one = new PDFTextStripper();
            int pagesOfTheList = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                one.setStartPage(page);
                one.setEndPage(page);
                String text = one.getText(document).replaceAll("\\s", "");
                if (text.contains("物品")) {
                    pagesOfTheList++;
                    assertTrue(text.contains("名称规格单位"), text);
                }
            }
            assertTrue(pagesOfTheList >= 3, pagesOfTheList + " pages");
        }
    }

    @Test
    void rare_characters_of_names_print_and_what_no_face_draws_is_named() throws IOException {
        assertTrue(text(setBody("<p>𠮷田、𡈽、𬭚、㐂、龘、〇</p>")).contains("𠮷田、𡈽、𬭚、㐂、龘、〇"));
        Refusal refusal = assertThrows(Refusal.class, () -> setBody("<p>当事人😀</p>"));
        assertEquals("document.no-glyph", refusal.key());
        assertEquals("U+1F600", refusal.arguments().get(1));
    }

    @Test
    void a_document_is_set_in_about_a_second_and_is_small() {
        Filling filling = full(FormKind.PENALTY_DECISION);
        set(FormKind.PENALTY_DECISION, filling);
        long began = System.nanoTime();
        byte[] pdf = set(FormKind.PENALTY_DECISION, filling);
        System.out.printf("document: %,d ms, %,d bytes%n", (System.nanoTime() - began) / 1_000_000, pdf.length);
        assertTrue(pdf.length < 300_000, pdf.length + " bytes");
    }

    @Test
    void a_file_of_twenty_five_documents_is_bound_with_cover_catalogue_numbers_and_bookmarks() throws IOException {
        List<CaseFileBinder.Part> parts = new ArrayList<>();
        int pages = 0;
        for (int i = 0; i < 25; i++) {
            FormKind form = FormKind.values()[i];
            byte[] pdf = set(form, full(form));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                pages += document.getNumberOfPages();
            }
            parts.add(new CaseFileBinder.Part(
                    form.title(), "", "2026年3月5日", "", () -> new java.io.ByteArrayInputStream(pdf)));
        }
        Map<String, Object> cover = Filling.sample(FormKind.CASE_FILE_COVER).values();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long began = System.nanoTime();
        CaseFileBinder.Bound bound = new CaseFileBinder(TYPESETTER).bind(Templates::shipped, cover, parts, out);
        System.out.printf(
                "case file: 25 documents, %d pages, %,d ms, %,d bytes%n",
                bound.pages(), (System.nanoTime() - began) / 1_000_000, out.size());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("case-file.pdf"), out.toByteArray());
        assertEquals(pages, bound.pages());
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            allFacesAreEmbedded(file);
            int front = file.getNumberOfPages() - pages;
            List<String> bookmarks = new ArrayList<>();
            file.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(27, bookmarks.size());
            assertEquals("卷内目录", bookmarks.get(1));
            PDFTextStripper third = new PDFTextStripper();
            third.setStartPage(front + bound.firstPages().get(2));
            third.setEndPage(third.getStartPage());
            String text = third.getText(file);
            assertTrue(text.contains(FormKind.values()[2].title()), text);
            assertTrue(
                    text.lines()
                            .anyMatch(line ->
                                    line.strip().equals("" + bound.firstPages().get(2))),
                    text);
        }
        assertEquals(
                "casefile.part-broken",
                assertThrows(
                                Refusal.class,
                                () -> new CaseFileBinder(TYPESETTER)
                                        .bind(
                                                Templates::shipped,
                                                cover,
                                                List.of(new CaseFileBinder.Part(
                                                        "坏件",
                                                        "",
                                                        "",
                                                        "",
                                                        () -> new java.io.ByteArrayInputStream(new byte[9]))),
                                                new ByteArrayOutputStream()))
                        .key());
    }

    private static byte[] seal() {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(200, 20, 20, 200));
        pen.setStroke(new java.awt.BasicStroke(14));
        pen.drawOval(10, 10, 380, 380);
        pen.fill(new java.awt.Polygon(
                new int[] {200, 223, 295, 236, 259, 200, 141, 164, 105, 177},
                new int[] {100, 170, 170, 212, 282, 240, 282, 212, 170, 170},
                10));
        return png(image);
    }

    private static byte[] signature() {
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(20, 20, 90));
        pen.setStroke(new java.awt.BasicStroke(6));
        pen.drawArc(20, 20, 120, 80, 30, 300);
        pen.drawLine(120, 90, 280, 30);
        pen.drawArc(180, 30, 80, 70, 0, 270);
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
