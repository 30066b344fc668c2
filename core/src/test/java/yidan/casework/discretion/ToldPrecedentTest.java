package yidan.casework.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Chores;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.discretion.precedent.Precedent;
import yidan.casework.discretion.precedent.Precedents;
import yidan.tenancy.Id;

/** What a case got, for those who decide the next one like it. Source: 临政发〔2023〕14号 一、五 第四条. */
class ToldPrecedentTest {

    private final CaseWorld world = CaseWorld.get();

    @Test
    void what_a_case_got_is_told_to_the_whole_county_without_whose_it_was() {
        Precedents precedents = new Precedents(
                world.world.registers,
                new Chores(world.world.transactions, world.world.recorder, world.world.clock()),
                world.world.clock());
        int straw = world.item("秸秆");
        Id<EnforcementCase> id = world.told(straw, new BigDecimal("1500.00"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(id, new BigDecimal("1500.00")));
        // Other stories of the county have told theirs.
        List<UUID> told = precedents.ofCounty(world.neighbour, straw, 1000).stream()
                .map(Precedent::uuid)
                .toList();
        int ofNeighbour = precedents
                .like(world.neighbour, straw, Optional.empty(), Optional.of(id.value()), 50)
                .own()
                .size();
        precedents.note(World.NIUDU, id);
        Precedent seen = precedents.ofCounty(world.neighbour, straw, 1000).stream()
                .filter(one -> !told.contains(one.uuid()))
                .findFirst()
                .orElseThrow();
        assertEquals(0, new BigDecimal("1500.00").compareTo(seen.fine().orElseThrow()));
        assertEquals(World.JUSTICE, seen.owner());
        assertEquals(LocalDate.of(2026, 3, 1), seen.openedOn(), "the month, not the day");
        assertEquals(
                ofNeighbour,
                precedents
                        .like(world.neighbour, straw, Optional.empty(), Optional.of(id.value()), 50)
                        .own()
                        .size());
        assertFalse(precedents
                .like(world.officer, straw, Optional.empty(), Optional.empty(), 50)
                .own()
                .isEmpty());
    }
}
