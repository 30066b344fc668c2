package yidan.ui.screen;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import yidan.tenancy.Actor;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/**
 * The real screens in this JVM, on the real engine and the real database of the tests' world, with neither a browser nor
 * a server: each person has a session, each window a page.
 */
public final class Screens {

    private static Screens one;

    private final BrowserlessApplicationContext application;

    private Screens() {
        new Weld().disableDiscovery().addBeanClasses(beans()).initialize();
        application = BrowserlessApplicationContext.create(builder -> builder.withViewPackages("yidan.ui")
                .withLookupServices(ByContainer.class)
                .withUIFactory(Screens::page));
    }

    /** One for the JVM: to begin costs more than a hundred pages. */
    public static synchronized Screens get() {
        if (one == null) {
            one = new Screens();
        }
        return one;
    }

    /** Somebody logs in. */
    public BrowserlessUserContext user(Actor actor) {
        BrowserlessUserContext user = application.newUser();
        user.getSession().getSession().setAttribute(CurrentActor.class.getName(), actor);
        return user;
    }

    /** Somebody logs in and opens a window. */
    public BrowserlessUIContext window(Actor actor) {
        return user(actor).newWindow();
    }

    /** A page speaks the session's language. */
    private static UI page() {
        UI page = new MockedUI();
        page.setLocale(VaadinSession.getCurrent().getLocale());
        return page;
    }

    /** What the application is made of, without what only a server can give: login, jobs, the public pages. */
    private static Class<?>[] beans() {
        try (ScanResult found = new ClassGraph()
                .acceptPackages("yidan")
                .filterClasspathElements(where -> !where.contains("test"))
                .rejectPackages("yidan.admin", "yidan.ui.admin", "yidan.ui.portal", "yidan.ui.identity")
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .scan()) {
            Stream<Class<?>> parts = Stream.of(ApplicationScoped.class, Route.class, Layout.class)
                    .flatMap(annotation -> found.getClassesWithAnnotation(annotation).loadClasses().stream());
            return Stream.concat(parts, Stream.of(CurrentActor.class, Ground.class))
                    .filter(part -> !part.getName().equals("yidan.tenancy.JtaTransactions")
                            && !part.getName().equals("yidan.tenancy.ShanghaiClock"))
                    .toArray(Class<?>[]::new);
        }
    }

    /** Views are made by the container, with their parts. */
    public static final class ByContainer implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new DefaultInstantiator(service) {
                @Override
                public <T> T getOrCreate(Class<T> type) {
                    Instance<T> made = CDI.current().select(type);
                    return made.isResolvable() ? made.get() : super.getOrCreate(type);
                }

                @Override
                public I18NProvider getI18NProvider() {
                    return new Texts();
                }

                /** Who listens to the beginning, such as the guard before every view, is told by an event. */
                @Override
                public Stream<VaadinServiceInitListener> getServiceInitListeners() {
                    return Stream.of(
                            event -> CDI.current().getBeanContainer().getEvent().fire(event));
                }
            };
        }
    }
}
