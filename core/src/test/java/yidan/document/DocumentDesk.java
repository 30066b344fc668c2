package yidan.document;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import yidan.World;
import yidan.act.Chores;
import yidan.act.Desk;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.document.layout.Typesetter;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who drafts, issues and reads documents of a lead, and where their originals are kept. */
final class DocumentDesk {

    private static final Typesetter TYPESETTER = new Typesetter(" ");

    /** One for all of them, as the world is one: a seal that one story has entered is there for the next. */
    private static final Path FOLDER = folder();

    final World world = World.get();
    final Chores chores = new Chores(world.transactions, world.recorder, world.clock());
    final Actor officer = townsman("documents-officer", World.NIUDU, "牛杜镇人民政府", Role.OFFICER);
    final Actor head = townsman("documents-head", World.NIUDU, "牛杜镇人民政府", Role.HEAD);
    final Actor neighbour = townsman("documents-neighbour", World.LINJIN, "临晋镇人民政府", Role.OFFICER);
    final Actor admin = world.person("documents-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    final UUID dossier = world.acts
            .perform(
                    officer,
                    new RegisterLead(
                            LeadSource.PATROL, LocalDate.now(world.clock()), "村道上堆放秸秆。", null, null, null, null))
            .dossier();

    private static Path folder() {
        try {
            return Files.createTempDirectory("documents");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Actor townsman(String user, OrganisationCode code, String name, Role role) {
        Actor person = world.person(user, code, role);
        return new Actor(person.user(), person.name(), code, name, person.kind(), person.roles());
    }

    FileStore files() {
        return new FileStore(new FileShelf(FOLDER.toString()), world.registers, chores, world.clock());
    }

    Originals originals() {
        return new Originals(TYPESETTER, files(), world.registers, chores, world.clock());
    }

    /** As an act of a procedure would, in its own transaction. */
    <T> T at(Actor actor, Function<Papers, T> work) {
        return world.registers.read(
                actor,
                register -> work.apply(Papers.of(new Desk(actor, world.clock().instant(), register))));
    }

    static Map<String, Object> values(FormKind form) {
        Map<String, Object> values = new HashMap<>(Filling.sample(form).values());
        values.remove("organisation");
        values.remove("number");
        values.remove("date");
        return values;
    }

    Id<OfficialDocument> draft(Actor actor, FormKind form) {
        return Id.of(
                at(actor, papers -> papers.draft(form, dossier, values(form)).uuid()));
    }

    OfficialDocument issue(Actor actor, Id<OfficialDocument> id) {
        return at(actor, papers -> papers.issue(papers.load(id)));
    }

    String refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).key();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    byte[] original(Actor actor, Id<OfficialDocument> id) throws IOException {
        try (FileStore.Opened opened = originals().original(actor, id)) {
            return opened.content().readAllBytes();
        }
    }
}
