package yidan.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Chores;
import yidan.act.Desk;
import yidan.act.Performed;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.document.draft.EditWording;
import yidan.document.layout.Typesetter;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** A document's life: drafted, worded, issued with its number, printed once, voided. */
class DocumentStoryTest {

    private static final Typesetter TYPESETTER = new Typesetter(" ");

    @TempDir
    static Path folder;

    private final World world = World.get();
    private final Chores chores = new Chores(world.transactions, world.recorder, world.clock());
    private final Actor officer = townsman("documents-officer", World.NIUDU, "牛杜镇人民政府", Role.OFFICER);
    private final Actor head = townsman("documents-head", World.NIUDU, "牛杜镇人民政府", Role.HEAD);
    private final Actor neighbour = townsman("documents-neighbour", World.LINJIN, "临晋镇人民政府", Role.OFFICER);
    private final Actor admin = world.person("documents-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private final UUID dossier = world.acts
            .perform(
                    officer,
                    new RegisterLead(
                            LeadSource.PATROL, LocalDate.now(world.clock()), "村道上堆放秸秆。", null, null, null, null))
            .dossier();

    private Actor townsman(String user, OrganisationCode code, String name, Role role) {
        Actor person = world.person(user, code, role);
        return new Actor(person.user(), person.name(), code, name, person.kind(), person.roles());
    }

    private FileStore files() {
        return new FileStore(new FileShelf(folder.toString()), world.registers, chores, world.clock());
    }

    private Originals originals() {
        return new Originals(TYPESETTER, files(), world.registers, chores, world.clock());
    }

    /** As an act of a procedure would, in its own transaction. */
    private <T> T at(Actor actor, Function<Papers, T> work) {
        return world.registers.read(
                actor,
                register -> work.apply(Papers.of(new Desk(actor, world.clock().instant(), register))));
    }

    private static Map<String, Object> values(FormKind form) {
        Map<String, Object> values = new HashMap<>(Filling.sample(form).values());
        values.remove("organisation");
        values.remove("number");
        values.remove("date");
        return values;
    }

    private Id<OfficialDocument> draft(Actor actor, FormKind form) {
        return Id.of(
                at(actor, papers -> papers.draft(form, dossier, values(form)).uuid()));
    }

    private OfficialDocument issue(Actor actor, Id<OfficialDocument> id) {
        return at(actor, papers -> papers.issue(papers.load(id)));
    }

    private String refused(Runnable work) {
        return assertThrows(Refusal.class, work::run).key();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private byte[] original(Actor actor, Id<OfficialDocument> id) throws IOException {
        try (FileStore.Opened opened = originals().original(actor, id)) {
            return opened.content().readAllBytes();
        }
    }

    @Test
    void from_draft_to_the_original_that_never_changes() throws IOException {
        world.itIs(LocalDate.of(2026, 3, 5));
        try {
            Id<OfficialDocument> id = draft(officer, FormKind.NO_PENALTY_DECISION);
            world.acts.perform(head, new EditWording(id, null, "reasons", "情节轻微，及时改正。\n没有造成危害后果。"));
            assertEquals(
                    "document.not-wording",
                    refused(() -> world.acts.perform(head, new EditWording(id, null, "party", "别人"))));
            assertTrue(text(originals().preview(officer, id)).contains("没有造成危害后果"));
            assertEquals("document.not-issued", refused(() -> originals().original(officer, id)));
            OfficialDocument issued = issue(head, id);
            assertEquals("documents-head", issued.issuedBy().orElseThrow());
            String number = issued.number().orElseThrow().toString();
            assertTrue(number.startsWith("临猗牛杜不罚决字〔2026〕第"), number);
            byte[] first = original(officer, id);
            String text = text(first);
            assertTrue(text.contains(number) && text.contains("牛杜镇人民政府2026年3月5日"), text);
            assertArrayEquals(first, original(head, id));
            assertArrayEquals(first, original(officer, id));
            assertEquals(
                    "act.wrong-stage",
                    refused(() -> world.acts.perform(head, new EditWording(id, null, "reasons", "改一改"))));
            assertEquals(
                    "document.already-issued",
                    refused(() -> at(officer, papers -> {
                        papers.load(id).fill(Map.of("reasons", "改一改"));
                        return null;
                    })));
            assertEquals("document.already-issued", refused(() -> issue(officer, id)));
            at(head, papers -> {
                papers.voidDocument(papers.load(id), "依法撤销");
                return null;
            });
            OfficialDocument voided =
                    world.registers.read(officer, register -> register.load(OfficialDocument.class, id));
            assertEquals(number, voided.number().orElseThrow().toString());
            assertArrayEquals(first, original(officer, id));
            assertTrue(
                    world
                            .registers
                            .readFor(
                                    World.NIUDU,
                                    register -> register.of(RecordEntry.class)
                                            .where("d.verb = :verb", "verb", "KeepOriginal")
                                            .values(String.class, "d.body"))
                            .stream()
                            .anyMatch(body -> body.contains(originals().hash(voided))),
                    "the original's hash stands in the record");
        } finally {
            world.letTimePass();
        }
    }

    @Test
    void nobody_writes_for_a_dossier_that_no_procedure_answers_for() {
        Id<OfficialDocument> orphan = Id.of(at(
                officer,
                papers -> papers.draft(
                                FormKind.NO_PENALTY_DECISION,
                                TimeOrdered.id(world.clock().instant()),
                                values(FormKind.NO_PENALTY_DECISION))
                        .uuid()));
        Refusal refusal = assertThrows(
                Refusal.class, () -> world.acts.perform(head, new EditWording(orphan, null, "reasons", "改一改")));
        assertEquals("document.nobody-writes", refusal.key());
        assertEquals("linyi-14:1.3#8", refusal.basis());
    }

    @Test
    void what_is_missing_is_named_and_takes_no_number() {
        Map<String, Object> values = values(FormKind.TRANSFER_LETTER);
        values.remove("recipient");
        Refusal refusal = assertThrows(
                Refusal.class, () -> at(officer, papers -> papers.issue(FormKind.TRANSFER_LETTER, dossier, values)));
        assertEquals("document.incomplete", refusal.key());
        assertEquals(List.of("案件移送函", "受移送机关"), refusal.arguments());
        assertEquals(
                "document.unknown-field",
                refused(() -> at(
                        officer,
                        papers -> papers.draft(FormKind.TRANSFER_LETTER, dossier, Map.of("court", "临猗县人民法院")))));
    }

    @Test
    void fifty_at_once_get_fifty_numbers_without_a_gap_whatever_rolls_back_between() throws Exception {
        Map<String, Object> values = values(FormKind.DEMAND);
        Callable<Integer> one = () -> at(
                officer,
                papers -> papers.issue(FormKind.DEMAND, dossier, values)
                        .number()
                        .orElseThrow()
                        .ordinal());
        Callable<Integer> undone = () -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> at(officer, papers -> {
                        papers.issue(FormKind.DEMAND, dossier, values);
                        throw new IllegalStateException("rolled back");
                    }));
            return 0;
        };
        List<Callable<Integer>> all = new ArrayList<>(Collections.nCopies(50, one));
        IntStream.range(0, 25).forEach(i -> all.add(i * 3, undone));
        List<Integer> given = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(50)) {
            for (var each : people.invokeAll(all)) {
                given.add(each.get());
            }
        }
        List<Integer> numbers =
                given.stream().filter(number -> number > 0).sorted().toList();
        assertEquals(IntStream.rangeClosed(1, 50).boxed().toList(), numbers);
        int neighbours = at(
                neighbour,
                papers -> papers.issue(FormKind.DEMAND, dossier, values)
                        .number()
                        .orElseThrow()
                        .ordinal());
        assertEquals(1, neighbours, "each township counts for itself");
    }

    @Test
    void a_new_year_begins_at_one() {
        int[] ordinals = new int[2];
        for (int i = 0; i < 2; i++) {
            world.itIs(LocalDate.of(2031 + i, 1, 1));
            try {
                DocumentNumber number = at(
                        officer,
                        papers -> papers.issue(
                                        FormKind.RECTIFICATION_NOTICE, dossier, values(FormKind.RECTIFICATION_NOTICE))
                                .number()
                                .orElseThrow());
                assertEquals(2031 + i, number.year());
                ordinals[i] = number.ordinal();
            } finally {
                world.letTimePass();
            }
        }
        assertArrayEquals(new int[] {1, 1}, ordinals);
    }

    @Test
    void a_neighbour_reads_nothing_and_the_county_gives_its_reason() throws IOException {
        Id<OfficialDocument> id = draft(officer, FormKind.PRIOR_NOTICE);
        issue(head, id);
        assertEquals("dossier.unknown", refused(() -> originals().original(neighbour, id)));
        assertEquals("dossier.unknown", refused(() -> originals().preview(neighbour, id)));
        assertEquals("dossier.reason-required", refused(() -> originals().original(admin, id)));
        world.openings.open(admin, OfficialDocument.class, id, "案卷评查");
        assertTrue(original(admin, id).length > 0);
    }

    @Test
    void the_database_holds_what_an_issued_document_is() {
        Id<OfficialDocument> id = draft(officer, FormKind.HEARING_NOTICE);
        issue(head, id);
        originals().makeMissing(World.NIUDU);
        for (String statement : List.of(
                "update yidan.official_document set stage = 'DRAFT' where id = '" + id + "'",
                "update yidan.official_document set number_ordinal = null where id = '" + id + "'",
                "update yidan.official_document set stage = 'VOIDED' where id = '" + id + "'",
                "insert into yidan.document_original select county_id, document_id, tenant_id, file_hash, made_at"
                        + " from yidan.document_original where document_id = '" + id + "'")) {
            assertEquals(
                    "23",
                    assertThrows(SQLException.class, () -> World.sql(world.superuser(), statement), statement)
                            .getSQLState()
                            .substring(0, 2));
        }
    }

    @Test
    void what_an_act_has_issued_is_printed_when_the_act_is_done() {
        Id<OfficialDocument> id = draft(officer, FormKind.HEARING_RIGHT_NOTICE);
        issue(head, id);
        Originals originals = originals();
        originals.after(new Performed(head, null, null));
        assertEquals(0, originals.makeMissing(World.NIUDU));
    }

    @Test
    void the_seal_in_use_is_on_the_document_and_stays_when_another_follows() throws IOException {
        String seal = picture(20);
        world.acts.perform(head, new EnterSeal(seal, LocalDate.now(world.clock())));
        Id<OfficialDocument> id = draft(officer, FormKind.RELEASE_DECISION);
        OfficialDocument issued = issue(head, id);
        assertEquals(List.of(seal), issued.fields().get("seal"));
        try (PDDocument pdf = Loader.loadPDF(original(officer, id))) {
            assertTrue(
                    pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
        assertEquals(
                "seal.backdated",
                refused(() -> world.acts.perform(
                        head, new EnterSeal(seal, LocalDate.now(world.clock()).minusDays(1)))));
        String text = files().keep(
                        head, new Upload(new ByteArrayInputStream("印".getBytes()), "印章.txt"), FileRules.documents())
                .hash();
        assertEquals(
                "document.no-picture",
                refused(() -> world.acts.perform(head, new EnterSeal(text, LocalDate.now(world.clock())))));
        assertEquals(
                "file.unknown",
                refused(() -> world.acts.perform(head, new EnterSeal("f".repeat(64), LocalDate.now(world.clock())))));
    }

    @Test
    void a_county_replaces_a_template_from_a_day_on_and_what_was_issued_stays() throws IOException {
        FormKind form = FormKind.EXECUTION_DECISION;
        world.acts.perform(head, new EnterSeal(picture(20), LocalDate.now(world.clock())));
        Id<OfficialDocument> before = draft(officer, form);
        issue(head, before);
        byte[] original = original(officer, before);
        LocalDate today = LocalDate.now(world.clock());
        String source = Templates.shipped(form).replace("行政强制执行决定书", "县里的格式");
        world.acts.perform(admin, new ReplaceTemplate(form, source, "强决", today, "临司发〔2026〕9号"));
        Id<OfficialDocument> after = draft(officer, form);
        OfficialDocument issued = issue(head, after);
        assertTrue(issued.number().orElseThrow().toString().contains("强决字"));
        assertTrue(text(original(officer, after)).contains("县里的格式"));
        assertArrayEquals(original, original(officer, before));
        world.acts.perform(
                admin,
                new ReplaceTemplate(form, source.replace("县里的", "明年的"), "", today.plusDays(300), "临司发〔2026〕10号"));
        assertTrue(text(originals().preview(officer, draft(officer, form))).contains("县里的格式"));
        assertEquals(
                "template.unknown-field",
                refused(() -> world.acts.perform(
                        admin, new ReplaceTemplate(form, "<p>{{salary}}</p>", "", today, "临司发〔2026〕11号"))));
        assertEquals(
                "template.backdated",
                refused(() -> world.acts.perform(
                        admin, new ReplaceTemplate(form, source, "", today.minusDays(1), "临司发〔2026〕11号"))));
        assertEquals(
                "template.no-number",
                refused(() -> world.acts.perform(
                        admin,
                        new ReplaceTemplate(FormKind.CASE_OPENING, "<p>{{cause}}</p>", "立", today, "临司发〔2026〕11号"))));
        assertTrue(text(originals().sample(form, source)).contains("县里的格式"));
    }

    @Test
    void a_countys_template_says_everything_that_the_law_asks_for_and_draws_from_no_other_forms_numbers() {
        FormKind form = FormKind.PENALTY_DECISION;
        LocalDate today = LocalDate.now(world.clock());
        Function<String, ReplaceTemplate> with = text -> new ReplaceTemplate(form, text, "", today, "临司发〔2026〕12号");
        Refusal bare = assertThrows(Refusal.class, () -> world.acts.perform(admin, with.apply("<p>{{party}}</p>")));
        assertEquals("template.lacks", bare.key());
        assertEquals("cn-penalty-2021:#59", bare.basis());
        String missing = bare.arguments().get(1).toString();
        assertTrue(missing.contains("申请行政复议、提起行政诉讼的途径和期限"), missing);
        assertTrue(missing.contains("文号") && missing.contains("机关印章"), missing);
        String whole = Templates.shipped(form);
        String unsealed = whole.replace("{{#seal}}<img class=\"seal\" src=\"{{.}}\" alt=\"\"/>{{/seal}}", "");
        Refusal sealless = assertThrows(Refusal.class, () -> world.acts.perform(admin, with.apply(unsealed)));
        assertEquals("机关印章", sealless.arguments().get(1));
        String sometimes = whole.replace(
                "{{#remedy}}<p>{{.}}</p>{{/remedy}}", "{{#partyId}}{{#remedy}}<p>{{.}}</p>{{/remedy}}{{/partyId}}");
        assertEquals("template.lacks", refused(() -> world.acts.perform(admin, with.apply(sometimes))));
        FormKind other = FormKind.DEMAND;
        Function<String, ReplaceTemplate> marked =
                mark -> new ReplaceTemplate(other, Templates.shipped(other), mark, today.plusDays(200), "临司发〔2026〕13号");
        assertEquals("template.mark-taken", refused(() -> world.acts.perform(admin, marked.apply("罚决"))));
        world.acts.perform(admin, marked.apply("催缴"));
        assertEquals(
                "template.mark-taken",
                refused(() -> world.acts.perform(
                        admin, new ReplaceTemplate(form, whole, "催缴", today.plusDays(200), "临司发〔2026〕14号"))));
        world.acts.perform(admin, marked.apply("催告"));
    }

    @Test
    void a_decision_is_not_issued_without_a_seal_and_says_where_it_is_set_on_the_paper() {
        Actor theirs = townsman("documents-sunji-head", World.SUNJI, "孙吉镇人民政府", Role.HEAD);
        Map<String, Object> values = values(FormKind.PENALTY_DECISION);
        Function<Papers, OfficialDocument> issue =
                papers -> papers.issue(FormKind.PENALTY_DECISION, UUID.randomUUID(), values);
        Refusal unsealed = assertThrows(Refusal.class, () -> at(theirs, issue));
        assertEquals("document.no-seal", unsealed.key());
        assertEquals("cn-penalty-2021:#59", unsealed.basis());
        world.acts.perform(theirs, new EnterSeal(null, LocalDate.now(world.clock())));
        OfficialDocument issued = at(theirs, issue);
        assertFalse(issued.has("seal"));
        String byHand = "update yidan.official_document set sealed_on_paper = false where id = '" + issued.uuid() + "'";
        assertTrue(assertThrows(SQLException.class, () -> World.sql(world.superuser(), byHand))
                .getMessage()
                .contains("document_sealed"));
    }

    @Test
    void the_county_names_what_a_township_signs_its_documents_with() {
        Id<Organisation> sunji = Id.of(world.registers.read(
                admin,
                register -> register.of(Organisation.class)
                        .where("d.tenant = :code", "code", World.SUNJI.value())
                        .first()
                        .orElseThrow()
                        .uuid()));
        Actor theirs = townsman("documents-sunji", World.SUNJI, "孙吉镇人民政府", Role.OFFICER);
        Map<String, Object> values = values(FormKind.PRIOR_NOTICE);
        Function<Papers, String> issue = papers -> papers.issue(FormKind.PRIOR_NOTICE, dossier, values)
                .number()
                .orElseThrow()
                .toString();
        String first = at(theirs, issue);
        assertTrue(first.startsWith("临猗孙吉罚告字〔"), first);
        world.acts.perform(admin, new NameDocumentSign(sunji, "临孙"));
        String second = at(theirs, issue);
        assertTrue(second.startsWith("临孙罚告字〔") && second.endsWith("第2号"), second);
        assertNotEquals(first, second);
    }

    private String picture(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB), "png", out);
        return files().keep(
                        head, new Upload(new ByteArrayInputStream(out.toByteArray()), "印章.png"), FileRules.pictures())
                .hash();
    }
}
