package yidan.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Phrases;
import yidan.casework.preservation.Preservation;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.files.FileType;
import yidan.files.StoredFile;
import yidan.tenancy.Register;

/**
 * A picture, a scan, a recording of a case, in its place among the documents of the file.
 * Source: 临政发〔2023〕14号 一、九 第九条（二）2、5、8至10, 第十二条、第十三条.
 *
 * @param after the form that it follows
 * @param title as in the catalogue
 * @param pages how many it takes: those of a scan, one for everything else
 */
record Enclosure(FormKind after, String title, Attachment file, int pages) {

    private static final int LONGEST = 80;
    private static final Set<FileType> PICTURES = EnumSet.of(FileType.JPEG, FileType.PNG, FileType.TIFF);

    /** All of a case, in the order in which they came. */
    static List<Enclosure> of(Register register, EnforcementCase dossier) {
        List<Attachment> attached = Attachment.of(register, dossier.uuid());
        if (attached.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> titles = Evidence.of(register, dossier.uuid()).stream()
                .collect(Collectors.toMap(Evidence::uuid, Evidence::title));
        Map<UUID, FormKind> places = new HashMap<>();
        Seizure.of(register, dossier.uuid()).forEach(one -> places.put(one.uuid(), FormKind.RELEASE_DECISION));
        Preservation.of(register, dossier.uuid()).forEach(one -> places.put(one.uuid(), FormKind.PRESERVATION_OUTCOME));
        Map<String, StoredFile> stored = register
                .of(StoredFile.class)
                .where("d.tenant = :owner", "owner", dossier.owner().value())
                .where(
                        "d.hash in :hashes",
                        "hashes",
                        attached.stream().map(Attachment::hash).distinct().toList())
                .list()
                .stream()
                .collect(Collectors.toMap(StoredFile::hash, Function.identity()));
        List<Enclosure> enclosures = new ArrayList<>();
        for (Attachment one : attached) {
            FormKind after = places.getOrDefault(one.pieceId(), FormKind.EVIDENCE_LIST);
            StoredFile content = stored.get(one.hash());
            String title = titles.getOrDefault(one.pieceId(), Phrases.of("enclosure.of", after.title()));
            enclosures.add(new Enclosure(
                    after,
                    Phrases.of("enclosure.title", title.substring(0, Math.min(LONGEST, title.length())), kind(content)),
                    one,
                    pages(content)));
        }
        return List.copyOf(enclosures);
    }

    private static String kind(StoredFile stored) {
        return Phrases.of(
                isScan(stored) ? "enclosure.scan" : isPicture(stored) ? "enclosure.picture" : "enclosure.data");
    }

    /** A scan is bound as it is; everything else takes the one page on which it is printed or described. */
    static int pages(StoredFile stored) {
        return isScan(stored) ? stored.pages().orElseThrow() : 1;
    }

    static boolean isScan(StoredFile stored) {
        return stored.type() == FileType.PDF && stored.pages().isPresent();
    }

    static boolean isPicture(StoredFile stored) {
        return PICTURES.contains(stored.type());
    }
}
