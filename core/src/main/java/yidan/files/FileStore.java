package yidan.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import yidan.act.Chores;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;

/**
 * Keeps files by the hash of their content and hands them out again: to the people of the organisation that they belong
 * to, and to those who may read one of its dossiers. Every reading proves the content against its hash.
 *
 * <p>Storing is no deed of its own: the act that refers to the hash is. So a file is stored before the act, never in it.
 */
@ApplicationScoped
public class FileStore {

    private static final System.Logger LOG = System.getLogger(FileStore.class.getName());
    private static final long PROVEN_BEFORE = 32L * 1024 * 1024;
    private static final String SYSTEM = "system";

    private FileShelf shelf;
    private Registers registers;
    private Chores chores;
    private Clock clock;

    protected FileStore() {}

    @Inject
    public FileStore(FileShelf shelf, Registers registers, Chores chores, Clock clock) {
        this.shelf = shelf;
        this.registers = registers;
        this.chores = chores;
        this.clock = clock;
    }

    /** A file and its content; close it. */
    public record Opened(StoredFile file, InputStream content) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /**
     * Takes a file in for the actor's own organisation. Content that it has already is not stored again: the file that
     * was first is answered.
     *
     * @throws Refusal where it is empty, too large, broken off, not what its name says, not let in, or dangerous
     */
    public StoredFile keep(Actor actor, Upload upload, FileRules rules) {
        if (actor.audience() == Audience.SUPERVISOR || actor.roles().isEmpty()) {
            throw new Refusal("file.not-yours", "");
        }
        return keep(actor.organisation(), actor.user(), upload, rules);
    }

    /** Takes in what the system itself has made for an organisation, such as the original of a document. */
    public StoredFile keep(OrganisationCode owner, Upload upload, FileRules rules) {
        return keep(owner, SYSTEM, upload, rules);
    }

    private StoredFile keep(OrganisationCode owner, String by, Upload upload, FileRules rules) {
        FileShelf.Received received = shelf.receive(owner, upload, rules.limit());
        try {
            FileType type = ContentCheck.check(received.waiting(), upload, rules);
            Integer pages = type == FileType.PDF ? PdfCheck.pages(received.waiting()) : null;
            shelf.put(owner, received);
            StoredFile file = new StoredFile(owner, received, type, pages, upload.name(), by, clock.instant());
            return known(owner, file.hash()).orElseGet(() -> note(owner, file));
        } finally {
            shelf.discard(received.waiting());
        }
    }

    private Optional<StoredFile> known(OrganisationCode owner, String hash) {
        return registers.readFor(owner, register -> find(register, owner, hash));
    }

    private StoredFile note(OrganisationCode owner, StoredFile file) {
        try {
            return chores.keepBooks(owner, register -> register.note(file));
        } catch (RuntimeException second) {
            // The same content came twice at once: the first one's row is as good.
            return known(owner, file.hash()).orElseThrow(() -> second);
        }
    }

    /** A file of the actor's own organisation by its hash. */
    public Optional<StoredFile> find(Actor actor, String hash) {
        return registers.read(actor, register -> find(register, actor.organisation(), hash));
    }

    /** A file of an organisation by its hash, as far as this register may read it: for acts that refer to one. */
    public static Optional<StoredFile> find(Register register, OrganisationCode owner, String hash) {
        return register.of(StoredFile.class)
                .where("d.tenant = :owner", "owner", owner.value())
                .where("d.hash = :hash", "hash", hash)
                .first()
                .filter(file -> file.owner().equals(owner) && file.hash().equals(hash));
    }

    /** @throws Refusal {@code file.unknown} where there is none, or it is not for this register */
    public static StoredFile require(Register register, OrganisationCode owner, String hash) {
        return find(register, owner, hash).orElseThrow(() -> new Refusal("file.unknown", ""));
    }

    /**
     * Opens a file of the actor's own organisation.
     *
     * @throws Refusal {@code file.unknown}, {@code file.missing}, or {@code file.swapped} naming it
     */
    public Opened open(Actor actor, String hash) {
        return open(registers.read(actor, register -> require(register, actor.organisation(), hash)));
    }

    /**
     * Opens a file of the organisation that owns a dossier, which the actor must be able to load: the county and a
     * supervisor have given their reason before, and to whom its files are not closed. That the dossier
     * names the file is the caller's to know.
     */
    public <D extends Dossier> Opened open(Actor actor, Class<D> type, Id<D> dossier, String hash) {
        return open(registers.read(actor, register -> of(register, actor, type, dossier, hash)));
    }

