package yidan.document.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import yidan.tenancy.Refusal;

/** The pages of a PDF as pictures: to be read on any screen without handing out the file. */
public final class PageImages {

    private static final float DOTS_PER_INCH = 110;
    private static final int MOST = 200;

    private final Source source;

    /** @param source opens the PDF, once for each page that is looked at */
    public PageImages(Source source) {
        this.source = source;
    }

    /** Opens a PDF. */
    @FunctionalInterface
    public interface Source {
        PDDocument load() throws IOException;
    }

    /** Of a PDF that is small enough to be held. */
    public static PageImages of(byte[] pdf) {
        return new PageImages(() -> Loader.loadPDF(pdf));
    }

    /** How many pages there are to be looked at. */
    public int count() {
        try (PDDocument document = source.load()) {
            return Math.min(MOST, document.getNumberOfPages());
        } catch (IOException broken) {
            throw new Refusal("casefile.part-broken", "", "");
        }
    }

    /** One page as PNG. */
    public byte[] page(int number) {
        try (PDDocument document = source.load()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(number, DOTS_PER_INCH, ImageType.RGB), "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new Refusal("casefile.part-broken", "", number + 1);
        }
    }
}
