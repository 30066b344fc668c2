package yidan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Chores;
import yidan.act.Performed;
import yidan.document.draft.Writing;
import yidan.document.layout.Typesetter;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/**
 * Documents as PDF: a preview as often as one likes, the original once. The original is made after the act that issued the
 * document, from what was closed in it; broken off anywhere, it is made when somebody asks next. Its hash stands in the
 * record.
 */
@ApplicationScoped
public class Originals {

    private static final System.Logger LOG = System.getLogger(Originals.class.getName());

    private Typesetter typesetter;
    private FileStore files;
    private Registers registers;
    private Chores chores;
    private Clock clock;

    protected Originals() {}

    @Inject
    public Originals(Typesetter typesetter, FileStore files, Registers registers, Chores chores, Clock clock) {
        this.typesetter = typesetter;
        this.files = files;
        this.registers = registers;
        this.chores = chores;
        this.clock = clock;
    }

    private record Sheet(OfficialDocument document, String source) {}

    /** The document as it would be printed now. */
    public byte[] preview(Actor actor, Id<OfficialDocument> id) {
        return set(registers.read(actor, register -> sheet(register, readable(register, actor, id))));
    }

    /**
     * A template filled with samples, to look at before it is let in.
     *
     * @throws Refusal as {@link ReplaceTemplate} would
     */
    public byte[] sample(FormKind form, String source) {
        TemplateCheck.check(form, source);
        return typesetter.pdf(form.title(), Templates.fill(source, Filling.sample(form)), hash -> new byte[0]);
    }

    /**
     * The original of an issued document; close it.
     *
     * @throws Refusal {@code document.not-issued}, or what {@link FileStore#open} says
     */
    public FileStore.Opened original(Actor actor, Id<OfficialDocument> id) {
        OfficialDocument document = registers.read(actor, register -> readable(register, actor, id));
        return files.open(actor, OfficialDocument.class, id, hash(document));
    }

    private static OfficialDocument readable(Register register, Actor actor, Id<OfficialDocument> id) {
        OfficialDocument document = register.load(OfficialDocument.class, id);
        Writing.closed(document, actor, register).ifPresent(refusal -> {
            throw refusal;
        });
        return document;
    }

    /** Hash of the original, which is made if it is not there yet. */
    public String hash(OfficialDocument document) {
        if (document.issuedAt().isEmpty()) {
            throw new Refusal("document.not-issued", "");
        }
        return find(document).orElseGet(() -> make(document.owner(), document.uuid()));
    }

    private Optional<String> find(OfficialDocument document) {
        return registers.readFor(document.owner(), register -> find(register, document.uuid()));
    }

    private static Optional<String> find(Register register, UUID document) {
        return register
                .of(DocumentOriginal.class)
                .where("d.document = :document", "document", document)
                .values(String.class, "d.hash")
                .stream()
                .findFirst();
    }

    /** Makes the originals of an organisation that are still missing; answers how many. */
    public int makeMissing(OrganisationCode owner) {
        return makeAll(owner, registers.readFor(owner, register -> ids(missing(register))));
    }

    /** Makes those that these dossiers still miss. */
    public void makeMissing(OrganisationCode owner, Collection<UUID> dossiers) {
        makeAll(
                owner,
                registers.readFor(
                        owner,
                        register -> ids(missing(register).where("d.dossier in :dossiers", "dossiers", dossiers))));
    }

    private static Rows<OfficialDocument> missing(Register register) {
        return register.of(OfficialDocument.class)
                .where("d.originalKept = false")
                .where("d.stage in :issued", "issued", List.of(OfficialDocument.ISSUED, OfficialDocument.VOIDED));
    }

    private static List<UUID> ids(Rows<OfficialDocument> documents) {
        return documents.orderBy("d.id").values(UUID.class, "d.id");
    }

    private int makeAll(OrganisationCode owner, List<UUID> missing) {
        missing.forEach(document -> make(owner, document));
        return missing.size();
    }

    /** What an act has issued is printed as soon as the act is done; that it cannot be is no reason to undo the act. */
    void after(@Observes Performed performed) {
        try {
            makeMissing(performed.actor().organisation());
        } catch (RuntimeException later) {
            LOG.log(System.Logger.Level.WARNING, "an original could not be made yet", later);
        }
    }

    private String make(OrganisationCode owner, UUID id) {
        Sheet sheet =
                registers.readFor(owner, register -> sheet(register, register.load(OfficialDocument.class, Id.of(id))));
        String name = sheet.document().form().title() + ".pdf";
        byte[] bytes = set(sheet);
        int pages = CaseFileBinder.pages(name, bytes);
        StoredFile pdf = files.keep(owner, new Upload(new ByteArrayInputStream(bytes), name), FileRules.documents());
        try {
            chores.perform(owner, "KeepOriginal", register -> {
                OfficialDocument document = register.load(OfficialDocument.class, Id.of(id));
                register.note(new DocumentOriginal(document, pdf.hash(), pages, clock.instant()));
                document.originalIsKept();
                return id + " " + pdf.hash();
            });
            return pdf.hash();
        } catch (RuntimeException second) {
            // Two made it at once: the first one is the original.
            return registers.readFor(owner, register -> find(register, id)).orElseThrow(() -> second);
        }
    }

    private Sheet sheet(Register register, OfficialDocument document) {
        return new Sheet(document, new Templates(register).of(document, LocalDate.now(clock)));
    }

    private byte[] set(Sheet sheet) {
        OfficialDocument document = sheet.document();
        return typesetter.pdf(
                document.form().title(),
                Templates.fill(sheet.source(), document.filling()),
                hash -> picture(document.owner(), hash));
    }

    private byte[] picture(OrganisationCode owner, String hash) {
        try (FileStore.Opened opened = files.open(owner, hash)) {
            return opened.content().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
