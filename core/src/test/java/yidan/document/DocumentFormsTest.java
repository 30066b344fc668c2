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
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.files.FileRules;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** What a document looks like: its seal, the county's template, and the sign of its number. */
class DocumentFormsTest {

    private final DocumentDesk desk = new DocumentDesk();
    private final World world = desk.world;
    private final Actor officer = desk.officer;
    private final Actor head = desk.head;
    private final Actor admin = desk.admin;
    private final UUID dossier = desk.dossier;

    @Test
    void the_seal_in_use_is_on_the_document_and_stays_when_another_follows() throws IOException {
        String seal = picture(20);
        world.acts.perform(head, new EnterSeal(seal, LocalDate.now(world.clock())));
        Id<OfficialDocument> id = desk.draft(officer, FormKind.RELEASE_DECISION);
        OfficialDocument issued = desk.issue(head, id);
        assertEquals(List.of(seal), issued.fields().get("seal"));
        try (PDDocument pdf = Loader.loadPDF(desk.original(officer, id))) {
            assertTrue(
                    pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
        assertEquals(
                "seal.backdated",
                desk.refused(() -> world.acts.perform(
                        head, new EnterSeal(seal, LocalDate.now(world.clock()).minusDays(1)))));
        String text = desk.files()
                .keep(head, new Upload(new ByteArrayInputStream("印".getBytes()), "印章.txt"), FileRules.documents())
                .hash();
        assertEquals(
                "document.no-picture",
                desk.refused(() -> world.acts.perform(head, new EnterSeal(text, LocalDate.now(world.clock())))));
        assertEquals(
                "file.unknown",
                desk.refused(
                        () -> world.acts.perform(head, new EnterSeal("f".repeat(64), LocalDate.now(world.clock())))));
    }

    @Test
    void a_county_replaces_a_template_from_a_day_on_and_what_was_issued_stays() throws IOException {
        FormKind form = FormKind.EXECUTION_DECISION;
        world.acts.perform(head, new EnterSeal(picture(20), LocalDate.now(world.clock())));
        Id<OfficialDocument> before = desk.draft(officer, form);
        desk.issue(head, before);
        byte[] original = desk.original(officer, before);
        LocalDate today = LocalDate.now(world.clock());
        String source = Templates.shipped(form).replace("行政强制执行决定书", "县里的格式");
        world.acts.perform(admin, new ReplaceTemplate(form, source, "强决", today, "临司发〔2026〕9号"));
        Id<OfficialDocument> after = desk.draft(officer, form);
        OfficialDocument issued = desk.issue(head, after);
        assertTrue(issued.number().orElseThrow().toString().contains("强决字"));
        assertTrue(DocumentDesk.text(desk.original(officer, after)).contains("县里的格式"));
        assertArrayEquals(original, desk.original(officer, before));
        world.acts.perform(
                admin,
                new ReplaceTemplate(form, source.replace("县里的", "明年的"), "", today.plusDays(300), "临司发〔2026〕10号"));
        assertTrue(DocumentDesk.text(desk.originals().preview(officer, desk.draft(officer, form)))
                .contains("县里的格式"));
        assertEquals(
                "template.unknown-field",
                desk.refused(() -> world.acts.perform(
                        admin, new ReplaceTemplate(form, "<p>{{salary}}</p>", "", today, "临司发〔2026〕11号"))));
        assertEquals(
                "template.backdated",
                desk.refused(() -> world.acts.perform(
                        admin, new ReplaceTemplate(form, source, "", today.minusDays(1), "临司发〔2026〕11号"))));
        assertEquals(
                "template.no-number",
                desk.refused(() -> world.acts.perform(
                        admin,
                        new ReplaceTemplate(FormKind.CASE_OPENING, "<p>{{cause}}</p>", "立", today, "临司发〔2026〕11号"))));
        assertTrue(DocumentDesk.text(desk.originals().sample(form, source)).contains("县里的格式"));
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
        assertEquals("template.lacks", desk.refused(() -> world.acts.perform(admin, with.apply(sometimes))));
        FormKind other = FormKind.DEMAND;
        Function<String, ReplaceTemplate> marked =
                mark -> new ReplaceTemplate(other, Templates.shipped(other), mark, today.plusDays(200), "临司发〔2026〕13号");
        assertEquals("template.mark-taken", desk.refused(() -> world.acts.perform(admin, marked.apply("罚决"))));
        world.acts.perform(admin, marked.apply("催缴"));
        assertEquals(
                "template.mark-taken",
                desk.refused(() -> world.acts.perform(
                        admin, new ReplaceTemplate(form, whole, "催缴", today.plusDays(200), "临司发〔2026〕14号"))));
        world.acts.perform(admin, marked.apply("催告"));
    }

    @Test
    void a_decision_is_not_issued_without_a_seal_and_says_where_it_is_set_on_the_paper() {
        Actor theirs = desk.townsman("documents-sunji-head", World.SUNJI, "孙吉镇人民政府", Role.HEAD);
        Map<String, Object> values = DocumentDesk.values(FormKind.PENALTY_DECISION);
        Function<Papers, OfficialDocument> issue =
                papers -> papers.issue(FormKind.PENALTY_DECISION, UUID.randomUUID(), values);
        Refusal unsealed = assertThrows(Refusal.class, () -> desk.at(theirs, issue));
        assertEquals("document.no-seal", unsealed.key());
        assertEquals("cn-penalty-2021:#59", unsealed.basis());
        world.acts.perform(theirs, new EnterSeal(null, LocalDate.now(world.clock())));
        OfficialDocument issued = desk.at(theirs, issue);
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
        Actor theirs = desk.townsman("documents-sunji", World.SUNJI, "孙吉镇人民政府", Role.OFFICER);
        Map<String, Object> values = DocumentDesk.values(FormKind.PRIOR_NOTICE);
        Function<Papers, String> issue = papers -> papers.issue(FormKind.PRIOR_NOTICE, dossier, values)
                .number()
                .orElseThrow()
                .toString();
        String first = desk.at(theirs, issue);
        assertTrue(first.startsWith("临猗孙吉罚告字〔"), first);
        world.acts.perform(admin, new NameDocumentSign(sunji, "临孙"));
        String second = desk.at(theirs, issue);
        assertTrue(second.startsWith("临孙罚告字〔") && second.endsWith("第2号"), second);
        assertNotEquals(first, second);

        long before = world.guard.checked();
        world.registers.read(admin, register -> Papers.sign(register, World.SUNJI));
        long ofOne = world.guard.checked() - before;
        List<DocumentSign> all = world.registers.read(admin, DocumentSign::all);
        assertEquals(2 * ofOne, world.guard.checked() - before, "the list asks once for all of them");
        assertTrue(all.size() > 2, all.size() + " bodies");
        for (DocumentSign one : all) {
            String sign = world.registers.read(
                    admin, register -> Papers.sign(register, one.organisation().owner()));
            assertEquals(sign, one.sign(), one.organisation().name());
        }
        assertTrue(all.stream().anyMatch(one -> one.sign().equals("临孙")));
    }

    private String picture(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB), "png", out);
        return desk.files()
                .keep(head, new Upload(new ByteArrayInputStream(out.toByteArray()), "印章.png"), FileRules.pictures())
                .hash();
    }
}
