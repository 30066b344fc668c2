package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Enforcements;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.Leads;
import yidan.casework.lead.RegisterLead;
import yidan.casework.review.LegalReviews;
import yidan.evidence.custody.Goods;
import yidan.evidence.custody.GoodsFilter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** What lists show, filter and order, and to whom. */
class CaseListsTest {

    private final CaseWorld world = CaseWorld.get();
    private final Cases cases = new Cases(world.world.registers);

    @Test
    void a_list_shows_where_a_case_stands_and_what_is_due_first_in_any_order() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        for (Cases.Order order : Cases.Order.values()) {
            List<CaseRow> page = cases.page(world.officer, CaseFilter.ALL, order, true, 0, 500);
            assertTrue(page.stream().anyMatch(row -> row.id().equals(id.value())), order.name());
        }
        CaseRow row = cases.row(world.officer, id).orElseThrow();
        assertEquals(CaseStages.INVESTIGATING, row.stage());
        assertTrue(
                cases.due(world.officer, List.of(id.value()))
                        .get(id.value())
                        .isAfter(world.world.clock().instant()),
                "ninety days run");
        assertTrue(row.number().contains("〔2026〕"));
    }

    @Test
    void filters_leave_what_was_asked_for_and_the_neighbour_has_none_of_it() {
        world.opened(world.item("秸秆"));
        CaseFilter mine =
                new CaseFilter("焚烧", CaseStages.INVESTIGATING, Procedure.ORDINARY, world.officer.user(), null, null);
        assertTrue(cases.count(world.officer, mine) > 0);
        CaseFilter overdue = new CaseFilter(
                "",
                CaseStages.INVESTIGATING,
                null,
                null,
                null,
                world.world.clock().instant());
        assertEquals(0, cases.count(world.officer, overdue));
        assertEquals(0, cases.count(world.neighbour, CaseFilter.ALL));
        assertFalse(cases.waiting(world.officer, Set.of(CaseStages.INVESTIGATING), true, 10)
                .isEmpty());
        assertTrue(cases.counts(world.bureau).values().stream()
                .anyMatch(stages -> stages.getOrDefault(CaseStages.INVESTIGATING, 0L) > 0));
    }

    @Test
    void leads_and_reviews_are_listed_to_their_own_organisation() {
        world.perform(
                world.officer, new RegisterLead(LeadSource.PATROL, CaseWorld.DAY, "巡查发现焚烧秸秆。", null, null, null, null));
        Leads leads = new Leads(world.world.registers);
        assertTrue(leads.count(world.officer, new Leads.Question("焚烧", null, LeadSource.PATROL)) > 0);
        Leads.Question everyLead = new Leads.Question("", null, null);
        for (Leads.Order order : Leads.Order.values()) {
            for (Actor reader : List.of(world.officer, world.world.person("store", World.NIUDU, Role.CUSTODIAN))) {
                assertEquals(
                        leads.count(reader, everyLead),
                        leads.page(reader, everyLead, order, false, 0, 500).size());
            }
        }
        assertEquals(0, leads.count(world.neighbour, everyLead));
        LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
        LegalReviews.Question everyReview = new LegalReviews.Question("", null, null);
        for (LegalReviews.Order order : LegalReviews.Order.values()) {
            assertEquals(
                    reviews.count(world.reviewer, everyReview),
                    reviews.page(world.reviewer, everyReview, order, true, 0, 500)
                            .size());
        }
        assertEquals(
                reviews.count(world.reviewer, everyReview),
                reviews.count(world.reviewer, new LegalReviews.Question("", null, World.NIUDU.value())));
        assertEquals(0, reviews.count(world.reviewer, new LegalReviews.Question("", null, World.SUNJI.value())));
        assertEquals(0, reviews.count(world.world.person("x", World.SUNJI, Role.LEGAL_REVIEWER), everyReview));
    }

    @Test
    void executions_and_things_are_listed_in_any_order_and_by_what_has_run_out() {
        Executing executing = new Executing();
        Id<Enforcement> id = executing.opened(Executing.DEMOLITION);
        Enforcements enforcements = new Enforcements(world.world.registers);
        Integer niudu = World.NIUDU.value();
        for (Enforcements.Order order : Enforcements.Order.values()) {
            Enforcements.Question there = new Enforcements.Question("", null, niudu, null);
            assertTrue(
                    enforcements.page(world.bureau, there, order, true, 0, 500).stream()
                            .anyMatch(row -> row.id().equals(id.value())),
                    order.name());
        }
        Enforcements.Question late = new Enforcements.Question(
                "", EnforcementStages.OPENED, niudu, world.world.clock().instant());
        assertTrue(enforcements.page(world.officer, late, Enforcements.Order.OPENED, true, 0, 500).stream()
                .noneMatch(row -> row.id().equals(id.value())));
        assertEquals(0, enforcements.count(world.neighbour, new Enforcements.Question("", null, null, null)));

        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, Seizing.urgently(of, List.of("打捆机；小型；台；1")));
        Goods goods = new Goods(world.world.registers);
        Instant now = world.world.clock().instant();
        GoodsFilter there = new GoodsFilter("打捆机", null, null, null, false, niudu, null);
        for (Goods.Order order : Goods.Order.values()) {
            assertFalse(goods.page(world.bureau, there, order, true, 0, 500).isEmpty(), order.name());
        }
        assertTrue(
                held(goods, now.plus(Duration.ofDays(90))) >= held(goods, now) + 1,
                "its term of thirty days has run out by then");
    }

    private long held(Goods goods, Instant overdueAt) {
        return goods.count(
                world.bureau, new GoodsFilter("打捆机", null, null, null, false, World.NIUDU.value(), overdueAt));
    }
}
