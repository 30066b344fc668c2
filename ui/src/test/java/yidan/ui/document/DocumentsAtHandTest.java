package yidan.ui.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.record.RecordEntry;
import yidan.tenancy.Id;
import yidan.ui.screen.Person;
import yidan.ui.screen.Screens;

/** What was worded and not saved is not lost, and what is taken along stands in the record. */
class DocumentsAtHandTest {

    private final CaseWorld world = CaseWorld.get();
    private DocumentDesk desk;
    private UUID of;

    @BeforeEach
    void told_of_what_is_intended() {
        world.world.itIs(CaseWorld.DAY);
        of = world.told(world.item("秸秆"), new BigDecimal("1500.00")).value();
        Screens.get().window(world.officer);
        desk = CDI.current().select(DocumentDesk.class).get();
    }

    private List<DocumentRow> papers() {
        return world.read(register -> Papers.of(register, of));
    }

    private static <C extends Component> Stream<C> in(Component whole, Class<C> type) {
        return Stream.concat(
                type.isInstance(whole) ? Stream.of(type.cast(whole)) : Stream.empty(),
                whole.getChildren().flatMap(child -> in(child, type)));
    }

    private static TextArea area(WordingPanel panel) {
        return in(panel, TextArea.class).findFirst().orElseThrow();
    }

    @Test
    void what_was_worded_and_not_saved_stands_there_again_until_it_is_saved_or_not_wanted() {
        DocumentRow draft = papers().stream()
                .filter(row -> row.isDraft() && WordingPanel.hasWording(row.form()))
                .findFirst()
                .orElseThrow();
        WordingPanel first = new WordingPanel(desk, Id.of(draft.id()), () -> {});
        String printed = area(first).getValue();
        area(first).setValue("写了很久的理由");
        WordingPanel again = new WordingPanel(desk, Id.of(draft.id()), () -> {});
        assertEquals("写了很久的理由", area(again).getValue());
        Button forget = in(again, Button.class)
                .filter(button ->
                        button.getId().filter("wording-forget-draft"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        forget.click();
        assertEquals(printed, area(again).getValue());
        WordingPanel afresh = new WordingPanel(desk, Id.of(draft.id()), () -> {});
        assertEquals(printed, area(afresh).getValue());
        assertTrue(in(afresh, Button.class)
                .noneMatch(button ->
                        button.getId().filter("wording-forget-draft"::equals).isPresent()));
    }

    @Test
    void what_was_said_is_put_right_before_anybody_has_signed_it() {
        world.perform(
                world.officer,
                new RecordInterview(
                        Id.of(of),
                        null,
                        "赵某某",
                        InterviewedAs.PARTY,
                        CaseWorld.DAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 30),
                        null,
                        "镇询问室",
                        true,
                        true,
                        "问：谁点的火？\n答：我。",
                        Signing.ON_SCREEN,
                        null));
        Id<OfficialDocument> record = world.paper(of, FormKind.INTERVIEW_RECORD);
        Person person = Person.logsIn(world.officer);
        person.goesTo("cases/" + of);
        person.opensTab("case-tabs", "cases.tab.documents");
        person.clicks("word-" + record);
        TextArea said = person.seen(TextArea.class, "act-EditWording-qa").orElseThrow();
        assertEquals("问：谁点的火？\n答：我。", said.getValue());
        said.setValue("问：谁点的火？\n答：他问：是你？我说：不是。");
        person.clicks("wording-save");
        assertEquals(
                List.of(Map.of("question", "谁点的火？", "answer", "他问：是你？我说：不是。")),
                world.read(register -> register.load(OfficialDocument.class, record))
                        .fields()
                        .get("qa"));
    }

    @Test
    void an_official_document_that_is_taken_along_stands_in_the_record() {
        DocumentRow issued = papers().stream()
                .filter(row -> !row.isDraft() && !row.number().isEmpty())
                .findFirst()
                .orElseThrow();
        desk.originals().makeMissing(world.officer.organisation(), List.of(of));
        byte[] read = desk.pdf(issued);
        assertEquals(0, taken(issued), "it was only read");
        assertArrayEquals(read, desk.taken(issued));
        assertEquals(1, taken(issued));
    }

    private long taken(DocumentRow paper) {
        return world.read(
                register -> register.of(RecordEntry.class).where("d.verb = 'DownloadDocument'").list().stream()
                        .filter(entry -> entry.body().contains(paper.id().toString()))
                        .count());
    }
}
