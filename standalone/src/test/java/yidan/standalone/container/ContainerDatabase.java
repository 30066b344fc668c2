package yidan.standalone.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;
import yidan.standalone.TestDatabase;

/** A real, migrated PostgreSQL before the container starts, and none after it has stopped. */
public class ContainerDatabase implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Lifetime.class);
    }

    /** Arquillian's events; the highest precedence goes first, the lowest last. */
    public static class Lifetime {

        private TestDatabase database;

        public void before(@Observes(precedence = 1000) BeforeSuite suite) {
            try {
                database = TestDatabase.start("container");
                database.writeContainerProperties();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void after(@Observes(precedence = -1000) AfterSuite suite) {
            if (database != null) {
                database.close();
            }
        }
    }
}
