package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.document.FormKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;

/** The lists of the justice bureau are searched, filtered and sorted, and a page's address says how. */
class CountyListsScreenTest {

    private final World world = CaseWorld.get().world;
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);

    private Person bureau() {
        world.itIs(CaseWorld.DAY);
        return Person.logsIn(admin);
    }

    @Test
    void the_templates_are_found_by_their_names_and_by_whose_they_are() {
        Person bureau = bureau();
        long all = shown(bureau, "documents/templates", "templates");
        assertEquals(FormKind.values().length, all);
        assertEquals(
                all,
                Stream.of("SHIPPED", "REPLACED")
                        .mapToLong(origin -> shown(bureau, "documents/templates?origin=" + origin, "templates"))
                        .sum());
        assertEquals(0, shown(bureau, "documents/templates?q=没有这样的文书", "templates"));
        String title = FormKind.CASE_OPENING.title();
        long found = shown(bureau, "documents/templates?q=" + title + "&sort=form-desc", "templates");
        assertTrue(found >= 1 && found < all, "" + found);
        List<String> rows = bureau.rows("templates-grid");
        assertEquals(found, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.contains(title)), "" + rows);
    }

    @Test
    void the_signs_of_the_bodies_are_a_list_of_their_own() {
        Person bureau = bureau();
        bureau.goesTo("documents/templates");
        bureau.opensTab("template-tabs", "templates.tab.signs");
        bureau.types("signs-search", "牛杜");
        List<String> rows = bureau.rows("signs-grid");
        assertFalse(rows.isEmpty());
        assertTrue(rows.stream().allMatch(row -> row.contains("牛杜")), "" + rows);
    }

    @Test
    void what_is_under_way_is_filtered_by_its_kind_and_sorted() {
        Person bureau = bureau();
        CaseWorld.get().opened(CaseWorld.get().item("秸秆"));
        long cases = shown(bureau, "matters?type=EnforcementCase", "matters");
        assertTrue(cases >= 1, "" + cases);
        assertTrue(cases <= shown(bureau, "matters", "matters"));
        for (String sort : List.of("since", "since-desc", "organisation", "organisation-desc")) {
            assertEquals(cases, shown(bureau, "matters?type=EnforcementCase&sort=" + sort, "matters"), sort);
            assertFalse(bureau.rows("matters-grid").isEmpty(), sort);
            long overdue = shown(bureau, "matters?state=OVERDUE&sort=" + sort, "matters");
            assertTrue(
                    shown(bureau, "matters?state=OVERDUE&type=EnforcementCase&sort=" + sort, "matters") <= overdue,
                    sort);
        }
    }

    @Test
    void what_is_under_way_is_searched_as_far_as_its_lines_show_it() {
        CaseWorld cases = CaseWorld.get();
        EnforcementCase one = cases.reload(cases.opened(cases.item("秸秆")));
        cases.world.itIs(CaseWorld.DAY);
        cases.perform(
                cases.officer,
                new RegisterLead(LeadSource.MEDIA, CaseWorld.DAY, "村民鱼知秋在河边倾倒垃圾", null, "鱼知秋", null, null, null));
        Person bureau = bureau();
        String number = one.number().orElseThrow();
        assertEquals(1, shown(bureau, "matters?q=" + number, "matters"));
        assertEquals(List.of("处罚案件 " + number), bureau.rows("matters-grid"));
        assertEquals(0, shown(bureau, "matters?q=" + one.party().name(), "matters"), "a natural person's name");
        assertEquals(0, shown(bureau, "matters?q=鱼知秋", "matters"));
        assertTrue(shown(bureau, "matters?q=媒体反映", "matters") >= 1);
        assertTrue(bureau.rows("matters-grid").stream().allMatch("案源 媒体反映"::equals), "" + bureau.rows("matters-grid"));
        assertEquals(shown(bureau, "matters?type=Lead", "matters"), shown(bureau, "matters?type=Lead&q=案源", "matters"));
        Person head = Person.logsIn(cases.head);
        assertTrue(shown(head, "matters?q=" + one.party().name(), "matters") >= 1);
        assertEquals(1, shown(head, "matters?q=鱼知秋", "matters"));
    }

    private static long shown(Person person, String address, String list) {
        person.goesTo(address);
        return Long.parseLong(person.reads(list + "-count").replaceAll("[^0-9]", ""));
    }
}