    private static <D extends Dossier> StoredFile of(
            Register register, Actor actor, Class<D> type, Id<D> id, String hash) {
        D dossier = register.load(type, id);
        dossier.closedTo(actor).ifPresent(refusal -> {
            throw refusal;
        });
        return require(register, dossier.owner(), hash);
    }

    /** For the system on behalf of one organisation, such as binding a case file. */
    public Opened open(OrganisationCode owner, String hash) {
        return open(registers.readFor(owner, register -> require(register, owner, hash)));
    }

    /** A small content is proven before the first byte is handed out, a large one by whoever reads it to its end. */
    private Opened open(StoredFile file) {
        Path place = placeOf(file);
        if (file.bytes() <= PROVEN_BEFORE) {
            prove(file);
        }
        try {
            return new Opened(file, new VerifiedStream(Files.newInputStream(place), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Opens a stretch of a large file, as a player asks for it. A stretch cannot be proven; {@link #prove} proves the
     * whole.
     */
    public <D extends Dossier> Opened stretch(
            Actor actor, Class<D> type, Id<D> dossier, String hash, long from, long length) {
        StoredFile file = registers.read(actor, register -> of(register, actor, type, dossier, hash));
        if (from < 0 || length < 0 || from + length > file.bytes()) {
            throw new Refusal("file.no-such-stretch", "");
        }
        try {
            InputStream content = Files.newInputStream(placeOf(file));
            content.skipNBytes(from);
            return new Opened(file, new Stretch(content, length));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A PDF of a dossier, proven here and now, as {@link #open(Actor, Class, Id, String)} would open it. */
    public <D extends Dossier> ProvenPdf proven(Actor actor, Class<D> type, Id<D> dossier, String hash) {
        StoredFile file = registers.read(actor, register -> of(register, actor, type, dossier, hash));
        prove(file);
        return new ProvenPdf(file, placeOf(file));
    }

    /**
     * Reads a content whole and compares its hash with the one that it was stored under.
     *
     * @throws Refusal {@code file.missing} or {@code file.swapped}, naming the file
     */
    public void prove(StoredFile file) {
        if (!FileShelf.hashOf(placeOf(file)).equals(file.hash())) {
            LOG.log(System.Logger.Level.ERROR, "swapped file {0} of {1}", file.hash(), file.owner());
            throw new Refusal("file.swapped", "", file.name(), file.hash());
        }
    }

    private Path placeOf(StoredFile file) {
        Path place = shelf.place(file.owner(), file.hash());
        if (!Files.isRegularFile(place)) {
            LOG.log(System.Logger.Level.ERROR, "missing file {0} of {1}", file.hash(), file.owner());
            throw new Refusal("file.missing", "", file.name(), file.hash());
        }
        return place;
    }

    /** Counts the pages of PDFs that were kept before they were counted, once for each. */
    public void countPages(OrganisationCode owner) {
        List<StoredFile> uncounted = registers.readFor(
                owner,
                register -> register.of(StoredFile.class)
                        .where("d.tenant = :owner", "owner", owner.value())
                        .where("d.type = yidan.files.FileType.PDF")
                        .where("d.pages is null")
                        .where("not exists (select p.hash from CountedPages p where p.county = d.county"
                                + " and p.tenant = d.tenant and p.hash = d.hash)")
                        .list());
        for (StoredFile file : uncounted) {
            Path place = shelf.place(owner, file.hash());
            if (Files.isRegularFile(place)) {
                Integer pages = PdfCheck.pages(place);
                chores.keepBooks(owner, register -> register.note(new CountedPages(file, pages, clock.instant())));
            }
        }
    }

    /** How many pages a file has; empty for what is no readable PDF. */
    public Optional<Integer> pages(StoredFile file) {
        return registers.readFor(file.owner(), register -> CountedPages.of(register, file));
    }

    /** Everything that an organisation has stored, in the order of storing: for its export. */
    public List<StoredFile> all(OrganisationCode owner) {
        return registers.readFor(
                owner,
                register -> register.of(StoredFile.class)
                        .orderBy("d.storedAt, d.hash")
                        .list());
    }

    /** Takes away the contents of an organisation that has been erased. */
    public void clear(OrganisationCode owner) {
        if (!all(owner).isEmpty()) {
            throw new IllegalStateException("rows name files of " + owner);
        }
        shelf.clear(owner);
        if (!shelf.isClear(owner)) {
            throw new IllegalStateException("files remain of " + owner);
        }
    }

    private static final class Stretch extends FilterInputStream {
        private long left;

        Stretch(InputStream content, long length) {
            super(content);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
