package yidan.document.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import yidan.document.CaseFileBinder;
import yidan.tenancy.Refusal;

/** The pages of a PDF as pictures: to be read on any screen without handing out the file. */
public final class PageImages {

    private static final float DOTS_PER_INCH = 110;
    private static final int MOST = 200;

    private PageImages() {}

    /** How many pages there are to be looked at. */
    public static int count(byte[] pdf) {
        return Math.min(MOST, CaseFileBinder.pages("", pdf));
    }

    /** One page as PNG. */
    public static byte[] page(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(number, DOTS_PER_INCH, ImageType.RGB), "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new Refusal("casefile.part-broken", "", number + 1);
        }
    }
}
