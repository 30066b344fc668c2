package yidan.ui.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import yidan.ui.shell.Texts;

/**
 * One value of a filter.
 *
 * @param value as in the URL
 * @param label as people read it
 */
public record Option(String value, String label) {

    /** What is known by a number, such as bodies by their codes. */
    public static List<Option> of(Map<Integer, String> names) {
        return names.entrySet().stream()
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }

    /** The constants of an enumeration, with the texts {@code <Type>.<CONSTANT>}. */
    public static List<Option> of(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(
                        constant.name(),
                        Texts.zh(constant.getDeclaringClass().getSimpleName() + "." + constant.name())))
                .toList();
    }
}
