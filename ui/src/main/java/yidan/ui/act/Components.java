package yidan.ui.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import yidan.act.Act;

/**
 * What the record of an act says of its components, and how one is made of their values. Constraints of a record's component
 * stand on its field.
 */
record Components(Class<? extends Act> act) {

    private static final int ONE_LINE = 120;

    RecordComponent[] all() {
        return act.getRecordComponents();
    }

    RecordComponent one(String name) {
        return Arrays.stream(all())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(act.getSimpleName() + " has no " + name));
    }

    boolean isRequired(String name) {
        return one(name).getType().isPrimitive() && one(name).getType() != boolean.class
                || has(name, NotNull.class)
                || has(name, NotBlank.class)
                || has(name, NotEmpty.class);
    }

    boolean has(String name, Class<? extends Annotation> constraint) {
        return annotation(name, constraint) != null;
    }

    /** Whether it is text of more than a line. */
    boolean isLong(String name) {
        Size size = annotation(name, Size.class);
        return size != null && size.max() > ONE_LINE;
    }

    private <A extends Annotation> A annotation(String name, Class<A> annotation) {
        try {
            return act.getDeclaredField(name).getAnnotation(annotation);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    Act build(Map<String, Object> values) {
        Class<?>[] types = Arrays.stream(all()).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] arguments = Arrays.stream(all())
                .map(component -> values.get(component.getName()))
                .toArray();
        try {
            Constructor<? extends Act> constructor = act.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
