package yidan.act;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** An act like another, but for what a story is about. */
public final class Otherwise {

    private Otherwise() {}

    /** @param parts component and value, in turn */
    public static <A extends Record> A with(A as, Object... parts) {
        Map<String, Object> changed = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            changed.put((String) parts[i], parts[i + 1]);
        }
        RecordComponent[] components = as.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = changed.containsKey(name)
                        ? changed.remove(name)
                        : components[i].getAccessor().invoke(as);
            }
            if (!changed.isEmpty()) {
                throw new IllegalArgumentException(as.getClass().getSimpleName() + " has no " + changed.keySet());
            }
            return canonical(as, components).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <A extends Record> Constructor<A> canonical(A as, RecordComponent[] components)
            throws NoSuchMethodException {
        return (Constructor<A>) as.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
