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
public final class Way {

    public final Random chance;
    /** On a plain object, where only the case's own gates and verbs are asked. */
    public final boolean onPaper;

    public Id<EnforcementCase> id;
    public LocalDate today = CaseWorld.DAY;
    public Actor actor;

    // what chance has drawn for the next act
    public BigDecimal fine;
    public boolean flag;
    public boolean other;
    public ReviewOpinion opinion;
    public Set<ReviewTrigger> triggers = Set.of();
    public ClosingKind closing;

    // what was done
    public Set<String> team = new HashSet<>(Set.of("niudu-officer1", "niudu-officer2"));
    /** Who handled it before: he judges nothing in it. */
    public Set<String> former = new HashSet<>();

    public boolean urgent;
    public boolean approved;
    public boolean proved;
    /** Pieces of which nobody has said whether they are true, as far as the walk knows. */
    public int unweighed;

    public boolean reported;

    public LocalDate told;
    public BigDecimal toldFine;
    public LocalDate statementUntil;
    public boolean stated;
    public boolean answered;
    public boolean waived;
    /** The notice was made and has not reached the party. */
    public boolean unserved;

    /** So was the offer of a hearing. */
    public boolean offerUnserved;

    public LocalDate hearingUntil;
    public boolean hearingAsked;
    public LocalDate hearingOn;
    public String chair;
    public boolean hearingEnded;
    public boolean reviewNeeded;
    public boolean reviewAsked;
    public ReviewOpinion given;
    public boolean reviewPassed;
    public boolean reviewBarred;
    public boolean dissent;
    /** The head wants the correction, and nobody has said what was corrected. */
    public boolean upheld;

    public boolean discussionNeeded;
    public boolean discussed;
    public String withdrawing;
    public boolean ordered;
    public boolean corrected;
    public boolean crimeReported;
    /** A reviewer has said that it is a crime, and the head has not decided on it. */
    public boolean crimeSuspected;

    public RulingKind ruling;
    /** On which day nobody was to be punished. */
    public LocalDate spared;

    public BigDecimal decidedFine;
    public boolean revoked;
    public boolean served;
    public BigDecimal paid = BigDecimal.ZERO;
    public boolean performed;
    public LocalDate demanded;
    public ClosingKind proposedClosing;
    public boolean closed;
    public boolean refused;
    /** Something was proved that the party was not told of. */
    public boolean overtaken;

    public boolean withdrawn;
    /** What was intended when the party spoke or asked to be heard; nothing more is intended after that. */
    public BigDecimal defendedFine;
    /** Something was proved since then. */
    public boolean defenceOvertaken;

    public Way(long seed, boolean onPaper) {
        chance = new Random(seed);
        this.onPaper = onPaper;
    }

    public void draw() {
        fine = new BigDecimal(new String[] {"500.00", "1500.00", "1800.00"}[chance.nextInt(3)]);
        flag = chance.nextBoolean();
        other = chance.nextInt(4) == 0;
        opinion = ReviewOpinion.values()[chance.nextInt(ReviewOpinion.values().length)];
        triggers = chance.nextInt(3) == 0 ? Set.of(ReviewTrigger.PUBLIC_INTEREST) : Set.of();
        closing = ClosingKind.values()[chance.nextInt(ClosingKind.values().length)];
    }

    /** Whether he handles it or did before. */
    public boolean handled() {
        return handles() || former.contains(actor.user());
    }

    public boolean handles() {
        return team.contains(actor.user());
    }

    /** 以及时改正为由不予处罚. Source: 行政处罚法 第三十三条. */
    public boolean sparedAsCorrected() {
        return !onPaper && ruling == RulingKind.NO_PENALTY_SLIGHT;
    }

    /** 已告知，陈述的已经复核，并且已经放弃、表示没有其他意见或者逾期。 Source: 行政处罚法 第六十二条、第四十五条. */
    public boolean spoken() {
        return told != null
                && !unserved
                && !overtaken
                && (!stated || answered)
                && (waived || today.isAfter(statementUntil));
    }

    /** Source: 行政处罚法 第六十三条、第六十四条. */
    public boolean heard() {
        return !offerUnserved && hearingUntil == null
                || hearingUntil != null && (hearingAsked ? hearingEnded : today.isAfter(hearingUntil));
    }

    /** Source: 行政处罚法 第五十八条; 临政发〔2023〕14号 一、四 第十五条. */
    public boolean reviewed() {
        return !dissent && !reviewBarred && (!reviewNeeded || reviewPassed) && (!reviewAsked || reviewPassed);
    }

    /** The party has spoken against what was told it last. */
    public void defend() {
        defendedFine = toldFine;
        defenceOvertaken = false;
    }

    /** Source: 行政处罚法 第四十五条. */
    public boolean noHeavierThanDefended(BigDecimal intended) {
        return defendedFine == null || defenceOvertaken || intended.compareTo(defendedFine) <= 0;
    }

    /** An opinion against a penalty does not stand in the way of none. */
    public boolean reviewedForNoPenalty() {
        return reviewed() || reviewBarred && given == ReviewOpinion.NO_DECISION && !dissent;
    }

    /** Something has happened that the review has not seen. */
    public void reviewFallsBack() {
        reviewAsked = false;
        given = null;
        reviewPassed = false;
        reviewBarred = false;
        dissent = false;
        upheld = false;
    }

    public void evidenceComes() {
        unweighed++;
        caseChanges();
    }

    /** Reviewed and discussed was another state of the case; who was told no is not asked again for that. */
    public void caseChanges() {
        reviewIsOvertaken();
        discussed = false;
    }

    /** What was reviewed is otherwise now. */
    public void caseIsProved() {
        opinionIsHeard();
        reviewFallsBack();
        discussed = false;
    }

    public void reviewIsOvertaken() {
        opinionIsHeard();
        if (!isAgainst()) {
            reviewFallsBack();
        }
    }

    /** What was said of a crime or against a decision is said, although nobody has taken it up. Source: 行政处罚法 第二十七条. */
    private void opinionIsHeard() {
        crimeSuspected |= saysCrime();
        reviewBarred |= !onPaper && reviewAsked && saysNo();
    }

    public boolean saysCrime() {
        return !onPaper && reviewAsked && given == ReviewOpinion.TRANSFER;
    }

    private boolean isAgainst() {
        return (reviewBarred || dissent) && saysNo();
    }

    private boolean saysNo() {
        return given == ReviewOpinion.NO_DECISION || given == ReviewOpinion.TRANSFER;
    }

    public void takeUp() {
        crimeSuspected |= given == ReviewOpinion.TRANSFER;
    }

    /** The head has referred it, or not. */
    public void crimeIsDecidedOn() {
        crimeReported = false;
        crimeSuspected = false;
        if (isAgainst() && given == ReviewOpinion.TRANSFER) {
            reviewFallsBack();
        }
    }

    public void forgetTelling() {
        told = null;
        unserved = false;
        offerUnserved = false;
        overtaken = false;
        stated = false;
        answered = false;
        waived = false;
        hearingUntil = null;
        hearingAsked = false;
        hearingOn = null;
        hearingEnded = false;
        discussed = false;
        reviewIsOvertaken();
    }
}
