package yidan.casework.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import yidan.World;
import yidan.casefile.CaseFile;
import yidan.casefile.Completeness;
import yidan.casefile.FileContents;
import yidan.casefile.FilePart;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Ledger;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.document.DocumentOriginal;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.files.FileStore;
import yidan.inspection.Inspection;
import yidan.record.Sm3;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/** What is asked of a file that was taken over: closed, complete, verifiable, nothing open. */
final class FileProof {

    /** Decisions reach the party too; on the spot they are handed over. */
    private static final Set<FormKind> SERVED = EnumSet.copyOf(PaperSteps.SERVED);

    static {
        SERVED.addAll(List.of(
                FormKind.PENALTY_DECISION,
                FormKind.NO_PENALTY_DECISION,
                FormKind.SAMPLING_NOTICE,
                FormKind.PRESERVATION_NOTICE,
                FormKind.SEIZURE_DECISION,
                FormKind.EXECUTION_DECISION,
                FormKind.SUBSTITUTION_DECISION));
    }

    private final CaseWorld world;
    private final FileStore files;
    private final Ledger ledger;
    private List<String> problems = new ArrayList<>();
    private int missing;

    FileProof(CaseWorld world, FileStore files, Ledger ledger) {
        this.world = world;
        this.files = files;
        this.ledger = ledger;
    }

    int missing() {
        return missing;
    }

    /** Everything that is wrong with it. */
    List<String> of(Trail trail, Id<CaseFile> id) throws SQLException {
        problems = new ArrayList<>();
        CaseFile file = world.read(register -> register.load(CaseFile.class, id));
        EnforcementCase dossier = world.reload(trail.way.id);
        expect(dossier.stage().equals(CaseStages.ARCHIVED), "stands at " + dossier.stage());
        return proved(trail, dossier, file);
    }

    /** The same of the file of an execution that hangs on no case. */
    List<String> ofExecution(Trail trail, Id<CaseFile> id) throws SQLException {
        problems = new ArrayList<>();
        CaseFile file = world.read(register -> register.load(CaseFile.class, id));
        Enforcement dossier = world.read(register -> register.load(Enforcement.class, trail.execution));
        expect(dossier.isArchived() && file.isTakenOver(), "its file is " + file.stage());
        return proved(trail, dossier, file);
    }

    /** The same of the file of an inspection that has led to no case. */
    List<String> ofInspection(Trail trail, Id<CaseFile> id) throws SQLException {
        problems = new ArrayList<>();
        CaseFile file = world.read(register -> register.load(CaseFile.class, id));
        Inspection dossier = world.read(register -> register.load(Inspection.class, trail.inspection));
        expect(dossier.isArchived() && file.isTakenOver(), "its file is " + file.stage());
        return proved(trail, dossier, file);
    }

