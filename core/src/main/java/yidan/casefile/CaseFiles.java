package yidan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Recorder;
import yidan.casefile.use.FileUse;
import yidan.casework.CaseStages;
import yidan.casework.officers.Confidence;
import yidan.casework.officers.Findable;
import yidan.casework.officers.Privacy;
import yidan.document.CaseFileBinder;
import yidan.document.Originals;
import yidan.files.FileStore;
import yidan.files.ProvenPdf;
import yidan.record.Deed;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;
import yidan.tenancy.ShanghaiClock;

/** Finds, binds and opens case files. */
@ApplicationScoped
public class CaseFiles {

    private static final String READING = "linyi-14:4.9d1#4";

    private static final Findable WORDS = Filable.words();

    private Registers registers;
    private CaseFileBinder binder;
    private Originals originals;
    private FileStore files;
    private Recorder recorder;
    private Clock clock;

    protected CaseFiles() {}

    @Inject
    public CaseFiles(
            Registers registers,
            CaseFileBinder binder,
            Originals originals,
            FileStore files,
            Recorder recorder,
            Clock clock) {
        this.registers = registers;
        this.binder = binder;
        this.originals = originals;
        this.files = files;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** The file of a case, an execution, an inspection. */
    public static Optional<CaseFile> of(Register register, UUID dossier) {
        return register.of(CaseFile.class)
                .where("d.caseId = :of or d.enforcement = :of or d.inspection = :of", "of", dossier)
                .first();
    }

    /** What a case, an execution, an inspection still lacks. */
    public List<Completeness.Missing> missing(Actor actor, Dossier of) {
        return registers.read(actor, register -> Completeness.of(register, of));
    }

    /** What keeps a file from being made up of it, apart from what is missing; empty where nothing does. */
    public Optional<Refusal> obstacle(Actor actor, Dossier of) {
        Filable filable = Filable.of(of);
        return registers.read(actor, register -> {
            try {
                filable.cover();
                filable.requireOwnFile(register);
                return Optional.empty();
            } catch (Refusal refusal) {
                return Optional.of(refusal);
            }
        });
    }

    /** Whether this person is one of the two who handle it, and compile its file. */
    public static boolean isHandledBy(Actor actor, Dossier of) {
        return Filable.of(of).team().has(actor);
    }

    /** What a file would hold today that is not taken over; missing originals are printed first. */
    public FileContents contents(Actor actor, CaseFile file) {
        Filable of = registers.read(actor, register -> Filable.of(register, file));
        printMissing(actor, of.dossier());
        return registers.read(actor, register -> FileContents.of(register, of));
    }

    /** Files that came back to who handled what they are of, the longest waiting first; of a case that is open again once it has ended. */
    public List<Returned> returned(Actor actor, int atMost) {
        return registers.read(
                actor,
                register -> register.of(CaseFile.class)
                        .where("d.stage = :returned", "returned", CaseFile.RETURNED)
                        .where(Filable.handled(), "me", actor.user())
                        .where(Filable.closed(), "closed", CaseStages.CLOSED)
                        .orderBy("d.returnedOn, d.id")
                        .page(0, atMost)
                        .select(Returned.class, "d.id, d.number, d.cause, d.openedOn, d.returnedOn, d.returnedWhy"));
    }

    /** Prints what acts have issued in a case, an execution, an inspection and the system had no time for yet. */
    public void printMissing(Actor actor, Dossier of) {
        if (actor.audience() == Audience.MEMBER) {
            originals.makeMissing(
                    actor.organisation(),
                    registers.read(actor, register -> Filable.of(of).dossiers(register)));
            files.countPages(actor.organisation());
        }
    }

    /**
     * Binds an approved file into one PDF and stores it.
     *
     * @return hash of the PDF
     */
    public String bind(Actor actor, Id<CaseFile> id) {
        CaseFile file = registers.read(actor, register -> register.load(CaseFile.class, id));
        FileContents contents = contents(actor, file);
        // One moment for the cover and the books, be it midnight while it is bound.
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ShanghaiClock.ZONE);
        String hash = new Bookbinding(registers, binder, files, today).bind(actor, file, contents);
        registers.read(actor, register -> register.note(new Binding(file, contents, hash, now)));
        return hash;
    }

    /** Whether somebody may read a file without the head's consent: who handled it, the head, the archivist. */
    private static boolean readsByOffice(Register register, Actor actor, CaseFile file) {
        if (actor.is(Role.HEAD) || actor.is(Role.ARCHIVIST)) {
            return true;
        }
        return Filable.of(register, file).team().has(actor);
    }

    /**
     * Opens the file to read it; who, when and why is in the record.
     *
     * @throws Refusal {@code casefile.reading-not-granted}, {@code casefile.no-purpose}
     */
    public ProvenPdf read(Actor actor, Id<CaseFile> id, String purpose) {
        CaseFile file = opened(actor, id, purpose);
        String hash = file.pdf().orElseThrow(() -> new Refusal("casefile.not-taken-over", READING));
        enter(actor, file, purpose);
        return files.proven(actor, CaseFile.class, id, hash);
    }

