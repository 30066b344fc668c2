package yidan.casework.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.officers.Confidence;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.party.Party;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * A decision of compulsion on its way to the public: 查封（扣押）决定, 行政强制执行决定, 代履行决定. It carries the five things that
 * a summary says, a person named as the public may read it, so that whoever publishes it need not open the case, which goes
 * on. Where the decision falls, what is published of it is withdrawn, and what is not is not published any more; a measure
 * that is lifted because it has served its purpose stands as it was decided.
 * Source: 临政发〔2023〕14号 一、十二 第三条、第五条、第九条，一、二 第十三条至第十五条.
 */
@Entity
@Table(name = "measure_disclosure")
@Kind(TableKind.OWN)
public class MeasureDisclosure extends Dossier {

    /** 等待公开 */
    public static final String TO_PUBLISH = "TO_PUBLISH";
    /** 已公开 */
    public static final String PUBLISHED = "PUBLISHED";
    /** 不予公开 */
    public static final String WITHHELD = "WITHHELD";
    /** 已公开的决定被撤销，等待撤下 */
    public static final String TO_WITHDRAW = "TO_WITHDRAW";
    /** 已撤下 */
    public static final String WITHDRAWN = "WITHDRAWN";
    /** 公开以前决定已被撤销，不再公开 */
    public static final String DROPPED = "DROPPED";

    /** All of them: first those that wait for somebody. */
    public static final List<String> STAGES = List.of(TO_PUBLISH, TO_WITHDRAW, PUBLISHED, WITHHELD, WITHDRAWN, DROPPED);

    /** Of a seizure; an execution knows its own. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "seizure_id", updatable = false)
    private UUID seizure;

    @Convert(converter = UuidConverter.class)
    @Column(name = "enforcement_id", updatable = false)
    private UUID enforcement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FormKind form;

    @Convert(converter = UuidConverter.class)
    @Column(name = "paper_id", updatable = false)
    private UUID paper;

    @Column(name = "paper_number", updatable = false)
    private String number;

    @Column(name = "party_name", updatable = false)
    private String partyName;

    @Column(updatable = false)
    private String conclusion;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "published_where")
    private String where;

    @Column(name = "withheld_why")
    private String withheldWhy;

    @Column(name = "fell_on")
    private LocalDate fellOn;

    @Column(name = "fell_why")
    private String fellWhy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    protected MeasureDisclosure() {}

    private MeasureDisclosure(Desk desk, OfficialDocument decision, Party against, String says) {
        super(decision.owner(), TimeOrdered.id(desk.now()), TO_PUBLISH, desk.today());
        this.form = decision.form();
        this.paper = decision.uuid();
        this.number = decision.number().map(DocumentNumber::toString).orElseThrow();
        this.partyName = against.isPerson() ? Confidence.name(against.name()) : against.name();
        this.conclusion = against.isPerson() ? Confidence.text(says, against.name()) : says;
        this.decidedOn = desk.today();
    }

    static MeasureDisclosure ofSeizure(
            Desk desk, UUID caseId, UUID seizure, OfficialDocument decision, Party against, String says) {
        MeasureDisclosure one = new MeasureDisclosure(desk, decision, against, says);
        one.caseId = caseId;
        one.seizure = seizure;
        return one;
    }

    static MeasureDisclosure ofExecution(
            Desk desk, UUID enforcement, OfficialDocument decision, Party against, String says) {
        MeasureDisclosure one = new MeasureDisclosure(desk, decision, against, says);
        one.enforcement = enforcement;
        return one;
    }

    /** Those of a seizure or an execution. */
    public static List<MeasureDisclosure> of(Register register, UUID measure) {
        return register.of(MeasureDisclosure.class)
                .where("d.seizure = :measure or d.enforcement = :measure", "measure", measure)
                .orderBy("d.decidedOn, d.id")
                .list();
    }

    @Override
    public Optional<Part> partOf() {
        return enforcement == null ? part("EnforcementCase", caseId) : part("Enforcement", enforcement);
    }

    void publish(LocalDate on, String place) {
        if (on.isBefore(decidedOn)) {
            throw new Refusal("disclosure.before-the-decision", "linyi-14:1.2#13").at("publishedOn");
        }
        publishedOn = on;
        where = place.strip();
        enter(PUBLISHED);
    }

    void withhold(String why) {
        withheldWhy = why.strip();
        enter(WITHHELD);
    }

    /** The decision should not have been made, or what it rested on fell. */
    void fall(LocalDate on, String why) {
        if (stage().equals(TO_PUBLISH) || stage().equals(PUBLISHED)) {
            fellOn = on;
            fellWhy = why.strip();
            enter(stage().equals(PUBLISHED) ? TO_WITHDRAW : DROPPED);
        }
    }

    void withdraw(LocalDate on, String reasonsTold) {
        if (on.isBefore(publishedOn)) {
            throw new Refusal("disclosure.before-the-publication", "linyi-14:1.12#9").at("withdrawnOn");
        }
        withdrawnOn = on;
        withdrawnWhy = reasonsTold.strip();
        enter(WITHDRAWN);
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    Optional<UUID> enforcement() {
        return Optional.ofNullable(enforcement);
    }

    /** 执法类别: by which paper it was decided. */
    public FormKind form() {
        return form;
    }

    /** 文号 */
    public String number() {
        return number;
    }

    /** 执法对象, as the public may read it. */
    public String partyName() {
        return partyName;
    }

    /** 执法结论 */
    public String conclusion() {
        return conclusion;
    }

    /** 决定日期 */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<String> where() {
        return Optional.ofNullable(where);
    }

    public Optional<String> withheldWhy() {
        return Optional.ofNullable(withheldWhy);
    }

    public Optional<String> fellWhy() {
        return Optional.ofNullable(fellWhy);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** What the public was told when it was withdrawn. */
    public Optional<String> withdrawnWhy() {
        return Optional.ofNullable(withdrawnWhy);
    }
}
