package yidan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a supervisor or a justice office may read, from when to when. Belongs to the organisation that gave it.
 * Source: 临政发〔2023〕14号 三、八 第十三条 (介绍信).
 */
@Entity
@Table(name = "mandate")
@Kind(TableKind.OWN)
@IdClass(Dossier.Key.class)
public class Mandate {

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private int tenant;

    @Column(name = "user_name")
    private String user;

    @Column(name = "reads_tenant")
    private int reads;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "letter_id", updatable = false)
    @Convert(converter = UuidConverter.class)
    private UUID letter;

    private String title;

    protected Mandate() {}

    /**
     * @param giver the organisation that gives it and the person belongs to
     * @param title the letter or appointment it rests on
     * @param validTo last day; null for a standing mandate such as a justice office's
     */
    public Mandate(
            OrganisationCode giver,
            String user,
            OrganisationCode reads,
            LocalDate validFrom,
            LocalDate validTo,
            String title,
            Instant now) {
        this(giver, user, reads, validFrom, validTo, null, title, now);
    }

    /**
     * Under a letter of introduction.
     *
     * @param letter the letter's id
     * @param title the letter's number
     */
    public Mandate(
            OrganisationCode giver,
            String user,
            OrganisationCode reads,
            LocalDate validFrom,
            LocalDate validTo,
            UUID letter,
            String title,
            Instant now) {
        if (!giver.county().equals(reads.county())) {
            throw new Refusal("mandate.other-county", "");
        }
        this.county = giver.county().value();
        this.id = TimeOrdered.id(now);
        this.tenant = giver.value();
        this.user = user;
        this.reads = reads.value();
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.letter = letter;
        this.title = title;
    }

    public int reads() {
        return reads;
    }

    /** It ends with this day; what was read under it stays in the record. */
    public void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** From this day on it opens nothing; one whose first day has not passed becomes empty. */
    public void withdraw(LocalDate day) {
        LocalDate before = day.isAfter(validFrom) ? day.minusDays(1) : validFrom.minusDays(1);
        if (validTo == null || validTo.isAfter(before)) {
            validTo = before;
        }
    }

    OrganisationCode giver() {
        return new OrganisationCode(tenant);
    }
}
