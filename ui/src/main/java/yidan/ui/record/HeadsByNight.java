package yidan.ui.record;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import yidan.record.DailyHeads;

/** Publishes the heads of the day before, soon after midnight or soon after the start: whatever comes first. */
@WebListener
public class HeadsByNight implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(HeadsByNight.class.getName());
    private static final int MINUTES = 15;

    @Inject
    private DailyHeads heads;

    private ScheduledFuture<?> job;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            ManagedScheduledExecutorService timer =
                    InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
            job = timer.scheduleWithFixedDelay(this::publish, 1, MINUTES, TimeUnit.MINUTES);
        } catch (NamingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void publish() {
        try {
            heads.publishAll();
        } catch (RuntimeException failure) {
            // The next round tries again; a job that throws would never be called again.
            LOG.log(System.Logger.Level.ERROR, "publishing the heads of the records", failure);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (job != null) {
            job.cancel(false);
        }
    }
}
