package yidan.casework.preservation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.custody.CustodyItem;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * A commissioned test or appraisal. How long it lasts is fixed and told to the party in writing: from then on the time of a
 * seizure does not count, and counts again where the result comes sooner; the organisation pays.
 * Source: 行政强制法 第二十五条第三款; 行政处罚法 第四十六条.
 */
@Entity
@Table(name = "appraisal")
@Kind(TableKind.OWN)
public class Appraisal extends Dossier {

    /** 鉴定中 */
    public static final String COMMISSIONED = "COMMISSIONED";
    /** 已有结论 */
    public static final String RECEIVED = "RECEIVED";
    /** 已撤回委托 */
    public static final String CALLED_OFF = "CALLED_OFF";
    /** Received by one of the two who handle the case. */
    public static final String HANDLER = "HANDLER";

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "assistant_user")
    private String assistantUser;

    @Convert(converter = UuidConverter.class)
    @Column(name = "seizure_id", updatable = false)
    private UUID seizure;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private String question;

    @Column(name = "until_day", updatable = false)
    private LocalDate until;

    /** 期间告知书, where something sealed or seized is tested. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "notice_id", updatable = false)
    private UUID notice;

    /** When that reached the party. */
    @Column(name = "told_on")
    private LocalDate toldOn;

    /** Whether its time does not count for the seizure: from then on. */
    @Column(name = "left_out")
    private boolean leftOut;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String result;

    @Column(name = "called_off_why")
    private String calledOffWhy;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Appraisal() {}

    private Appraisal(EnforcementCase of, UUID id, LocalDate today) {
        super(of.owner(), id, COMMISSIONED, today);
    }

    static Appraisal commission(
            Desk desk,
            EnforcementCase of,
            Seizure seizure,
            String subject,
            String institution,
            String question,
            LocalDate until) {
        Appraisal one = new Appraisal(of, TimeOrdered.id(desk.now()), desk.today());
        one.caseId = of.uuid();
        one.leadUser = of.team().lead().user();
        one.assistantUser = of.team().assistant().user();
        one.subject = subject.strip();
        one.institution = institution.strip();
        one.question = question.strip();
        one.until = until;
        if (seizure != null) {
            one.seizure = seizure.uuid();
            one.notice = one.tell(desk, of, seizure).uuid();
        }
        return one;
    }

    private OfficialDocument tell(Desk desk, EnforcementCase of, Seizure held) {
        return CasePapers.of(of, desk)
                .issue(
                        FormKind.APPRAISAL_NOTICE,
                        Map.of(
                                "decision",
                                held.scene().decisionNumber().orElse(""),
                                "measure",
                                Phrases.name(held.kind()),
                                "subject",
                                subject,
                                "institution",
                                institution,
                                "question",
                                question,
                                "from",
                                Phrases.day(openedOn()),
                                "until",
                                Phrases.day(until)));
    }

    /**
     * 告知书送达: from that day on its time does not count for the seizure, as long as that has not ended. Where the party was not
     * told in time, nothing is left out.
     */
    public static void told(Desk desk, OfficialDocument paper, LocalDate day) {
        desk.register()
                .of(Appraisal.class)
                .where("d.notice = :notice", "notice", paper.uuid())
                .first()
                .filter(one -> one.toldOn == null)
                .ifPresent(one -> one.told(desk, day));
    }

    private void told(Desk desk, LocalDate day) {
        Seizure held = desk.register().load(Seizure.class, Id.<Seizure>of(seizure));
        boolean counts = COMMISSIONED.equals(stage()) && !day.isAfter(until) && held.isInTerm(desk.today());
        toldOn = day;
        leftOut = counts;
        if (counts) {
            Instant from = day.equals(desk.today())
                    ? desk.now()
                    : day.atStartOfDay(ShanghaiClock.ZONE).toInstant();
            held.moveLastDay(Clocks.of(desk).leaveOut(Terms.SEIZURE, held, from, over()));
        }
    }

    /** All of a case. */
    public static List<Appraisal> of(Register register, UUID caseId) {
        return register.of(Appraisal.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.openedOn, d.id")
                .list();
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        if (!HANDLER.equals(gate)) {
            throw new IllegalArgumentException("an appraisal has no gate " + gate);
        }
        boolean handler = leadUser.equals(actor.user()) || assistantUser.equals(actor.user());
        return handler ? Optional.empty() : Optional.of(new Refusal("case.not-the-handler", "cn-penalty-2021:#42"));
    }

    void receive(String findings, LocalDate on) {
        result = findings.strip();
        receivedOn = on;
        enter(RECEIVED);
    }

    void callOff(String reasons) {
        calledOffWhy = reasons.strip();
        enter(CALLED_OFF);
    }

    /** 检测、鉴定了结: the time of a seizure counts again, what was sent is to be given back with the last of them. */
    void over(Desk desk, EnforcementCase of) {
        of.means().settleAppraisal();
        boolean last = of(desk.register(), caseId).stream()
                .noneMatch(
                        one -> COMMISSIONED.equals(one.stage()) && !one.uuid().equals(uuid()));
        if (last) {
            CustodyItem.appraised(desk.register(), caseId);
        }
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.APPRAISAL_OVER, this);
        seizure()
                .filter(id -> leftOut)
                .map(id -> desk.register().load(Seizure.class, Id.<Seizure>of(id)))
                .filter(Seizure::isInForce)
                .ifPresent(held ->
                        clocks.countAgain(Terms.SEIZURE, held, toldOn, over()).ifPresent(held::moveLastDay));
    }

    public UUID caseId() {
        return caseId;
    }

    /** The seizure whose clock stands still meanwhile. */
    public Optional<UUID> seizure() {
        return Optional.ofNullable(seizure);
    }

    public String subject() {
        return subject;
    }

    public String institution() {
        return institution;
    }

    public String question() {
        return question;
    }

    public LocalDate until() {
        return until;
    }

    /** The moment from which a seizure's time counts again. */
    Instant over() {
        return until.plusDays(1).atStartOfDay(ShanghaiClock.ZONE).toInstant();
    }

    /** When the party was told in writing how long it lasts; empty where it was not, or nothing of it is held. */
    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** Why the commission was taken back. */
    public Optional<String> calledOffWhy() {
        return Optional.ofNullable(calledOffWhy);
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }
}