    private List<String> proved(Trail trail, Dossier dossier, CaseFile file) throws SQLException {
        complete(trail, dossier, file.contents().orElseThrow());
        verifiable(dossier, file);
        String open = ledger.openIn(dossier.uuid());
        expect(open == null, "open: " + open);
        return problems;
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            problems.add(otherwise);
        }
    }

    private void complete(Trail trail, Dossier dossier, FileContents contents) {
        List<Completeness.Missing> lacking = world.read(register -> Completeness.of(register, dossier));
        expect(lacking.isEmpty(), "the system misses " + lacking);
        List<DocumentRow> rows = ofCaseAndExecutions(dossier.uuid()).stream()
                .flatMap(one -> world.read(register -> Papers.of(register, one)).stream())
                .filter(row -> !row.isDraft())
                .toList();
        Map<FormKind, Integer> there = new EnumMap<>(FormKind.class);
        rows.forEach(row -> there.merge(row.form(), 1, Integer::sum));
        expect(there.equals(trail.papers), "papers " + there + " instead of " + trail.papers);
        rows.forEach(row -> expect(
                row.form().mark().isPresent() == !row.number().isEmpty(), row.form() + " has number " + row.number()));
        Set<UUID> filed = contents.parts().stream()
                .filter(part -> !part.attached())
                .map(FilePart::document)
                .collect(Collectors.toSet());
        // Of a notes sheet that was made anew only the last lies in the file.
        rows.stream()
                .filter(row -> row.form() != FormKind.NOTES_SHEET || row.stage().equals(OfficialDocument.ISSUED))
                .forEach(row -> expect(filed.contains(row.id()), row.form() + " is not in the file"));
        Set<UUID> overtaken = overtaken(dossier.uuid());
        missing = lacking.size()
                + unproved(rows.stream()
                        .filter(row -> !overtaken.contains(row.id()))
                        .toList());
    }

    /** Papers and originals hang on the case, and on what is executed in it. */
    private List<UUID> ofCaseAndExecutions(UUID of) {
        List<UUID> all = new ArrayList<>(List.of(of));
        world.read(register -> Enforcement.of(register, of)).forEach(one -> all.add(one.uuid()));
        return all;
    }

    /** Orders and demands that had not arrived when the party did it by itself, or there was nothing to do any more. */
    private Set<UUID> overtaken(UUID of) {
        List<UUID> all = ofCaseAndExecutions(of);
        return world.read(register -> register.of(Enforcement.class).where("d.id in :all", "all", all).list().stream()
                .filter(one -> Set.of(EnforcementStages.PERFORMED, EnforcementStages.ENDED)
                                .contains(one.stage())
                        && one.execution().carriedOutOn().isEmpty())
                .flatMap(one -> Papers.of(register, one.uuid()).stream()
                        .filter(row -> row.form() == FormKind.DEMAND
                                        && one.order().demandServedOn().isEmpty()
                                || row.form() == FormKind.RECTIFICATION_NOTICE
                                        && one.order().servedOn().isEmpty()))
                .map(DocumentRow::id)
                .collect(Collectors.toSet()));
    }

    private int unproved(List<DocumentRow> rows) {
        String proofs = rows.stream()
                .filter(row ->
                        row.form() == FormKind.PROOF_OF_SERVICE && row.stage().equals(OfficialDocument.ISSUED))
                .map(row -> world.read(
                                register -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                        .fields()
                        .get("documents")
                        .toString())
                .collect(Collectors.joining("\n"));
        List<DocumentRow> unproved = rows.stream()
                .filter(row -> SERVED.contains(row.form()) && row.stage().equals(OfficialDocument.ISSUED))
                .filter(row -> !proofs.contains(row.number()))
                .filter(row -> rows.stream().noneMatch(later -> PaperSteps.isMadeAnew(row, later)))
                .toList();
        unproved.forEach(row -> problems.add("no proof of service of " + row.form() + " " + row.number()));
        return unproved.size();
    }

    private void verifiable(Dossier dossier, CaseFile file) {
        FileContents contents = file.contents().orElseThrow();
        Map<UUID, DocumentOriginal> originals = new HashMap<>();
        ofCaseAndExecutions(dossier.uuid())
                .forEach(one -> originals.putAll(world.read(register -> DocumentOriginal.of(register, one))));
        originals.values().forEach(one -> expect(Sm3.hex(bytes(one.hash())).equals(one.hash()), "an original's bytes"));
        contents.parts().stream()
                .filter(part -> !part.attached())
                .forEach(part -> expect(
                        originals.get(part.document()).hash().equals(part.hash()), part.title() + " is another"));
        byte[] pdf = bytes(file.pdf().orElseThrow());
        expect(Sm3.hex(pdf).equals(file.pdf().orElseThrow()), "the bound file's bytes");
        try (PDDocument bound = Loader.loadPDF(pdf)) {
            inPlace(bound, contents);
        } catch (IOException unreadable) {
            problems.add("the bound file cannot be opened: " + unreadable.getMessage());
        }
    }

    /** Each paper lies on the page that the catalogue names, under a bookmark of its name. */
    private void inPlace(PDDocument bound, FileContents contents) throws IOException {
        int front = bound.getNumberOfPages() - contents.pages();
        List<PDOutlineItem> bookmarks = new ArrayList<>();
        leaves(bound.getDocumentCatalog().getDocumentOutline(), bookmarks);
        expect(bookmarks.size() == contents.parts().size() + 2, bookmarks.size() + " bookmarks");
        String catalogue = text(bound, 2, front);
        int next = 1;
        for (int i = 0; i < contents.parts().size() && i + 2 < bookmarks.size(); i++) {
            FilePart part = contents.parts().get(i);
            expect(part.firstPage() == next, part.title() + " begins on " + part.firstPage() + " instead of " + next);
            next += part.pages();
            PDOutlineItem bookmark = bookmarks.get(i + 2);
            int at = bound.getPages().indexOf(bookmark.findDestinationPage(bound));
            expect(
                    bookmark.getTitle().equals(part.title()) && at == front + part.firstPage() - 1,
                    "bookmark " + bookmark.getTitle() + " at " + at + " instead of " + part.title());
            String row = squeezed((i + 1) + part.number() + part.title() + part.date() + part.firstPage());
            expect(catalogue.contains(row), "the catalogue does not say " + row);
            String page = text(bound, front + part.firstPage(), front + part.firstPage());
            expect(page.endsWith(String.valueOf(part.firstPage())), part.title() + " carries another page number");
            expect(
                    page.contains(squeezed(part.number().isEmpty() ? part.title() : part.number())),
                    part.title() + part.number() + " is not on page " + part.firstPage() + ": " + page);
        }
        expect(next - 1 == contents.pages(), "pages " + contents.pages() + " instead of " + (next - 1));
    }

    private static void leaves(PDOutlineNode node, List<PDOutlineItem> leaves) {
        for (PDOutlineItem item : node.children()) {
            if (item.hasChildren()) {
                leaves(item, leaves);
            } else {
                leaves.add(item);
            }
        }
    }

    private static String text(PDDocument bound, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return squeezed(stripper.getText(bound));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private byte[] bytes(String hash) {
        try (FileStore.Opened opened = files.open(World.NIUDU, hash)) {
            return opened.content().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
