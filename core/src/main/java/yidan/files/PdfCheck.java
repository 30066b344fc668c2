package yidan.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import yidan.tenancy.Refusal;

/** Looks into a PDF: whether it can be read by anybody, and whether anything in it runs or hides another file. */
final class PdfCheck {

    private static final Set<COSName> ACTIONS = Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"));
    private static final Set<COSName> CARRIERS = Set.of(
            COSName.JS,
            COSName.EF,
            COSName.EMBEDDED_FILES,
            COSName.JAVA_SCRIPT,
            COSName.getPDFName("RichMediaContent"));
    private static final int DEEPEST = 50;

    private PdfCheck() {}

    /** @throws Refusal where it is locked, broken, or brings a script, a program to start or another file */
    static void requireHarmless(Path content) {
        try (PDDocument pdf = Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw new Refusal("file.encrypted", "");
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new Refusal("file.broken", "");
            }
            if (runs(pdf.getDocument())) {
                throw new Refusal("file.macro", "");
            }
        } catch (InvalidPasswordException locked) {
            throw new Refusal("file.encrypted", "");
        } catch (IOException broken) {
            throw new Refusal("file.broken", "");
        }
    }

    /** How many pages; null where it cannot be read without a password, or has none. */
    static Integer pages(Path content) {
        try (PDDocument pdf = Loader.loadPDF(content.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.isEncrypted() || pdf.getNumberOfPages() == 0 ? null : pdf.getNumberOfPages();
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** Every object is looked at where it is kept, since an action may hang on a page, a note, a field or a bookmark. */
    private static boolean runs(COSDocument document) {
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            if (runs(document.getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return false;
    }

    /** What is referred to is an object of its own, and looked at as such. */
    private static boolean runs(COSBase value, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (value) {
            case COSDictionary dictionary ->
                ACTIONS.stream().anyMatch(one -> one.equals(dictionary.getCOSName(COSName.S)))
                        || CARRIERS.stream().anyMatch(dictionary::containsKey)
                        || dictionary.getValues().stream().anyMatch(one -> runs(one, depth + 1));
            case COSArray array -> array.toList().stream().anyMatch(one -> runs(one, depth + 1));
            case null, default -> false;
        };
    }
}
