package yidan.casework;

import static yidan.casework.CaseStages.ARCHIVED;
import static yidan.casework.CaseStages.CLOSED;
import static yidan.casework.CaseStages.DECIDED;
import static yidan.casework.CaseStages.INVESTIGATED;
import static yidan.casework.CaseStages.INVESTIGATING;
import static yidan.casework.CaseStages.NOTIFIED;
import static yidan.casework.CaseStages.PROPOSED;
import static yidan.casework.CaseStages.SERVED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.investigation.EvidenceStanding;
import yidan.casework.officers.Confidence;
import yidan.casework.officers.Team;
import yidan.casework.penalty.Penalty;
import yidan.casework.review.Reviewed;
import yidan.casework.turn.TurnKeeper;
import yidan.party.Party;
import yidan.tenancy.Actor;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/**
 * A case of penalty. What the law asks before a step stands on the case itself, so that the screen, the engine and the
 * database's constraints read the same facts.
 * Source: 行政处罚法 第五章; 临政发〔2023〕14号 一、三 (五个环节), 一、四, 一、五.
 */
@Entity
@EntityListeners(TurnKeeper.class)
@Table(name = "enforcement_case")
@Kind(TableKind.OWN)
public class EnforcementCase extends OpenedCase implements Reviewed {

    @Embedded
    private EvidenceStanding proofs = EvidenceStanding.none();

    @Column(name = "investigation_report")
    private String report;

    @Embedded
    private Penalty penalty;

    @Embedded
    private Rectification rectification = Rectification.none();

    @Embedded
    private Safeguards safeguards = Safeguards.none();

    @Embedded
    private Ruling ruling = Ruling.none();

    @Embedded
    private Performance performance = Performance.none();

    @Embedded
    private Closing closing = Closing.none();

    @Embedded
    private Means means = Means.none();

    @Embedded
    private NextTurn next;

    protected EnforcementCase() {}

    private EnforcementCase(
            Desk desk,
            String stage,
            Procedure procedure,
            UUID lead,
            Party party,
            Conduct conduct,
            Team team,
            boolean urgent) {
        super(desk, stage, procedure, lead, party, conduct, team, urgent);
    }

    /**
     * An ordinary case that waits for the head's approval; an urgent one is investigated meanwhile.
     *
     * @param lead the dossier of its lead; null where it has none
     */
    public static EnforcementCase propose(
            Desk desk, UUID lead, Party party, Conduct conduct, Team team, boolean urgent) {
        if (conduct.summaryOnly()) {
            throw new Refusal("case.summary-only", "linyi-13:#2", conduct.itemName());
        }
        return new EnforcementCase(
                desk, urgent ? INVESTIGATING : PROPOSED, Procedure.ORDINARY, lead, party, conduct, team, urgent);
    }

    /** A case decided on the spot. Source: 行政处罚法 第五十一条、第五十二条. */
    public static EnforcementCase onTheSpot(
            Desk desk,
            String number,
            UUID lead,
            Party party,
            Conduct conduct,
            Team team,
            Penalty penalty,
            String reasons) {
        EnforcementCase decided =
                new EnforcementCase(desk, DECIDED, Procedure.SUMMARY, lead, party, conduct, team, false);
        decided.register(number);
        decided.penalty = penalty;
        decided.ruling.make(RulingKind.PENALTY, desk.today(), desk.actor().user(), reasons);
        decided.rectification.orderWithDecision(desk.today());
        return decided;
    }

    /** Two others handle it from now on. */
    public void handOver(Team newTeam) {
        hearing().requireNotLedBy(newTeam);
        passTo(newTeam);
    }

    public void addEvidence() {
        proofs.add();
        safeguards.reviewAgain();
    }

    /**
     * @param fromParty handed in or said by the party itself, which need not be told of it; of anything else it must be told
     * @param found when it came to the case
     */
    public void verifyEvidence(boolean proved, boolean fromParty, Instant found) {
        proofs.weigh(proved);
        if (proved) {
            safeguards.prove(fromParty, found);
        } else {
            safeguards.reviewAgain();
        }
    }

