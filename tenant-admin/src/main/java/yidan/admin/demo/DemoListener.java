package yidan.admin.demo;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.health.Readiness;

/** The web module's start comes after the server has bound the data source; the application scope's before. */
@WebListener
public class DemoListener implements ServletContextListener {

    @Inject
    @Readiness
    private DemoStart demo;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        demo.start();
    }
}
