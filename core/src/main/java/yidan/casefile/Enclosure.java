package yidan.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.files.CountedPages;
import yidan.files.FileType;
import yidan.files.StoredFile;
import yidan.tenancy.Register;

/**
 * A picture, a scan, a recording of what is filed, in its place among the documents of the file.
 * Source: 临政发〔2023〕14号 一、九 第九条（二）2、5、8至10、12、22, 第十条 7、8, 第十二条、第十三条.
 *
 * @param after the form that it follows
 * @param title as in the catalogue
 * @param pages how many it takes: those of a scan, with a leaf before it where it is a copy; one for everything else
 */
record Enclosure(FormKind after, String title, Attachment file, int pages) {

    private static final int LONGEST = 80;
    private static final Set<FileType> PICTURES = EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP, FileType.TIFF);

    /** All that is enclosed, in the order in which they came. */
    static List<Enclosure> of(Register register, Filable of) {
        Filable.Attached attached = of.attached(register);
        if (attached.files().isEmpty()) {
            return List.of();
        }
        Map<String, StoredFile> stored = register
                .of(StoredFile.class)
                .where("d.tenant = :owner", "owner", of.owner().value())
                .where(
                        "d.hash in :hashes",
                        "hashes",
                        attached.files().stream()
                                .map(Attachment::hash)
                                .distinct()
                                .toList())
                .list()
                .stream()
                .collect(Collectors.toMap(StoredFile::hash, Function.identity()));
        Set<UUID> copies =
                Evidence.copies(
                                register,
                                attached.files().stream()
                                        .map(Attachment::pieceId)
                                        .toList())
                        .stream()
                        .map(Evidence::uuid)
                        .collect(Collectors.toSet());
        List<Enclosure> enclosures = new ArrayList<>();
        for (Attachment one : attached.files()) {
            FormKind after = attached.places().getOrDefault(one.pieceId(), attached.elsewhere());
            StoredFile content = stored.get(one.hash());
            String title = attached.titles().getOrDefault(one.pieceId(), Phrases.of("enclosure.of", after.title()));
            Optional<Integer> pages = CountedPages.of(register, content);
            enclosures.add(new Enclosure(
                    after,
                    Phrases.of(
                            "enclosure.title",
                            title.substring(0, Math.min(LONGEST, title.length())),
                            kind(content, pages)),
                    one,
                    pages.map(count -> copies.contains(one.pieceId()) ? count + 1 : count)
                            .orElse(1)));
        }
        return List.copyOf(enclosures);
    }

    private static String kind(StoredFile stored, Optional<Integer> pages) {
        if (pages.isPresent()) {
            return Phrases.of("enclosure.scan");
        }
        if (stored.type() == FileType.HEIC) {
            return Phrases.of("enclosure.photo");
        }
        return Phrases.of(isPicture(stored) ? "enclosure.picture" : "enclosure.data");
    }

    static boolean isPicture(StoredFile stored) {
        return PICTURES.contains(stored.type());
    }
}
