package yidan.admin.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import yidan.act.InTenant;
import yidan.act.Performed;
import yidan.casework.review.material.EndedAccess;
import yidan.people.offboarding.OffboardingAct;
import yidan.people.onboarding.OnboardingAct;
import yidan.people.organisation.OrganisationAct;
import yidan.rule.OverdueClocks;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;

/**
 * When jobs are done: right after the act that left them, and every few seconds for what could not be done then; every
 * minute it is noted which clocks are over, and another body's access to a review is taken from it when its day has passed.
 */
@ApplicationScoped
public class JobSchedule {

    private static final System.Logger LOG = System.getLogger(JobSchedule.class.getName());
    private static final int SECONDS = 5;
    private static final int SECONDS_BETWEEN_SWEEPS = 60;

    @Inject
    private JobRunner runner;

    @Inject
    private Foundation foundation;

    @Inject
    private OverdueClocks clocks;

    @Inject
    private EndedAccess access;

    private ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> round;
    private ScheduledFuture<?> sweep;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) throws NamingException {
        // A resource injected here would fail the deployment.
        executor = InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        round = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
        sweep = executor.scheduleWithFixedDelay(this::sweep, SECONDS, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (round != null) {
            round.cancel(false);
            sweep.cancel(false);
        }
    }

    /** Where a person waits for the effect (shut out, changed) it is there when his click returns. */
    void after(@Observes Performed performed) {
        CountyCode county = performed.actor().county();
        switch (performed.act()) {
            case OnboardingAct onboarding -> later(county);
            case OffboardingAct offboarding -> later(county);
            case OrganisationAct organisation -> now(county);
            case InTenant inside -> now(county);
            default -> {
                // Nothing to do outside the database.
            }
        }
    }

    private void now(CountyCode county) {
        try {
            runner.runDue(county);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "jobs of " + county, failure);
        }
    }

    private void later(CountyCode county) {
        executor.execute(() -> now(county));
    }

    private void sweep() {
        try {
            clocks.note();
            access.end();
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "no sweep: {0}", failure.getMessage());
        }
    }

    private void round() {
        try {
            foundation.counties().forEach(this::now);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.WARNING, "no round: {0}", failure.getMessage());
        }
    }
}
