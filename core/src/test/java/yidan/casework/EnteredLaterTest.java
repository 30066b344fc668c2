package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.investigation.Signing;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.Payment;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.RegisterPreserved;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * What was done where there is no network is entered the day after with its own day, and its terms run from that.
 * Source: 行政处罚法 第五十六条、第六十八条至第七十一条.
 */
class EnteredLaterTest {

    private static final LocalDate DAY = CaseWorld.DAY;
    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    private final CaseWorld world = CaseWorld.get();

    private Refusal refusal(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        assertFalse(refusal.components().isEmpty(), refusal.key() + " is about no field");
        return refusal;
    }

    private Deadline clock(Class<? extends Dossier> type, Id<? extends Dossier> of, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(type, Id.of(of.value()))))
                .stream()
                .filter(one -> one.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private Deadline handedIn(Id<EnforcementCase> id) {
        return clock(EnforcementCase.class, id, Terms.ON_SPOT_FINE_HANDED_IN);
    }

    @Test
    void things_preserved_on_paper_are_entered_the_day_after_and_the_seven_days_run_from_when_they_were() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", PreparedMeans.THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApprovePreservation(one, null, "同意"));
        world.world.itIs(DAY.plusDays(1));
        RegisterPreserved kept = PreparedMeans.register(one);
        Refusal early = refusal(world.officer, Otherwise.with(kept, "day", DAY.minusDays(1)));
        assertEquals("preservation.before-approval", early.key());
        assertEquals(List.of("begin", "day"), early.components());
        assertEquals(
                "handed.another-day",
                refusal(
                                world.officer,
                                Otherwise.with(
                                        Otherwise.with(kept, "signing", Signing.REFUSED, "witness", "冯某某"),
                                        "paperCopy",
                                        null))
                        .key(),
                "a paper of yesterday is not made today");
        assertThrows(
                RuntimeException.class,
                () -> world.perform(world.officer, Otherwise.with(kept, "day", DAY.plusDays(2))),
                "nothing is kept tomorrow");
        world.perform(world.officer, kept);
        Preservation held = world.read(register -> register.load(Preservation.class, one));
        assertEquals(Optional.of(DAY), held.keptOn());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 11)), held.dueOn());
        assertEquals(
                DAY, clock(Preservation.class, one, Terms.EVIDENCE_PRESERVATION).startedOn());
    }

    private Id<EnforcementCase> fined() {
        return Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"), PartyKind.ORGANISATION, EnumSet.of(PenaltyKind.FINE), HUNDRED))
                .dossier());
    }

    private static CollectOnTheSpot small(Id<EnforcementCase> id, LocalDate day) {
        return new CollectOnTheSpot(id, null, day, OnTheSpotGround.SMALL, HUNDRED, "晋财后 " + id.value());
    }

    private static CollectOnTheSpot remote(Id<EnforcementCase> id, LocalDate day, LocalDate landedOn) {
        return Otherwise.with(
                small(id, day),
                "ground",
                OnTheSpotGround.REMOTE_ON_REQUEST,
                "why",
                "河中心滩涂，没有网点。",
                "partyAsked",
                true,
                "landedOn",
                landedOn);
    }

    @Test
    void money_taken_with_the_decision_is_entered_the_day_after_and_handed_in_in_time_by_its_own_day() {
        Id<EnforcementCase> id = fined();
        world.world.itIs(DAY.plusDays(4));
        assertEquals(
                "collection.not-on-the-spot",
                refusal(world.officer, small(id, DAY.minusDays(1))).key());
        assertEquals(
                "payment.before-service",
                refusal(world.officer, remote(id, DAY.minusDays(1), null)).key());
        world.perform(world.officer, small(id, DAY));
        assertEquals(
                DAY,
                world.read(register -> Payment.of(register, id.value()))
                        .getFirst()
                        .paidOn());
        assertEquals(Optional.of(DAY), world.reload(id).performance().performedOn());
        assertEquals(DAY.plusDays(2), handedIn(id).dueOn());
        assertEquals(
                "day.before-step",
                refusal(world.officer, new HandInFine(id, null, DAY.minusDays(1), "财政所"))
                        .key());
        world.perform(world.officer, new HandInFine(id, null, DAY.plusDays(2), "财政所"));
        assertEquals(Deadline.MET, handedIn(id).stage());
        Deadline bank = clock(EnforcementCase.class, id, Terms.ON_SPOT_FINE_TO_BANK);
        assertEquals(DAY.plusDays(4), bank.dueOn());
        assertEquals(
                "day.before-step",
                refusal(world.leader, new BankFine(id, null, DAY.plusDays(1), "农行 0009"))
                        .key());
        world.perform(world.leader, new BankFine(id, null, DAY.plusDays(3), "农行 0009"));
        assertEquals(
                Deadline.MET,
                clock(EnforcementCase.class, id, Terms.ON_SPOT_FINE_TO_BANK).stage());
    }

    @Test
    void money_handed_in_on_the_third_day_is_late_whenever_it_is_entered() {
        Id<EnforcementCase> id = fined();
        world.world.itIs(DAY.plusDays(3));
        world.perform(world.officer, small(id, DAY));
        world.perform(world.officer, new HandInFine(id, null, DAY.plusDays(3), "财政所"));
        assertEquals(Deadline.MISSED, handedIn(id).stage());
        assertFalse(handedIn(id).isUndone());
    }

    @Test
    void money_taken_on_water_is_handed_in_within_two_days_of_the_landing() {
        Id<EnforcementCase> id = fined();
        world.world.itIs(DAY.plusDays(3));
        Refusal early = refusal(world.officer, remote(id, DAY.plusDays(1), DAY));
        assertEquals("collection.landed-before", early.key());
        assertEquals(List.of("landedOn"), early.components());
        world.perform(world.officer, remote(id, DAY, DAY.plusDays(2)));
        assertEquals(DAY.plusDays(4), handedIn(id).dueOn());
        assertEquals(
                "day.before-step",
                refusal(world.officer, new HandInFine(id, null, DAY.plusDays(1), "财政所"))
                        .key());
        world.perform(world.officer, new HandInFine(id, null, DAY.plusDays(3), "财政所"));
        assertEquals(Deadline.MET, handedIn(id).stage());
        assertTrue(world.reload(id).performance().isPerformed());
    }
}
