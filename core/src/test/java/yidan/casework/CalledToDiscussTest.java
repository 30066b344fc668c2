package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.decision.CallDiscussion;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.Writing;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who is called to discuss a case reads it, from that day until it is decided. */
class CalledToDiscussTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate HEARING_TERM_OVER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final Actor archivist = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Cases cases = new Cases(world.world.registers);

    private boolean reads(Actor reader, Id<EnforcementCase> id) {
        return world.world
                .registers
                .read(reader, register -> {
                    Id<OfficialDocument> paper =
                            Id.of(Papers.of(register, id.value()).getFirst().id());
                    return Writing.closed(register.load(OfficialDocument.class, paper), reader, register);
                })
                .isEmpty();
    }

    private boolean waits(Actor actor, Id<EnforcementCase> id) {
        return cases.toDiscuss(actor, 500).stream().anyMatch(row -> row.id().equals(id.value()));
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private CallDiscussion call(Id<EnforcementCase> id, String... members) {
        return new CallDiscussion(
                id,
                null,
                HEARING_TERM_OVER,
                Arrays.stream(members).map(world::person).collect(Collectors.toSet()));
    }

    private Id<EnforcementCase> told() {
        return world.told(world.item("秸秆"), FINE);
    }

    @Test
    void they_read_the_papers_from_the_call_to_the_decision_and_find_it_among_their_work() {
        Id<EnforcementCase> id = told();
        assertFalse(reads(archivist, id));
        assertFalse(waits(archivist, id));
        assertEquals("discussion.handler", refused(world.head, call(id, "niudu-head", "niudu-officer1")));
        world.perform(world.head, call(id, "niudu-head", "niudu-deputy", "niudu-archivist"));
        assertTrue(reads(archivist, id));
        assertTrue(waits(archivist, id));
        assertFalse(reads(world.third, id), "who is not called does not");
        assertEquals("case.not-discussed", refused(world.head, afterTheHearingTerm(id)));
        world.perform(
                world.head,
                new HoldDiscussion(
                        id,
                        null,
                        HEARING_TERM_OVER,
                        world.person("niudu-head"),
                        Set.of(
                                world.person("niudu-head"),
                                world.person("niudu-deputy"),
                                world.person("niudu-archivist")),
                        List.of("李某某：同意", "周某某：同意"),
                        "同意。",
                        "镇二楼会议室",
                        null));
        assertTrue(reads(archivist, id), "it is not decided yet");
        assertFalse(waits(archivist, id));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, FINE));
        assertFalse(reads(archivist, id));
    }

    private Act afterTheHearingTerm(Id<EnforcementCase> id) {
        world.world.itIs(HEARING_TERM_OVER);
        return world.decision(id, FINE);
    }

    @Test
    void who_withdraws_is_called_in_vain_and_what_is_investigated_anew_is_discussed_by_whom_is_called_anew() {
        Id<EnforcementCase> id = told();
        world.perform(world.head, call(id, "niudu-head", "niudu-archivist", "niudu-reviewer"));
        world.perform(
                world.officer,
                new AskWithdrawal(
                        id, null, world.person("niudu-archivist"), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。"));
        world.perform(world.head, new DecideWithdrawal(id, null, true, null, null, "情况属实。"));
        assertFalse(reads(archivist, id));
        assertTrue(reads(world.reviewer, id));
        assertEquals("case.withdrawn-stays", refused(world.head, call(id, "niudu-head", "niudu-archivist")));
        world.perform(world.head, new ReopenInvestigation(id, null, "补充调查。"));
        assertFalse(reads(world.reviewer, id));
    }
}
