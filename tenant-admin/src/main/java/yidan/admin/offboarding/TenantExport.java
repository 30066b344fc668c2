package yidan.admin.offboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import yidan.act.Acts;
import yidan.act.Recorder;
import yidan.admin.onboarding.RosterForm;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.sheet.ItemWorkbookWriter;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListHead;
import yidan.people.StaffMember;
import yidan.people.offboarding.KeepExport;
import yidan.people.offboarding.Offboarding;
import yidan.record.Deed;
import yidan.record.RecordExport;
import yidan.record.Sm3;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.TenantEstate;

/**
 * Everything of one organisation in one file: every table as lines of JSON, its people and lists as workbooks, its files,
 * its record with the hashes that prove it, and a manifest with the hash of each part.
 */
@ApplicationScoped
public class TenantExport {

    private static final String RECORD = "record_entry";

    private TenantEstate estate;
    private Registers registers;
    private Recorder recorder;
    private Acts acts;
    private ExportShelf shelf;
    private RecordExport record;
    private EnforcementLists lists;
    private FileStore files;
    private Clock clock;

    protected TenantExport() {}

    @Inject
    public TenantExport(
            TenantEstate estate,
            Registers registers,
            Recorder recorder,
            RecordExport record,
            EnforcementLists lists,
            FileStore files,
            Acts acts,
            ExportShelf shelf,
            Clock clock) {
        this.record = record;
        this.lists = lists;
        this.files = files;
        this.estate = estate;
        this.registers = registers;
        this.recorder = recorder;
        this.acts = acts;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Writes the file and notes its hash in the dossier; doing it again replaces both. */
    public Path export(Actor admin, Id<Offboarding> id) {
        if (!admin.is(Role.COUNTY_ADMIN)) {
            throw new Refusal("act.not-yours", "");
        }
        Offboarding offboarding = registers.read(admin, register -> register.load(Offboarding.class, id));
        if (Offboarding.ERASED.equals(offboarding.stage()) || Offboarding.ABANDONED.equals(offboarding.stage())) {
            throw new Refusal("offboarding.nothing-left", "", offboarding.organisationName());
        }
        OrganisationCode organisation = offboarding.organisation();
        recorder.appendTo(organisation, Deed.without(admin, clock.instant(), "ExportTenant", id.toString()));
        Path file = shelf.prepare(offboarding);
        JsonObject head = write(admin, offboarding, organisation, file);
        try {
            acts.perform(
                    admin,
                    new KeepExport(
                            id,
                            Sm3.hex(file),
                            Files.size(file),
                            head.getJsonNumber("seq").longValue(),
                            head.getString("hash")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }

    private JsonObject write(Actor admin, Offboarding offboarding, OrganisationCode organisation, Path file) {
        try (ExportZip zip = new ExportZip(file)) {
            estate.rows(organisation, (table, row) -> {
                if (!table.equals(RECORD)) {
                    zip.line("tables/" + table + ".jsonl", row);
                }
            });
            String chain = chain(admin, offboarding, organisation);
            zip.line("record.jsonl", chain.strip());
            List<StaffMember> people = registers.readFor(
                    organisation,
                    register -> register.of(StaffMember.class).orderBy("d.id").list());
            zip.part("staff.xlsx", out -> RosterForm.filled(people, out));
            for (ListHead list : lists.versions(admin, organisation)) {
                zip.part(
                        "list-" + list.ordinal() + ".xlsx",
                        out -> ItemWorkbookWriter.write(
                                lists.contents(admin, list.id()).stream()
                                        .map(CatalogueItem::item)
                                        .toList(),
                                out));
            }
            for (StoredFile stored : files.all(organisation)) {
                String name =
                        "files/" + stored.hash() + "." + stored.type().endings().getFirst();
                zip.part(
                        name,
                        stored.hash(),
                        () -> files.open(organisation, stored.hash()).content());
            }
            JsonObject head = parse(chain.lines().findFirst().orElseThrow());
            zip.finish(Json.createObjectBuilder()
                    .add("organisation", organisation.value())
                    .add("name", offboarding.organisationName())
                    .add("exportedAt", clock.instant().toString())
                    .add("recordEntries", head.getJsonNumber("seq"))
                    .add("recordHead", head.getString("hash")));
            return head;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** As the command that checks records reads it. */
    private String chain(Actor admin, Offboarding offboarding, OrganisationCode organisation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record.write(admin, organisation, offboarding.organisationName(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonObject parse(String row) {
        try (JsonReader reader = Json.createReader(new StringReader(row))) {
            return reader.readObject();
        }
    }
}
