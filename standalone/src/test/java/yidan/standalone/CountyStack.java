package yidan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole county as the fixture of browser stories, started once for all of them by the launcher's own classes, on
 * free ports, from an empty folder. A story takes it as a parameter:
 *
 * <pre>{@code
 * @ExtendWith(CountyStack.class)
 * class LoginStoryIT {
 *     @Test
 *     void officer_stands_before_his_work_list(County county) { … }
 * }
 * }</pre>
 *
 * While writing stories, {@code -Dyidan.running=FOLDER} uses a county that {@code ./run} has up already.
 */
public final class CountyStack implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(CountyStack.class);

    /** Where the running county is, and how to get in. */
    public record County(Path folder, Map<String, String> env) {

        public String appUrl() {
            return env.get("APP_URL");
        }

        public String portalUrl() {
            return env.get("PORTAL_URL");
        }

        public String keycloakUrl() {
            return env.get("KEYCLOAK_URL");
        }

        public String demoPassword() {
            return env.get("DEMO_PASSWORD");
        }

        /** What the county's administrators of the identity server do, without its screens. */
        public IdentityDesk identity() {
            return new IdentityDesk(this);
        }

        String secret(Secrets.Name name) {
            try {
                return EnvFile.read(folder.resolve("secrets")).get(name.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A window of 1280×720. */
        public Browser desktop() {
            return new Browser(this, new Browser.Device(1280, 720, false));
        }

        /** A window of 390×844. */
        public Browser phone() {
            return new Browser(this, new Browser.Device(390, 844, false));
        }

        /** A screen of 390×844 under a finger, as a phone's browser lays it out. */
        public Browser handset() {
            return new Browser(this, new Browser.Device(390, 844, true));
        }

        /** Past the walls: for looking at what really happened. */
        public Connection owner() throws SQLException {
            return DriverManager.getConnection(
                    env.get("DB_URL"), env.get("DB_OWNER_USER"), env.get("DB_OWNER_PASSWORD"));
        }
    }

    /** The three servers of the county that the stories share; kill -9 whichever you like, then start again. */
    public static final class Machine implements AutoCloseable {

        private final County county;
        private Stack stack;

        private Machine(Stack stack, County county) {
            this.stack = stack;
            this.county = county;
        }

        /** As {@code kill -9} would. */
        public void kill(Server server) {
            Assumptions.assumeTrue(stack != null, "somebody else's county is not killed");
            Child child =
                    switch (server) {
                        case POSTGRESQL -> stack.postgres().child();
                        case KEYCLOAK -> stack.keycloak().child();
                        case PAYARA -> stack.payara().child();
                    };
            ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        }

        /** What {@code ./run} does when one of the three is gone, and what the next {@code ./run} does. */
        public void startAgain() {
            Settings settings = stack.settings();
            stack.close();
            stack = Stack.start(House.here(), settings, new Progress(System.out::println));
        }

        @Override
        public void close() {
            if (stack != null) {
                stack.close();
            }
        }
    }

    /** The three. */
    public enum Server {
        POSTGRESQL,
        KEYCLOAK,
        PAYARA
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == County.class || type == Machine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Machine machine = running(context);
        return parameter.getParameter().getType() == Machine.class ? machine : machine.county;
    }

    private static Machine running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Machine.class, type -> start(), Machine.class);
    }

    private static Machine start() {
        String already = System.getProperty("yidan.running");
        if (already != null) {
            return new Machine(null, county(Path.of(already).toAbsolutePath()));
        }
        House house = House.here();
        var settings = new Settings(
                house.root().resolve("standalone/target/county"), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
        try (RunFolder folder = RunFolder.take(settings.folder())) {
            Stack.sweep(folder);
            folder.reset();
        }
        Stack stack = Stack.start(house, settings, new Progress(System.out::println));
        return new Machine(stack, county(settings.folder()));
    }

    private static County county(Path folder) {
        try {
            if (!Files.exists(folder.resolve("env"))) {
                throw new IllegalStateException("no county runs in " + folder);
            }
            return new County(folder, EnvFile.read(folder.resolve("env")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
