package yidan.casefile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.paper.Phrases;
import yidan.document.CaseFileBinder;
import yidan.document.FormKind;
import yidan.document.Templates;
import yidan.evidence.Evidence;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;

/**
 * Makes one PDF of a file: cover, catalogue, papers and what is enclosed with them.
 * Source: 临政发〔2023〕14号 一、九 第二条、第十五条、第十六条.
 *
 * @param today the day that stands on the cover
 */
record Bookbinding(Registers registers, CaseFileBinder binder, FileStore files, LocalDate today) {

    /** @return hash of the PDF, which is stored */
    String bind(Actor actor, CaseFile file, FileContents contents) {
        Map<UUID, Evidence> copies = registers
                .read(
                        actor,
                        register -> Evidence.copies(
                                register,
                                contents.parts().stream()
                                        .filter(FilePart::attached)
                                        .map(FilePart::document)
                                        .toList()))
                .stream()
                .collect(Collectors.toMap(Evidence::uuid, one -> one));
        List<CaseFileBinder.Part> parts = new ArrayList<>();
        for (FilePart part : contents.parts()) {
            parts.add(new CaseFileBinder.Part(
                    part.title(),
                    part.number(),
                    part.date(),
                    part.note(),
                    FilingRules.volume(part.volume()),
                    part.attached()
                            ? enclosed(file.owner(), part, Optional.ofNullable(copies.get(part.document())))
                            : List.of(
                                    () -> files.open(file.owner(), part.hash()).content())));
        }
        return bound(actor, file, parts, contents.pages());
    }

    /** Bound beside the heap and kept from there: its scans may be of any size. */
    private String bound(Actor actor, CaseFile file, List<CaseFileBinder.Part> parts, int pages) {
        Map<FormKind, String> own = registers.read(
                actor,
                register -> Stream.of(FormKind.CASE_FILE_COVER, FormKind.CASE_FILE_CATALOGUE)
                        .collect(Collectors.toMap(form -> form, form -> new Templates(register).inForce(form, today))));
        try {
            Path waiting = Files.createTempFile("case-file", ".pdf");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(waiting))) {
                    CaseFileBinder.Bound bound = binder.bind(own::get, cover(file, today), parts, out);
                    if (bound.pages() != pages) {
                        throw new Refusal("casefile.pages-differ", "linyi-14:1.9#15", pages, bound.pages());
                    }
                }
                try (InputStream in = Files.newInputStream(waiting)) {
                    Upload upload = new Upload(in, file.number() + ".pdf", Files.size(waiting));
                    return files.keep(file.owner(), upload, FileRules.caseFiles())
                            .hash();
                }
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * A scan as it is, behind a leaf where it is a copy; a picture on a page of its own, of anything else what it is and where it
     * lies, each with the same words where it is a copy.
     */
    private List<CaseFileBinder.Source> enclosed(OrganisationCode owner, FilePart part, Optional<Evidence> copy) {
        StoredFile stored = registers.readFor(owner, register -> FileStore.require(register, owner, part.hash()));
        if (files.pages(stored).isPresent()) {
            CaseFileBinder.Source scan = () -> files.open(owner, part.hash()).content();
            return copy.map(one -> List.of(CopyStamp.leaf(binder, part.title(), one), scan))
                    .orElse(List.of(scan));
        }
        return List.of(() -> sheet(owner, part, stored, copy));
    }

    private InputStream sheet(OrganisationCode owner, FilePart part, StoredFile stored, Optional<Evidence> copy)
            throws IOException {
        try (FileStore.Opened opened = files.open(owner, part.hash())) {
            Optional<byte[]> content =
                    Enclosure.isPicture(stored) ? Optional.of(opened.content().readAllBytes()) : Optional.empty();
            List<String> lines = new ArrayList<>(copy.map(CopyStamp::lines).orElse(List.of()));
            lines.add(Phrases.of("enclosure.file", stored.name(), part.date()));
            lines.add(Phrases.of("enclosure.hash", stored.hash()));
            String apart = Phrases.of("enclosure.apart", stored.type().mediaType(), String.valueOf(stored.bytes()));
            return new ByteArrayInputStream(binder.enclosure(part.title(), lines, apart, content));
        }
    }

    /** The eleven fields. Source: 临政发〔2023〕14号 一、九 第十六条. */
    private static Map<String, Object> cover(CaseFile file, LocalDate archivedOn) {
        Map<String, Object> cover = new HashMap<>();
        cover.put("organisation", file.organisation());
        cover.put("fileNumber", file.number());
        cover.put("category", file.category());
        cover.put("volume", String.valueOf(file.volume()));
        cover.put("cause", file.cause());
        cover.put("party", file.party());
        cover.put("officers", file.officers());
        cover.put("acceptedOn", file.acceptedOn());
        cover.put("closedOn", file.endedOn());
        cover.put("archivedOn", archivedOn);
        cover.put("retention", Phrases.of("file.years", String.valueOf(file.retentionYears())));
        return cover;
    }
}
