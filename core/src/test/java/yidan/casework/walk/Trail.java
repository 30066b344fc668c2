package yidan.casework.walk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import yidan.casework.Way;
import yidan.casework.execution.Enforcement;
import yidan.casework.paper.SignedDraft;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.PreservedFate;
import yidan.document.FormKind;
import yidan.evidence.custody.Movement;
import yidan.inspection.Inspection;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/** One walk to the archive: what was done, and which papers must have come of it, reckoned from the acts alone. */
final class Trail {

    /** A penalty as chance proposes it. */
    record Plan(Set<PenaltyKind> kinds, BigDecimal fine, BigDecimal gains, String goods, Mitigation standing) {

        Plan(Set<PenaltyKind> kinds, BigDecimal fine, BigDecimal gains, String goods) {
            this(kinds, fine, gains, goods, Mitigation.NONE);
        }

        Plan standing(Mitigation other) {
            return new Plan(kinds, fine, gains, goods, other);
        }

        /** What others made of the fine. */
        Plan withFine(BigDecimal other) {
            return new Plan(kinds, other, gains, goods, standing);
        }

        BigDecimal payable() {
            return or0(fine).add(or0(gains));
        }

        boolean onlyMoney() {
            return !kinds.contains(PenaltyKind.CONFISCATION_OF_GOODS);
        }

        /** Where the list only cites, goods are confiscated with the article that knows it. */
        String words() {
            return onlyMoney() ? null : "依照《中华人民共和国大气污染防治法》第一百一十九条没收。";
        }

        static BigDecimal or0(BigDecimal amount) {
            return amount == null ? BigDecimal.ZERO : amount;
        }
    }

    Way way;
    /** What is walked where there is no case. */
    Id<Enforcement> execution;

    Id<Inspection> inspection;

    final long seed;

    /** How many of each form must have been issued. */
    final Map<FormKind, Integer> papers = new EnumMap<>(FormKind.class);
    /** Which ways this case has gone, for the line of coverage. */
    final Set<String> ways = new TreeSet<>();
    /** Numbers of the papers whose service was proved. */
    final Set<String> proved = new HashSet<>();
    /** Acts that this walk likes. */
    Set<String> bent = Set.of();

    /** From now on it goes straight to its end. */
    boolean homing;

    boolean summary;
    /** Things may be preserved or seized in it. */
    boolean means;
    /** The fine is not paid until the court was asked. */
    boolean court;
    /** Nor before what was seized is auctioned for it. */
    boolean setsOff;

    /** Nothing is paid before it is demanded. */
    boolean dawdles;
    /** The last day of the order to correct, until it is checked after it. */
    LocalDate rectifyUntil;

    boolean courtAsked;
    Plan plan;
    Plan told;
    /** What was intended when the party spoke or asked to be heard. */
    Plan defended;

    BigDecimal paid = BigDecimal.ZERO;
    BigDecimal latePaid = BigDecimal.ZERO;
    boolean collected;
    /** When money was taken on the spot, or handed in. */
    LocalDate handOn;

    boolean handedIn;
    boolean banked;
    final Set<UUID> supplemented = new HashSet<>();
    /** Reviews whose first reviewer stepped back. */
    final Set<UUID> left = new HashSet<>();

    /** Reviews that the county's reviewer was asked for, and the last day on which he may read them. */
    final Map<UUID, LocalDate> lent = new java.util.HashMap<>();

    /** The county's reviewer is asked, since there are reasons for a review. */
    boolean lends;

    LocalDate lending;
    /** Of those, which he leaves lying until he reads it no more. */
    final Set<UUID> asleep = new HashSet<>();
    /** How many of his clocks have run: those rows are his body's. */
    int clocksElsewhere;
    /** His opinion is printed as it is taken up. */
    boolean printedLater;
    /** Of those, whose last day was noticed to have passed. */
    final Set<UUID> swept = new HashSet<>();

    final Set<UUID> extended = new HashSet<>();
    final Set<UUID> appraised = new HashSet<>();
    /** When which seizure was approved: it is carried out after that. */
    final Map<UUID, LocalDate> approved = new java.util.HashMap<>();
    /** Reviews that were asked for, also such as were overtaken. */
    final Set<UUID> reviewed = new HashSet<>();

    boolean currentReview;
    PreservedFate fate;
    String seizedFate;
    Movement movement;
    boolean disposed;
    /** What is paid for a thing that is auctioned for the fine; null for every other movement. */
    BigDecimal auctioned;
    /** Who chaired the hearing whose record may still be open. */
    String heard;

    /** A benchmark is in force for its item. */
    boolean graded;
    /** What its facts led to when they were ticked last. */
    DiscretionSteps.Weighed weighed;

    DiscretionSteps.Weighed weighing;
    boolean departs;

    /** The township performs in the party's place. */
    boolean substitute;

    int substitutions;
    /** How many of them the revocation ends that is being built. */
    int ending;
    /** What is made now is left to be served. */
    boolean later;
    /** A notice that was made and has not reached the party. */
    boolean hearingUntold;

    LocalDate pausedOn;
    boolean termExtended;
    yidan.casework.arrears.ProceedingsEnd ended;
    /** A reconsideration or a court changed the decision, and nobody has followed that yet. */
    LocalDate fellOn;

