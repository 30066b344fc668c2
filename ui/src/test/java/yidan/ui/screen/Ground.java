package yidan.ui.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.tenancy.Transactions;

/** What the container gives elsewhere, taken from the world of the tests: its database and its clock. */
@ApplicationScoped
class Ground {

    private static final Map<String, String> CONFIGURATION =
            Map.of("FILES_DIR", "target/screen-files", "DOCUMENT_FONTS", " ");

    private static final World WORLD = CaseWorld.standing().world;

    private final ValidatorFactory validators = Validation.byDefaultProvider()
            .configure()
            .clockProvider(WORLD::clock)
            .buildValidatorFactory();

    @Produces
    Transactions transactions() {
        return WORLD.transactions;
    }

    @Produces
    Clock clock() {
        return WORLD.clock();
    }

    @Produces
    ValidatorFactory validators() {
        return validators;
    }

    @Produces
    Validator validator() {
        return validators.getValidator();
    }

    @Produces
    @ConfigProperty
    String configured(InjectionPoint where) {
        return CONFIGURATION.get(
                where.getAnnotated().getAnnotation(ConfigProperty.class).name());
    }

    /** There is none: who is asking stands in the session. */
    @Produces
    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Ground.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    throw new ContextNotActiveException("no request");
                });
    }
}
