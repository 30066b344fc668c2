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
import yidan.casework.arrears.AskHigherCourt;
import yidan.casework.arrears.CourtAnswer;
import yidan.casework.arrears.CourtStep;
import yidan.casework.arrears.GrantDeferral;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.arrears.WaiveLateFine;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ExecutionEnd;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ReturnProceeds;
import yidan.document.FormKind;

/** What is decided is paid, deferred, demanded, taken to the court; and the case is closed. */
final class PerformanceSteps {

    /** The last year whose holidays are known; the court is not asked where its term would end after it. */
    private static final int CALENDAR = 2026;

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

    void addAll() {
        steps.add(RecordPayment.class, 2, this::pay, this::paid);
        steps.add(CollectOnTheSpot.class, 3, this::collect, trail -> {
            trail.collected = true;
            trail.paying = owed(trail);
            trail.ways.add("collected on the spot");
            paid(trail);
        });
        steps.add(
                HandInFine.class,
                4,
                trail -> trail.collected && !trail.handedIn && !trail.way.revoked
                        ? new HandInFine(trail.way.id, null, "某某")
                        : null,
                trail -> trail.handedIn = true);
        steps.add(
                BankFine.class,
                4,
                trail -> trail.handedIn && !trail.banked && !trail.way.revoked
                        ? new BankFine(trail.way.id, null, "缴款 1")
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
        steps.add(DemandPerformance.class, 2, this::demand, trail -> {
            trail.issued(FormKind.DEMAND);
            trail.demandAdopted = false;
            if (!trail.later) {
                steps.handedOver(trail, FormKind.DEMAND);
            }
            trail.ways.add("demanded");
        });
        steps.add(ApplyToCourt.class, 6, this::court, trail -> {
            trail.issued(FormKind.EXECUTION_APPLICATION);
            trail.courtAsked = true;
            trail.ways.add("court");
        });
        steps.add(NoteCourtRuling.class, 6, this::ruled, trail -> trail.ways.add("court ruled"));
        steps.add(
                AskHigherCourt.class,
                3,
                trail -> steps.load(trail)
                                .performance()
                                .court()
                                .higherUntil()
                                .filter(day -> !trail.way.today.isAfter(day))
                                .isPresent()
                        ? new AskHigherCourt(trail.way.id, null, "运城市中级人民法院", "裁定认定事实有误。", null)
                        : null,
                trail -> trail.ways.add("higher court asked"));
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
        LocalDate until = trail.fullOn == null ? trail.way.today : trail.fullOn;
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
        }
    }

    /** All is paid, with what has run up. */
    void settle(Trail trail) {
        trail.way.performed |= owed(trail).signum() == 0
                && trail.plan.onlyMoney()
                && late(trail).signum() == 0;
    }

    private Act collect(Trail trail) {
        if (!mayPay(trail) || owed(trail).signum() == 0 || trail.collected || trail.homing) {
            return null;
        }
        boolean onTheDay = trail.summary && trail.way.today.equals(trail.servedOn);
        boolean small = onTheDay && or0(trail.plan.fine()).intValue() <= 100;
        return new CollectOnTheSpot(
                trail.way.id,
                null,
                small
                        ? OnTheSpotGround.SMALL
                        : onTheDay ? OnTheSpotGround.HARD_LATER : OnTheSpotGround.REMOTE_ON_REQUEST,
                owed(trail),
                "晋财现 " + trail.way.chance.nextLong(),
                "山区村庄，不通公交，附近没有银行网点。",
                true);
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

    private Act demand(Trail trail) {
        LocalDate last = steps.load(trail).performance().payBy().orElse(trail.servedOn);
        if (!trail.way.today.isAfter(last)
                || trail.way.demanded != null && !trail.demandAdopted
                || trail.way.performed
                || trail.fellOn != null
                || trail.homing && !trail.court && !trail.dawdles) {
            return null;
        }
        trail.later = !trail.homing && trail.dice(3) == 0;
        Act atOnce = Steps.drawn(steps.move("DemandPerformance"), trail, Steps.always());
        return atOnce == null || !trail.later ? atOnce : new DemandPerformance(trail.way.id, null, null, "请履行。");
    }

    /** Well within the three months that follow the half year in which the party may sue. */
    private Act court(Trail trail) {
        if (!trail.court || trail.courtAsked || trail.way.demanded == null) {
            return null;
        }
        LocalDate suitOver = trail.servedOn.plusMonths(6).plusDays(10);
        LocalDate from =
                trail.deferredUntil != null && trail.deferredUntil.isAfter(suitOver) ? trail.deferredUntil : suitOver;
        if (from.plusMonths(3).getYear() > CALENDAR) {
            trail.court = false;
            return null;
        }
        boolean open = trail.way.today.isAfter(suitOver)
                && trail.way.today.isAfter(trail.way.demanded.plusDays(30))
                && trail.way.today.isBefore(from.plusMonths(2));
        return open ? new ApplyToCourt(trail.way.id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign()) : null;
    }

    private Act ruled(Trail trail) {
        CourtStep court = steps.load(trail).performance().court();
        if (!court.isAwaited()) {
            return null;
        }
        boolean taken = court.answer().filter(CourtAnswer.TAKEN_UP::equals).isPresent();
        CourtAnswer answer = trail.any(
                taken
                        ? List.of(CourtAnswer.TO_BE_ENFORCED, CourtAnswer.NOT_TO_BE_ENFORCED)
                        : List.of(CourtAnswer.values()));
        String number = "（2026）晋0821行审" + trail.dice(1000) + "号";
        return new NoteCourtRuling(trail.way.id, null, answer, trail.way.today, number, null);
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