    /**
     * Opens what is enclosed in the file as it came, such as a recording, of which the pages only say what it is; who may,
     * and what is in the record, as for the file itself. Close it.
     *
     * @param ordinal its place in the catalogue
     * @throws Refusal as {@link #read}; {@code file.unknown} where nothing is enclosed in that place
     */
    public FileStore.Opened original(Actor actor, Id<CaseFile> id, int ordinal, String purpose) {
        CaseFile file = opened(actor, id, purpose);
        FilePart part =
                file.contents().orElseThrow(() -> new Refusal("casefile.not-taken-over", READING)).parts().stream()
                        .filter(one -> one.attached() && one.ordinal() == ordinal)
                        .findFirst()
                        .orElseThrow(() -> new Refusal("file.unknown", ""));
        enter(actor, file, part.title() + " " + purpose);
        return files.open(actor, CaseFile.class, id, part.hash());
    }

    private void enter(Actor actor, CaseFile file, String why) {
        recorder.appendTo(
                file.owner(), Deed.without(actor, clock.instant(), "ReadCaseFile", file.number() + " " + why.strip()));
    }

    private CaseFile opened(Actor actor, Id<CaseFile> id, String purpose) {
        if (purpose == null || purpose.isBlank()) {
            throw new Refusal("casefile.no-purpose", READING);
        }
        LocalDate today = LocalDate.now(clock);
        return registers.read(actor, register -> {
            CaseFile found = register.load(CaseFile.class, id);
            boolean may = actor.audience() != Audience.MEMBER
                    || readsByOffice(register, actor, found)
                    || uses(register, found.uuid()).stream().anyMatch(use -> use.letsRead(actor, today));
            if (!may) {
                throw new Refusal("casefile.reading-not-granted", READING);
            }
            return found;
        });
    }

    /** Who asked for a file, the latest first. */
    public static List<FileUse> uses(Register register, UUID file) {
        return register.of(FileUse.class)
                .where("d.file = :file", "file", file)
                .orderBy("d.id desc")
                .list();
    }

    /**
     * A file that waits to be mended by who handled what it is of. Source: 临政发〔2023〕14号 一、九 第三条.
     *
     * @param returnedOn null of what came back before that was written down
     * @param why what is to be mended
     */
    public record Returned(
            UUID id, String number, String cause, LocalDate openedOn, LocalDate returnedOn, String why) {}

    /** How a list of files is ordered. */
    public enum Order {
        NUMBER("d.number"),
        ARCHIVED("d.archivedOn"),
        ENDED("d.endedOn"),
        /** As the line shows it. */
        PARTY("d.party");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /** Files as somebody looks for them; by words, as far as they are shown to him. */
    public List<CaseFileRow> page(
            Actor actor, String text, String stage, Integer body, Order order, boolean down, int offset, int limit) {
        return registers.read(
                actor,
                register -> seenBy(
                        register,
                        actor,
                        ordered(matching(register, actor, text, stage, body), actor, order, down)
                                .page(offset, limit)
                                .select(CaseFileRow.class, CaseFileRow.EXPRESSIONS)));
    }

    private static Rows<CaseFile> ordered(Rows<CaseFile> rows, Actor reader, Order order, boolean down) {
        String by = order == Order.PARTY
                ? WORDS.byName(rows, reader, reader.is(Role.ARCHIVIST), order.expression)
                : order.expression;
        return rows.orderBy(by, down);
    }

    /** Natural persons have names for those who handled it, who lead, and who keep its file. */
    private static List<CaseFileRow> seenBy(Register register, Actor actor, List<CaseFileRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, Filable.Handled> people =
                Filable.people(register, rows.stream().map(CaseFileRow::of).toList());
        return rows.stream().map(row -> row.seenBy(actor, people.get(row.of()))).toList();
    }

    /**
     * How much of the people in a file this person is shown: all to those who handled it, who lead, who keep its file or were
     * let read it, and to whom the county or a mandate lets in with a reason.
     */
    public Privacy privacy(Actor actor, CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(actor, register -> {
            Filable of = Filable.of(register, file);
            boolean office = actor.is(Role.ARCHIVIST)
                    || uses(register, file.uuid()).stream().anyMatch(use -> use.letsRead(actor, today));
            return new Privacy(
                    Confidence.closed(actor, file.owner(), of.team(), office),
                    actor.organisation().equals(file.owner()),
                    of.people());
        });
    }

    public long count(Actor actor, String text, String stage, Integer body) {
        return registers.read(
                actor, register -> matching(register, actor, text, stage, body).count());
    }

    /** The files among these in which the words stand, as far as their own list shows them to this person. */
    public static void found(Rows<?> files, Actor reader, String text) {
        WORDS.narrow(files, reader, text, reader.is(Role.ARCHIVIST));
    }

    private static Rows<CaseFile> matching(Register register, Actor actor, String text, String stage, Integer body) {
        Rows<CaseFile> rows = WORDS.narrow(register.of(CaseFile.class), actor, text, actor.is(Role.ARCHIVIST));
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (body != null) {
            rows.where("d.tenant = :body", "body", body);
        }
        return rows;
    }

    /** One row, to name a file before its reason was asked. */
    public Optional<CaseFileRow> row(Actor actor, Id<CaseFile> id) {
        return registers
                .read(
                        actor,
                        register -> seenBy(
                                register,
                                actor,
                                register.of(CaseFile.class)
                                        .where("d.id = :id", "id", id.value())
                                        .select(CaseFileRow.class, CaseFileRow.EXPRESSIONS)))
                .stream()
                .findFirst();
    }
}
