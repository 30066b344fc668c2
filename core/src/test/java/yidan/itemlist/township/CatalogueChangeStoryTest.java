package yidan.itemlist.township;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
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
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.adjustment.Adjustments;
import yidan.itemlist.adjustment.ForwardAdjustment;
import yidan.itemlist.adjustment.ProposeAdjustment;
import yidan.itemlist.catalogue.ApproveCatalogue;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.DiscardCatalogue;
import yidan.itemlist.catalogue.DraftCatalogue;
import yidan.itemlist.catalogue.PublishCatalogue;
import yidan.itemlist.catalogue.ReviewCatalogue;
import yidan.itemlist.catalogue.TakeUpMotion;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.Page;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** The catalogue changes and the townships follow: one story in order, on one database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogueChangeStoryTest {
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

    private static final ListDuties DUTIES = new ListDuties(WORLD.registers);
    private static final Adjustments ADJUSTMENTS = new Adjustments(WORLD.registers);

    private static final ListCounty COUNTY = new ListCounty(World.JUSTICE);
    private static final Actor GOVERNMENT = WORLD.person("xianfu-head", World.GOVERNMENT, Role.HEAD);
    private static final Actor NIUDU = ListCounty.head(World.NIUDU);
    private static final Actor LINJIN = ListCounty.head(World.LINJIN);
    private static final Actor EMERGENCY = WORLD.person("yingji-liaison", World.EMERGENCY, Role.LIAISON);

    @BeforeAll
    static void two_townships_have_their_lists() {
        COUNTY.enterTheNotice();
        COUNTY.inForce(NIUDU, IntStream.rangeClosed(1, 73).boxed().toList(), FIRST_DAY);
        COUNTY.inForce(LINJIN, List.of(1, FERRIES, 73), FIRST_DAY);
    }

    @AfterAll
    static void time_passes_again() {
        WORLD.letTimePass();
    }

    @Test
    @Order(1)
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
    @Order(2)
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
        assertEquals(3, ADJUSTMENTS.waiting(COUNTY.bureau));
        assertEquals(1, ADJUSTMENTS.list(liaison, Page.ALL).size());
        for (Id<Adjustment> one : List.of(removal, change, addition)) {
            WORLD.acts.perform(COUNTY.bureau, new ForwardAdjustment(one, null, "经审核，依据充分，同意报县政府"));
        }
        UUID draft = WORLD.acts
                .perform(COUNTY.bureau, new DraftCatalogue("临猗县乡镇行政执法事项清单（2024年）"))
                .dossier();
        CATALOGUES
                .motions(COUNTY.bureau, List.of(Motion.SUBMITTED))
                .forEach(motion ->
                        WORLD.acts.perform(COUNTY.bureau, new TakeUpMotion(Id.of(draft), null, Id.of(motion.id()))));
        assertEquals(
                "act.wrong-stage",
                refused(() -> WORLD.acts.perform(COUNTY.bureau, new PublishCatalogue(Id.of(draft), null, LATER))));
        WORLD.acts.perform(COUNTY.bureau, new ReviewCatalogue(Id.of(draft), null, "草案符合法律规定"));
        assertEquals(
                "act.invalid-input",
                refused(() -> WORLD.acts.perform(
                        GOVERNMENT, new ApproveCatalogue(Id.of(draft), null, "", LATER.minusDays(20), ""))));
        WORLD.acts.perform(
                GOVERNMENT,
                new ApproveCatalogue(Id.of(draft), null, "县人民政府第三十次常务会议", LATER.minusDays(20), "临政发〔2024〕2号"));
        WORLD.acts.perform(COUNTY.bureau, new PublishCatalogue(Id.of(draft), null, LATER));

        CatalogueDiff diff = CATALOGUES.diff(
                COUNTY.bureau,
                CATALOGUES.inForce(COUNTY.bureau, FIRST_DAY).orElseThrow().id(),
                draft);
        assertEquals(1, diff.of(AdjustmentKind.BASIS_CHANGED).size());
        assertEquals(1, diff.of(AdjustmentKind.ADDED).size());
        assertEquals(1, diff.of(AdjustmentKind.REMOVED).size());
        assertEquals(0, diff.of(AdjustmentKind.OTHER).size());
        assertEquals(71, diff.unchanged());
        assertEquals(
                Motion.IMPLEMENTED, ADJUSTMENTS.list(liaison, Page.ALL).get(0).motion());
    }

    @Test
    @Order(3)
    void removed_item_stops_at_once_in_every_township() {
        WORLD.itIs(LATER);
        assertTrue(ids(itemsOn(NIUDU, World.NIUDU, LATER.minusDays(1), "")).contains(FERRIES));
        assertFalse(ids(itemsOn(NIUDU, World.NIUDU, LATER, "")).contains(FERRIES));
        assertEquals(List.of(1, 73), ids(itemsOn(LINJIN, World.LINJIN, LATER, "")));
        assertEquals("list.item-not-in-force", obstacle(LINJIN, FERRIES, PowerType.INSPECTION, LATER));
        assertEquals("", obstacle(LINJIN, FERRIES, PowerType.INSPECTION, LATER.minusDays(1)));
        assertEquals(Optional.empty(), LISTS.itemInForce(NIUDU, World.NIUDU, LATER, FERRIES));
        assertEquals(
                72,
                LISTS.contentsInForce(NIUDU, World.NIUDU, LATER, ItemFilter.NONE)
                        .size());
    }

    @Test
    @Order(4)
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
    @Order(5)
    void the_township_renews_its_list_and_history_stays_readable() {
        WORLD.acts.perform(NIUDU, new CompileList(CompileList.Beginning.CURRENT_LIST));
        assertEquals(72, LISTS.contents(NIUDU, preparing(NIUDU)).size());
        COUNTY.fileAndAccept(NIUDU);
        WORLD.acts.perform(NIUDU, new PublishList(draft(NIUDU), null, LATER.plusDays(1)));
        LocalDate renewed = LATER.plusDays(1);
        assertEquals(72, itemsOn(NIUDU, World.NIUDU, renewed, "").size());
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
    @Order(6)
    void the_county_sees_at_one_look_who_is_behind() {
        List<ListState> states = DUTIES.overview(COUNTY.bureau, LATER.plusDays(1));
        assertEquals(
                List.of(false, true),
                states.stream()
                        .filter(state -> state.ordinal() != null)
                        .sorted((one, other) -> Integer.compare(other.township(), one.township()))
                        .map(ListState::outdated)
                        .toList());
    }

    @Test
    @Order(6)
    void the_county_counts_what_is_in_force_and_what_cites_a_law_that_is_not() {
        Map<Integer, ListState> states = DUTIES.overview(COUNTY.bureau, LATER.plusDays(1)).stream()
                .collect(Collectors.toMap(ListState::township, Function.identity()));
        ListState niudu = states.get(World.NIUDU.value());
        ListState linjin = states.get(World.LINJIN.value());
        assertEquals(72, niudu.items());
        assertEquals(4, niudu.flagged());
        assertEquals(2, linjin.items());
        assertEquals(0, linjin.flagged());
        assertEquals(Optional.empty(), Optional.ofNullable(linjin.next()));
    }

    @Test
    @Order(6)
    void an_item_is_called_by_its_last_name_after_it_was_removed() {
        assertEquals("对辖区内渡口渡运的监督检查", CATALOGUES.names(NIUDU).get(FERRIES));
    }

    @Test
    @Order(7)
    void a_draft_that_the_catalogue_has_overtaken_is_renewed_before_it_is_filed() {
        WORLD.acts.perform(LINJIN, new CompileList(CompileList.Beginning.CURRENT_LIST));
        UUID next = WORLD.acts.perform(COUNTY.bureau, new DraftCatalogue("下一版")).dossier();
        WORLD.acts.perform(COUNTY.bureau, new ReviewCatalogue(Id.of(next), null, "无变化"));
        WORLD.acts.perform(GOVERNMENT, new ApproveCatalogue(Id.of(next), null, "常务会议", LATER, "临政发〔2024〕3号"));
        WORLD.acts.perform(COUNTY.bureau, new PublishCatalogue(Id.of(next), null, LATER.plusDays(2)));
        WORLD.itIs(LATER.plusDays(2));
        assertEquals(
                "list.catalogue-has-changed",
                refused(() -> WORLD.acts.perform(LINJIN, new FileList(draft(LINJIN), seen(LINJIN)))));
        WORLD.acts.perform(LINJIN, new RenewList(draft(LINJIN), seen(LINJIN)));
        COUNTY.fileAndAccept(LINJIN);
        WORLD.acts.perform(LINJIN, new PublishList(draft(LINJIN), null, LATER.plusDays(3)));
        assertEquals(List.of(1, 73), ids(itemsOn(LINJIN, World.LINJIN, LATER.plusDays(3), "")));
    }

    @Test
    @Order(8)
    void of_two_who_draft_a_catalogue_at_once_one_is_refused() throws Exception {
        Callable<String> drafting = () -> {
            try {
                WORLD.acts.perform(COUNTY.bureau, new DraftCatalogue("并发"));
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
        CatalogueHead left = CATALOGUES.versions(COUNTY.bureau).stream()
                .filter(version -> version.stage().equals(Catalogue.DRAFT))
                .findFirst()
                .orElseThrow();
        WORLD.acts.perform(COUNTY.bureau, new DiscardCatalogue(Id.of(left.id()), null));
    }
}
