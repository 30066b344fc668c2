package yidan.document.layout;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import yidan.document.layout.Faces.Face;
import yidan.tenancy.Refusal;

/** Sets a filled form as pages of A4 with embedded faces. Source: GB/T 9704-2012. One document at a time. */
@ApplicationScoped
public class Typesetter {

    private static final int NORMAL = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Faces faces;

    protected Typesetter() {}

    @Inject
    public Typesetter(@ConfigProperty(name = "DOCUMENT_FONTS", defaultValue = " ") String chain) {
        faces = new Faces(chain);
    }

    /**
     * @param body the form's body, filled
     * @param picture the bytes of a stored picture by its hash
     * @throws Refusal naming a character that no face can draw
     */
    public byte[] pdf(String title, String body, Function<String, byte[]> picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        set(Page.framed(title, body), picture, out);
        return out.toByteArray();
    }

    /** The same without the form's own page number: for what is numbered with the file that it is bound into. */
    public byte[] unnumbered(String title, String body, Function<String, byte[]> picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        set(Page.unnumbered(title, body), picture, out);
        return out.toByteArray();
    }

    /**
     * The face of the body for what is written on pages that are there already. It is read anew for each document, since it is
     * cut to what was used only when that is saved.
     */
    public PDFont face(PDDocument into) throws IOException {
        try (InputStream in = faces.stream(Face.BODY)) {
            return PDType0Font.load(into, in, true);
        }
    }

    /** The text with a box for each character that no face can draw. */
    public String drawable(String text) {
        return text.codePoints()
                .map(character -> Character.isWhitespace(character) || isDrawable(character) ? character : '□')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean isDrawable(int character) {
        return faces.draws(Face.BODY, character) || character > 0xFFFF && faces.draws(Face.RARE, character);
    }

    private synchronized void set(String framed, Function<String, byte[]> picture, OutputStream out) {
        try (PDDocument pdf = new PDDocument()) {
            Document page = Page.parse(framed);
            inlinePictures(page, picture);
            Page.keepEnds(page);
            boolean rare =
                    requireDrawable(page.getElementsByTagName("body").item(0).getTextContent());
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .withW3cDocument(page, "")
                    .withProducer("Yidan")
                    .toStream(out);
            builder.useFastMode();
            builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null);
            builder.useUnicodeLineBreaker(new Lines());
            use(builder, pdf, Face.BODY, "body");
            use(builder, pdf, Face.TITLE, "title");
            if (rare) {
                use(builder, pdf, Face.RARE, "rare");
            }
            builder.run();
        } catch (SAXException broken) {
            throw Page.broken(broken, 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void use(PdfRendererBuilder builder, PDDocument pdf, Face face, String family) throws IOException {
        if (faces.hasOwn(face)) {
            builder.useFont(supplier(pdf, faces.own(face)), "own-" + family, NORMAL, FontStyle.NORMAL, true);
        }
        builder.useFont(supplier(pdf, faces.shipped(face)), family, NORMAL, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier supplier(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    /** @return whether the face of rare characters is needed */
    private boolean requireDrawable(String text) {
        boolean rare = false;
        for (int character : text.codePoints().distinct().toArray()) {
            if (Character.isWhitespace(character) || faces.draws(Face.BODY, character)) {
                continue;
            }
            if (character <= 0xFFFF || !faces.draws(Face.RARE, character)) {
                throw new Refusal(
                        "document.no-glyph", "", Character.toString(character), "U+%04X".formatted(character));
            }
            rare = true;
        }
        return rare;
    }

    private static void inlinePictures(Document page, Function<String, byte[]> picture) {
        NodeList images = page.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            byte[] bytes = picture.apply(image.getAttribute("src"));
            String type = bytes.length > 3 && bytes[1] == 'P' ? "png" : "jpeg";
            image.setAttribute(
                    "src",
                    "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        }
    }

    /** Lines break between any two characters of Chinese, but not before closing punctuation. */
    private static final class Lines implements FSTextBreaker {
        private final BreakIterator lines = BreakIterator.getLineInstance(Locale.CHINA);
        private boolean begun;

        @Override
        public void setText(String text) {
            lines.setText(text);
            begun = false;
        }

        @Override
        public int next() {
            if (!begun) {
                begun = true;
                lines.first();
            }
            return lines.next();
        }
    }
}
