package yidan.files;

import java.util.List;
import java.util.Set;

/** What may be stored at all, told by its content; the name must say the same. */
public enum FileType {
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    PNG("image/png", Set.of("image/png"), "png"),
    WEBP("image/webp", Set.of("image/webp"), "webp"),
    HEIC("image/heic", Set.of("image/heic", "image/heif"), "heic", "heif"),
    TIFF("image/tiff", Set.of("image/tiff"), "tif", "tiff"),
    MP4(
            "video/mp4",
            Set.of("video/mp4", "video/quicktime", "video/3gpp", "video/3gpp2", "video/x-m4v", "application/mp4"),
            "mp4",
            "m4v",
            "mov",
            "3gp"),
    AVI("video/x-msvideo", Set.of("video/x-msvideo"), "avi"),
    MATROSKA("video/webm", Set.of("application/x-matroska", "video/x-matroska", "video/webm"), "mkv", "webm"),
    WAV("audio/wav", Set.of("audio/vnd.wave", "audio/wav"), "wav"),
    MP3("audio/mpeg", Set.of("audio/mpeg"), "mp3"),
    M4A("audio/mp4", Set.of("audio/mp4"), "m4a"),
    AMR("audio/amr", Set.of("audio/amr"), "amr"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of(), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(), "xlsx"),
    TEXT("text/plain", Set.of("text/plain"), "txt");

    private final String mediaType;
    private final Set<String> detected;
    private final List<String> endings;

    FileType(String mediaType, Set<String> detected, String... endings) {
        this.mediaType = mediaType;
        this.detected = detected;
        this.endings = List.of(endings);
    }

    /** As it is handed to a browser. */
    public String mediaType() {
        return mediaType;
    }

    /** How its names end, the usual ending first. */
    public List<String> endings() {
        return endings;
    }

    /** A recording that no browser plays: to be watched or heard, it has to be converted first. */
    public boolean isUnplayable() {
        return this == AVI || this == AMR;
    }

    boolean isDetectedAs(String found) {
        return detected.contains(found);
    }
}
