package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yidan.act.Chores;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.discretion.precedent.Precedent;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.discretion.precedent.WithdrawPrecedent;
import yidan.casework.opening.ProposeCase;
import yidan.party.IdCardNumber;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** Cases are found by item, by what is due, by the number of their party; like cases are those that still stand. */
class CaseFindingTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final Cases cases = new Cases(world.world.registers);
    private final int item = world.item("秸秆");

    private boolean finds(CaseFilter filter, Id<EnforcementCase> id) {
        return cases.page(world.officer, filter, Cases.Order.OPENED, true, 0, 500).stream()
                .anyMatch(row -> row.id().equals(id.value()));
    }

    @Test
    void a_case_is_found_by_the_whole_number_of_its_party_and_not_by_a_part_of_it() {
        String number = IdCardNumber.completing("14082119711224003").value();
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        new ProposeCase(
                                null,
                                item,
                                PartyKind.PERSON,
                                "吴某某",
                                number,
                                null,
                                null,
                                null,
                                "露天焚烧秸秆",
                                "焚烧秸秆。",
                                "村北",
                                CaseWorld.DAY,
                                null,
                                CaseWorld.DAY,
                                null,
                                null,
                                null,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                false))
                .dossier());
        assertTrue(finds(new CaseFilter(" " + number.toLowerCase() + " ", null, null, null, null, null), id));
        assertFalse(finds(new CaseFilter(number.substring(0, 14), null, null, null, null, null), id));
    }

    @Test
    void cases_are_listed_by_item_and_by_what_is_due_until_a_day() {
        Id<EnforcementCase> id = world.opened(item);
        int another = world.item("消防");
        assertTrue(finds(new CaseFilter("", null, null, null, null, null, item, null), id));
        assertFalse(finds(new CaseFilter("", null, null, null, null, null, another, null), id));
        Instant now = world.world.clock().instant();
        assertFalse(finds(due(now.plus(Duration.ofDays(30))), id), "ninety days run");
        assertTrue(finds(due(now.plus(Duration.ofDays(92))), id));
        assertTrue(cases.items(world.officer).get(item).contains("秸秆"));
    }

    private static CaseFilter due(Instant before) {
        return new CaseFilter("", null, null, null, null, null, null, before);
    }

    @Test
    void a_decision_that_was_taken_back_is_no_precedent_any_more() {
        Precedents precedents = precedents();
        BigDecimal odd = new BigDecimal("1234.56");
        Id<EnforcementCase> id = world.told(item, odd);
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(id, odd));
        precedents.note(yidan.World.NIUDU, id);
        assertTrue(of(precedents, odd));
        Precedents.Span span = precedents
                .like(world.officer, item, Optional.empty(), Optional.empty(), 50)
                .span();
        assertTrue(span.holds(odd));
        assertFalse(span.holds(new BigDecimal("999999.00")), "more than any like case got");
        world.perform(world.head, new RevokeDecision(id, null, "认定事实有误。"));
        precedents.note(yidan.World.NIUDU, id);
        assertFalse(of(precedents, odd));
        assertTrue(precedents.like(world.officer, item, Optional.empty(), Optional.empty(), 500).own().stream()
                .noneMatch(one -> one.uuid().equals(id.value())));
        assertTrue(new Precedents.Span(null, null).holds(FINE), "there is nothing to depart from");
    }

    private Precedents precedents() {
        return new Precedents(
                world.world.registers,
                new Chores(world.world.transactions, world.world.recorder, world.world.clock()),
                world.world.clock());
    }

    private Id<EnforcementCase> decided(Precedents precedents, BigDecimal fine) {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(item, fine);
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(id, fine));
        precedents.note(yidan.World.NIUDU, id);
        return id;
    }

    private void marksAreForgotten(BigDecimal fine) throws SQLException {
        yidan.World.sql(world.world.owner(), "update yidan.penalty_precedent set mark = null where fine = " + fine);
    }

    private long standing(Precedents precedents, BigDecimal fine) {
        return precedents.ofCounty(world.officer, item, 500).stream()
                .filter(one -> one.fine().filter(fine::equals).isPresent())
                .count();
    }

    @Test
    void of_two_that_say_the_same_and_have_no_mark_one_falls_with_its_decision() throws SQLException {
        Precedents precedents = precedents();
        BigDecimal odd = new BigDecimal("1234.57");
        Id<EnforcementCase> falls = decided(precedents, odd);
        decided(precedents, odd);
        marksAreForgotten(odd);
        world.perform(world.head, new RevokeDecision(falls, null, "认定事实有误。"));
        precedents.note(yidan.World.NIUDU, falls);
        assertEquals(1, standing(precedents, odd));
    }

    @Test
    void what_fell_before_there_were_marks_is_linked_once_by_the_migration() throws SQLException {
        Precedents precedents = precedents();
        BigDecimal odd = new BigDecimal("1234.58");
        Id<EnforcementCase> falls = decided(precedents, odd);
        decided(precedents, odd);
        marksAreForgotten(odd);
        world.perform(world.head, new RevokeDecision(falls, null, "认定事实有误。"));
        assertEquals(2, standing(precedents, odd), "nobody noted it then");
        for (int time = 0; time < 2; time++) {
            yidan.World.sql(world.world.owner(), "set search_path to yidan; " + migration());
            assertEquals(1, standing(precedents, odd), "once");
        }
    }

    private static String migration() {
        try (InputStream in =
                CaseFindingTest.class.getResourceAsStream("/db/migration/V207__precedents_noted_before_marks.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void the_county_withdraws_a_precedent_with_its_reason_once_and_nobody_else_does() {
        Precedents precedents = precedents();
        BigDecimal odd = new BigDecimal("1234.59");
        decided(precedents, odd);
        Precedent one = precedents.ofCounty(world.officer, item, 500).stream()
                .filter(seen -> seen.fine().filter(odd::equals).isPresent())
                .findFirst()
                .orElseThrow();
        WithdrawPrecedent withdrawing = new WithdrawPrecedent(Id.of(one.uuid()), null, "登记有误。");
        PaperDesk desk = new PaperDesk();
        desk.assertRefused(world.head, withdrawing, "act.not-yours", "linyi-14:1.5#4");
        world.perform(world.bureau, withdrawing);
        assertEquals(0, standing(precedents, odd));
        desk.assertRefused(world.bureau, withdrawing, "precedent.withdrawn-already", "linyi-14:1.5#4");
    }

    private boolean of(Precedents precedents, BigDecimal fine) {
        List<Precedent> all = precedents.ofCounty(world.officer, item, 500);
        assertEquals(all.size(), all.stream().map(Precedent::uuid).distinct().count());
        return all.stream().anyMatch(one -> one.fine().filter(fine::equals).isPresent());
    }
}
