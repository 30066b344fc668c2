package yidan.casework.walk;

import static yidan.casework.walk.Trail.Plan.or0;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.RulingKind;
import yidan.casework.Way;
import yidan.casework.arrears.GrantDeferral;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.arrears.WaiveLateFine;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.ExecutionEnd;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ReturnProceeds;
import yidan.document.FormKind;

/** What is decided is paid, deferred, performed; and the case is closed. */
final class PerformanceSteps {

    private final CaseWorld world;
    private final Steps steps;
    private final PaperSteps papers;
    private final Consumer<Trail> none = Steps.nothing();

    PerformanceSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
        this.papers = new PaperSteps(world, steps);
    }

    static BigDecimal owed(Trail trail) {
        return trail.plan.payable().subtract(trail.paid);
    }

    /** 当场收缴的是罚款: what is paid is paid on it first. */
    static BigDecimal fineOwed(Trail trail) {
        return or0(trail.plan.fine()).subtract(trail.paid).max(BigDecimal.ZERO);
    }

    void addAll() {
        steps.add(RecordPayment.class, 2, this::pay, this::paid);
        steps.add(CollectOnTheSpot.class, 3, this::collect, trail -> {
            trail.collected = true;
            trail.paying = fineOwed(trail);
            trail.handOn = trail.way.today;
            trail.ways.add("collected on the spot");
            paid(trail);
        });
        steps.add(
                HandInFine.class,
                4,
                trail -> trail.collected && !trail.handedIn && !trail.way.revoked
                        ? new HandInFine(trail.way.id, null, handedOn(trail), "某某")
                        : null,
                trail -> {
                    trail.handedIn = true;
                    trail.handOn = trail.until;
                });
        steps.add(
                BankFine.class,
                4,
                trail -> trail.handedIn && !trail.banked && !trail.way.revoked
                        ? new BankFine(trail.way.id, null, handedOn(trail), "缴款 1")
                        : null,
                trail -> trail.banked = true);
        steps.add(GrantDeferral.class, 1, this::defer, trail -> {
            trail.issued(FormKind.PAYMENT_DEFERRAL);
            trail.deferredUntil = trail.until;
            trail.deferrals.add(new LocalDate[] {trail.way.today.plusDays(1), trail.until});
            trail.way.demanded = null;
            trail.ways.add(trail.way.flag ? "instalments" : "deferred");
        });
        steps.add(
                NoteStay.class,
                1,
                trail -> trail.homing || trail.court || trail.staying()
                        ? null
                        : new NoteStay(
                                trail.way.id,
                                null,
                                trail.any(List.of(ProceedingsKind.values())),
                                trail.way.today,
                                "复议、诉讼案号"),
                trail -> {
                    trail.stays.add(new LocalDate[] {trail.way.today, null});
                    trail.ways.add("stayed");
                });
        steps.add(
                WaiveLateFine.class,
                2,
                trail -> !trail.homing
                                && !trail.way.performed
                                && owed(trail).signum() == 0
                                && late(trail).signum() > 0
                        ? new WaiveLateFine(trail.way.id, null, late(trail), "执行协议。", "已经补救。")
                        : null,
                trail -> {
                    trail.lateWaived = trail.lateWaived.add(late(trail));
                    trail.way.performed = trail.plan.onlyMoney();
                    trail.ways.add("late fine waived");
                });
        steps.add(
                NoteRefund.class,
                4,
                trail -> refundable(trail)
                        ? new NoteRefund(trail.way.id, null, trail.way.today, "退库 " + trail.way.chance.nextLong())
                        : null,
                trail -> {
                    trail.refunded = trail.way.revoked;
                    trail.refundOwed = BigDecimal.ZERO;
                    trail.ways.add("refunded");
                });
        steps.add(
                ReturnProceeds.class,
                4,
                trail -> steps.load(trail).means().proceeds().signum() > 0
                        ? new ReturnProceeds(trail.way.id, null, trail.way.today, "退款 " + trail.way.chance.nextLong())
                        : null,
                trail -> trail.ways.add("proceeds paid back"));
        new SetOffSteps(world, steps).addAll();
        new CourtSteps(world, steps).addAll();
        steps.add(RecordPerformance.class, 2, this::performed, trail -> trail.way.performed = true);
        steps.add(ProposeClosing.class, 3, this::propose, none);
        steps.add(
                ApproveClosing.class,
                8,
                trail -> stale(trail, steps)
                                || ExecutionSteps.goOn(world, trail)
                                || !papers.toServe(trail).isEmpty()
                        ? null
                        : Steps.drawn(steps.move("ApproveClosing"), trail, Steps.always()),
                trail -> {
                    trail.issued(FormKind.CASE_CLOSING);
                    trail.ways.add("closed as " + trail.way.proposedClosing);
                });
    }

    private boolean mayPay(Trail trail) {
        return trail.plan != null
                && trail.way.served
                && !trail.way.performed
                && !trail.way.revoked
                && trail.fellOn == null
                && (!trail.dawdles || trail.way.demanded != null)
                && (!trail.court || trail.courtAsked);
    }

    private Act pay(Trail trail) {
        BigDecimal late = late(trail);
        if (!mayPay(trail) || owed(trail).add(late).signum() == 0) {
            return null;
        }
        boolean part = !trail.homing && trail.dice(3) == 0;
        trail.way.fine = owed(trail);
        trail.paying = part ? new BigDecimal("100.00").min(owed(trail)) : owed(trail);
        trail.payingLate = trail.homing || owed(trail).signum() == 0 || trail.dice(2) == 0 ? late : BigDecimal.ZERO;
        return new RecordPayment(
                trail.way.id,
                null,
                trail.way.today,
                trail.paying.signum() > 0 ? trail.paying : null,
                trail.payingLate.signum() > 0 ? trail.payingLate : null,
                "晋财 " + trail.way.chance.nextLong());
    }

    /** 每日按罚款数额的百分之三，不超过罚款数额，复议、诉讼期间不计. Source: 行政处罚法 第七十二条、第七十三条; 行政强制法 第四十五条. */
    private BigDecimal late(Trail trail) {
        return runUp(trail).subtract(trail.latePaid).subtract(trail.lateWaived).max(BigDecimal.ZERO);
    }

    /** All of it, paid or not. */
    BigDecimal runUp(Trail trail) {
        LocalDate last = trail.firstPayBy != null
                ? trail.firstPayBy
                : steps.load(trail).performance().payBy().orElse(trail.way.today);
        LocalDate until = trail.fineOn == null ? trail.way.today : trail.fineOn;
        long late = 0;
        for (LocalDate day = last.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            late += stayed(trail, day) ? 0 : 1;
        }
        BigDecimal fine = or0(trail.plan.fine());
        return fine.multiply(BigDecimal.valueOf(late * 3))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN)
                .min(fine);
    }

    private static boolean stayed(Trail trail, LocalDate day) {
        return Stream.concat(trail.stays.stream(), trail.deferrals.stream())
                .anyMatch(one -> !day.isBefore(one[0]) && (one[1] == null || !day.isAfter(one[1])));
    }

    /** What was proposed does not fit any more what has happened since. */
    static boolean stale(Trail trail, Steps steps) {
        Way way = trail.way;
        return trail.fellOn != null && !way.revoked
                || way.revoked != (way.proposedClosing == ClosingKind.REVOKED)
                || refundable(trail)
                || steps.move("ApproveClosing").law().apply(way) != null;
    }

    private static boolean refundable(Trail trail) {
        return trail.way.revoked
                ? !trail.refunded
                        && trail.paid.add(trail.latePaid).add(trail.refundOwed).signum() > 0
                : trail.refundOwed.signum() > 0;
    }

    private static List<String> instalments(Trail trail) {
        if (!trail.way.flag) {
            return null;
        }
        BigDecimal half = owed(trail).divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        return List.of(
                trail.until.minusDays(10) + " " + half,
                trail.until + " " + owed(trail).subtract(half));
    }

    void paid(Trail trail) {
        trail.paid = trail.paid.add(trail.paying);
        trail.latePaid = trail.latePaid.add(trail.payingLate);
        if (trail.payingLate.signum() > 0) {
            trail.ways.add("late fine");
        }
        trail.payingLate = BigDecimal.ZERO;
        if (trail.paying.signum() > 0) {
            trail.lastPaid = trail.way.today;
        }
        if (owed(trail).signum() == 0 && trail.fullOn == null) {
            trail.fullOn = trail.way.today;
        }
        if (fineOwed(trail).signum() == 0 && trail.fineOn == null) {
            trail.fineOn = trail.way.today;
        }
        trail.way.performed = false;
        settle(trail);
        trail.ways.add("paid");
    }

    /** What an auction brought pays the fine, never more. */
    void setOff(Trail trail) {
        trail.paying = trail.auctioned.min(SetOffSteps.fineOwed(trail));
        if (trail.paying.signum() > 0) {
            paid(trail);
            trail.ways.add("set off");
            // What has run up is paid without a court.
            trail.court &= fineOwed(trail).signum() > 0;
        }
    }

    /** All is paid, with what has run up. */
    void settle(Trail trail) {
        trail.way.performed |= owed(trail).signum() == 0
                && trail.plan.onlyMoney()
                && late(trail).signum() == 0;
    }

    private Act collect(Trail trail) {
        if (!mayPay(trail) || fineOwed(trail).signum() == 0 || trail.collected || trail.homing) {
            return null;
        }
        boolean onTheDay = trail.summary && trail.way.today.equals(trail.servedOn);
        boolean small = onTheDay && or0(trail.plan.fine()).intValue() <= 100;
        return new CollectOnTheSpot(
                trail.way.id,
                null,
                trail.way.today,
                small
                        ? OnTheSpotGround.SMALL
                        : onTheDay ? OnTheSpotGround.HARD_LATER : OnTheSpotGround.REMOTE_ON_REQUEST,
                fineOwed(trail),
                "晋财现 " + trail.way.chance.nextLong(),
                "山区村庄，不通公交，附近没有银行网点。",
                true);
    }

    /** Some day since it was taken, or handed in. */
    private LocalDate handedOn(Trail trail) {
        trail.until = trail.between(trail.handOn, trail.way.today);
        return trail.until;
    }

    private Act defer(Trail trail) {
        if (trail.homing || !mayPay(trail) || owed(trail).signum() == 0) {
            return null;
        }
        trail.way.flag = trail.way.chance.nextBoolean();
        LocalDate payBy = steps.load(trail).performance().payBy().orElseThrow();
        trail.firstPayBy = trail.firstPayBy == null ? payBy : trail.firstPayBy;
        trail.until = (payBy.isAfter(trail.way.today) ? payBy : trail.way.today).plusDays(20);
        return new GrantDeferral(trail.way.id, null, trail.way.today, trail.until, instalments(trail), "经济困难。");
    }

    private Act performed(Trail trail) {
        return trail.plan != null
                        && owed(trail).signum() == 0
                        && late(trail).signum() == 0
                        && !trail.way.performed
                        && (!trail.court || trail.courtAsked)
                ? new RecordPerformance(trail.way.id, null, trail.way.today, "已经履行。")
                : null;
    }

    private Act propose(Trail trail) {
        if (trail.way.proposedClosing != null
                || trail.fellOn != null && !trail.way.revoked
                || ExecutionSteps.goOn(world, trail)
                || refundable(trail)
                || trail.summary && !trail.filed && !trail.way.revoked
                || trail.way.ruling == RulingKind.TRANSFERRED && !trail.crimeHandedOver
                || trail.homing
                        && trail.court
                        && !trail.courtAsked
                        && !trail.way.revoked
                        && trail.way.ruling == RulingKind.PENALTY
                        && !trail.way.performed
                        && trail.way.served
                || !papers.toServe(trail).isEmpty()
                || world.read(register -> ThingSteps.held(register, trail)).stream()
                        .findAny()
                        .isPresent()) {
            return null;
        }
        Act act = Steps.drawn(
                steps.move("ProposeClosing"),
                trail,
                one -> one.way.revoked == (one.way.closing == ClosingKind.REVOKED)
                        && (one.way.closing != ClosingKind.ENFORCED
                                || steps.load(one).performance().court().isAsked())
                        && (one.way.closing != ClosingKind.EXECUTION_ENDED || one.courtAsked && one.dice(3) == 0));
        return act == null || trail.way.closing != ClosingKind.EXECUTION_ENDED
                ? act
                : new ProposeClosing(
                        trail.way.id, null, ClosingKind.EXECUTION_ENDED, ExecutionEnd.OBJECT_LOST, "执行标的灭失。");
    }
}
