package yidan.admin.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Loads the demo counties at the start of an installation that asks for them; it is not ready before they are there. */
@Readiness
@ApplicationScoped
public class DemoStart implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DemoStart.class.getName());
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    @ConfigProperty(name = "DEMO", defaultValue = "false")
    private boolean wanted;

    @Inject
    private DemoCounty county;

    @Inject
    private DemoSupervision supervision;

    @Inject
    private DemoCases cases;

    @Resource
    private ManagedExecutorService executor;

    private volatile boolean ready;

    /** Returns at once; the loading goes on in the background. */
    void start() {
        ready = !wanted;
        if (wanted) {
            executor.execute(this::loadPatiently);
        }
    }

    /** On a slow machine this may come before the database or the identity server answers. */
    private void loadPatiently() {
        for (int attempt = 1; !ready && attempt <= ATTEMPTS; attempt++) {
            try {
                load();
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "demo counties not loaded, attempt " + attempt, failure);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void load() {
        long begun = System.nanoTime();
        if (county.load()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "demo counties loaded in {0} ms",
                    (System.nanoTime() - begun) / 1_000_000);
        }
        supervision.load();
        cases.load();
        ready = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo").status(ready).build();
    }
}
