package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/**
 * One walk through a case: where chance leads it, and what has been done on it so far. It is kept from the acts alone and
 * never looks at the case, so that what the law asks before a step is reckoned here a second time.
 */
final class Way {

    final Random chance;
    /** On a plain object, where only the case's own gates and verbs are asked. */
    final boolean onPaper;

    Id<EnforcementCase> id;
    LocalDate today = CaseWorld.DAY;
    Actor actor;

    // what chance has drawn for the next act
    BigDecimal fine;
    boolean flag;
    boolean other;
    ReviewOpinion opinion;
    Set<ReviewTrigger> triggers = Set.of();
    ClosingKind closing;

    // what was done
    Set<String> team = new HashSet<>(Set.of("niudu-officer1", "niudu-officer2"));
    boolean urgent;
    boolean approved;
    boolean proved;
    boolean reported;
    LocalDate told;
    BigDecimal toldFine;
    LocalDate statementUntil;
    boolean stated;
    boolean answered;
    boolean waived;
    LocalDate hearingUntil;
    boolean hearingAsked;
    LocalDate hearingOn;
    String chair;
    boolean hearingEnded;
    boolean reviewNeeded;
    boolean reviewAsked;
    ReviewOpinion given;
    boolean reviewPassed;
    boolean reviewBarred;
    boolean dissent;
    boolean discussionNeeded;
    boolean discussed;
    String withdrawing;
    boolean ordered;
    boolean corrected;
    boolean crimeReported;
    RulingKind ruling;
    BigDecimal decidedFine;
    boolean revoked;
    boolean served;
    BigDecimal paid = BigDecimal.ZERO;
    boolean performed;
    LocalDate demanded;
    ClosingKind proposedClosing;
    boolean closed;
    boolean refused;
    /** Something was proved that the party was not told of. */
    boolean overtaken;

    boolean withdrawn;

    Way(long seed, boolean onPaper) {
        chance = new Random(seed);
        this.onPaper = onPaper;
    }

    void draw() {
        fine = new BigDecimal(new String[] {"500.00", "1500.00", "1800.00"}[chance.nextInt(3)]);
        flag = chance.nextBoolean();
        other = chance.nextInt(4) == 0;
        opinion = ReviewOpinion.values()[chance.nextInt(ReviewOpinion.values().length)];
        triggers = chance.nextInt(3) == 0 ? Set.of(ReviewTrigger.PUBLIC_INTEREST) : Set.of();
        closing = ClosingKind.values()[chance.nextInt(ClosingKind.values().length)];
    }

    boolean handles() {
        return team.contains(actor.user());
    }

    /** 已告知，并且已经陈述、放弃或者逾期。 Source: 行政处罚法 第六十二条、第四十五条. */
    boolean spoken() {
        return told != null && !overtaken && (stated ? answered : waived || today.isAfter(statementUntil));
    }

    /** Source: 行政处罚法 第六十三条、第六十四条. */
    boolean heard() {
        return hearingUntil == null || (hearingAsked ? hearingEnded : today.isAfter(hearingUntil));
    }

    /** Source: 行政处罚法 第五十八条; 临政发〔2023〕14号 一、四 第十五条. */
    boolean reviewed() {
        return !dissent && !reviewBarred && (!reviewNeeded || reviewPassed) && (!reviewAsked || reviewPassed);
    }

    /** Something has happened that the review has not seen. */
    void reviewFallsBack() {
        reviewAsked = false;
        given = null;
        reviewPassed = false;
        reviewBarred = false;
        dissent = false;
    }

    /** Reviewed and discussed was another state of the evidence. */
    void evidenceChanges() {
        reviewFallsBack();
        discussed = false;
    }

    void forgetTelling() {
        told = null;
        overtaken = false;
        stated = false;
        answered = false;
        waived = false;
        hearingUntil = null;
        hearingAsked = false;
        hearingOn = null;
        hearingEnded = false;
        discussed = false;
        reviewFallsBack();
    }
}
