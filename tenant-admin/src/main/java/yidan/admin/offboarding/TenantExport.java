package yidan.admin.offboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import yidan.act.Acts;
import yidan.act.Recorder;
import yidan.admin.onboarding.RosterForm;
import yidan.people.StaffMember;
import yidan.people.offboarding.KeepExport;
import yidan.people.offboarding.Offboarding;
import yidan.record.Deed;
import yidan.record.RecordHead;
import yidan.record.Sm3;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.TenantEstate;

/**
 * Everything of one organisation in one file: every table as lines of JSON, its people as a workbook, its record with
 * the hashes that prove it, and a manifest with the hash of each part.
 */
@ApplicationScoped
public class TenantExport {

    private static final String RECORD = "record_entry";
    private static final String HEAD = "record_head";

    private TenantEstate estate;
    private Registers registers;
    private Recorder recorder;
    private Acts acts;
    private ExportShelf shelf;
    private Clock clock;

    protected TenantExport() {}

    @Inject
    public TenantExport(
            TenantEstate estate, Registers registers, Recorder recorder, Acts acts, ExportShelf shelf, Clock clock) {
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
        JsonObject head = write(offboarding, organisation, file);
        try {
            acts.perform(
                    admin,
                    new KeepExport(
                            id,
                            Sm3.hex(Files.readAllBytes(file)),
                            Files.size(file),
                            head.getJsonNumber("seq").longValue(),
                            head.getString("hash")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file;
    }

    private JsonObject write(Offboarding offboarding, OrganisationCode organisation, Path file) {
        try (ExportZip zip = new ExportZip(file)) {
            JsonObject[] head = {
                Json.createObjectBuilder()
                        .add("seq", 0)
                        .add("hash", RecordHead.GENESIS)
                        .build()
            };
            estate.rows(organisation, (table, row) -> {
                switch (table) {
                    case RECORD ->
                        zip.line("record/entries.jsonl", entry(parse(row)).toString());
                    case HEAD -> head[0] = head(parse(row));
                    default -> zip.line("tables/" + table + ".jsonl", row);
                }
            });
            List<StaffMember> people = registers.readFor(
                    organisation,
                    register -> register.of(StaffMember.class).orderBy("d.id").list());
            zip.part("staff.xlsx", out -> RosterForm.filled(people, out));
            zip.line("record/head.json", head[0].toString());
            zip.finish(Json.createObjectBuilder()
                    .add("organisation", organisation.value())
                    .add("name", offboarding.organisationName())
                    .add("exportedAt", clock.instant().toString())
                    .add("head", head[0]));
            return head[0];
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static JsonObject parse(String row) {
        try (JsonReader reader = Json.createReader(new StringReader(row))) {
            return reader.readObject();
        }
    }

    private static JsonObject entry(JsonObject row) {
        return Json.createObjectBuilder()
                .add("seq", row.getJsonNumber("seq"))
                .add("previousHash", row.getString("previous_hash"))
                .add("hash", row.getString("hash"))
                .add("body", row.getString("body"))
                .build();
    }

    private static JsonObject head(JsonObject row) {
        return Json.createObjectBuilder()
                .add("seq", row.getJsonNumber("seq"))
                .add("hash", row.getString("hash"))
                .build();
    }
}
