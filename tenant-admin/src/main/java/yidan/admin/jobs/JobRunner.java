package yidan.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import yidan.act.Chores;
import yidan.act.JobClaims;
import yidan.admin.identity.AccountTaken;
import yidan.admin.identity.IdentityUnreachable;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/** Takes the jobs of a county one by one and does them; what cannot be done now is tried again later. */
@ApplicationScoped
public class JobRunner {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private JobClaims claims;
    private Chores chores;
    private Workshop workshop;
    private Clock clock;

    protected JobRunner() {}

    @Inject
    public JobRunner(JobClaims claims, Chores chores, Workshop workshop, Clock clock) {
        this.claims = claims;
        this.chores = chores;
        this.workshop = workshop;
        this.clock = clock;
    }

    /** Does what is due in the county. @return how many jobs were taken */
    public int runDue(CountyCode county) {
        int taken = 0;
        for (Optional<JobClaims.Claim> claim = claims.next(county, PATIENCE);
                claim.isPresent();
                claim = claims.next(county, PATIENCE)) {
            run(claim.get());
            taken++;
        }
        return taken;
    }

    private void run(JobClaims.Claim claim) {
        OrganisationCode organisation = claim.organisation();
        Id<ProvisioningJob> id = Id.of(claim.job());
        Optional<ProvisioningJob> job =
                chores.keepBooks(organisation, register -> register.find(ProvisioningJob.class, id));
        if (job.isEmpty()) {
            return;
        }
        try {
            if (workshop.work(organisation, job.get())) {
                chores.keepBooks(organisation, register -> {
                    register.find(ProvisioningJob.class, id).ifPresent(ProvisioningJob::done);
                    return "";
                });
            } else {
                postpone(organisation, id, null);
            }
        } catch (AccountTaken taken) {
            fail(organisation, id, "staff.account-taken");
        } catch (IdentityUnreachable silent) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} of {1}: {2}",
                    job.get().kind(),
                    organisation,
                    silent.getMessage());
            postpone(organisation, id, "identity.unreachable");
        } catch (Refusal refusal) {
            fail(organisation, id, refusal.key());
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, job.get().kind() + " of " + organisation, failure);
            postpone(organisation, id, "act.failed");
        }
    }

    private void fail(OrganisationCode organisation, Id<ProvisioningJob> id, String problem) {
        chores.keepBooks(organisation, register -> {
            register.load(ProvisioningJob.class, id).fail(problem);
            return "";
        });
    }

    private void postpone(OrganisationCode organisation, Id<ProvisioningJob> id, String problem) {
        chores.keepBooks(organisation, register -> {
            register.load(ProvisioningJob.class, id).postpone(problem, clock.instant());
            return "";
        });
    }
}
