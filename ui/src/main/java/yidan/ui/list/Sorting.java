package yidan.ui.list;

import java.util.Arrays;

/**
 * By what a list is ordered, as its columns say it.
 *
 * @param down whether the last comes first
 */
public record Sorting<E extends Enum<E>>(E by, boolean down) {

    private static final String DOWN = " desc";

    /**
     * @param order as a source is given it; empty for the natural order
     * @param natural which that is, the last first
     */
    public static <E extends Enum<E>> Sorting<E> of(String order, E natural) {
        String name = order.split(" ")[0];
        E by = Arrays.stream(natural.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(natural);
        return new Sorting<>(by, order.isEmpty() || order.endsWith(DOWN));
    }
}
