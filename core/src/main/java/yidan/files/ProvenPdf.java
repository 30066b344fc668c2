package yidan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A stored PDF whose content has been compared with its hash: read whole, or page by page however large it is, since nothing of
 * it is held in memory.
 */
public record ProvenPdf(StoredFile file, Path place) {

    /** The whole; close it. */
    public InputStream open() throws IOException {
        return Files.newInputStream(place);
    }

    /** To look at single pages; close it. */
    public PDDocument load() throws IOException {
        return Loader.loadPDF(place.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }
}
