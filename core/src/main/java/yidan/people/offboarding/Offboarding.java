package yidan.people.offboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/**
 * How an organisation is taken out. The dossier is the justice bureau's, so that it outlives what it erases.
 * Source: our own; 电子数据的移交与销毁须双人办理.
 */
@Entity
@Table(name = "offboarding")
@Kind(TableKind.COUNTY)
public class Offboarding extends Dossier {

    public static final String BEGUN = "BEGUN";
    public static final String EXPORTED = "EXPORTED";
    public static final String CONFIRMED_ONCE = "CONFIRMED_ONCE";
    public static final String CONFIRMED = "CONFIRMED";
    public static final String ERASED = "ERASED";
    public static final String ABANDONED = "ABANDONED";

    @Column(name = "organisation_id", updatable = false)
    private int organisation;

    @Column(name = "organisation_name", updatable = false)
    private String organisationName;

    @Column(updatable = false)
    private String reason;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    @Column(name = "export_hash")
    private String exportHash;

    @Column(name = "export_bytes")
    private Long exportBytes;

    @Column(name = "head_seq")
    private Long headSeq;

    @Column(name = "head_hash")
    private String headHash;

    @Column(name = "first_by")
    private String firstBy;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "second_by")
    private String secondBy;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "second_at")
    private Instant secondAt;

    @Convert(converter = CountsConverter.class)
    private Map<String, Long> counts;

    private Integer accounts;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "certificate_hash")
    private String certificateHash;

    protected Offboarding() {}

    Offboarding(
            OrganisationCode bureau,
            UUID id,
            OrganisationCode organisation,
            String organisationName,
            String reason,
            String by,
            LocalDate today) {
        super(bureau, id, BEGUN, today);
        this.organisation = organisation.value();
        this.organisationName = organisationName;
        this.reason = reason;
        this.begunBy = by;
    }

    public OrganisationCode organisation() {
        return new OrganisationCode(organisation);
    }

    public String organisationName() {
        return organisationName;
    }

    public String reason() {
        return reason;
    }

    public String begunBy() {
        return begunBy;
    }

    public Optional<String> exportHash() {
        return Optional.ofNullable(exportHash);
    }

    public Optional<String> firstConfirmation() {
        return Optional.ofNullable(firstBy).map(unused -> firstName);
    }

    public Optional<String> firstBy() {
        return Optional.ofNullable(firstBy);
    }

    /** The hash of the last entry of its record when it was exported. */
    public Optional<String> headHash() {
        return Optional.ofNullable(headHash);
    }

    public Optional<Long> exportBytes() {
        return Optional.ofNullable(exportBytes);
    }

    public Optional<String> secondConfirmation() {
        return Optional.ofNullable(secondBy).map(unused -> secondName);
    }

    /** The export is there; whoever confirmed an earlier one confirms again. */
    void exported(String hash, long bytes, long seq, String head) {
        exportHash = hash;
        exportBytes = bytes;
        headSeq = seq;
        headHash = head;
        firstBy = null;
        secondBy = null;
        enter(EXPORTED);
    }

    /** First one administrator, then another. */
    void confirm(Actor by, String typedName, Instant now) {
        if (!organisationName.equals(typedName.strip())) {
            throw new Refusal("offboarding.name-differs", "", organisationName).at("organisationName");
        }
        if (firstBy == null) {
            firstBy = by.user();
            firstName = by.name();
            firstAt = now.truncatedTo(ChronoUnit.SECONDS);
            enter(CONFIRMED_ONCE);
            return;
        }
        if (firstBy.equals(by.user())) {
            throw new Refusal("offboarding.same-person", "", firstName);
        }
        secondBy = by.user();
        secondName = by.name();
        secondAt = now.truncatedTo(ChronoUnit.SECONDS);
        enter(CONFIRMED);
    }

    void abandon() {
        enter(ABANDONED);
    }

    /** What there was, counted before the first row goes; counting again after a crash changes nothing. */
    public void counted(Map<String, Long> rows, int accountsThen) {
        if (counts == null || counts.isEmpty()) {
            counts = Map.copyOf(rows);
            accounts = accountsThen;
        }
    }

    public Optional<Integer> accounts() {
        return Optional.ofNullable(accounts);
    }

    /** Nothing remains; the certificate says so. */
    public void erased(Instant now) {
        erasedAt = now.truncatedTo(ChronoUnit.SECONDS);
        enter(ERASED);
        certificateHash = certificate().orElseThrow().hash();
    }

    /** The certificate; empty until everything is gone. */
    public Optional<DeletionCertificate> certificate() {
        if (!ERASED.equals(stage())) {
            return Optional.empty();
        }
        return Optional.of(new DeletionCertificate(
                uuid(),
                organisation(),
                organisationName,
                reason,
                counts,
                accounts,
                exportHash,
                exportBytes,
                headSeq,
                headHash,
                firstName + " (" + firstBy + ")",
                firstAt,
                secondName + " (" + secondBy + ")",
                secondAt,
                erasedAt));
    }

    /** The hash that went into the bureau's record. */
    public Optional<String> certificateHash() {
        return Optional.ofNullable(certificateHash);
    }
}
