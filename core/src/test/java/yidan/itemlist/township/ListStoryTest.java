package yidan.itemlist.township;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yidan.itemlist.township.ListCounty.CATALOGUES;
import static yidan.itemlist.township.ListCounty.FERRIES;
import static yidan.itemlist.township.ListCounty.FIRST_DAY;
import static yidan.itemlist.township.ListCounty.LISTS;
import static yidan.itemlist.township.ListCounty.WORLD;
import static yidan.itemlist.township.ListCounty.draft;
import static yidan.itemlist.township.ListCounty.ids;
import static yidan.itemlist.township.ListCounty.itemsOn;
import static yidan.itemlist.township.ListCounty.obstacle;
import static yidan.itemlist.township.ListCounty.preparing;
import static yidan.itemlist.township.ListCounty.refused;
import static yidan.itemlist.township.ListCounty.seen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import yidan.World;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.search.BasisDetail;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.rule.library.Law;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;

/** The county's catalogue becomes each township's list: one story in order, on one database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListStoryTest {
    private static final ListCounty COUNTY = new ListCounty(World.JC_JUSTICE);
    private static final Actor TIANNING = ListCounty.head(World.TIANNING);
    private static final Actor XIYING = ListCounty.head(World.XIYING);

    @BeforeAll
    static void the_notice_of_2023_is_entered() {
        COUNTY.enterTheNotice();
    }

    @AfterAll
    static void time_passes_again() {
        WORLD.letTimePass();
    }

    @Test
    @Order(1)
    void the_catalogue_has_what_the_notice_has_with_all_its_words() {
        CatalogueHead head = CATALOGUES.inForce(TIANNING, FIRST_DAY).orElseThrow();
        assertEquals("临政发〔2023〕13号", head.documentNumber());
        assertEquals(OfficialCatalogue.linyi().items(), CATALOGUES.contents(TIANNING, head.id()));
        assertEquals(Optional.empty(), CATALOGUES.inForce(TIANNING, LocalDate.of(2023, 7, 24)));
        assertEquals(
                6,
                CATALOGUES
                        .item(TIANNING, head.id(), 73, FIRST_DAY)
                        .orElseThrow()
                        .fines()
                        .size());
        assertEquals(
                "县林业局",
                CATALOGUES
                        .item(TIANNING, head.id(), 73, FIRST_DAY)
                        .orElseThrow()
                        .departments()
                        .get(0)
                        .name());
    }

    @Test
    @Order(1)
    void items_whose_law_is_repealed_or_renumbered_are_flagged() {
        UUID catalogue = CATALOGUES.inForce(TIANNING, FIRST_DAY).orElseThrow().id();
        assertEquals(
                Set.of(26, 44, 45, 63),
                CATALOGUES.flags(TIANNING, catalogue, FIRST_DAY).keySet());
        assertEquals(
                Set.of(26),
                CATALOGUES
                        .flags(TIANNING, catalogue, LocalDate.of(2022, 12, 31))
                        .keySet());
        BasisDetail noise = CATALOGUES.item(TIANNING, catalogue, 26, FIRST_DAY).orElseThrow().bases().stream()
                .filter(basis -> basis.flag() != null)
                .findFirst()
                .orElseThrow();
        assertEquals("中华人民共和国环境噪声污染防治法", noise.basis().title());
        assertEquals(Law.State.REPEALED, noise.flag().state());
    }

    @Test
    @Order(1)
    void a_basis_that_is_only_cited_shows_the_words_that_the_library_has() {
        UUID catalogue = CATALOGUES.inForce(TIANNING, FIRST_DAY).orElseThrow().id();
        BasisDetail landLaw = CATALOGUES
                .item(TIANNING, catalogue, 43, FIRST_DAY)
                .orElseThrow()
                .bases()
                .get(0);
        assertEquals("", landLaw.basis().text());
        assertTrue(landLaw.text().startsWith("农村村民未经批准或者采取欺骗手段骗取批准"), landLaw.text());
    }

    @Test
    @Order(2)
    void item_outside_the_catalogue_cannot_enter_a_list() {
        WORLD.acts.perform(TIANNING, new CompileList(CompileList.Beginning.CATALOGUE));
        assertEquals(
                "list.item-outside-the-catalogue",
                refused(() -> WORLD.acts.perform(
                        TIANNING, new ChooseItems(draft(TIANNING), seen(TIANNING), List.of(1, 999)))));
        assertThrows(
                Exception.class,
                () -> World.sql(
                        WORLD.owner(),
                        "insert into yidan.list_item values (141122, 141122100, '" + preparing(TIANNING) + "', 999, '"
                                + CATALOGUES
                                        .inForce(TIANNING, FIRST_DAY)
                                        .orElseThrow()
                                        .id() + "')"));
    }

    @Test
    @Order(3)
    void only_one_list_is_in_preparation_at_a_time() {
        assertEquals(
                "list.one-in-preparation",
                refused(() -> WORLD.acts.perform(TIANNING, new CompileList(CompileList.Beginning.NOTHING))));
    }

    @Test
    @Order(4)
    void two_people_editing_one_is_told_who_did_what() {
        Long seen = seen(TIANNING);
        Actor liaison = WORLD.person("tianning-liaison", World.TIANNING, Role.LIAISON);
        WORLD.acts.perform(liaison, new ChooseItems(draft(TIANNING), seen, all(73)));
        assertEquals(
                "act.overtaken",
                refused(() -> WORLD.acts.perform(TIANNING, new ChooseItems(draft(TIANNING), seen, all(70)))));
        assertEquals(
                73,
                LISTS.editor(TIANNING, preparing(TIANNING), FIRST_DAY).stream()
                        .filter(EditorRow::chosen)
                        .count());
    }

    private static List<Integer> all(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    @Order(5)
    void a_list_is_returned_with_reasons_and_filed_again() {
        WORLD.acts.perform(TIANNING, new FileList(draft(TIANNING), seen(TIANNING)));
        assertEquals(1, LISTS.filed(COUNTY.bureau).size());
        WORLD.acts.perform(COUNTY.bureau, new ReturnList(draft(TIANNING), null, "第16项请与县电力公司核对"));
        ListHead returned = LISTS.version(TIANNING, preparing(TIANNING)).orElseThrow();
        assertEquals(ListVersion.RETURNED, returned.stage());
        assertEquals("第16项请与县电力公司核对", returned.returnReason());
    }

    @Test
    @Order(6)
    void list_filed_twice_is_refused() {
        WORLD.acts.perform(TIANNING, new FileList(draft(TIANNING), seen(TIANNING)));
        assertEquals(
                "act.wrong-stage",
                refused(() -> WORLD.acts.perform(TIANNING, new FileList(draft(TIANNING), seen(TIANNING)))));
    }

    @Test
    @Order(7)
    void publication_without_filing_is_refused() {
        assertEquals(
                "act.wrong-stage",
                refused(() -> WORLD.acts.perform(TIANNING, new PublishList(draft(TIANNING), null, FIRST_DAY))));
    }

    @Test
    @Order(8)
    void list_has_no_force_before_publication() {
        WORLD.acts.perform(COUNTY.bureau, new AcceptList(draft(TIANNING), null));
        assertEquals(List.of(), itemsOn(TIANNING, World.TIANNING, FIRST_DAY, ""));
        assertEquals("list.none-in-force", obstacle(TIANNING, 1, PowerType.INSPECTION, FIRST_DAY));
        assertEquals(
                "list.in-force-before-publication",
                refused(() ->
                        WORLD.acts.perform(TIANNING, new PublishList(draft(TIANNING), null, FIRST_DAY.minusDays(1)))));
        WORLD.acts.perform(TIANNING, new PublishList(draft(TIANNING), null, FIRST_DAY.plusDays(9)));
        assertEquals(List.of(), itemsOn(TIANNING, World.TIANNING, FIRST_DAY.plusDays(8), ""));
        assertEquals(
                73, itemsOn(TIANNING, World.TIANNING, FIRST_DAY.plusDays(9), "").size());
    }

    @Test
    @Order(9)
    void only_what_is_listed_and_only_of_its_type_may_be_done() {
        LocalDate day = FIRST_DAY.plusDays(9);
        assertEquals("", obstacle(TIANNING, 1, PowerType.INSPECTION, day));
        assertEquals("list.other-type", obstacle(TIANNING, 1, PowerType.PENALTY, day));
        assertEquals("list.item-not-in-force", obstacle(TIANNING, 999, PowerType.PENALTY, day));
    }

    @Test
    @Order(10)
    void two_townships_hold_different_lists_and_see_only_their_own_drafts() {
        WORLD.acts.perform(XIYING, new CompileList(CompileList.Beginning.NOTHING));
        WORLD.acts.perform(XIYING, new ChooseItems(draft(XIYING), seen(XIYING), List.of(1, FERRIES, 73)));
        assertEquals(List.of(), LISTS.versions(TIANNING, World.XIYING));
        assertEquals(Optional.empty(), LISTS.version(TIANNING, preparing(XIYING)));
        assertEquals(
                "dossier.unknown",
                refused(() -> WORLD.acts.perform(TIANNING, new ChooseItems(draft(XIYING), null, List.of(1)))));
        COUNTY.fileAndAccept(XIYING);
        WORLD.acts.perform(XIYING, new PublishList(draft(XIYING), null, FIRST_DAY));
        assertEquals(3, itemsOn(XIYING, World.XIYING, FIRST_DAY, "").size());
        assertEquals(List.of(), itemsOn(TIANNING, World.XIYING, FIRST_DAY, ""));
        assertEquals(3, itemsOn(COUNTY.bureau, World.XIYING, FIRST_DAY, "").size());
    }

    @Test
    @Order(11)
    void search_finds_by_name_type_department_law_and_article_in_chinese() {
        LocalDate day = FIRST_DAY.plusDays(9);
        assertEquals(List.of(FERRIES), ids(itemsOn(TIANNING, World.TIANNING, day, "渡口")));
        assertEquals(6, itemsOn(TIANNING, World.TIANNING, day, "行政强制").size());
        assertEquals(2 + 1 + 5, itemsOn(TIANNING, World.TIANNING, day, "县应急管理局").size());
        assertEquals(Set.of(57, 58), Set.copyOf(ids(itemsOn(TIANNING, World.TIANNING, day, "安全生产法第一百零五条"))));
        assertEquals(
                ids(itemsOn(TIANNING, World.TIANNING, day, "秸秆 焚烧")),
                ids(itemsOn(TIANNING, World.TIANNING, day, "焚烧,秸秆")));
        assertEquals(List.of(), itemsOn(TIANNING, World.TIANNING, day, "%"));
        assertEquals(List.of(), itemsOn(TIANNING, World.TIANNING, day, "'; drop table list_item; --"));
        assertTrue(itemsOn(TIANNING, World.TIANNING, day, "卫生").stream()
                .anyMatch(row -> row.name().contains("村容镇貌")));
        assertEquals(
                11,
                LISTS.countInForce(
                        TIANNING,
                        World.TIANNING,
                        day,
                        new ItemFilter(null, PowerType.PENALTY, COUNTY.department(708), null)));
    }

    @Test
    @Order(12)
    void a_page_of_a_list_is_ordered_and_cut_by_the_database() {
        LocalDate day = FIRST_DAY.plusDays(9);
        List<ItemRow> page = LISTS.itemsInForce(
                TIANNING, World.TIANNING, day, ItemFilter.NONE, ItemFilter.Order.NUMBER, new Page(18, 4));
        assertEquals(List.of(19, 20, 1, 2), page.stream().map(ItemRow::number).toList());
        assertEquals(
                List.of(Origin.STATUTORY, Origin.STATUTORY, Origin.DELEGATED, Origin.DELEGATED),
                page.stream().map(ItemRow::origin).toList());
    }
}