    BigDecimal changed;
    BigDecimal refundOwed = BigDecimal.ZERO;
    LocalDate lastPaid;
    boolean accepted;
    /** How many seizures are lifted because the police open no case. */
    long comeBack;

    boolean contestable;
    boolean endorsed;
    boolean succeeded;
    boolean listed;
    /** Of a seizure that takes over what is preserved: that preservation. */
    final Map<UUID, UUID> passing = new java.util.HashMap<>();

    String serving;
    FormKind served;
    ServiceManner manner;
    LocalDate servedOn;
    LocalDate until;
    LocalDate deferredUntil;

    /** Before any deferral. */
    LocalDate firstPayBy;

    final java.util.List<LocalDate[]> deferrals = new java.util.ArrayList<>();
    /** Proceedings against the decision: from each day to the other, or still pending. */
    final java.util.List<LocalDate[]> stays = new java.util.ArrayList<>();

    BigDecimal lateWaived = BigDecimal.ZERO;
    /** When everything but the late fine was paid. */
    LocalDate fullOn;
    /** The fine itself, which is paid first. */
    LocalDate fineOn;

    /** Who withdrew and stays out of it. */
    String gone;

    LocalDate openedOn;
    LocalDate approvedOn;
    boolean lateExplained;
    boolean samplesOpen;
    boolean appraisesSeized;
    boolean crimeSent;
    boolean crimeOpened;
    boolean crimeHandedOver;
    boolean filed;
    boolean refunded;
    BigDecimal paying = BigDecimal.ZERO;
    BigDecimal payingLate = BigDecimal.ZERO;
    String asked;
    java.util.List<String> newTeam = java.util.List.of();

    // the act that is being built
    Actor actor;
    UUID target;

    Trail(long seed) {
        this.seed = seed;
        way = new Way(seed, false);
    }

    /** Begun without approval and not approved within the day: nothing is investigated until it is. */
    boolean unapproved() {
        return way.urgent && !way.approved && way.today.isAfter(openedOn);
    }

    /** What was decided fell, what was found stays. Source: 行政处罚法 第七十五条. */
    void anew() {
        way.reported = false;
        way.forgetTelling();
        way.crimeReported = false;
        way.ruling = null;
        way.spared = null;
        way.revoked = false;
        way.served = false;
        way.paid = BigDecimal.ZERO;
        way.performed = false;
        way.demanded = null;
        way.proposedClosing = null;
        plan = null;
        told = null;
        paid = BigDecimal.ZERO;
        latePaid = BigDecimal.ZERO;
        lateWaived = BigDecimal.ZERO;
        refundOwed = BigDecimal.ZERO;
        refunded = false;
        collected = false;
        handedIn = false;
        banked = false;
        courtAsked = false;
        crimeSent = false;
        crimeOpened = false;
        crimeHandedOver = false;
        contestable = false;
        pausedOn = null;
        fellOn = null;
        fullOn = null;
        fineOn = null;
        lastPaid = null;
        servedOn = null;
        deferredUntil = null;
        firstPayBy = null;
        deferrals.clear();
        stays.clear();
        approvedOn = way.today;
        termExtended = false;
        lateExplained = false;
        listed = false;
    }

    /** Whether half a year is waited for, in which the party may sue. */
    boolean waitsLong() {
        return court && way.served || execution != null && homing;
    }

    /** Nothing where an execution is walked that belongs to no case. */
    UUID caseId() {
        return way.id == null ? null : way.id.value();
    }

    boolean staying() {
        return !stays.isEmpty() && stays.getLast()[1] == null;
    }

    int dice(int sides) {
        return way.chance.nextInt(sides);
    }

    /** One of these days. */
    LocalDate between(LocalDate first, LocalDate last) {
        return last.minusDays(dice(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
    }

    <T> T any(java.util.List<T> of) {
        return of.get(dice(of.size()));
    }

    void issued(FormKind... forms) {
        for (FormKind form : forms) {
            papers.merge(form, 1, Integer::sum);
            // The decision to seize is signed when it is approved, before or after.
            if (SignedDraft.isOf(form) && form != FormKind.SEIZURE_DECISION) {
                papers.merge(FormKind.SIGNED_DRAFT, 1, Integer::sum);
            }
        }
    }

    Plan drawnPlan() {
        if (defended != null && !way.defenceOvertaken) {
            return defended;
        }
        return drawnKinds().standing(DiscretionSteps.standing(this));
    }

    private Plan drawnKinds() {
        BigDecimal fine = new BigDecimal(any(java.util.List.of("500.00", "1500.00", "1800.00")));
        return switch (dice(means ? 7 : 5)) {
            case 0 -> new Plan(EnumSet.of(PenaltyKind.WARNING), null, null, null);
            case 1 ->
                new Plan(
                        EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS),
                        fine,
                        new BigDecimal("320.50"),
                        null);
            case 5, 6 ->
                new Plan(EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GOODS), fine, null, "打捆机一台、柴油一桶");
            default -> new Plan(EnumSet.of(PenaltyKind.FINE), fine, null, null);
        };
    }
}
