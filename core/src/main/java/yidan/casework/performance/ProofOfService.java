package yidan.casework.performance;

import jakarta.persistence.Column;
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
import yidan.casework.EnforcementCase;
import yidan.document.OfficialDocument;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/** 送达回证: how, when and to whom the decision was handed. Source: 行政处罚法 第六十一条; 临政发〔2023〕14号 一、九 第九条. */
@Entity
@Table(name = "proof_of_service")
@Kind(TableKind.OWN)
public class ProofOfService extends NoteRow {

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

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

    /** The day that stood before; null where this proof corrects none. */
    @Column(name = "corrects_day", updatable = false)
    private LocalDate correctsDay;

    @Column(name = "corrected_why", updatable = false)
    private String correctedWhy;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected ProofOfService() {}

    public ProofOfService(
            EnforcementCase of,
            OfficialDocument paper,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            boolean consentSigned,
            String proof,
            Desk desk) {
        super(of.owner(), desk.now());
        this.caseId = of.uuid();
        this.manner = manner;
        this.servedOn = servedOn;
        this.issuedOn = DayOrder.on(paper.issuedAt().orElseThrow());
        this.consentSigned = consentSigned;
        this.receiver = receiver.strip();
        this.proof = proof == null || proof.isBlank() ? null : proof.strip();
    }

    /** Who saw that it was left behind; null where it was not. */
    public ProofOfService by(String saw) {
        witness = saw == null || saw.isBlank() ? null : saw.strip();
        return this;
    }

    /** Where it was handed over or left, or where it was sent to. */
    public ProofOfService at(String where) {
        place = where.strip();
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

    /** All of a case. */
    public static List<ProofOfService> of(Register register, UUID caseId) {
        return register.of(ProofOfService.class)
                .where("d.caseId = :case", "case", caseId)
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

    public String receiver() {
        return receiver;
    }

    /** Where it was handed over or left, or sent to; empty where it was handed over with the act that made it. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> proof() {
        return Optional.ofNullable(proof);
    }
}
