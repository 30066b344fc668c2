package yidan.casework.performance;

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
import yidan.casework.DayOrder;
import yidan.casework.paper.ServiceProof;
import yidan.casework.service.Delivery;
import yidan.casework.service.Grounds;
import yidan.document.OfficialDocument;
import yidan.files.Attachment;
import yidan.rule.Unit;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * 送达回证: how, when and to whom a paper of a case, an execution or an inspection was handed.
 * Source: 行政处罚法 第六十一条; 行政强制法 第三十八条; 临政发〔2023〕14号 一、九 第九条.
 */
@Entity
@Table(name = "proof_of_service")
@Kind(TableKind.OWN)
public class ProofOfService extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "dossier_id", updatable = false)
    private UUID dossierId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ServiceManner manner;

    @Column(name = "served_on", updatable = false)
    private LocalDate servedOn;

    /** When the paper that was served was made. */
    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    /** 当事人签订确认书，同意电子送达. */
    @Column(name = "consent_signed", updatable = false)
    private boolean consentSigned;

    @Column(updatable = false)
    private String receiver;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String proof;

    /** 见证人 of what was left behind. */
    @Column(updatable = false)
    private String witness;

    @Column(name = "mail_number", updatable = false)
    private String mailNumber;

    /** The file that shows it: the receipt of what was posted, the announcement. */
    @Column(name = "shown_by", updatable = false)
    private String shownBy;

    @Convert(converter = UuidConverter.class)
    @Column(name = "consent_id", updatable = false)
    private UUID consentId;

    /** The case of the execution, where the confirmation lies there; else null. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "consent_of", updatable = false)
    private UUID consentOf;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;

    @Column(name = "notice_amount", updatable = false)
    private Integer noticeAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_unit", updatable = false)
    private Unit noticeUnit;

    @Column(name = "why_not_otherwise", updatable = false)
    private String whyNotOtherwise;

    /** The day that stood before; null where this proof corrects none. */
    @Column(name = "corrects_day", updatable = false)
    private LocalDate correctsDay;

    @Column(name = "corrected_why", updatable = false)
    private String correctedWhy;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected ProofOfService() {}

    private ProofOfService(Dossier of, OfficialDocument paper, ServiceManner manner, LocalDate on, Desk desk) {
        super(of.owner(), desk.now());
        this.dossierId = of.uuid();
        this.manner = manner;
        this.servedOn = on;
        this.issuedOn = DayOrder.on(paper.issuedAt().orElseThrow());
    }

    /** 当场交付, today. */
    public ProofOfService(Dossier of, OfficialDocument paper, String receiver, Desk desk) {
        this(of, paper, ServiceManner.DIRECT, desk.today(), desk);
        this.receiver = receiver.strip();
    }

    /** Handed over, or left before a witness, where the officers stand. */
    public ProofOfService(Dossier of, OfficialDocument paper, ServiceProof.Service how, Desk desk) {
        this(of, paper, how.manner(), how.servedOn(), desk);
        receiver = words(how.receiver());
        place = words(how.place());
        proof = words(how.proof());
        witness = words(how.witness());
    }

    /** As an act tells it, with what it rests on. */
    public ProofOfService(Dossier of, OfficialDocument paper, Delivery told, Grounds grounds, Desk desk) {
        this(of, paper, told.manner(), told.servedOn(), desk);
        consentSigned = told.consentSigned();
        receiver = words(told.receiver());
        place = words(told.place());
        proof = words(told.proof());
        witness = words(told.witness());
        shownBy = told.shownBy().orElse(null);
        switch (manner) {
            case POST -> mailNumber = words(told.mailNumber());
            case ELECTRONIC -> {
                consentId = grounds.consent().uuid();
                consentOf = grounds.consent().elsewhere(of).orElse(null);
            }
            case PUBLIC_NOTICE -> {
                publishedOn = told.publishedOn();
                noticeAmount = grounds.notice().amount();
                noticeUnit = grounds.notice().unit();
                whyNotOtherwise = words(told.whyNotOtherwise());
            }
            case DIRECT, LEFT, ENTRUSTED -> {
                // its own words say it
            }
        }
    }

    private static String words(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** The paper was written by hand on the day on which it was handed over, and put into the system later. */
    public ProofOfService ofPaperMadeThen() {
        issuedOn = servedOn;
        return this;
    }

    /** 更正: the day that was noted before was wrong, and why. */
    public ProofOfService instead(LocalDate wrongDay, String why) {
        correctsDay = wrongDay;
        correctedWhy = why.strip();
        return this;
    }

    /** The day that it corrects; empty where it corrects none. */
    public Optional<LocalDate> correctsDay() {
        return Optional.ofNullable(correctsDay);
    }

    public Optional<String> correctedWhy() {
        return Optional.ofNullable(correctedWhy);
    }

    /** Notes it, with the files that show it. */
    public void keep(Dossier of, List<String> files, Desk desk) {
        desk.register().note(this);
        Attachment.attach(desk, of, uuid(), files);
    }

    /** All of a dossier. */
    public static List<ProofOfService> of(Register register, UUID dossier) {
        return register.of(ProofOfService.class)
                .where("d.dossierId = :dossier", "dossier", dossier)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    public Optional<String> witness() {
        return Optional.ofNullable(witness);
    }

    public ServiceManner manner() {
        return manner;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    /** Who received it; empty where it was announced. */
    public Optional<String> receiver() {
        return Optional.ofNullable(receiver);
    }

    /** Where it was handed over or left, or sent to; empty where it was handed over with the act that made it. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> proof() {
        return Optional.ofNullable(proof);
    }

    /** 邮件号; empty where it was not posted. */
    public Optional<String> mailNumber() {
        return Optional.ofNullable(mailNumber);
    }

    /** 公告日期; empty where it was not announced. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** Why nothing else could reach the party; empty where it was not announced. */
    public Optional<String> whyNotOtherwise() {
        return Optional.ofNullable(whyNotOtherwise);
    }
}
