package yidan.casework.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.ReviewStanding;
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.execution.lines.UnderLines;
import yidan.casework.execution.opened.OpenedEnforcement;
import yidan.casework.execution.remedy.Remedies;
import yidan.casework.execution.substitution.Substitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.officers.Confidence;
import yidan.casework.officers.Team;
import yidan.casework.recording.Recording;
import yidan.casework.review.Reviewed;
import yidan.casework.review.ReviewsOf;
import yidan.document.FormKind;
import yidan.files.Archived;
import yidan.party.Party;
import yidan.tenancy.Actor;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * One execution, by the township itself. Source: 行政强制法 第三十四条至第三十八条、第四十三条、第四十四条、第五十条至第五十二条;
 * 临政发〔2023〕13号 附件1 第15至20项.
 */
@Entity
@Table(name = "enforcement")
@Kind(TableKind.OWN)
public class Enforcement extends OpenedEnforcement implements Reviewed {

    /** What has to reach the party, and on which day counts. Source: 行政强制法 第三十四条、第三十五条、第三十八条. */
    public static final Set<FormKind> SERVED = EnumSet.of(
            FormKind.RECTIFICATION_NOTICE,
            FormKind.DEMAND,
            FormKind.EXECUTION_DECISION,
            FormKind.SUBSTITUTION_DECISION);

    static final Set<String> OVER =
            Set.of(EnforcementStages.CLOSED, EnforcementStages.PERFORMED, EnforcementStages.ENDED);

    @Embedded
    private Order order = new Order();

    @Embedded
    private ReviewStanding review = ReviewStanding.none();

    @Embedded
    private Execution execution = new Execution();

    @Embedded
    private Halt halt = new Halt();

    @Embedded
    private Remedies remedies = Remedies.none();

    @Embedded
    private Suspicion suspicion = Suspicion.none();

    @Column(name = "superior_body")
    private String superiorBody;

    @Column(name = "superior_number")
    private String superiorNumber;

    @Column(name = "superior_on")
    private LocalDate superiorOn;

    @Column(name = "police_told_on")
    private LocalDate policeToldOn;

    @Column(name = "police_body")
    private String policeBody;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closing_words")
    private String closingWords;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    /** The file of its own in which it lies in the archive; null before, and where it is filed with its case. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "archived_in")
    private UUID archivedIn;

    protected Enforcement() {}

    /**
     * Under an item of the list in force.
     *
     * @param under what endangers power lines; null where the item is not about them
     */
    Enforcement(
            Desk desk,
            EnforcementKind kind,
            UnderLines under,
            Power power,
            Party party,
            String facts,
            String place,
            Team team) {
        super(desk, EnforcementStages.OPENED, kind, under, power, party, facts, place, team);
    }

    private Enforcement(Desk desk, SubstitutionGround ground, EnforcementCase of, String facts) {
        super(desk, EnforcementStages.OPENED, ground, of, facts);
    }

    /**
     * Instead of a party that does not do what it was ordered to in a case: the case's order and its check are the ones that
     * go before. What is cleared at once waits for none.
     */
    public static Enforcement instead(Desk desk, SubstitutionGround ground, EnforcementCase of, String facts) {
        Enforcement one = new Enforcement(desk, ground, of, facts);
        if (ground.kind().isOrdered()) {
            one.order.takeOver(of.rectification());
            one.enter(EnforcementStages.NEGLECTED);
        }
        return one;
    }

    /** Two others carry it out from now on, and store what was filmed of it. */
    public void handOver(Team newTeam, Register register) {
        passTo(newTeam);
        ReviewsOf.handOver(register, uuid(), newTeam);
        Recording.ofEnforcement(register, uuid()).forEach(one -> one.handOver(newTeam));
    }

    /** Nothing is to be done any more. */
    public boolean isOver() {
        return OVER.contains(stage());
    }

    /** 实施完毕: it was carried out, and its end is written down. */
    public boolean isEnforced() {
        return EnforcementStages.CLOSED.equals(stage());
    }

    /** Those of a case. */
    public static List<Enforcement> of(Register register, UUID caseId) {
        return register.of(Enforcement.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.openedOn, d.id")
                .list();
    }

    @Override
    public Optional<Refusal> closedTo(Actor reader) {
        boolean reviews = reader.is(Role.LEGAL_REVIEWER) && review.review().isPresent();
        return Confidence.closed(reader, owner(), team(), reviews || reader.is(Role.ARCHIVIST) && isOver());
    }

    @Override
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        return Archived.unchanged(isArchived());
    }

    /** What is cleared at once executes no decision: it hangs on nothing but the danger. Source: 行政强制法 第五十二条. */
    @Override
    public boolean hangsBy(String gate) {
        return kind().isOrdered() || !gate.equals(EnforcementGates.BASE_STANDS);
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        return EnforcementGates.shut(this, gate, actor, today);
    }

    public void order(LocalDate on, LocalDate until, String words) {
        order.give(on, until, words);
        enter(EnforcementStages.ORDERED);
    }

    public void check(LocalDate on, boolean corrected, String findings) {
        order.check(on, corrected, findings);
        enter(corrected ? EnforcementStages.PERFORMED : EnforcementStages.NEGLECTED);
    }

