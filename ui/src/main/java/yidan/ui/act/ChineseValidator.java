package yidan.ui.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import yidan.ui.shell.Texts;

/** Bean Validation whose messages are Chinese whatever the server's own language is. */
@ApplicationScoped
public class ChineseValidator {

    @Inject
    private ValidatorFactory factory;

    /** What is wrong with one component of an act's record; the most basic complaint first. */
    public <T> Optional<String> complaint(Class<T> type, String component, Object value) {
        return validator().validateValue(type, component, value).stream()
                .min(Comparator.comparing(violation -> !isPresence(violation)))
                .map(ConstraintViolation::getMessage);
    }

    private static boolean isPresence(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .startsWith("Not");
    }

    private Validator validator() {
        MessageInterpolator standard = factory.getMessageInterpolator();
        return factory.usingContext()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return interpolate(template, context, Locale.SIMPLIFIED_CHINESE);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale locale) {
                        return own(template, context)
                                .orElseGet(() -> standard.interpolate(template, context, Locale.SIMPLIFIED_CHINESE));
                    }
                })
                .getValidator();
    }

    /** Our own words for the usual constraints, {@code constraint.<Name>}; the act's own message wins. */
    private static Optional<String> own(String template, MessageInterpolator.Context context) {
        Annotation annotation = context.getConstraintDescriptor().getAnnotation();
        String name = annotation.annotationType().getSimpleName();
        String key = "constraint." + name;
        if (!template.startsWith("{jakarta.validation") || !Texts.has(key)) {
            return Optional.empty();
        }
        String text = Texts.zh(key);
        for (var attribute : context.getConstraintDescriptor().getAttributes().entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return Optional.of(text);
    }
}
