package yidan.casework.discretion.precedent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Chores;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.decision.HandleAnew;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.penalty.PenaltyKind;
import yidan.record.Sm3;
import yidan.tenancy.Id;

/** Of several decisions of one case the county sees the one that stands, as it stands. */
class PrecedentsOfOneCaseTest {

    private static final BigDecimal FINE = PreparedCases.FINE;
    private static final BigDecimal LESS = new BigDecimal("500.00");
    private static final LocalDate DECIDED = PreparedCases.HEARING_TERM_OVER;

    private final CaseWorld world = CaseWorld.get();
    private final Precedents precedents = new Precedents(
            world.world.registers,
            new Chores(world.world.transactions, world.world.recorder, world.world.clock()),
            world.world.clock());

    /** What the neighbour sees of the case. */
    private List<BigDecimal> seen(Id<EnforcementCase> id) {
        precedents.note(World.NIUDU, id);
        String mark = Sm3.hex(id.value().toString());
        return precedents.ofCounty(world.neighbour, PreparedCases.ITEM, 1000).stream()
                .filter(one -> mark.equals(one.mark()))
                .flatMap(one -> one.fine().stream())
                .toList();
    }

    @Test
    void a_second_decision_is_a_precedent_after_the_first_was_taken_back() {
        Id<EnforcementCase> id = PreparedCases.decided();
        assertEquals(List.of(FINE), seen(id));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(List.of(), seen(id));
        world.perform(world.head, new HandleAnew(id, null, "重新处理。"));
        world.perform(world.officer, world.report(id, LESS, false, Set.of()));
        world.perform(world.officer, world.notice(id, LESS, DECIDED));
        world.perform(world.officer, world.waiver(id, DECIDED, "书面放弃。"));
        world.world.itIs(DECIDED.plusDays(8));
        world.perform(world.head, world.decision(id, LESS));
        assertEquals(List.of(LESS), seen(id));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(List.of(), seen(id));
    }

    @Test
    void what_a_court_made_of_a_decision_is_the_precedent_and_not_what_it_was() {
        Id<EnforcementCase> id = PreparedCases.served();
        assertEquals(List.of(FINE), seen(id));
        LocalDate changed = world.today().plusDays(30);
        world.world.itIs(changed);
        world.perform(world.officer, new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, changed, "临政复〔2026〕3号"));
        world.perform(world.officer, new EndStay(id, null, changed, ProceedingsEnd.CHANGED, "临政复决〔2026〕3号"));
        world.perform(
                world.head,
                new FollowOutcome(id, null, EnumSet.of(PenaltyKind.FINE), LESS, null, "临政复决〔2026〕3号：罚款变更。"));
        assertEquals(List.of(LESS), seen(id));
    }
}
