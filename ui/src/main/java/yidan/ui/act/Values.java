package yidan.ui.act;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import yidan.ui.shell.Texts;

/**
 * Reads value types from what was typed: any record of one component of text or whole number. What its constructor
 * refuses is an error at the field, under {@code value.<Type>}.
 */
public final class Values {

    private Values() {}

    /** @throws IllegalStateException if the type is no such record: it needs a field of its own */
    static Function<String, Object> reader(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            throw new IllegalStateException("no field for " + type + ": give the form one");
        }
        return text -> read(type, components[0].getType(), text);
    }

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException with a message for the person
     */
    public static <T> T read(Class<T> type, String text) {
        return type.cast(read(type, type.getRecordComponents()[0].getType(), text));
    }

    private static Object read(Class<?> type, Class<?> inner, String text) {
        try {
            Object argument = inner == String.class ? text : number(inner, text);
            Constructor<?> constructor = type.getDeclaredConstructor(inner);
            return constructor.newInstance(argument);
        } catch (InvocationTargetException | NumberFormatException refused) {
            throw new IllegalArgumentException(message(type), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object number(Class<?> type, String text) {
        return type == long.class || type == Long.class ? (Object) Long.valueOf(text) : (Object) Integer.valueOf(text);
    }

    private static String message(Class<?> type) {
        String key = "value." + type.getSimpleName();
        return Texts.zh(Texts.has(key) ? key : "value.bad");
    }
}
