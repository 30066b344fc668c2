package yidan.casework.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.ReviewTrigger;
import yidan.casework.RulingKind;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.crime.ContestRefusal;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReturnedByJustice;
import yidan.casework.decision.CorrectDecision;
import yidan.casework.decision.ExtendDecisionTerm;
import yidan.casework.decision.HandleAnew;
import yidan.casework.decision.PauseDecisionTerm;
import yidan.casework.decision.ResumeDecisionTerm;
import yidan.casework.decision.SpecialRule;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.handover.NotePublished;
import yidan.casework.handover.NoteWithdrawnFromPublic;
import yidan.casework.handover.WithholdFromPublication;
import yidan.casework.handover.WithholdGround;
import yidan.casework.investigation.CorrectConduct;
import yidan.casework.investigation.DistinguishConduct;
import yidan.casework.investigation.PutSuccessor;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.performance.AnswerDemanded;
import yidan.casework.performance.HearDemanded;
import yidan.casework.review.RequireReview;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.evidence.PartyProof;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.party.PartyKind;

/** What happens to a case that does not go straight: put right, handled anew, changed by a court, stayed, taken over. */
final class LaterSteps {

    private static final String RULE = "《中华人民共和国大气污染防治法》第一百一十九条";

    /** By so much an outcome lowers a fine. */
    private static final BigDecimal LESS = new BigDecimal("40.00");

    private final CaseWorld world;
    private final Steps steps;

    LaterSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        demanded();
        term();
        court();
        anew();
        around();
        publication();
    }

    private static boolean rarely(Trail trail) {
        return !trail.homing && trail.dice(3) == 0;
    }

    private void demanded() {
        steps.add(
                HearDemanded.class,
                4,
                trail -> trail.homing || trail.way.performed || isReplied(trail)
                        ? null
                        : CaseWorld.heardOnDemand(trail.way.id, trail.way.today, "正在筹款。"),
                trail -> {
                    trail.issued(FormKind.STATEMENT_RECORD);
                    trail.ways.add("heard on the demand");
                });
        steps.add(
                AnswerDemanded.class,
                6,
                trail -> {
                    trail.way.flag = rarely(trail);
                    return new AnswerDemanded(trail.way.id, null, trail.way.flag, "经复核。");
                },
                // What was right is followed: the party pays, or is given time.
                trail -> trail.court &= !trail.way.flag);
    }

    private boolean isReplied(Trail trail) {
        return steps.load(trail).performance().reply().obstacle().isPresent();
    }

    /** The ninety days stand still, go on, and end later, where another rule says so. */
    private void term() {
        steps.add(
                PauseDecisionTerm.class,
                1,
                trail -> !rarely(trail) || trail.pausedOn != null || nearlyLate(trail)
                        ? null
                        : new PauseDecisionTerm(trail.way.id, null, SpecialRule.LAW, RULE, "等待检测。"),
                trail -> {
                    trail.pausedOn = trail.way.today;
                    trail.ways.add("term paused");
                });
        steps.add(
                ResumeDecisionTerm.class,
                3,
                trail -> trail.pausedOn == null ? null : new ResumeDecisionTerm(trail.way.id, null, "已经收到。"),
                trail -> {
                    trail.approvedOn =
                            trail.approvedOn.plusDays(trail.way.today.toEpochDay() - trail.pausedOn.toEpochDay());
                    trail.pausedOn = null;
                });
        steps.add(
                ExtendDecisionTerm.class,
                1,
                trail -> !rarely(trail) || trail.pausedOn != null || nearlyLate(trail) || trail.termExtended
                        ? null
                        : new ExtendDecisionTerm(
                                trail.way.id, null, trail.approvedOn.plusDays(120), SpecialRule.LAW, RULE, "案情复杂。"),
                trail -> {
                    trail.approvedOn = trail.approvedOn.plusDays(30);
                    trail.termExtended = true;
                    trail.ways.add("term extended");
                });
    }

    private static boolean nearlyLate(Trail trail) {
        return trail.approvedOn == null || trail.way.today.isAfter(trail.approvedOn.plusDays(60));
    }

    private void court() {
        steps.add(
                EndStay.class,
                3,
                trail -> {
                    if (!trail.staying()) {
                        return null;
                    }
                    boolean changed = rarely(trail) && !trail.way.revoked;
                    trail.ended = changed
                            ? ProceedingsEnd.CHANGED
                            : trail.any(List.of(
                                    ProceedingsEnd.UPHELD, ProceedingsEnd.NOT_ACCEPTED, ProceedingsEnd.WITHDRAWN));
                    return new EndStay(trail.way.id, null, trail.way.today, trail.ended, "文书号");
                },
                trail -> {
                    trail.stays.getLast()[1] = trail.way.today;
                    if (trail.ended == ProceedingsEnd.CHANGED) {
                        trail.fellOn = trail.way.today;
                        trail.ways.add("changed by others");
                    }
                });
        steps.add(
                FollowOutcome.class,
                4,
                trail -> {
                    if (trail.fellOn == null) {
                        return null;
                    }
                    BigDecimal fine = trail.plan.fine();
                    boolean stays = fine == null || trail.dice(2) == 0 || fine.compareTo(LESS) <= 0;
                    trail.changed = stays ? fine : fine.subtract(LESS);
                    return new FollowOutcome(
                            trail.way.id,
                            null,
                            trail.plan.kinds(),
                            trail.changed,
                            trail.plan.gains(),
                            "临政复决〔2026〕3号：变更。");
                },
                this::followed);
    }

    /** What was paid beyond it is owed back; the days between are nobody's delay. Source: 行政处罚法 第七十二条; 行政强制法 第四十一条. */
    private void followed(Trail trail) {
        trail.deferrals.add(new LocalDate[] {trail.fellOn.plusDays(1), trail.way.today});
        trail.fellOn = null;
        trail.way.demanded = null;
        trail.plan = trail.plan.withFine(trail.changed);
        trail.told = trail.plan;
        BigDecimal excess = trail.paid.subtract(trail.plan.payable()).max(BigDecimal.ZERO);
        trail.paid = trail.paid.subtract(excess);
        if (trail.paid.compareTo(trail.plan.payable()) >= 0 && trail.fullOn == null) {
            trail.fullOn = trail.lastPaid;
        }
        if (PerformanceSteps.fineOwed(trail).signum() == 0 && trail.fineOn == null) {
            trail.fineOn = trail.lastPaid;
        }
        PerformanceSteps arrears = new PerformanceSteps(world, steps);
        BigDecimal late = arrears.runUp(trail);
        BigDecimal lateExcess = trail.latePaid.subtract(late).max(BigDecimal.ZERO);
        trail.latePaid = trail.latePaid.subtract(lateExcess);
        trail.lateWaived = trail.lateWaived.min(late.subtract(trail.latePaid)).max(BigDecimal.ZERO);
        trail.refundOwed = trail.refundOwed.add(excess).add(lateExcess);
        arrears.settle(trail);
        trail.ways.add("outcome followed");
    }

    private void anew() {
        steps.add(HandleAnew.class, 5, this::handleAnew, trail -> {
            trail.anew();
            trail.ways.add("handled anew");
        });
        steps.add(
                NotePoliceAnswer.class,
                4,
                trail -> {
                    if (!trail.crimeSent || trail.crimeOpened) {
                        return null;
                    }
                    trail.way.flag = trail.homing || trail.dice(2) == 0;
                    trail.accepted = !trail.way.flag && trail.dice(2) == 0;
                    trail.comeBack = comeBack(trail);
                    return new NotePoliceAnswer(trail.way.id, null, trail.way.flag, trail.accepted, "告知书。");
                },
                trail -> {
                    trail.crimeOpened = trail.way.flag;
                    trail.contestable = !trail.way.flag && !trail.accepted;
                    trail.ways.add(
                            trail.way.flag ? "police opened" : trail.accepted ? "handled anew" : "police refused");
                    if (trail.accepted && !trail.way.flag) {
                        trail.issued(Collections.nCopies((int) trail.comeBack, FormKind.RELEASE_DECISION)
                                .toArray(FormKind[]::new));
                        trail.anew();
                    }
                });
        steps.add(
                NoteReturnedByJustice.class,
                1,
                trail -> {
                    if (!trail.crimeOpened || !rarely(trail)) {
                        return null;
                    }
                    trail.comeBack = comeBack(trail);
                    return new NoteReturnedByJustice(
                            trail.way.id, null, trail.way.today, "临猗县人民检察院", "临检刑不诉〔2026〕3号", "决定不起诉。", null);
                },
                trail -> {
                    trail.ways.add("back from justice");
                    trail.issued(Collections.nCopies((int) trail.comeBack, FormKind.RELEASE_DECISION)
                            .toArray(FormKind[]::new));
                    trail.anew();
                });
        steps.add(
                ContestRefusal.class,
                6,
                trail -> trail.contestable ? new ContestRefusal(trail.way.id, null, "临猗县公安局", "已经达到追诉标准。") : null,
                trail -> trail.contestable = false);
        steps.add(
                CorrectDecision.class,
                1,
                trail -> rarely(trail) && steps.load(trail).stage().equals(CaseStages.SERVED)
                        ? new CorrectDecision(trail.way.id, null, "村北的耕地", "村南的耕地", "笔误。")
                        : null,
                trail -> {
                    trail.issued(FormKind.DECISION_CHANGE);
                    trail.ways.add("corrected");
                });
    }

    /** Of how many seizures something was to go with the case to the police, and is still here or was sold. */
    private long comeBack(Trail trail) {
        return world.read(register -> Seizure.of(register, trail.way.id.value()).stream()
                .filter(Seizure::isHandedOn)
                .filter(one -> CustodyItem.heldBy(register, one.uuid()).stream()
                        .anyMatch(thing -> thing.isToHandOver()
                                || thing.outcome().filter(Movement.SELL::equals).isPresent()))
                .count());
    }

    private Act handleAnew(Trail trail) {
        EnforcementCase one = steps.load(trail);
        boolean owes = trail.paid.add(trail.latePaid).add(trail.refundOwed).signum() > 0 && !trail.refunded
                || one.means().proceeds().signum() > 0
                || !world.read(register -> ThingSteps.held(register, trail)).isEmpty()
                || one.ruling().disclosure().isPublic()
                || ExecutionSteps.goOn(world, trail);
        return trail.homing || owes || one.procedure() == Procedure.SUMMARY
                ? null
                : new HandleAnew(trail.way.id, null, "重新调查。");
    }

    private void around() {
        steps.add(
                EndorseOpening.class,
                12,
                trail -> trail.endorsed ? null : new EndorseOpening(trail.way.id, null, "拟同意立案。", null),
                trail -> trail.endorsed = true);
        steps.add(
                RequireReview.class,
                1,
                trail -> rarely(trail)
                        ? new RequireReview(trail.way.id, null, Set.of(ReviewTrigger.PUBLIC_INTEREST), "社会关注。")
                        : null,
                trail -> {
                    trail.way.reviewNeeded = true;
                    trail.ways.add("review required");
                });
        steps.add(
                CorrectConduct.class,
                1,
                trail -> rarely(trail) && !trail.unapproved() && trail.way.approved
                        ? new CorrectConduct(
                                trail.way.id,
                                null,
                                "露天焚烧秸秆",
                                "在村北耕地内焚烧秸秆约三分地。",
                                "牛杜镇示例村村北",
                                CaseWorld.DAY.minusDays(1),
                                null,
                                null,
                                null,
                                "经现场复测为三分地。")
                        : null,
                trail -> trail.ways.add("corrected in what it is about"));
        steps.add(
                DistinguishConduct.class,
                1,
                trail -> rarely(trail) ? new DistinguishConduct(trail.way.id, null, "地点、时间都不同。") : null,
                Steps.nothing());
        steps.add(PutSuccessor.class, 1, this::succeed, trail -> {
            trail.succeeded = true;
            trail.ways.add("succeeded");
        });
    }

    /** Who dies after the decision leaves it to whoever takes over his duties. */
    private Act succeed(Trail trail) {
        boolean person = steps.load(trail).party().isPerson();
        boolean decided = trail.way.ruling != null;
        boolean agreed = world.read(register -> Enforcement.of(register, trail.way.id.value())).stream()
                .anyMatch(one -> one.stage().equals(EnforcementStages.AGREED));
        boolean open = person && decided && !agreed && trail.way.ruling != RulingKind.TRANSFERRED;
        return !rarely(trail) || trail.succeeded || !open
                ? null
                : new PutSuccessor(
                        trail.way.id,
                        null,
                        SuccessionGround.DIED,
                        PartyKind.PERSON,
                        "孙某某",
                        CaseWorld.somebodysNumber(),
                        null,
                        "临猗县牛杜镇示例村",
                        "13900000002",
                        "继承人声明。",
                        PartyProof.IDENTITY,
                        true,
                        null,
                        List.of(world.photo()));
    }

    private void publication() {
        steps.add(
                NotePublished.class,
                2,
                trail -> trail.homing ? null : new NotePublished(trail.way.id, null, trail.way.today, "县政府网站"),
                trail -> trail.ways.add("published"));
        steps.add(
                WithholdFromPublication.class,
                1,
                trail -> rarely(trail)
                                && !steps.load(trail).ruling().disclosure().isPublic()
                        ? new WithholdFromPublication(
                                trail.way.id, null, WithholdGround.SECRET_BY_LAW, false, "涉及个人隐私。")
                        : null,
                trail -> trail.ways.add("withheld"));
        steps.add(
                NoteWithdrawnFromPublic.class,
                3,
                trail -> steps.load(trail).ruling().disclosure().isPublic()
                        ? new NoteWithdrawnFromPublic(trail.way.id, null, trail.way.today, "决定已经改变。")
                        : null,
                trail -> trail.ways.add("withdrawn from the public"));
    }
}
