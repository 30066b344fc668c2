package yidan.casework.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedSetOff;
import yidan.casework.RulingKind;
import yidan.casework.paper.ServiceProof;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.setoff.EndSetOff;
import yidan.casework.seizure.setoff.ProposeSetOff;
import yidan.casework.seizure.setoff.RefuseSetOff;
import yidan.casework.seizure.setoff.ReturnSurplus;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;

/** What was seized is auctioned for a fine that nobody contests or pays, and what is over goes back. Source: 行政强制法 第四十六条第三款. */
final class SetOffSteps {

    private static final String DECIDED = "seized: set off";

    private final CaseWorld world;
    private final Steps steps;

    SetOffSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        steps.add(ProposeSetOff.class, 12, this::propose, Steps.nothing());
        steps.add(
                RefuseSetOff.class,
                1,
                trail -> trail.homing ? null : new RefuseSetOff(Id.of(trail.target), null, "暂不拍卖。"),
                trail -> trail.ways.add("set off turned down"));
        steps.add(SetOffSeized.class, 12, this::decide, trail -> {
            trail.issued(FormKind.EXECUTION_DECISION);
            trail.setsOff = false;
            trail.ways.add(DECIDED);
        });
        steps.add(EndSetOff.class, 2, this::end, trail -> {
            trail.issued(FormKind.RELEASE_DECISION);
            trail.ways.add("set off ended");
        });
        steps.add(
                ReturnSurplus.class,
                4,
                trail -> new ReturnSurplus(
                        trail.way.id,
                        null,
                        trail.way.today,
                        "赵某某",
                        "余款 " + trail.way.chance.nextLong(),
                        CaseWorld.sign(),
                        CaseWorld.signs().get(1),
                        null),
                trail -> trail.ways.add("surplus paid back"));
    }

    /** Of the fine alone. */
    static BigDecimal fineOwed(Trail trail) {
        return PerformanceSteps.fineOwed(trail);
    }

    /** Held for the fine: nobody lifts it, decides otherwise on it or goes to the court before it is set off. */
    static boolean isWaitedFor(Trail trail) {
        boolean late = trail.servedOn != null && trail.way.today.isAfter(trail.servedOn.plusMonths(7));
        boolean fined = trail.way.ruling == null
                || trail.way.ruling == RulingKind.PENALTY
                        && trail.plan.onlyMoney()
                        && fineOwed(trail).signum() > 0;
        return trail.setsOff
                && trail.court
                && !trail.courtAsked
                && !late
                && fined
                && trail.fellOn == null
                && !trail.way.revoked
                && !trail.way.closed;
    }

    /** Something is to be auctioned still. */
    static boolean isUnderWay(CaseWorld world, Trail trail) {
        return world.read(register -> Seizure.of(register, trail.way.id.value()).stream()
                .flatMap(one -> CustodyItem.heldBy(register, one.uuid()).stream())
                .anyMatch(CustodyItem::isToAuction));
    }

    /** The half year is over, the demand too, and neither a court nor a stay is in between. */
    private static boolean isUncontested(CaseWorld world, Trail trail) {
        EnforcementCase now = world.reload(trail.way.id);
        LocalDate today = trail.way.today;
        return trail.court
                && !trail.courtAsked
                && trail.stays.isEmpty()
                && trail.fellOn == null
                && !trail.way.revoked
                && !trail.way.closed
                && trail.plan != null
                && fineOwed(trail).signum() > 0
                && trail.way.demanded != null
                && today.isAfter(trail.way.demanded.plusDays(30))
                && today.isAfter(trail.servedOn.plusMonths(6).plusDays(10))
                && now.performance().demandServedOn().isPresent()
                && now.performance().reply().obstacle().isEmpty();
    }

    /** It is decided, the party knows it, and the fine is still owed. */
    static boolean isDue(CaseWorld world, Trail trail, CustodyItem thing) {
        return isUncontested(world, trail)
                && world.read(register -> {
                    UUID decision = register.load(Seizure.class, Id.<Seizure>of(thing.holding()))
                            .auction()
                            .orElseThrow()
                            .decision();
                    return Papers.of(register, trail.way.id.value()).stream()
                            .filter(row -> row.id().equals(decision))
                            .anyMatch(row -> ServiceProof.documents(register, trail.way.id.value())
                                    .contains(row.number()));
                });
    }

    private List<CustodyItem> things(Trail trail) {
        return world.read(register -> CustodyItem.heldBy(register, trail.target));
    }

    /** The things of one seizure; what else is held is lifted. */
    private boolean mayBeSetOff(Trail trail) {
        boolean held = things(trail).stream().anyMatch(one -> !one.stage().equals(CustodyItem.GONE));
        return held && !trail.ways.contains(DECIDED) && isUncontested(world, trail);
    }

    private Act propose(Trail trail) {
        return mayBeSetOff(trail) ? PreparedSetOff.proposal(Id.of(trail.target), PreparedSetOff.WHY_HELD) : null;
    }

    private Act decide(Trail trail) {
        return mayBeSetOff(trail) ? new SetOffSeized(Id.of(trail.target), null) : null;
    }

    private Act end(Trail trail) {
        boolean left = things(trail).stream().anyMatch(CustodyItem::isToAuction);
        boolean vain = trail.homing && !isUncontested(world, trail);
        return left && (vain || trail.courtAsked || fineOwed(trail).signum() == 0)
                ? new EndSetOff(Id.of(trail.target), null, "不再拍卖。")
                : null;
    }
}
