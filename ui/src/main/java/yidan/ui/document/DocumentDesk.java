package yidan.ui.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yidan.act.Recorder;
import yidan.act.draft.Drafts;
import yidan.casework.paper.ServiceProof;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Originals;
import yidan.document.Papers;
import yidan.document.draft.SignLetter;
import yidan.document.draft.Writing;
import yidan.files.FileStore;
import yidan.record.Sm3;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;

/** What the screens of documents need, in one place. */
@ApplicationScoped
public class DocumentDesk {

    @Inject
    private Registers registers;

    @Inject
    private Originals originals;

    @Inject
    private FileStore files;

    @Inject
    private FileFields fields;

    @Inject
    private ActDesk acts;

    @Inject
    private Recorder recorder;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentActor currentActor;

    Actor actor() {
        return currentActor.get();
    }

    ActDesk acts() {
        return acts;
    }

    Drafts drafts() {
        return drafts;
    }

    FileStore files() {
        return files;
    }

    Originals originals() {
        return originals;
    }

    /** What a dossier holds, in the order of drafting. */
    public List<DocumentRow> of(UUID dossier) {
        return registers.read(actor(), register -> Papers.of(register, dossier));
    }

    /** Why the person may not read these, which are of one dossier; empty where he may. */
    Optional<Refusal> closed(List<DocumentRow> rows) {
        return rows.stream()
                .findFirst()
                .flatMap(row -> registers.read(
                        actor(),
                        register -> Writing.closed(
                                register.load(OfficialDocument.class, Id.of(row.id())), actor(), register)));
    }

    /** The drafts among these on which the person may write: the procedure of their dossier says so, as it does to the acts. */
    Set<UUID> writable(List<DocumentRow> rows) {
        if (rows.stream().noneMatch(DocumentRow::isDraft)) {
            return Set.of();
        }
        return registers.read(
                actor(),
                register -> rows.stream()
                        .filter(DocumentRow::isDraft)
                        .filter(row -> register.find(OfficialDocument.class, Id.<OfficialDocument>of(row.id()))
                                .filter(draft -> Writing.obstacle(draft, actor(), register)
                                        .isEmpty())
                                .isPresent())
                        .map(DocumentRow::id)
                        .collect(Collectors.toSet()));
    }

    /** The drafts among these that the head issues by signing them. */
    Set<UUID> letters(List<DocumentRow> rows) {
        if (!acts.mayEver(SignLetter.class) || rows.stream().noneMatch(DocumentRow::isDraft)) {
            return Set.of();
        }
        return registers.read(
                actor(),
                register -> rows.stream()
                        .filter(DocumentRow::isDraft)
                        .filter(row -> register.find(OfficialDocument.class, Id.<OfficialDocument>of(row.id()))
                                .filter(draft -> Writing.isLetter(draft, register))
                                .isPresent())
                        .map(DocumentRow::id)
                        .collect(Collectors.toSet()));
    }

    OfficialDocument load(Id<OfficialDocument> id) {
        return registers.read(actor(), register -> register.load(OfficialDocument.class, id));
    }

    /** The original where it is issued, otherwise as it would be printed now. */
    byte[] pdf(DocumentRow row) {
        Id<OfficialDocument> id = Id.of(row.id());
        if (row.isDraft()) {
            return originals.preview(actor(), id);
        }
        try (FileStore.Opened opened = originals.original(actor(), id)) {
            return opened.content().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The original to take along, which stands in the record. Source: 临政发〔2023〕14号 四、九 执法保密制度 第五条. */
    byte[] taken(DocumentRow row) {
        byte[] pdf = pdf(row);
        recorder.append(
                actor(),
                "DownloadDocument",
                Json.createObjectBuilder()
                        .add("document", row.id().toString())
                        .add("form", row.form().title())
                        .add("number", row.number())
                        .add("hash", Sm3.hex(pdf))
                        .build()
                        .toString());
        return pdf;
    }

    /** What of a dossier is served on the party: issued with a number, and no decision, which has an act of its own. */
    public List<Choice<Id<OfficialDocument>>> toBeServed(UUID dossier) {
        return choices(dossier, form -> form.isNumbered() && !ServiceProof.isDecision(form));
    }

    /** What of a dossier was issued with a number. */
    public List<Choice<Id<OfficialDocument>>> issued(UUID dossier) {
        return choices(dossier, FormKind::isNumbered);
    }

    /** What of a dossier was issued, of these forms. */
    public List<Choice<Id<OfficialDocument>>> issued(UUID dossier, Set<FormKind> forms) {
        return choices(dossier, forms::contains);
    }

    /** Issued, and a term runs from the day on which it reached the party. */
    public List<Choice<Id<OfficialDocument>>> startingTerms(UUID dossier) {
        return choices(dossier, ServiceProof::startsTerm);
    }

    private List<Choice<Id<OfficialDocument>>> choices(UUID dossier, Predicate<FormKind> wanted) {
        return of(dossier).stream()
                .filter(row -> row.stage().equals(OfficialDocument.ISSUED) && wanted.test(row.form()))
                .map(row -> new Choice<Id<OfficialDocument>>(
                        Id.of(row.id()), row.form().title() + " " + row.number()))
                .toList();
    }

    /** The open draft of a form, with what somebody has worded. */
    public Optional<OfficialDocument> draft(UUID dossier, FormKind form) {
        return of(dossier).stream()
                .filter(row -> row.isDraft() && row.form() == form)
                .reduce((first, last) -> last)
                .map(row -> load(Id.of(row.id())));
    }

    /** The party and both officers sign in the form of the act itself. */
    public ActForm signed(ActForm form) {
        return form.field("signature", signature("spot-signature", form.label("signature")))
                .field("leadSign", signature("spot-lead-sign", form.label("leadSign")))
                .field("assistantSign", signature("spot-assistant-sign", form.label("assistantSign")));
    }

    /** What was signed by hand is brought as a file. */
    ActForm onPaper(ActForm form) {
        return form.field("paperCopy", fields.picker(form, "paperCopy"));
    }

    /** A field to sign in, for the form of an act. */
    public SignatureField signature(String id, String label) {
        return new SignatureField(id, label, files, actor());
    }
}
