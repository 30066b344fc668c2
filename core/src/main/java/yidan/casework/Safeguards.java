package yidan.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import yidan.casework.notice.Defence;
import yidan.casework.penalty.Penalty;

/**
 * What comes between a proposal and a decision: the party is told and speaks, is heard where it asks for it, the case is
 * reviewed and discussed. What happens to one of them tells on the others.
 * Source: 行政处罚法 第四十四条、第四十五条、第五十七条、第五十八条、第六十二条至第六十五条.
 */
@Embeddable
public class Safeguards {

    @Embedded
    private PriorNotice notice = PriorNotice.none();

    @Embedded
    private Defence defence = Defence.none();

    @Embedded
    private Hearing hearing = Hearing.none();

    @Embedded
    private ReviewStanding review = ReviewStanding.none();

    @Embedded
    private Discussion discussion = Discussion.none();

    protected Safeguards() {}

    static Safeguards none() {
        return new Safeguards();
    }

    void require(Set<ReviewTrigger> triggers, boolean complex) {
        review.require(triggers);
        if (complex) {
            discussion.require();
            review.require(EnumSet.of(ReviewTrigger.COMPLEX));
        }
    }

    /** What the party did not bring itself, it is told of. */
    void prove(boolean fromParty, Instant found) {
        if (!fromParty) {
            notice.overtake();
            defence.overtake(found);
        }
        reviewAnew();
    }

    void reviewAgain() {
        review.overtake();
        discussion.fallBack();
    }

    void reviewAnew() {
        review.fallBack();
        discussion.fallBack();
    }

    void correctDraft(LocalDate on) {
        discussion.correct(on);
    }

    /** Whatever was told, reviewed or discussed was about another state of the facts. */
    void startOver() {
        notice = PriorNotice.after(notice);
        hearing.offer(false);
        discussion.callOff();
        reviewAnew();
    }

    void tell(Penalty intended, LocalDate issuedOn, LocalDate statementUntil, boolean heard) {
        defence.requireNoHeavier(intended);
        notice.tell(intended, issuedOn, statementUntil);
        hearing.offer(heard);
        reviewAgain();
    }

    void hear(String words, Instant at, boolean nothingMore, Penalty intended) {
        notice.hear(words, at, nothingMore);
        defence.against(intended);
        reviewAgain();
    }

    void answerOnTheSpot(String words, boolean adopted, String recheck, Instant at, Penalty intended) {
        notice.hear(words, at, false);
        notice.answer(adopted, recheck);
        defence.againstOnTheSpot(words, intended, at);
    }

    void askHearing(LocalDate on, Penalty intended) {
        hearing.ask(on);
        defence.against(intended);
        review.require(EnumSet.of(ReviewTrigger.HEARING));
        reviewAgain();
    }

    void closeHearing(Hearing.Outcome how, String minutes, String signature, String findings, Instant now) {
        hearing.close(how, minutes, signature, findings, now);
        reviewAgain();
    }

    PriorNotice notice() {
        return notice;
    }

    Hearing hearing() {
        return hearing;
    }

    ReviewStanding review() {
        return review;
    }

    Discussion discussion() {
        return discussion;
    }
}
