package yidan.casework.walk;

import java.util.List;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.HaltGround;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.halt.AgreeOnExecution;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.halt.ResumeEnforcement;
import yidan.casework.execution.halt.SuspendEnforcement;
import yidan.casework.execution.remedy.EndRemedy;
import yidan.casework.execution.remedy.NoteRemedy;
import yidan.casework.execution.succession.PutEnforcementSuccessor;
import yidan.casework.investigation.SuccessionGround;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** An execution stands still, goes on, ends undone: agreed upon, suspended, performed by the party, without its base. */
final class HaltSteps {

    private final CaseWorld world;
    private final Steps steps;

    HaltSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        performed();
        halting();
        contesting();
        succeeding();
    }

    /** Who dies leaves what is executed to whoever takes over his duties. */
    private void succeeding() {
        steps.add(
                PutEnforcementSuccessor.class,
                1,
                trail -> trail.homing || trail.succeeded || trail.dice(2) == 0
                        ? null
                        : new PutEnforcementSuccessor(
                                id(trail),
                                null,
                                SuccessionGround.DIED,
                                PartyKind.PERSON,
                                "赵小某",
                                null,
                                null,
                                "示例村",
                                null,
                                "继承人声明。",
                                List.of(world.photo())),
                trail -> {
                    trail.succeeded = true;
                    trail.ways.add("execution succeeded");
                });
    }

    private Enforcement one(Trail trail) {
        return world.read(register -> register.load(Enforcement.class, id(trail)));
    }

    private static Id<Enforcement> id(Trail trail) {
        return Id.of(trail.target);
    }

    private void performed() {
        steps.add(
                NotePerformed.class,
                1,
                trail -> {
                    boolean now = isStuck(trail) || trail.dice(trail.homing ? 14 : 6) == 0 && !isDemandedInVain(trail);
                    return now && !isAgreementOpen(trail) ? new NotePerformed(id(trail), null, "当事人自行清理完毕。") : null;
                },
                trail -> trail.ways.add("party performed"));
    }

    /** The demand cannot reach the party in time any more: it is made anew before anything ends, so that its file is complete. */
    private boolean isDemandedInVain(Trail trail) {
        Enforcement one = one(trail);
        return one.order().demandServedOn().isEmpty()
                && one.order().performBy().filter(trail.way.today::isAfter).isPresent();
    }

    private static boolean isWaitingForApproval(Enforcement one) {
        return one.stage().equals(EnforcementStages.UNCONFIRMED);
    }

    /** The party was right or has corrected it, no facts were found, or nobody approved in time what was done at once: nothing is executed. */
    private boolean isStuck(Trail trail) {
        Enforcement one = one(trail);
        if (isWaitingForApproval(one)) {
            return !CarryingOutSteps.isApprovable(world, one);
        }
        return one.remedies().isOverturned()
                || rests(one) && (trail.way.ruling == RulingKind.NO_PENALTY_NO_FACTS || isCorrected(trail))
                || one.stage().equals(EnforcementStages.DEMANDED)
                        && one.shut("HEARD", trail.actor, trail.way.today).isPresent();
    }

    /** Its case has found it corrected. Source: 行政强制法 第五十一条（二）. */
    private boolean isCorrected(Trail trail) {
        return world.read(register -> register.load(EnforcementCase.class, trail.way.id))
                .rectification()
                .isDone();
    }

    /** It executes what its case ordered. Source: 行政强制法 第五十条、第五十二条. */
    private static boolean rests(Enforcement one) {
        return one.kind() == EnforcementKind.SUBSTITUTE && !one.isOver();
    }

    /** How many end where the decision of their case is revoked; what is carried out already is not undone. Source: 行政强制法 第四十条（四）. */
    static int endingWithDecision(CaseWorld world, Trail trail) {
        return trail.substitutions == 0
                ? 0
                : (int) world.read(register -> Enforcement.of(register, trail.way.id.value())).stream()
                        .filter(HaltSteps::rests)
                        .filter(one -> !one.stage().equals(EnforcementStages.CARRIED_OUT))
                        .count();
    }

    private boolean isAgreementOpen(Trail trail) {
        return world.read(register -> Papers.of(register, trail.target)).stream()
                .anyMatch(row -> row.form() == FormKind.EXECUTION_AGREEMENT && row.isDraft());
    }

    private void halting() {
        steps.add(
                SuspendEnforcement.class,
                1,
                trail -> trail.homing || trail.dice(2) == 0
                        ? null
                        : new SuspendEnforcement(
                                id(trail), null, trail.any(List.of(HaltGround.values())), "第三人主张权利，确有理由。"),
                trail -> {
                    trail.issued(FormKind.EXECUTION_SUSPENSION);
                    trail.ways.add("execution suspended");
                });
        steps.add(
                AgreeOnExecution.class,
                1,
                trail -> trail.homing
                        ? null
                        : new AgreeOnExecution(id(trail), null, trail.way.today.plusDays(9), "分两次清理。", true),
                trail -> trail.ways.add("execution agreed"));
        steps.add(ResumeEnforcement.class, 3, trail -> new ResumeEnforcement(id(trail), null, "中止的情形已经消失。"), trail -> {
            trail.issued(FormKind.EXECUTION_RESUMPTION);
            trail.ways.add("execution resumed");
        });
        steps.add(
                EndEnforcement.class,
                1,
                trail -> trail.homing ? isStuck(trail) ? end(trail) : null : trail.dice(4) == 0 ? end(trail) : null,
                trail -> {
                    trail.issued(FormKind.EXECUTION_END);
                    trail.ways.add("execution ended");
                });
    }

    private Act end(Trail trail) {
        if (isWaitingForApproval(one(trail))) {
            return new EndEnforcement(id(trail), null, EndGround.NOT_APPROVED, "没有补办批准，立即解除。");
        }
        if (one(trail).remedies().isOverturned()) {
            return new EndEnforcement(id(trail), null, EndGround.OVERTURNED, "责令决定被撤销。");
        }
        EndGround ground = trail.any(List.of(EndGround.OBJECT_GONE, EndGround.OTHER, EndGround.DECEASED));
        return new EndEnforcement(id(trail), null, ground, "执行标的灭失。");
    }

    /** A reconsideration or a suit against the order: what is pulled down waits for its end. Source: 行政强制法 第四十四条. */
    private void contesting() {
        steps.add(
                NoteRemedy.class,
                1,
                trail -> trail.homing || one(trail).order().servedOn().isEmpty()
                        ? null
                        : new NoteRemedy(
                                id(trail),
                                null,
                                trail.any(List.of(ProceedingsKind.values())),
                                trail.way.today,
                                "（2026）晋0821行初8号"),
                trail -> trail.ways.add("order contested"));
        steps.add(
                EndRemedy.class,
                2,
                trail -> {
                    trail.ended = trail.any(List.of(ProceedingsEnd.values()));
                    return new EndRemedy(id(trail), null, trail.way.today, trail.ended, "结案文书", List.of(world.photo()));
                },
                trail -> trail.ways.add("order " + trail.ended.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
