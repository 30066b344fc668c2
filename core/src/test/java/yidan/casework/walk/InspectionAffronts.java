package yidan.casework.walk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.Ledger;
import yidan.inspection.CancelInspection;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.OrderCorrectionAnew;
import yidan.inspection.RecheckInspection;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** What may not be done in an inspection as it stands: each is refused with its article, and nothing is left of it. */
final class InspectionAffronts {

    private final CaseWorld world;
    private final Trail trail;
    private final InspectionSteps steps;
    private final Ledger ledger;
    private final List<String> wrong = new ArrayList<>();
    private int refused;

    InspectionAffronts(CaseWorld world, Trail trail, InspectionSteps steps, Ledger ledger) {
        this.world = world;
        this.trail = trail;
        this.steps = steps;
        this.ledger = ledger;
    }

    List<String> wrong() {
        return wrong;
    }

    int refused() {
        return refused;
    }

    /** All of it that there is now. */
    void all() throws SQLException {
        String stage = steps.stage();
        Actor outsider = InspectionSteps.OFFICERS.stream()
                .filter(one -> !trail.way.team.contains(one))
                .map(steps::person)
                .findFirst()
                .orElseThrow();
        if (stage.equals(Inspection.PLANNED)) {
            refuse(outsider, new RecheckInspection(trail.inspection, null, true, "已排除。", null), "act.wrong-stage");
            return;
        }
        refuse(world.officer, new CancelInspection(trail.inspection, null, "不再需要。"), "act.wrong-stage");
        if (stage.equals(Inspection.ORDERED)) {
            refuse(
                    outsider,
                    new RecheckInspection(trail.inspection, null, true, "已排除。", null),
                    "inspection.not-the-inspector");
            Optional<String> early = early();
            if (early.isPresent()) {
                // Another item may have to be filmed: that is not what is tried here.
                steps.filmed();
                refuse(
                        steps.inspector(),
                        new RecheckInspection(trail.inspection, null, false, "仍未排除。", null),
                        early.orElseThrow());
            }
            if (steps.served) {
                refuse(
                        steps.inspector(),
                        new OrderCorrectionAnew(trail.inspection, null, trail.way.today.plusDays(5), "限期排除隐患。"),
                        "inspection.order-stands");
            }
        }
        if (steps.leadMade) {
            refuse(world.officer, new MakeLead(trail.inspection, null, "涉嫌违法。"), "inspection.lead-already");
        }
        if (!steps.problem) {
            refuse(world.officer, new MakeLead(trail.inspection, null, "涉嫌违法。"), "inspection.no-problem-no-lead");
        }
        refuse(world.neighbour, new RecheckInspection(trail.inspection, null, true, "已排除。", null), "dossier.unknown");
    }

    /** Why what was ordered cannot be said to be left undone today. */
    private Optional<String> early() {
        return steps.served
                ? trail.way.today.isAfter(steps.last) ? Optional.empty() : Optional.of("inspection.day-not-over")
                : Optional.of("inspection.order-not-served");
    }

    /** Refused with its article, and nothing is left of it but one entry. */
    private void refuse(Actor actor, Act act, String key) throws SQLException {
        world.world.itIs(world.world.clock().instant().plusSeconds(1));
        int tenant = actor.organisation().value();
        String before = ledger.everythingIn(trail.inspection.value());
        long entries = ledger.last(tenant).seq();
        try {
            world.perform(actor, act);
            wrong.add("an unlawful act was done: " + act);
            return;
        } catch (Refusal refusal) {
            if (!refusal.key().equals(key)) {
                wrong.add("refused by %s instead of %s: %s".formatted(refusal.key(), key, act));
            }
        }
        Ledger.Entry entry = ledger.last(tenant);
        if (!before.equals(ledger.everythingIn(trail.inspection.value()))) {
            wrong.add("something is left of " + act);
        }
        if (entry.seq() != entries + 1 || !entry.outcome().equals("REFUSED")) {
            wrong.add("%d entries, the last %s, of %s".formatted(entry.seq() - entries, entry.outcome(), act));
        }
        refused++;
    }
}
