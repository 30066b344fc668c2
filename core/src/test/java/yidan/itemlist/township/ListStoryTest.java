package yidan.itemlist.township;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import yidan.World;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.CatalogueDiff;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.adjustment.Adjustments;
import yidan.itemlist.adjustment.ForwardAdjustment;
import yidan.itemlist.adjustment.ProposeAdjustment;
import yidan.itemlist.catalogue.AddDepartment;
import yidan.itemlist.catalogue.ApproveCatalogue;
import yidan.itemlist.catalogue.BasisDetail;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.DraftCatalogue;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.itemlist.catalogue.ItemFilter;
import yidan.itemlist.catalogue.ItemRow;
import yidan.itemlist.catalogue.Motion;
import yidan.itemlist.catalogue.Page;
import yidan.itemlist.catalogue.PublishCatalogue;
import yidan.itemlist.catalogue.ReviewCatalogue;
import yidan.itemlist.catalogue.TakeUpMotion;
import yidan.rule.library.Law;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** The county's catalogue becomes each township's list: one story in order, on one database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListStoryTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);
    private static final int FERRIES = 4;

    private static final World WORLD = World.get();
    private static final Catalogues CATALOGUES = new Catalogues(WORLD.registers);
    private static final EnforcementLists LISTS = new EnforcementLists(WORLD.registers);
    private static final ListDuties DUTIES = new ListDuties(WORLD.registers);
    private static final Adjustments ADJUSTMENTS = new Adjustments(WORLD.registers);

    private static final Actor BUREAU = WORLD.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private static final Actor GOVERNMENT = WORLD.person("xianfu-head", World.GOVERNMENT, Role.HEAD);
    private static final Actor NIUDU = WORLD.person("niudu-head", World.NIUDU, Role.HEAD, Role.PUBLISHER);
    private static final Actor LINJIN = WORLD.person("linjin-head", World.LINJIN, Role.HEAD, Role.PUBLISHER);
    private static final Actor EMERGENCY = WORLD.person("yingji-liaison", World.EMERGENCY, Role.LIAISON);

    @BeforeAll
    static void the_notice_of_2023_is_entered() {
        WORLD.itIs(FIRST_DAY);
        OfficialCatalogue official = OfficialCatalogue.linyi();
        for (GuidingDepartment one : official.departments()) {
            WORLD.acts.perform(BUREAU, new AddDepartment(one.code(), one.name(), one.aliases()));
        }
        WORLD.acts.perform(BUREAU, EnterPublishedCatalogue.of(official));
    }

    @AfterAll
    static void time_passes_again() {
        WORLD.letTimePass();
    }

    private static UUID preparing(Actor township) {
        return LISTS.versions(township, township.organisation()).get(0).id();
    }

    private static Id<ListVersion> draft(Actor township) {
        return Id.of(preparing(township));
    }

    private static Long seen(Actor township) {
        return LISTS.version(township, preparing(township)).orElseThrow().version();
    }

    private static List<ItemRow> inForce(Actor actor, OrganisationCode township, LocalDate day, String words) {
        return LISTS.itemsInForce(
                actor, township, day, ItemFilter.words(words), ItemFilter.Order.NUMBER, new Page(0, 100));
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private static void fileAndAccept(Actor township) {
        WORLD.acts.perform(township, new FileList(draft(township), seen(township)));
        WORLD.acts.perform(BUREAU, new AcceptList(draft(township), null));
    }

    @Test
    @Order(1)
    void the_catalogue_has_what_the_notice_has_with_all_its_words() {
        CatalogueHead head = CATALOGUES.inForce(NIUDU, FIRST_DAY).orElseThrow();
        assertEquals("临政发〔2023〕13号", head.documentNumber());
        assertEquals(OfficialCatalogue.linyi().items(), CATALOGUES.contents(NIUDU, head.id()));
        assertEquals(Optional.empty(), CATALOGUES.inForce(NIUDU, LocalDate.of(2023, 7, 24)));
        assertEquals(
                6,
                CATALOGUES
                        .item(NIUDU, head.id(), 73, FIRST_DAY)
                        .orElseThrow()
                        .fines()
                        .size());
        assertEquals(
                "县林业局",
                CATALOGUES
                        .item(NIUDU, head.id(), 73, FIRST_DAY)
                        .orElseThrow()
                        .departments()
                        .get(0)
                        .name());
    }

    @Test
    @Order(1)
    void items_whose_law_is_repealed_or_renumbered_are_flagged() {
        UUID catalogue = CATALOGUES.inForce(NIUDU, FIRST_DAY).orElseThrow().id();
        assertEquals(
                Set.of(26, 44, 45, 63),
                CATALOGUES.flags(NIUDU, catalogue, FIRST_DAY).keySet());
        assertEquals(
                Set.of(26),
                CATALOGUES.flags(NIUDU, catalogue, LocalDate.of(2022, 12, 31)).keySet());
        BasisDetail noise = CATALOGUES.item(NIUDU, catalogue, 26, FIRST_DAY).orElseThrow().bases().stream()
                .filter(basis -> basis.flag() != null)
                .findFirst()
                .orElseThrow();
        assertEquals("中华人民共和国环境噪声污染防治法", noise.basis().title());
        assertEquals(Law.State.REPEALED, noise.flag().state());
    }

    @Test
    @Order(1)
    void a_basis_that_is_only_cited_shows_the_words_that_the_library_has() {
        UUID catalogue = CATALOGUES.inForce(NIUDU, FIRST_DAY).orElseThrow().id();
        BasisDetail landLaw = CATALOGUES
                .item(NIUDU, catalogue, 43, FIRST_DAY)
                .orElseThrow()
                .bases()
                .get(0);
        assertEquals("", landLaw.basis().text());
        assertTrue(landLaw.text().startsWith("农村村民未经批准或者采取欺骗手段骗取批准"), landLaw.text());
    }

    @Test
    @Order(2)
    void item_outside_the_catalogue_cannot_enter_a_list() {
        WORLD.acts.perform(NIUDU, new CompileList(CompileList.Beginning.CATALOGUE));
        assertEquals(
                "list.item-outside-the-catalogue",
                refused(() -> WORLD.acts.perform(NIUDU, new ChooseItems(draft(NIUDU), seen(NIUDU), List.of(1, 999)))));
        assertThrows(
                Exception.class,
                () -> World.sql(
                        WORLD.owner(),
                        "insert into yidan.list_item values (140821, 140821107, '" + preparing(NIUDU) + "', 999, '"
                                + CATALOGUES
                                        .inForce(NIUDU, FIRST_DAY)
                                        .orElseThrow()
                                        .id() + "')"));
    }

    @Test
    @Order(3)
    void only_one_list_is_in_preparation_at_a_time() {
        assertEquals(
                "list.one-in-preparation",
                refused(() -> WORLD.acts.perform(NIUDU, new CompileList(CompileList.Beginning.NOTHING))));
    }

    @Test
    @Order(4)
    void two_people_editing_one_is_told_who_did_what() {
        Long seen = seen(NIUDU);
        Actor liaison = WORLD.person("niudu-liaison", World.NIUDU, Role.LIAISON);
        WORLD.acts.perform(liaison, new ChooseItems(draft(NIUDU), seen, all(73)));
        assertEquals(
                "act.overtaken",
                refused(() -> WORLD.acts.perform(NIUDU, new ChooseItems(draft(NIUDU), seen, all(70)))));
        assertEquals(
                73,
                LISTS.editor(NIUDU, preparing(NIUDU), FIRST_DAY).stream()
                        .filter(EditorRow::chosen)
                        .count());
    }

    private static List<Integer> all(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    @Order(5)
    void a_list_is_returned_with_reasons_and_filed_again() {
        WORLD.acts.perform(NIUDU, new FileList(draft(NIUDU), seen(NIUDU)));
        assertEquals(1, LISTS.filed(BUREAU).size());
        WORLD.acts.perform(BUREAU, new ReturnList(draft(NIUDU), null, "第16项请与县电力公司核对"));
        ListHead returned = LISTS.version(NIUDU, preparing(NIUDU)).orElseThrow();
        assertEquals(ListVersion.RETURNED, returned.stage());
        assertEquals("第16项请与县电力公司核对", returned.returnReason());
    }

    @Test
    @Order(6)
    void list_filed_twice_is_refused() {
        WORLD.acts.perform(NIUDU, new FileList(draft(NIUDU), seen(NIUDU)));
        assertEquals(
                "act.wrong-stage", refused(() -> WORLD.acts.perform(NIUDU, new FileList(draft(NIUDU), seen(NIUDU)))));
    }

    @Test
    @Order(7)
    void publication_without_filing_is_refused() {
        assertEquals(
                "act.wrong-stage",
                refused(() -> WORLD.acts.perform(NIUDU, new PublishList(draft(NIUDU), null, FIRST_DAY))));
    }

    @Test
    @Order(8)
    void list_has_no_force_before_publication() {
        WORLD.acts.perform(BUREAU, new AcceptList(draft(NIUDU), null));
        assertEquals(List.of(), inForce(NIUDU, World.NIUDU, FIRST_DAY, ""));
        assertEquals("list.none-in-force", obstacle(NIUDU, 1, PowerType.INSPECTION, FIRST_DAY));
        assertEquals(
                "list.in-force-before-publication",
                refused(() -> WORLD.acts.perform(NIUDU, new PublishList(draft(NIUDU), null, FIRST_DAY.minusDays(1)))));
        WORLD.acts.perform(NIUDU, new PublishList(draft(NIUDU), null, FIRST_DAY.plusDays(9)));
        assertEquals(List.of(), inForce(NIUDU, World.NIUDU, FIRST_DAY.plusDays(8), ""));
        assertEquals(73, inForce(NIUDU, World.NIUDU, FIRST_DAY.plusDays(9), "").size());
    }

    private static String obstacle(Actor actor, int item, PowerType type, LocalDate day) {
        return WORLD.registers
                .read(actor, register -> EnforcementLists.obstacle(register, actor.organisation(), item, type, day))
                .map(Refusal::key)
                .orElse("");
    }

    @Test
    @Order(9)
    void only_what_is_listed_and_only_of_its_type_may_be_done() {
        LocalDate day = FIRST_DAY.plusDays(9);
        assertEquals("", obstacle(NIUDU, 1, PowerType.INSPECTION, day));
        assertEquals("list.other-type", obstacle(NIUDU, 1, PowerType.PENALTY, day));
        assertEquals("list.item-not-in-force", obstacle(NIUDU, 999, PowerType.PENALTY, day));
    }

    @Test
    @Order(10)
    void two_townships_hold_different_lists_and_see_only_their_own_drafts() {
        WORLD.acts.perform(LINJIN, new CompileList(CompileList.Beginning.NOTHING));
        WORLD.acts.perform(LINJIN, new ChooseItems(draft(LINJIN), seen(LINJIN), List.of(1, FERRIES, 73)));
        assertEquals(List.of(), LISTS.versions(NIUDU, World.LINJIN));
        assertEquals(Optional.empty(), LISTS.version(NIUDU, preparing(LINJIN)));
        assertEquals(
                "dossier.unknown",
                refused(() -> WORLD.acts.perform(NIUDU, new ChooseItems(draft(LINJIN), null, List.of(1)))));
        fileAndAccept(LINJIN);
        WORLD.acts.perform(LINJIN, new PublishList(draft(LINJIN), null, FIRST_DAY));
        assertEquals(3, inForce(LINJIN, World.LINJIN, FIRST_DAY, "").size());
        assertEquals(List.of(), inForce(NIUDU, World.LINJIN, FIRST_DAY, ""));
        assertEquals(3, inForce(BUREAU, World.LINJIN, FIRST_DAY, "").size());
    }

    @Test
    @Order(11)
    void search_finds_by_name_type_department_law_and_article_in_chinese() {
        LocalDate day = FIRST_DAY.plusDays(9);
        assertEquals(List.of(FERRIES), ids(inForce(NIUDU, World.NIUDU, day, "渡口")));
        assertEquals(6, inForce(NIUDU, World.NIUDU, day, "行政强制").size());
        assertEquals(2 + 1 + 5, inForce(NIUDU, World.NIUDU, day, "县应急管理局").size());
        assertEquals(Set.of(57, 58), Set.copyOf(ids(inForce(NIUDU, World.NIUDU, day, "安全生产法第一百零五条"))));
        assertEquals(ids(inForce(NIUDU, World.NIUDU, day, "秸秆 焚烧")), ids(inForce(NIUDU, World.NIUDU, day, "焚烧,秸秆")));
        assertEquals(List.of(), inForce(NIUDU, World.NIUDU, day, "%"));
        assertEquals(List.of(), inForce(NIUDU, World.NIUDU, day, "'; drop table list_item; --"));
        assertTrue(inForce(NIUDU, World.NIUDU, day, "卫生").stream()
                .anyMatch(row -> row.name().contains("村容镇貌")));
        assertEquals(
                11,
                LISTS.countInForce(NIUDU, World.NIUDU, day, new ItemFilter(null, PowerType.PENALTY, 140821708, null)));
    }

    private static List<Integer> ids(List<ItemRow> rows) {
        return rows.stream().map(ItemRow::item).toList();
    }

    @Test
    @Order(12)
    void a_page_of_a_list_is_ordered_and_cut_by_the_database() {
        LocalDate day = FIRST_DAY.plusDays(9);
        List<ItemRow> page =
                LISTS.itemsInForce(NIUDU, World.NIUDU, day, ItemFilter.NONE, ItemFilter.Order.NUMBER, new Page(18, 4));
        assertEquals(List.of(19, 20, 1, 2), page.stream().map(ItemRow::number).toList());
        assertEquals(
                List.of(Origin.STATUTORY, Origin.STATUTORY, Origin.DELEGATED, Origin.DELEGATED),
                page.stream().map(ItemRow::origin).toList());
    }

    @Test
    @Order(13)
    void what_a_local_regulation_gives_is_not_adjusted_on_this_way() {
        assertEquals("adjustment.set-by-local-regulation", refused(() -> propose(AdjustmentKind.REMOVED, 2, "")));
        assertEquals("adjustment.item-not-in-catalogue", refused(() -> propose(AdjustmentKind.REMOVED, 999, "")));
        assertEquals(
                "adjustment.basis-unreadable",
                refused(() -> propose(AdjustmentKind.BASIS_CHANGED, FERRIES, "《内河渡口渡船安全管理规定》")));
    }

    private static Id<Adjustment> propose(AdjustmentKind kind, Integer item, String basis) {
        return Id.of(WORLD.acts
                .perform(
                        EMERGENCY,
                        new ProposeAdjustment(
                                kind, AdjustmentGround.LAW_CHANGED, item, null, "", null, basis, "", "", "", "法规已修订"))
                .dossier());
    }

    @Test
    @Order(14)
    void a_proposal_becomes_a_new_version_only_through_review_and_the_governments_meeting() {
        WORLD.itIs(LATER.minusDays(20));
        Id<Adjustment> removal = propose(AdjustmentKind.REMOVED, FERRIES, "");
        Id<Adjustment> change = propose(AdjustmentKind.BASIS_CHANGED, 7, "【行政法规】《地质灾害防治条例》（2024年修订）\n第十六条 新的条文。");
        Actor liaison = WORLD.person("niudu-liaison", World.NIUDU, Role.LIAISON);
        Id<Adjustment> addition = Id.of(WORLD.acts
                .perform(
                        liaison,
                        new ProposeAdjustment(
                                AdjustmentKind.ADDED,
                                AdjustmentGround.POWER_TRANSFERRED,
                                null,
                                Origin.DELEGATED,
                                "对违反规定饲养犬只的行为的处罚",
                                PowerType.PENALTY,
                                "《某某条例》第三条",
                                "县农业农村局",
                                "各镇人民政府",
                                "省指导目录第46项",
                                "承接下放职权"))
                .dossier());
        assertEquals(3, ADJUSTMENTS.waiting(BUREAU));
        assertEquals(1, ADJUSTMENTS.list(liaison, Page.ALL).size());
        for (Id<Adjustment> one : List.of(removal, change, addition)) {
            WORLD.acts.perform(BUREAU, new ForwardAdjustment(one, null, "经审核，依据充分，同意报县政府"));
        }
        UUID draft = WORLD.acts
                .perform(BUREAU, new DraftCatalogue("临猗县乡镇行政执法事项清单（2024年）"))
                .dossier();
        CATALOGUES
                .motions(BUREAU, List.of(Motion.SUBMITTED))
                .forEach(
                        motion -> WORLD.acts.perform(BUREAU, new TakeUpMotion(Id.of(draft), null, Id.of(motion.id()))));
        assertEquals(
                "act.wrong-stage",
                refused(() -> WORLD.acts.perform(BUREAU, new PublishCatalogue(Id.of(draft), null, LATER))));
        WORLD.acts.perform(BUREAU, new ReviewCatalogue(Id.of(draft), null, "草案符合法律规定"));
        assertEquals(
                "act.invalid-input",
                refused(() -> WORLD.acts.perform(
                        GOVERNMENT, new ApproveCatalogue(Id.of(draft), null, "", LATER.minusDays(20), ""))));
        WORLD.acts.perform(
                GOVERNMENT,
                new ApproveCatalogue(Id.of(draft), null, "县人民政府第三十次常务会议", LATER.minusDays(20), "临政发〔2024〕2号"));
        WORLD.acts.perform(BUREAU, new PublishCatalogue(Id.of(draft), null, LATER));

        CatalogueDiff diff = CATALOGUES.diff(
                BUREAU, CATALOGUES.inForce(BUREAU, FIRST_DAY).orElseThrow().id(), draft);
        assertEquals(1, diff.of(AdjustmentKind.BASIS_CHANGED).size());
        assertEquals(1, diff.of(AdjustmentKind.ADDED).size());
        assertEquals(1, diff.of(AdjustmentKind.REMOVED).size());
        assertEquals(0, diff.of(AdjustmentKind.OTHER).size());
        assertEquals(71, diff.unchanged());
        assertEquals(
                Motion.IMPLEMENTED, ADJUSTMENTS.list(liaison, Page.ALL).get(0).motion());
    }

    @Test
    @Order(15)
    void removed_item_stops_at_once_in_every_township() {
        WORLD.itIs(LATER);
        assertTrue(ids(inForce(NIUDU, World.NIUDU, LATER.minusDays(1), "")).contains(FERRIES));
        assertFalse(ids(inForce(NIUDU, World.NIUDU, LATER, "")).contains(FERRIES));
        assertEquals(List.of(1, 73), ids(inForce(LINJIN, World.LINJIN, LATER, "")));
        assertEquals("list.item-not-in-force", obstacle(LINJIN, FERRIES, PowerType.INSPECTION, LATER));
        assertEquals("", obstacle(LINJIN, FERRIES, PowerType.INSPECTION, LATER.minusDays(1)));
        assertEquals(Optional.empty(), LISTS.itemInForce(NIUDU, World.NIUDU, LATER, FERRIES));
        assertEquals(
                72,
                LISTS.contentsInForce(NIUDU, World.NIUDU, LATER, ItemFilter.NONE)
                        .size());
    }

    @Test
    @Order(16)
    void each_township_sees_what_it_must_change_and_who_caused_it() {
        Set<AdjustmentKind> niudu = new HashSet<>();
        for (Duty duty : DUTIES.of(NIUDU, World.NIUDU, LATER)) {
            niudu.add(duty.kind());
            assertEquals("临政发〔2024〕2号", duty.documentNumber());
            boolean added = duty.kind() == AdjustmentKind.ADDED;
            assertEquals(
                    (added ? World.NIUDU : World.EMERGENCY).value(),
                    duty.motion().proposer());
        }
        assertEquals(Set.of(AdjustmentKind.REMOVED, AdjustmentKind.BASIS_CHANGED, AdjustmentKind.ADDED), niudu);
        assertEquals(
                Set.of(AdjustmentKind.REMOVED, AdjustmentKind.ADDED),
                DUTIES.of(LINJIN, World.LINJIN, LATER).stream().map(Duty::kind).collect(Collectors.toSet()));
        assertEquals(List.of(), DUTIES.of(NIUDU, World.NIUDU, LATER.minusDays(1)));
    }

    @Test
    @Order(17)
    void the_township_renews_its_list_and_history_stays_readable() {
        WORLD.acts.perform(NIUDU, new CompileList(CompileList.Beginning.CURRENT_LIST));
        assertEquals(72, LISTS.contents(NIUDU, preparing(NIUDU)).size());
        fileAndAccept(NIUDU);
        WORLD.acts.perform(NIUDU, new PublishList(draft(NIUDU), null, LATER.plusDays(1)));
        LocalDate renewed = LATER.plusDays(1);
        assertEquals(72, inForce(NIUDU, World.NIUDU, renewed, "").size());
        assertEquals(
                "第十六条",
                LISTS.itemInForce(NIUDU, World.NIUDU, renewed, 7)
                        .orElseThrow()
                        .content()
                        .item()
                        .bases()
                        .get(0)
                        .article());
        assertEquals(
                "第十五条第一款",
                LISTS.itemInForce(NIUDU, World.NIUDU, LocalDate.of(2023, 12, 1), 7)
                        .orElseThrow()
                        .content()
                        .item()
                        .bases()
                        .get(0)
                        .article());
        List<ListHead> versions = LISTS.versions(NIUDU, World.NIUDU);
        CatalogueDiff diff =
                LISTS.diff(NIUDU, versions.get(1).id(), versions.get(0).id());
        assertEquals(1, diff.of(AdjustmentKind.REMOVED).size());
        assertEquals(1, diff.of(AdjustmentKind.BASIS_CHANGED).size());
    }

    @Test
    @Order(18)
    void the_county_sees_at_one_look_who_is_behind() {
        List<ListState> states = DUTIES.overview(BUREAU, LATER.plusDays(1));
        assertEquals(
                List.of(false, true),
                states.stream()
                        .filter(state -> state.ordinal() != null)
                        .sorted((one, other) -> Integer.compare(other.township(), one.township()))
                        .map(ListState::outdated)
                        .toList());
    }

    @Test
    @Order(19)
    void a_draft_that_the_catalogue_has_overtaken_is_renewed_before_it_is_filed() {
        WORLD.acts.perform(LINJIN, new CompileList(CompileList.Beginning.CURRENT_LIST));
        World sameWorld = WORLD;
        UUID next = sameWorld.acts.perform(BUREAU, new DraftCatalogue("下一版")).dossier();
        sameWorld.acts.perform(BUREAU, new ReviewCatalogue(Id.of(next), null, "无变化"));
        sameWorld.acts.perform(GOVERNMENT, new ApproveCatalogue(Id.of(next), null, "常务会议", LATER, "临政发〔2024〕3号"));
        sameWorld.acts.perform(BUREAU, new PublishCatalogue(Id.of(next), null, LATER.plusDays(2)));
        sameWorld.itIs(LATER.plusDays(2));
        assertEquals(
                "list.catalogue-has-changed",
                refused(() -> sameWorld.acts.perform(LINJIN, new FileList(draft(LINJIN), seen(LINJIN)))));
        sameWorld.acts.perform(LINJIN, new RenewList(draft(LINJIN), seen(LINJIN)));
        fileAndAccept(LINJIN);
        sameWorld.acts.perform(LINJIN, new PublishList(draft(LINJIN), null, LATER.plusDays(3)));
        assertEquals(List.of(1, 73), ids(inForce(LINJIN, World.LINJIN, LATER.plusDays(3), "")));
    }

    @Test
    @Order(20)
    void of_two_who_draft_a_catalogue_at_once_one_is_refused() throws Exception {
        Callable<String> drafting = () -> {
            try {
                WORLD.acts.perform(BUREAU, new DraftCatalogue("并发"));
                return "done";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            Set<String> answers = new HashSet<>();
            for (var answer : both.invokeAll(List.of(drafting, drafting))) {
                answers.add(answer.get());
            }
            assertEquals(Set.of("done", "constraint.catalogue_one_in_preparation"), answers);
        }
        CatalogueHead left = CATALOGUES.versions(BUREAU).stream()
                .filter(version -> version.stage().equals(Catalogue.DRAFT))
                .findFirst()
                .orElseThrow();
        WORLD.acts.perform(BUREAU, new yidan.itemlist.catalogue.DiscardCatalogue(Id.of(left.id()), null));
    }
}
