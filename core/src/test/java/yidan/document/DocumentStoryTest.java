package yidan.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Performed;
import yidan.document.draft.EditWording;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.TimeOrdered;

/** A document's life: drafted, worded, issued with its number, printed once, voided. */
class DocumentStoryTest {

    private final DocumentDesk desk = new DocumentDesk();
    private final World world = desk.world;
    private final Actor officer = desk.officer;
    private final Actor head = desk.head;
    private final Actor neighbour = desk.neighbour;
    private final Actor admin = desk.admin;
    private final UUID dossier = desk.dossier;

    @Test
    void from_draft_to_the_original_that_never_changes() throws IOException {
        world.itIs(LocalDate.of(2026, 3, 5));
        try {
            Id<OfficialDocument> id = desk.draft(officer, FormKind.NO_PENALTY_DECISION);
            world.acts.perform(head, new EditWording(id, null, "reasons", "情节轻微，及时改正。\n没有造成危害后果。"));
            assertEquals(
                    "document.not-wording",
                    desk.refused(() -> world.acts.perform(head, new EditWording(id, null, "party", "别人"))));
            assertTrue(DocumentDesk.text(desk.originals().preview(officer, id)).contains("没有造成危害后果"));
            assertEquals(
                    "document.not-issued", desk.refused(() -> desk.originals().original(officer, id)));
            OfficialDocument issued = desk.issue(head, id);
            assertEquals("documents-head", issued.issuedBy().orElseThrow());
            String number = issued.number().orElseThrow().toString();
            assertTrue(number.startsWith("临猗牛杜不罚决字〔2026〕第"), number);
            byte[] first = desk.original(officer, id);
            String text = DocumentDesk.text(first);
            assertTrue(text.contains(number) && text.contains("牛杜镇人民政府2026年3月5日"), text);
            assertArrayEquals(first, desk.original(head, id));
            assertArrayEquals(first, desk.original(officer, id));
            assertEquals(
                    "act.wrong-stage",
                    desk.refused(() -> world.acts.perform(head, new EditWording(id, null, "reasons", "改一改"))));
            assertEquals(
                    "document.already-issued",
                    desk.refused(() -> desk.at(officer, papers -> {
                        papers.load(id).fill(Map.of("reasons", "改一改"));
                        return null;
                    })));
            assertEquals("document.already-issued", desk.refused(() -> desk.issue(officer, id)));
            desk.at(head, papers -> {
                papers.voidDocument(papers.load(id), "依法撤销");
                return null;
            });
            OfficialDocument voided =
                    world.registers.read(officer, register -> register.load(OfficialDocument.class, id));
            assertEquals(number, voided.number().orElseThrow().toString());
            assertArrayEquals(first, desk.original(officer, id));
            assertTrue(
                    world
                            .registers
                            .readFor(
                                    World.NIUDU,
                                    register -> register.of(RecordEntry.class)
                                            .where("d.verb = :verb", "verb", "KeepOriginal")
                                            .values(String.class, "d.body"))
                            .stream()
                            .anyMatch(body -> body.contains(desk.originals().hash(voided))),
                    "the original's hash stands in the record");
        } finally {
            world.letTimePass();
        }
    }

    @Test
    void nobody_writes_for_a_dossier_that_no_procedure_answers_for() {
        Id<OfficialDocument> orphan = Id.of(desk.at(
                officer,
                papers -> papers.draft(
                                FormKind.NO_PENALTY_DECISION,
                                TimeOrdered.id(world.clock().instant()),
                                DocumentDesk.values(FormKind.NO_PENALTY_DECISION))
                        .uuid()));
        Refusal refusal = assertThrows(
                Refusal.class, () -> world.acts.perform(head, new EditWording(orphan, null, "reasons", "改一改")));
        assertEquals("document.nobody-writes", refusal.key());
        assertEquals("linyi-14:1.3#8", refusal.basis());
    }

    @Test
    void what_is_missing_is_named_and_takes_no_number() {
        Map<String, Object> values = DocumentDesk.values(FormKind.TRANSFER_LETTER);
        values.remove("recipient");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> desk.at(officer, papers -> papers.issue(FormKind.TRANSFER_LETTER, dossier, values)));
        assertEquals("document.incomplete", refusal.key());
        assertEquals(List.of("案件移送函", "受移送机关"), refusal.arguments());
        assertEquals(
                "document.unknown-field",
                desk.refused(() -> desk.at(
                        officer,
                        papers -> papers.draft(FormKind.TRANSFER_LETTER, dossier, Map.of("court", "临猗县人民法院")))));
    }

    @Test
    void fifty_at_once_get_fifty_numbers_without_a_gap_whatever_rolls_back_between() throws Exception {
        Map<String, Object> values = DocumentDesk.values(FormKind.DEMAND);
        Callable<Integer> one = () -> desk.at(
                officer,
                papers -> papers.issue(FormKind.DEMAND, dossier, values)
                        .number()
                        .orElseThrow()
                        .ordinal());
        Callable<Integer> undone = () -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> desk.at(officer, papers -> {
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
        int neighbours = desk.at(
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
                DocumentNumber number = desk.at(
                        officer,
                        papers -> papers.issue(
                                        FormKind.RECTIFICATION_NOTICE,
                                        dossier,
                                        DocumentDesk.values(FormKind.RECTIFICATION_NOTICE))
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
        Id<OfficialDocument> id = desk.draft(officer, FormKind.PRIOR_NOTICE);
        desk.issue(head, id);
        assertEquals("dossier.unknown", desk.refused(() -> desk.originals().original(neighbour, id)));
        assertEquals("dossier.unknown", desk.refused(() -> desk.originals().preview(neighbour, id)));
        assertEquals(
                "dossier.reason-required", desk.refused(() -> desk.originals().original(admin, id)));
        world.openings.open(admin, OfficialDocument.class, id, "案卷评查");
        assertTrue(desk.original(admin, id).length > 0);
    }

    @Test
    void the_database_holds_what_an_issued_document_is() {
        Id<OfficialDocument> id = desk.draft(officer, FormKind.HEARING_NOTICE);
        desk.issue(head, id);
        desk.originals().makeMissing(World.NIUDU);
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
        Id<OfficialDocument> id = desk.draft(officer, FormKind.HEARING_RIGHT_NOTICE);
        desk.issue(head, id);
        Originals originals = desk.originals();
        originals.after(new Performed(head, null, null));
        assertEquals(0, originals.makeMissing(World.NIUDU));
    }
}
