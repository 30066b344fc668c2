package yidan.casework.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.ActType;
import yidan.act.Desk;
import yidan.casework.Power;
import yidan.casework.officers.Confidence;
import yidan.itemlist.PowerType;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * 案源: something that may become a case. What is outside the township's list does not: it is handed to the body that has
 * the power. Who reported it with his name is told what became of it.
 * Source: 临政发〔2023〕13号 二（一）; 朔政办发〔2019〕38号 第十二条.
 */
@Entity
@Table(name = "case_lead")
@Kind(TableKind.OWN)
public class Lead extends Dossier {

    public static final String RECEIVED = "RECEIVED";
    public static final String TAKEN_UP = "TAKEN_UP";
    /** What followed it, an inspection or an execution, is over. */
    public static final String CONCLUDED = "CONCLUDED";

    public static final String DECLINED = "DECLINED";
    public static final String ANSWERED = "ANSWERED";
    public static final String HANDED_ON = "HANDED_ON";

    /** In these it is known what became of it. */
    static final List<String> TO_ANSWER = List.of(DECLINED, HANDED_ON, CONCLUDED);

    private static final String TOLD = "shuozhou-2019-38b:#12";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LeadSource source;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String place;

    @Column(name = "about", updatable = false)
    private String about;

    @Column(name = "reporter_name", updatable = false)
    private String reporter;

    @Column(name = "reporter_contact", updatable = false)
    private String contact;

