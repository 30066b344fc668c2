package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.ReviewStanding;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.preservation.Preservation;
import yidan.casework.recording.Recording;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.Seizure;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Registers;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** What waits for a person about things held, executions and recordings: approvals for the head, steps for the officers. */
@ApplicationScoped
class MeansWork implements WorkSource {

    private static final int AT_MOST = 50;
    private static final List<String> BEFORE_DECISION = List.of("OPENED", "DEMANDED");
    private static final String ASKED = "d.stage = 'ASKED'";
    /** A head decides what the handlers propose to do with what is held for a fine. */
    private static final String SET_OFF_PROPOSED = "d.stage = 'IN_FORCE' and d.setOff.proposedOn is not null and"
            + " d.setOff.decision is null and d.setOff.endedOn is null";

    private static final String REVIEWED = " and (d.review.required = false or d.review.passed = true)";
    private static final String DISSENT = " and d.review.dissent is not null";
    private static final String AGAINST = " and d.review.dissent is null and d.review.opinion in"
            + " (yidan.casework.ReviewOpinion.NO_DECISION, yidan.casework.ReviewOpinion.TRANSFER)";
    /** The handlers have the next word: it is to be asked for, its opinion to be taken up, or the correction to be made. */
    private static final String TO_BE_REVIEWED = " and d.review.required = true and d.review.passed = false and"
            + " (d.review.opinion is null or d.review.opinion = yidan.casework.ReviewOpinion.CORRECT"
            + " and d.review.upheld is not null)";

    private static final String MINE = "d.leadUser = :me or d.assistantUser = :me";

    private record Line(UUID of, LocalDate since, LocalDate due) {}