    public void demand(LocalDate servedOn, LocalDate performBy, String words) {
        order.demand(servedOn, performBy, words);
        enter(EnforcementStages.DEMANDED);
    }

    /** 责令改正通知书、催告书、强制执行决定书、代履行决定书 have reached the party. Source: 行政强制法 第三十八条; 行政处罚法 第六十一条. */
    void serve(FormKind form, LocalDate on) {
        if (form == FormKind.RECTIFICATION_NOTICE) {
            order.serve(on);
        } else if (form == FormKind.DEMAND) {
            order.serveDemand(on);
        } else if (EnforcementPapers.DECISIONS.contains(form)) {
            execution.serve(on);
        }
    }

    void hear(String statement, boolean adopted, String answer) {
        order.hear(statement, adopted, answer);
    }

    /** Of a body's catalogue it may be known only now that the decision is major. */
    public void requireReviewed() {
        review.obstacleToExecution().ifPresent(missing -> {
            throw missing;
        });
    }

    @Override
    public void reviewAgain() {
        review.overtake();
    }

    void noteSuperior(String body, String number, LocalDate on) {
        superiorBody = body.strip();
        superiorNumber = number.strip();
        superiorOn = on;
    }

    void decide(String by, LocalDate on, String manner, LocalDate performOn, String reasons) {
        execution.decide(by, on, manner, performOn, reasons);
        enter(EnforcementStages.DECIDED);
    }

    public void substitute(String by, LocalDate on, String manner, String reasons, Substitution told) {
        execution.tell(told);
        decide(by, on, manner, null, reasons);
    }

    public void announce(LocalDate on, LocalDate until, String where) {
        execution.announce(on, until, where);
        enter(EnforcementStages.ANNOUNCED);
    }

    void carryOut(Execution.Deed deed) {
        execution.carryOut(deed);
        enter(EnforcementStages.CARRIED_OUT);
    }

    /** 情况紧急，当场实施: it waits for its approval. */
    public void carryOutAtOnce(Execution.Deed deed, String how) {
        execution.carryOutAtOnce(deed, how);
        enter(EnforcementStages.UNCONFIRMED);
    }

    /** 补办批准. */
    public void confirm(String by, Instant at, String reasons) {
        execution.confirm(by, at, reasons);
        enter(EnforcementStages.CARRIED_OUT);
    }

    void perform(LocalDate on, String how) {
        closedOn = on;
        closingWords = how.strip();
        enter(EnforcementStages.PERFORMED);
    }

    /** 中止执行. */
    public void suspend(LocalDate on, HaltGround why, String reasons) {
        halt = halt();
        halt.suspend(stage(), on, why, reasons);
        enter(EnforcementStages.SUSPENDED);
    }

    /** 达成执行协议. */
    public void agree(LocalDate on, LocalDate until, String terms) {
        halt = halt();
        halt.agree(stage(), on, until, terms);
        enter(EnforcementStages.AGREED);
    }

    /** 恢复执行, from where it stood still. */
    public void resume(LocalDate on, String reasons) {
        enter(halt.resume(on, reasons));
    }

    /** 终结执行. */
    public void end(LocalDate on, EndGround why, String reasons) {
        halt = halt();
        halt.end(why);
        closedOn = on;
        closingWords = reasons.strip();
        enter(EnforcementStages.ENDED);
    }

    void tellPolice(LocalDate on, String body) {
        policeToldOn = on;
        policeBody = body.strip();
    }

    /** The recording is stored, or it is explained why there is none. */
    public void settleRecording() {
        execution.settleRecording();
    }

    void close(LocalDate on, String words) {
        closedOn = on;
        closingWords = words.strip();
        enter(EnforcementStages.CLOSED);
    }

    /** Nothing changes afterwards. Source: 临政发〔2023〕14号 一、九 第三条、第四条. */
    public void archive(UUID caseFile) {
        archivedIn = caseFile;
    }

    /** Whether it lies in the archive, in a file of its own. */
    public boolean isArchived() {
        return archivedIn != null;
    }

    /** When nothing was to be done any more; empty until then. */
    public Optional<LocalDate> overOn() {
        return isOver() ? closedOn().or(order::checkedOn) : Optional.empty();
    }

    @Override
    public ReviewStanding review() {
        return review;
    }

    /** Who has withdrawn from its case is barred by that. */
    @Override
    public void requireNotWithdrawn(Actor person) {}

    @Override
    public boolean isUndecided() {
        return execution.decidedOn().isEmpty();
    }

    @Override
    public boolean isAllMaterial() {
        return true;
    }

    /** Nothing in it is nothing at all to the database's mapping. */
    public Halt halt() {
        return halt == null ? new Halt() : halt;
    }

    public Order order() {
        return order;
    }

    /** A crime that is suspected in it. */
    public Suspicion suspicion() {
        return suspicion;
    }

    /** What the party brought against the order. */
    public Remedies remedies() {
        return remedies;
    }

    public Execution execution() {
        return execution;
    }

    public Optional<String> superior() {
        return Optional.ofNullable(superiorOn).map(on -> superiorBody + " " + superiorNumber + " " + on);
    }

    public Optional<String> police() {
        return Optional.ofNullable(policeToldOn).map(on -> policeBody + " " + on);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> closingWords() {
        return Optional.ofNullable(closingWords);
    }
}