    /** What was reviewed and discussed was another state of the case; an opinion against a decision stands all the same. */
    @Override
    public void reviewAgain() {
        safeguards.reviewAgain();
    }

    @Override
    public void correctDraft(LocalDate on) {
        safeguards.correctDraft(on);
    }

    /** What the review went by is otherwise now, or who gave the opinion has withdrawn. */
    public void reviewAnew() {
        safeguards.reviewAnew();
    }

    /** The investigation is over: what was found, and what penalty is proposed; none where none is. */
    public void reportInvestigation(String findings, Penalty proposed, boolean complex, Set<ReviewTrigger> triggers) {
        report = findings.strip();
        penalty = proposed;
        safeguards.require(triggers, complex);
        enter(INVESTIGATED);
    }

    /** Back to investigating: whatever was told, reviewed or discussed was about another state of the facts. */
    public void reopenInvestigation() {
        safeguards.startOver();
        enter(INVESTIGATING);
    }

    /**
     * 重新处理: what was decided fell; what was found stays. What was decided on the spot goes on as an ordinary case, which
     * has its number already, and of which this is the approval.
     */
    public void handleAnew(String by, Instant at, String reasons) {
        goOnAsOrdinary(by, at, reasons);
        ruling.fall();
        recusals().decideAnew();
        rectification.fall();
        performance = Performance.none();
        closing = Closing.none();
        reopenInvestigation();
    }

    /** 变更当事人: what was told the former party is told the one who takes over its rights and duties. */
    public void succeed(Party successor, String how) {
        takeOver(successor, how);
        if (stage().equals(SERVED)) {
            performance.passOn();
        }
        if (stage().equals(NOTIFIED)) {
            reopenInvestigation();
            enter(INVESTIGATED);
        }
    }

    /**
     * The party is to be told what is intended and what it may do: it is when the notice is served.
     *
     * @param statementUntil last day for statement and defence
     * @param heard whether a hearing is offered
     */
    public void tell(Penalty intended, LocalDate issuedOn, LocalDate statementUntil, boolean heard) {
        safeguards.tell(intended, issuedOn, statementUntil, heard);
        penalty = intended;
        enter(NOTIFIED);
    }

    public void scheduleHearing(Instant when, String where, String whyClosed, String chair, String recorder) {
        if (hasHandled(chair) || hasHandled(recorder) || chair.equals(recorder)) {
            throw new Refusal("hearing.chair-is-handler", "cn-penalty-2021:#64").at("chair");
        }
        hearing().schedule(when, where, whyClosed, chair, recorder);
    }

    /** @param nothingMore whether the party has said that it has nothing to add */
    public void hearStatement(String words, Instant at, boolean nothingMore) {
        safeguards.hear(words, at, nothingMore, penalty);
    }

    /** 当场处罚: the party is heard, and what it says re-checked, before it is decided. Source: 行政处罚法 第四十五条、第五十二条. */
    public void answerOnTheSpot(String words, boolean adopted, String recheck, Instant at) {
        safeguards.answerOnTheSpot(words, adopted, recheck, at, penalty);
    }

    public void askHearing(LocalDate on) {
        safeguards.askHearing(on, penalty);
    }

    public void closeHearing(Hearing.Outcome how, String minutes, String signature, String findings, Instant now) {
        safeguards.closeHearing(how, minutes, signature, findings, now);
    }

    /** 给予行政处罚: as told, or less. */
    public void punish(Penalty decided, LocalDate on, String by, String reasons) {
        if (notice().isExceededBy(decided)) {
            throw new Refusal("case.heavier-than-told", "cn-penalty-2021:#45").at("fine", "kinds");
        }
        penalty = decided;
        ruling.make(RulingKind.PENALTY, on, by, reasons);
        rectification.orderWithDecision(on);
        enter(DECIDED);
    }

    /** Every other way in which the head decides. */
    public void ruleOtherwise(RulingKind kind, LocalDate on, String by, String reasons) {
        if (kind.isPenalty()) {
            throw new IllegalArgumentException("a penalty is decided by punish");
        }
        if (kind == RulingKind.TRANSFERRED) {
            review().settleCrime();
        }
        ruling.make(kind, on, by, reasons);
        enter(DECIDED);
    }

