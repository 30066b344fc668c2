package yidan.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import yidan.tenancy.Refusal;

/** Looks into a content: what it is, whatever its name says, and whether it brings something that runs. */
final class ContentCheck {

    private static final Detector DETECTOR = new DefaultDetector();
    private static final Set<String> RUNS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-elf",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/java-archive",
            "application/java-vm",
            "application/x-ms-shortcut",
            "application/vnd.android.package-archive",
            "application/javascript",
            "text/javascript",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml");
    private static final Set<String> RUNNING_PARTS = Set.of("vbaproject.bin", "vbadata.xml");
    private static final int MOST_PARTS = 20_000;

    private ContentCheck() {}

    /** @throws Refusal where it is not what its name says, not let in here, or dangerous */
    static FileType check(Path content, Upload upload, FileRules rules) {
        String detected = detect(content);
        if (RUNS.contains(detected)) {
            throw new Refusal("file.executable", "");
        }
        if (detected.equals("application/x-tika-msoffice")) {
            throw new Refusal("file.old-office", "");
        }
        FileType type = type(content, detected).orElseThrow(() -> new Refusal("file.type", "", endings(rules)));
        if (!type.endings().contains(upload.ending())) {
            throw new Refusal(
                    "file.name-lies", "", upload.name(), type.endings().getFirst());
        }
        if (!rules.types().contains(type)) {
            if (type.isUnplayable() && rules.types().contains(FileType.MP4)) {
                throw new Refusal("file.not-playable", "", upload.name());
            }
            throw new Refusal("file.type", "", endings(rules));
        }
        if (type == FileType.PDF) {
            PdfCheck.requireHarmless(content);
        }
        return type;
    }

    private static String endings(FileRules rules) {
        return String.join(
                "、",
                rules.types().stream()
                        .sorted()
                        .map(type -> type.endings().getFirst())
                        .toList());
    }

    private static String detect(Path content) {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<FileType> type(Path content, String detected) {
        if (detected.equals("application/zip") || detected.equals("application/x-tika-ooxml")) {
            return office(content);
        }
        return Arrays.stream(FileType.values())
                .filter(type -> type.isDetectedAs(detected))
                .findFirst();
    }

    private static Optional<FileType> office(Path content) {
        boolean word = false;
        boolean sheet = false;
        boolean runs = false;
        try (ZipFile zip = new ZipFile(content.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.empty();
            }
            for (ZipEntry part : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                word |= name.equals("word/document.xml");
                sheet |= name.equals("xl/workbook.xml");
                runs |= RUNNING_PARTS.contains(name.substring(name.lastIndexOf('/') + 1))
                        || name.contains("/activex/")
                        || name.contains("/embeddings/")
                        || name.contains("/macrosheets/")
                        || name.endsWith(".class")
                        || name.endsWith(".exe");
            }
        } catch (IOException broken) {
            throw new Refusal("file.broken", "");
        }
        if (runs) {
            throw new Refusal("file.macro", "");
        }
        return word ? Optional.of(FileType.DOCX) : sheet ? Optional.of(FileType.XLSX) : Optional.empty();
    }
}