    @Column(name = "received_how", updatable = false)
    private String receivedHow;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id")
    private UUID caseId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "enforcement_id")
    private UUID enforcement;

    @Convert(converter = UuidConverter.class)
    @Column(name = "inspection_id")
    private UUID inspection;

    private String outcome;

    @Column(name = "competent_body")
    private String competentBody;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    /** Where it happened, outside the area of this body. */
    @Column(name = "happened_at")
    private String happenedAt;

    @Column(name = "item_id")
    private Integer item;

    @Column(name = "item_name")
    private String itemName;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_type")
    private PowerType itemType;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected Lead() {}

    Lead(
            OrganisationCode owner,
            Instant now,
            LocalDate today,
            LeadSource source,
            LocalDate receivedOn,
            String content,
            String place,
            String about,
            String reporter,
            String contact,
            String receivedHow,
            String registeredBy) {
        super(owner, TimeOrdered.id(now), RECEIVED, today);
        this.source = source;
        this.receivedOn = receivedOn;
        this.content = content.strip();
        this.place = text(place);
        this.about = text(about);
        this.reporter = text(reporter);
        this.contact = text(contact);
        this.receivedHow = text(receivedHow);
        this.registeredBy = registeredBy;
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A case has been proposed on it. */
    public void takeUp(UUID newCase, LocalDate today) {
        follow(today);
        caseId = newCase;
    }

    /** The township executes on it itself. Source: 临政发〔2023〕13号 附件1 第15至20项. */
    public void takeUpByExecution(UUID execution, LocalDate today) {
        follow(today);
        enforcement = execution;
    }

    /** The township looks for itself. Source: 临政发〔2023〕13号 附件1 第1至9项. */
    public void takeUpByInspection(UUID newInspection, LocalDate today) {
        follow(today);
        inspection = newInspection;
    }

    /** What was planned on it is not done: it waits again. */
    public void waitAgain() {
        inspection = null;
        settledOn = null;
        enter(RECEIVED);
    }

    /** The lead that is followed by that inspection. */
    public static Optional<Lead> followedBy(Register register, UUID inspection) {
        return register.of(Lead.class)
                .where("d.inspection = :inspection", "inspection", inspection)
                .first();
    }

    /** 办结: that inspection or execution is over; a lead that it followed has its outcome, of which its reporter is told. */
    public static void conclude(Dossier over, String how, Desk desk) {
        desk.register()
                .of(Lead.class)
                .where("d.inspection = :over or d.enforcement = :over", "over", over.uuid())
                .where("d.stage = :followed", "followed", TAKEN_UP)
                .list()
                .forEach(lead -> lead.conclude(how, desk.today()));
    }

    private void conclude(String how, LocalDate today) {
        outcome = how.strip();
        settledOn = today;
        enter(CONCLUDED);
    }

    private void follow(LocalDate today) {
        if (!RECEIVED.equals(stage())) {
            throw new Refusal("lead.settled-already", "cn-penalty-2021:#54");
        }
        if (isOutsideTheList()) {
            throw new Refusal("lead.outside-the-list", "linyi-13:#2");
        }
        settledOn = today;
        enter(TAKEN_UP);
    }

    /** No case is opened on it after all. */
    public void caseRefused(String reasons, LocalDate today) {
        decline(reasons, today);
    }

    void isOf(Power power, LocalDate today) {
        item = power.item();
        itemName = power.name();
        itemType = power.type();
        checkedOn = today;
    }

    void isOutside(LocalDate today) {
        item = null;
        itemName = null;
        itemType = null;
        checkedOn = today;
    }

    void decline(String reasons, LocalDate today) {
        outcome = reasons.strip();
        settledOn = today;
        enter(DECLINED);
    }

    void answer(String words, LocalDate on) {
        if (reporter == null) {
            throw new Refusal("lead.no-named-reporter", TOLD);
        }
        outcome = outcome + "\n" + words.strip();
        answeredOn = on;
        enter(ANSWERED);
    }

    /** @throws Refusal where an item of the list covers it, or nobody has looked, and it happened here */
    void handOn(String body, String reasons, String place, boolean ours, LocalDate today) {
        happenedAt = text(place);
        if (happenedAt == null && !isChecked()) {
            throw new Refusal("lead.not-checked", "linyi-13:#2").at("happenedAt");
        }
        if (happenedAt == null && ours) {
            throw new Refusal("lead.within-the-list", "cn-penalty-2021:#22", itemName).at("happenedAt");
        }
        competentBody = body.strip();
        outcome = reasons.strip();
        settledOn = today;
        enter(HANDED_ON);
    }

    public LeadSource source() {
        return source;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Where it happened, where that was outside the area of this body. */
    public Optional<String> happenedAt() {
        return Optional.ofNullable(happenedAt);
    }

    /** By what it is known when it came in, where that was before the day on which it was registered. */
    public Optional<String> receivedHow() {
        return Optional.ofNullable(receivedHow);
    }

    public String content() {
        return content;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** Whom it is about, as far as known. */
    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    /** Whether somebody reported it with his name; he is told what became of it. */
    public boolean isNamed() {
        return reporter != null;
    }

    /** Who reported it, for those who work on leads and answer him; others read that somebody did. */
    public Optional<String> reporter(Actor reader) {
        return Optional.ofNullable(reporter).map(name -> concerns(reader, owner()) ? name : Confidence.name(name));
    }

    /** Where he is reached, for the same. */
    public Optional<String> contact(Actor reader) {
        return Optional.ofNullable(contact).map(where -> concerns(reader, owner()) ? where : "***");
    }

    /**
     * Whether leads of that body are this person's work.
     * Source: 临政发〔2023〕14号 四、二 第五条 (投诉举报人的个人隐私).
     */
    public static boolean concerns(Actor reader, OrganisationCode owner) {
        return reader.organisation().equals(owner)
                && ActType.permittedBy(LeadAct.class).stream().anyMatch(act -> act.mayBeDoneBy(reader));
    }

    /** A text of the lead as this person may read it. */
    public String said(String text, Actor reader) {
        return concerns(reader, owner())
                ? text
                : Confidence.text(
                        text,
                        Stream.of(reporter, about).filter(Objects::nonNull).toArray(String[]::new));
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The item of the list that covers it; empty where it was not held against the list, or none does. */
    public Optional<Integer> item() {
        return Optional.ofNullable(item);
    }

    public Optional<String> itemName() {
        return Optional.ofNullable(itemName);
    }

    /** By which power its item is followed; empty where it was not held against the list, or none covers it. */
    public Optional<PowerType> itemType() {
        return Optional.ofNullable(itemType);
    }

    /** The execution that follows it. */
    public Optional<UUID> enforcement() {
        return Optional.ofNullable(enforcement);
    }

    /** The inspection that follows it. */
    public Optional<UUID> inspection() {
        return Optional.ofNullable(inspection);
    }

    /** Held against the list, which has nothing for it. */
    public boolean isOutsideTheList() {
        return checkedOn != null && item == null;
    }

    public boolean isChecked() {
        return checkedOn != null;
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> competentBody() {
        return Optional.ofNullable(competentBody);
    }

    /** Who reported it with his name has not been told what became of it. */
    public boolean owesAnswer() {
        return isNamed() && TO_ANSWER.contains(stage());
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }
}
