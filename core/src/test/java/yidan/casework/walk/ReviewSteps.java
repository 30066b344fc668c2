package yidan.casework.walk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseWorld;
import yidan.casework.ReviewOpinion;
import yidan.casework.Way;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.PauseGround;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.SettleDissent;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.review.term.ExtendReview;
import yidan.casework.review.term.PauseReview;
import yidan.casework.review.term.ResumeReview;
import yidan.casework.review.term.SupplyMaterials;
import yidan.document.FormKind;
import yidan.rule.Rules;
import yidan.rule.calendar.WorkingCalendar;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The acts of the legal review and those by which the case takes up its opinion. */
final class ReviewSteps {

    private final Steps steps;

    ReviewSteps(Steps steps) {
        this.steps = steps;
    }

    private static Id<LegalReview> review(Trail trail) {
        return Id.of(trail.target);
    }

    /** Whether the case waits for this review. */
    private boolean current(Trail trail) {
        return steps.load(trail).review().review().filter(trail.target::equals).isPresent();
    }

    /** The next one. */
    private LocalDate workingDay(Trail trail) {
        WorkingCalendar calendar = CaseWorld.standing().read(register -> new Rules(register).calendar());
        return trail.way
                .today
                .plusDays(1)
                .datesUntil(trail.way.today.plusDays(15))
                .filter(calendar::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** Who was lent the review goes on with it alone; of the own ones, whoever has accepted the materials goes on with them; who stepped back does not come back. */
    static boolean isAnothers(Trail trail) {
        boolean second = trail.actor.user().equals("niudu-reviewer2");
        boolean left = trail.left.contains(trail.target);
        boolean lent = trail.lent.containsKey(trail.target);
        return trail.actor.is(Role.LEGAL_REVIEWER) && (lent ? left : second != left);
    }

    private void reviewing(Class<? extends Act> type, int weight, Function<Trail, Act> build, Consumer<Trail> done) {
        steps.add(
                type,
                weight,
                trail -> isAnothers(trail) || trail.asleep.contains(trail.target) ? null : build.apply(trail),
                done);
    }

    void addAll() {
        steps.add(RequestLegalReview.class, 3, this::request, trail -> {
            if (trail.lending != null) {
                UUID asked = steps.load(trail).review().review().orElseThrow();
                boolean first = trail.lent.isEmpty();
                trail.lent.put(asked, trail.lending);
                if (first && trail.dice(2) == 0) {
                    trail.asleep.add(asked);
                }
                trail.ways.add("reviewed by the county");
            }
        });
        reviewing(
                AcceptMaterials.class, 8, trail -> new AcceptMaterials(review(trail), null), ReviewSteps::clockBegins);
        reviewing(
                AskSupplement.class,
                2,
                trail -> trail.homing || !trail.supplemented.add(trail.target)
                        ? null
                        : new AskSupplement(review(trail), null, "请补充现场照片。", workingDay(trail)),
                trail -> {
                    clockBegins(trail);
                    trail.ways.add("review supplemented");
                });
        reviewing(
                SupplyMaterials.class, 8, trail -> new SupplyMaterials(review(trail), null, "补充照片。"), Steps.nothing());
        reviewing(
                PauseReview.class,
                1,
                trail -> trail.homing ? null : new PauseReview(review(trail), null, PauseGround.EXPERTS, "专家论证。"),
                trail -> trail.ways.add("review paused"));
        reviewing(ResumeReview.class, 8, trail -> new ResumeReview(review(trail), null, "论证完毕。"), Steps.nothing());
        reviewing(
                ExtendReview.class,
                1,
                trail -> trail.homing || !trail.extended.add(trail.target)
                        ? null
                        : new ExtendReview(review(trail), null, 5, "案件复杂。"),
                Steps.nothing());
        reviewing(GiveOpinion.class, 6, this::give, trail -> {
            if (!trail.lent.containsKey(trail.target)) {
                trail.issued(FormKind.LEGAL_REVIEW);
            }
            if (trail.currentReview) {
                trail.way.given = trail.way.opinion;
            }
        });
        steps.add(AdoptOpinion.class, 6, trail -> takesUp(trail, true), trail -> printed(trail, "review taken up"));
        steps.add(DissentFromOpinion.class, 3, trail -> takesUp(trail, false), trail -> printed(trail, "dissent"));
        steps.add(
                SettleDissent.class,
                8,
                trail -> Steps.drawn(steps.move("SettleDissent"), trail, Steps.always()),
                Steps.nothing());
    }

    /** The own reviewer, or the county's, who reads it until a day that is named. Source: 临政发〔2023〕14号 一、四 第七条. */
    private Act request(Trail trail) {
        if (isInVain(trail)) {
            trail.way.reviewFallsBack();
            trail.ways.add("review in vain");
        }
        RequestLegalReview own = (RequestLegalReview) Steps.drawn(
                steps.move("RequestLegalReview"),
                trail,
                one -> (!one.homing || !one.way.reviewed()) && !steps.isHearingUnsigned(one));
        boolean lends = own != null && trail.lends && trail.dice(4) > 0;
        trail.lending = lends ? trail.way.today.plusDays(trail.dice(10)) : null;
        return lends ? Otherwise.with(own, "reviewingBody", World.JUSTICE.value(), "accessUntil", trail.lending) : own;
    }

    /** The county's reviewer has not given it, and reads it no more. */
    private boolean isInVain(Trail trail) {
        return trail.way.given == null
                && steps.load(trail)
                        .review()
                        .review()
                        .map(trail.lent::get)
                        .filter(trail.way.today::isAfter)
                        .isPresent();
    }

    private static void clockBegins(Trail trail) {
        trail.clocksElsewhere += trail.lent.containsKey(trail.target) ? 1 : 0;
    }

    private static void printed(Trail trail, String way) {
        if (trail.printedLater) {
            trail.issued(FormKind.LEGAL_REVIEW);
        }
        trail.ways.add(way);
    }

    private Act give(Trail trail) {
        trail.currentReview = current(trail);
        trail.way.draw();
        if (trail.homing || trail.dice(2) == 0) {
            trail.way.opinion = ReviewOpinion.AGREE;
        }
        return new GiveOpinion(
                review(trail),
                null,
                trail.way.opinion,
                trail.way.opinion == ReviewOpinion.AGREE ? EnumSet.allOf(ReviewPoint.class) : Set.of(),
                "经审核。");
    }

    private Act takesUp(Trail trail, boolean adopts) {
        Way way = trail.way;
        boolean open = way.given != null && !way.reviewPassed && !way.reviewBarred && !way.dissent;
        if (!open || !adopts && (trail.homing || way.upheld || way.given == ReviewOpinion.AGREE)) {
            return null;
        }
        boolean lent = steps.load(trail)
                .review()
                .review()
                .filter(trail.lent::containsKey)
                .isPresent();
        trail.printedLater = lent && !way.upheld;
        return Steps.drawn(steps.move(adopts ? "AdoptOpinion" : "DissentFromOpinion"), trail, Steps.always());
    }
}