    /** 不批准移送: with the head's reasons the case goes on, and what the reviewer said is reviewed again. */
    public void refuseReferral(String reasons) {
        ruling.referral().refuse(reasons);
        review().settleCrime();
    }

    /** @param payBy last day to pay; null where there is nothing to pay */
    public void serve(LocalDate on, LocalDate payBy) {
        performance.serve(on, payBy);
        rectification.serveWithDecision(on);
        enter(SERVED);
    }

    /** 撤销: what was decided is taken back; the party is told so, and what was published is withdrawn. */
    public void revoke(String reasons) {
        ruling.revoke(reasons);
        closing.fall();
    }

    public void perform(LocalDate on, String how) {
        performance.perform(on, how);
    }

    public void close(LocalDate on, String by, String opinion) {
        closing.approve(on, by, opinion);
        enter(CLOSED);
    }

    /** A case that is closed already is open again where its decision falls; nothing happens to one that is open. */
    public void reopen(Desk desk, String reasons) {
        if (stage().equals(CLOSED)) {
            closing.reopen();
            enter(performance.isServed() ? SERVED : DECIDED);
            Reopened.found().tell(this, desk, reasons);
        }
    }

    /** 变更: what a reconsideration or a court made of it, never more than it was. Source: 行政复议法 第六十三条. */
    public void follow(Penalty changed) {
        if (changed.exceeds(penalty)) {
            throw new Refusal("outcome.heavier", "cn-penalty-2021:#48").at("fine", "kinds", "confiscatedGains");
        }
        penalty = changed;
    }

    /** Nothing changes afterwards. Source: 临政发〔2023〕14号 一、九 第四条. */
    public void archive(UUID caseFile) {
        if (!stage().equals(CLOSED)) {
            throw new Refusal("casefile.not-closed", "linyi-14:1.9#3");
        }
        if (performance.pending().isPresent()) {
            throw new Refusal("casefile.proceedings-pending", "linyi-14:1.9#3");
        }
        closing.archive(caseFile);
        enter(ARCHIVED);
    }

    /** For who keeps whose turn it is: what comes next for somebody who does not handle it, and from which day on. */
    public void awaits(String act, LocalDate from) {
        next = new NextTurn(act, from);
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        return CaseGates.shut(this, gate, actor, today);
    }

    @Override
    public Optional<Refusal> shutBefore(String gate, Actor actor, LocalDate today) {
        return CaseGates.shutBefore(this, gate, actor);
    }

    /** Open to those who handle, review, hear, discuss, decide or file it. */
    @Override
    public Optional<Refusal> closedTo(Actor reader) {
        return Confidence.closed(reader, owner(), team(), CaseGates.hasOffice(this, reader));
    }

    @Override
    public String reviewedAs() {
        return number().orElseThrow();
    }

    @Override
    public String cause() {
        return conduct().cause();
    }

    @Override
    public boolean isUndecided() {
        return ruling().kind().isEmpty();
    }

    @Override
    public void requireNotWithdrawn(Actor person) {
        recusals().requireNone(person.user(), person.name());
    }

    public int evidence() {
        return proofs.gathered();
    }

    public int verifiedEvidence() {
        return proofs.proved();
    }

    public int unweighedEvidence() {
        return proofs.unweighed();
    }

    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** As proposed, told or decided last; empty before the report and where none is proposed. */
    public Optional<Penalty> penalty() {
        return Optional.ofNullable(penalty).filter(one -> !one.kinds().isEmpty());
    }

    public Rectification rectification() {
        return rectification;
    }

    public PriorNotice notice() {
        return safeguards.notice();
    }

    public Hearing hearing() {
        return safeguards.hearing();
    }

    @Override
    public ReviewStanding review() {
        return safeguards.review();
    }

    public Discussion discussion() {
        return safeguards.discussion();
    }

    public Ruling ruling() {
        return ruling;
    }

    public Performance performance() {
        return performance;
    }

    public Closing closing() {
        return closing;
    }

    public Means means() {
        return means;
    }
}
