package yidan.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is let in at one place.
 *
 * @param types by content, not by name
 * @param limit the largest size in bytes
 */
public record FileRules(Set<FileType> types, long limit) {

    private static final long MEGABYTE = 1024L * 1024;

    public FileRules {
        types = Set.copyOf(types);
    }

    /** Papers: scans, pictures, office files. */
    public static FileRules documents() {
        return new FileRules(
                EnumSet.of(
                        FileType.PDF,
                        FileType.JPEG,
                        FileType.PNG,
                        FileType.WEBP,
                        FileType.HEIC,
                        FileType.TIFF,
                        FileType.DOCX,
                        FileType.XLSX,
                        FileType.TEXT),
                100 * MEGABYTE);
    }

    /**
     * A case file bound into one PDF: as large as what it holds, up to the ten digits in which a PDF names the places of its
     * parts.
     */
    public static FileRules caseFiles() {
        return new FileRules(EnumSet.of(FileType.PDF), 9_536 * MEGABYTE);
    }

    /** Pictures that a document can carry: seals, signatures, photos. */
    public static FileRules pictures() {
        return new FileRules(EnumSet.of(FileType.JPEG, FileType.PNG), 20 * MEGABYTE);
    }

    /** Recordings of sound and image that a browser plays, of four gigabytes and somewhat more. */
    public static FileRules recordings() {
        return new FileRules(
                EnumSet.of(FileType.MP4, FileType.MATROSKA, FileType.WAV, FileType.MP3, FileType.M4A), 4608 * MEGABYTE);
    }

    /** How the names end of what is let in, without the dot. */
    public List<String> endings() {
        return types.stream().sorted().flatMap(type -> type.endings().stream()).toList();
    }

    /** Everything that may be stored, as evidence may be anything. */
    public static FileRules evidence() {
        return new FileRules(EnumSet.allOf(FileType.class), recordings().limit);
    }

    /** The same types with another limit, such as the county's own. */
    public FileRules upTo(long bytes) {
        return new FileRules(types, bytes);
    }
}