    @Inject
    private Registers registers;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        List<WorkLine> lines = new ArrayList<>();
        if (may(actor, ApproveSeizure.class)) {
            lines.addAll(held(actor, Seizure.class, ASKED + REVIEWED, null, "work.seizure.approve"));
            lines.addAll(held(actor, Seizure.class, ASKED + DISSENT, null, "work.seizure.dissent"));
            lines.addAll(held(actor, Seizure.class, ASKED + AGAINST, null, "work.seizure.refuse"));
            lines.addAll(held(actor, Seizure.class, SET_OFF_PROPOSED + REVIEWED, null, "work.set-off.decide"));
            lines.addAll(held(actor, Seizure.class, SET_OFF_PROPOSED + DISSENT, null, "work.set-off.dissent"));
            lines.addAll(held(actor, Seizure.class, SET_OFF_PROPOSED + AGAINST, null, "work.set-off.refuse"));
            lines.addAll(held(
                    actor,
                    Seizure.class,
                    "d.stage = 'IN_FORCE' and d.urgent = true and d.decidedAt is null",
                    null,
                    "work.seizure.confirm"));
            lines.addAll(held(actor, Preservation.class, "d.stage = 'ASKED'", null, "work.preservation.approve"));
            lines.addAll(held(actor, Preservation.class, "d.stage = 'HELD'", null, "work.preservation.settle"));
        }
        if (may(actor, CarryOutSeizure.class)) {
            lines.addAll(held(actor, Seizure.class, "d.stage = 'APPROVED'", MINE, "work.seizure.carry-out"));
            lines.addAll(held(actor, Seizure.class, ASKED + TO_BE_REVIEWED, MINE, "work.seizure.review"));
            lines.addAll(held(actor, Seizure.class, SET_OFF_PROPOSED + TO_BE_REVIEWED, MINE, "work.set-off.review"));
            lines.addAll(held(actor, Preservation.class, "d.stage = 'APPROVED'", MINE, "work.preservation.keep"));
            lines.addAll(recordings(actor));
        }
        if (may(actor, DecideEnforcement.class)) {
            lines.addAll(executions(
                    actor,
                    BEFORE_DECISION,
                    false,
                    one -> isToDecide(one) && one.review().obstacleToExecution().isEmpty(),
                    "work.enforcement.decide"));
            lines.addAll(executions(
                    actor,
                    BEFORE_DECISION,
                    false,
                    one -> one.review().dissent().isPresent(),
                    "work.enforcement.dissent"));
        }
        if (may(actor, OrderRemoval.class)) {
            lines.addAll(executions(
                    actor,
                    List.of("OPENED", "ORDERED", "NEGLECTED", "DECIDED", "ANNOUNCED", "CARRIED_OUT"),
                    true,
                    one -> true,
                    "work.enforcement.go-on"));
            lines.addAll(
                    executions(actor, BEFORE_DECISION, true, MeansWork::isToBeReviewed, "work.enforcement.review"));
        }
        return lines;
    }

    private static boolean may(Actor actor, Class<? extends Act> act) {
        return ActType.of(act).mayBeDoneBy(actor);
    }

    private <D extends Dossier> List<WorkLine> held(Actor actor, Class<D> type, String stage, String mine, String key) {
        List<Line> found = registers.read(actor, register -> {
            var rows = register.of(type)
                    .where("d.tenant = :own", "own", actor.organisation().value())
                    .where(stage);
            if (mine != null) {
                rows.where(mine, "me", actor.user());
            }
            return rows.orderBy("d.openedOn, d.id")
                    .page(0, AT_MOST)
                    .select(Line.class, "d.caseId, d.openedOn, d.dueOn");
        });
        return found.stream().map(line -> line(line, key, "cases/" + line.of())).toList();
    }

    private List<WorkLine> recordings(Actor actor) {
        return registers
                .read(
                        actor,
                        register -> register.of(Recording.class)
                                .where(
                                        "d.tenant = :own",
                                        "own",
                                        actor.organisation().value())
                                .where("d.stage = 'TAKEN'")
                                .where(MINE, "me", actor.user())
                                .orderBy("d.dueOn, d.id")
                                .page(0, AT_MOST)
                                .list())
                .stream()
                .map(one ->
                        line(new Line(one.uuid(), one.takenOn(), one.dueOn()), "work.recording.store", whereItIs(one)))
                .toList();
    }

    private static String whereItIs(Recording one) {
        return one.caseId()
                .map(of -> "cases/" + of)
                .or(() -> one.enforcement().map(of -> "enforcements/" + of))
                .or(() -> one.inspection().map(of -> "inspections/" + of))
                .orElseThrow();
    }

    private static boolean isToDecide(Enforcement one) {
        return !one.kind().isOrdered() || one.stage().equals("DEMANDED");
    }

    /** The handlers have the next word: the review is to be asked for, or its opinion, once given, to be taken up. */
    private static boolean isToBeReviewed(Enforcement one) {
        ReviewStanding review = one.review();
        boolean settled = review.isPassed()
                || review.dissent().isPresent()
                || review.opinion().isPresent() && !review.isCorrectionDue();
        return isToDecide(one) && review.isRequired() && !settled;
    }

    private List<WorkLine> executions(
            Actor actor, List<String> stages, boolean mine, Predicate<Enforcement> which, String key) {
        return registers
                .read(actor, register -> {
                    var rows = register.of(Enforcement.class)
                            .where(
                                    "d.tenant = :own",
                                    "own",
                                    actor.organisation().value())
                            .where("d.stage in :stages", "stages", stages);
                    if (mine) {
                        rows.where("d.team.leadUser = :me or d.team.assistantUser = :me", "me", actor.user());
                    }
                    return rows.orderBy("d.openedOn, d.id").page(0, AT_MOST).list();
                })
                .stream()
                .filter(which)
                .map(one -> new WorkLine(
                        WorkLine.Group.WAITING,
                        Texts.zh(key),
                        Texts.zh("EnforcementKind." + one.kind()) + "　"
                                + one.party().name(),
                        one.openedOn(),
                        null,
                        "",
                        "",
                        Texts.zh("work.case.open"),
                        "enforcements/" + one.uuid()))
                .toList();
    }

    private static WorkLine line(Line line, String key, String path) {
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh(key),
                line.due() == null ? "" : Texts.zh("measures.until", Days.text(line.due())),
                line.since(),
                null,
                "",
                "",
                Texts.zh("work.case.open"),
                path);
    }
}
