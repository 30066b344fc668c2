package yidan.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * Something that remains to be done for an organisation outside the database, or after something outside the database.
 * Done as often as it takes: each kind may be repeated without harm.
 */
@Entity
@Table(name = "provisioning_job")
@Kind(TableKind.COUNTY)
public class ProvisioningJob extends Dossier {

    public static final String WAITING = "WAITING";
    public static final String DONE = "DONE";
    public static final String FAILED = "FAILED";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_AFTER = 6;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JobKind kind;

    private String subject;

    @Column(updatable = false)
    private int ordinal;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    private String problem;

    protected ProvisioningJob() {}

    private ProvisioningJob(OrganisationCode organisation, JobKind kind, String subject, int ordinal, Instant now) {
        super(organisation, TimeOrdered.id(now), WAITING, LocalDate.ofInstant(now, ShanghaiClock.ZONE));
        this.kind = kind;
        this.subject = subject;
        this.ordinal = ordinal;
        this.dueAt = now;
    }

    /**
     * @param subject an account, or the id of a dossier, or empty; never a secret
     * @param ordinal its place among those that become due at the same moment
     */
    public static ProvisioningJob forTenant(
            OrganisationCode organisation, JobKind kind, String subject, int ordinal, Instant now) {
        return new ProvisioningJob(organisation, kind, subject, ordinal, now);
    }

    public JobKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Key of what went wrong the last time. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    public boolean isDone() {
        return DONE.equals(stage());
    }

    public void done() {
        problem = null;
        claimedUntil = null;
        enter(DONE);
    }

    /** The other side did not answer; it will be tried again, each time a little later. */
    public void postpone(String reason, Instant now) {
        problem = reason;
        claimedUntil = null;
        dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_PAUSE_AFTER)));
    }

    /** Trying again would not help; somebody has to decide. */
    public void fail(String reason) {
        problem = reason;
        claimedUntil = null;
        enter(FAILED);
    }

    /** Somebody has mended what was wrong. */
    public void tryAgain(String newSubject, Instant now) {
        subject = newSubject;
        attempts = 0;
        dueAt = now;
        enter(WAITING);
    }
}
