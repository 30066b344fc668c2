package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedMeans;
import yidan.casework.seizure.Seizure;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.evidence.stocktake.CountPlace;
import yidan.evidence.stocktake.StockTake;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/**
 * Whose things the ledger of goods holds, and who brought, took or saw them, is told to those whose affair the case is and to
 * who keeps them. Source: 行政处罚法 第五十条.
 */
class GoodsOutsideScreenTest {

    private static final String PARTY = CatalogueOutsideScreenTest.PARTY;
    private static final String WITNESS = CatalogueOutsideScreenTest.WITNESS;

    private static final Pattern CODED = Pattern.compile("&#x([0-9a-fA-F]+);");

    private final CaseWorld world = CaseWorld.get();
    private final Actor archivist = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Actor supervisor = world.world.person("sifaju-supervisor", World.JUSTICE, Role.SUPERVISOR);

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    private Id<CustodyItem> stored() {
        Id<EnforcementCase> of = CatalogueOutsideScreenTest.opened(world);
        world.perform(world.officer, CatalogueOutsideScreenTest.seizing(of));
        Seizure seizure =
                world.read(register -> Seizure.of(register, of.value())).getFirst();
        Id<CustodyItem> thing = Id.of(world.read(register -> CustodyItem.heldBy(register, seizure.uuid()))
                .getFirst()
                .uuid());
        world.perform(
                world.officer, new AskMovement(thing, null, Movement.IN, WITNESS + "交来", place(thing), null, false));
        world.perform(PreparedMeans.CUSTODIAN, new SignMovement(thing, null, WITNESS + "在场见证。"));
        return thing;
    }

    private static String place(Id<CustodyItem> thing) {
        return PARTY + "库" + thing;
    }

    private void takenOut(Id<CustodyItem> thing) {
        world.perform(
                world.officer, new AskMovement(thing, null, Movement.OUT, WITNESS + "要看", WITNESS + "家", null, false));
    }

    private static void holdsNothing(Person person, String where) {
        String page = all(person);
        for (String secret : List.of(PARTY, WITNESS)) {
            assertFalse(page.contains(secret), where + ": " + secret);
        }
    }

    /** On whatever tab. */
    private static String all(Person person) {
        StringBuilder all = new StringBuilder(person.holds());
        if (person.sees("thing-tabs")) {
            for (String tab : List.of("goods.tab.facts", "goods.tab.ledger", "cases.tab.record")) {
                person.opensTab("thing-tabs", tab);
                all.append(person.holds());
            }
        }
        return all.toString();
    }

    /** What a workbook says. */
    private static String sheet(byte[] xlsx) throws IOException {
        StringBuilder all = new StringBuilder();
        Path kept = Files.write(Files.createTempFile("goods", ".xlsx"), xlsx);
        try (ZipFile book = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(book.entries())) {
                all.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(kept);
        }
        return CODED.matcher(all).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    @Test
    void the_list_its_search_and_what_is_taken_from_it_name_nobody_to_whom_the_case_is_nothing() throws IOException {
        Id<CustodyItem> thing = stored();
        for (Actor reader : List.of(archivist, world.third, world.bureau)) {
            Person person = Person.logsIn(reader);
            person.goesTo("goods?q=" + thing);
            assertEquals(List.of(), rows(person), reader.user() + ": a number may be a part of somebody's");
            person.goesTo("goods?q=" + PARTY);
            assertEquals(List.of(), rows(person), reader.user() + " finds nobody by guessing");
            person.goesTo("goods?q=打捆机");
            assertEquals(
                    // The county reads first whose they are.
                    !reader.equals(world.bureau), rows(person).contains("慕容某某的打捆机"), reader.user() + rows(person));
            holdsNothing(person, reader.user());
            String sheet = sheet(person.takes("goods-export"));
            assertTrue(sheet.contains("慕容某某的打捆机"), reader.user());
            assertFalse(sheet.contains(PARTY), reader.user());
        }
        Person neighbour = Person.logsIn(world.neighbour);
        neighbour.goesTo("goods?q=打捆机");
        assertFalse(String.join("", rows(neighbour)).contains("慕容"));
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head, PreparedMeans.CUSTODIAN)) {
            Person person = Person.logsIn(reader);
            person.goesTo("goods?q=" + thing);
            assertEquals(List.of(PARTY + "的打捆机"), rows(person), reader.user());
            assertTrue(sheet(person.takes("goods-export")).contains(PARTY + "的打捆机"), reader.user());
        }
    }

    private static List<String> rows(Person person) {
        return person.sees("goods-grid") ? person.rows("goods-grid") : List.of();
    }

    @Test
    void the_page_of_a_thing_and_its_movements_name_nobody_to_whom_the_case_is_nothing() {
        Id<CustodyItem> thing = stored();
        Person other = Person.logsIn(world.third);
        other.goesTo("goods/" + thing);
        holdsNothing(other, "an officer of another case");
        takenOut(thing);
        Person keeps = Person.logsIn(archivist);
        keeps.goesTo("goods/" + thing);
        holdsNothing(keeps, "archivist");
        String shown = all(keeps);
        assertTrue(shown.contains("慕容某某的打捆机") && shown.contains("入库"), "what it is, is no secret");
        other.returns();
        other.goesTo("goods/" + thing);
        assertTrue(other.reads("thing-facts").contains(WITNESS + "要看"), "he may sign it, and reads what he signs");
        for (Actor reader : List.of(world.bureau, supervisor)) {
            Person county = Person.logsIn(reader);
            county.goesTo("goods/" + thing);
            holdsNothing(county, reader.user() + " before a reason was given");
        }
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head, PreparedMeans.CUSTODIAN)) {
            Person person = Person.logsIn(reader);
            person.goesTo("goods/" + thing);
            String page = all(person);
            assertTrue(
                    page.contains(PARTY + "的打捆机")
                            && page.contains(WITNESS + "要看")
                            && page.contains(WITNESS + "交来")
                            && page.contains(WITNESS + "在场见证。"),
                    reader.user());
        }
    }

    @Test
    void what_was_found_in_a_count_is_read_by_who_counts_and_answers_for_it() throws IOException {
        Id<CustodyItem> thing = stored();
        Id<StockTake> take = Id.of(world.perform(
                        PreparedMeans.CUSTODIAN,
                        new CountPlace(place(thing), List.of(PARTY + "的打捆机；小型；台；0"), "据" + WITNESS + "说已经取走。"))
                .dossier());
        Person keeps = Person.logsIn(archivist);
        keeps.goesTo("goods/stock-takes/" + take);
        String page = keeps.reads("stock-take-facts");
        assertFalse(page.contains(WITNESS), page);
        assertEquals(List.of("慕容某某的打捆机"), keeps.rows("stock-lines-grid"));
        assertFalse(sheet(keeps.takes("stock-lines-export")).contains(PARTY));
        for (Actor reader : List.of(world.third, world.head, PreparedMeans.CUSTODIAN)) {
            Person person = Person.logsIn(reader);
            person.goesTo("goods/stock-takes/" + take);
            assertTrue(person.reads("stock-take-facts").contains(WITNESS), reader.user());
            assertEquals(List.of(PARTY + "的打捆机"), person.rows("stock-lines-grid"), reader.user());
        }
    }
}
