package yidan.act;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import yidan.tenancy.Refusal;

/** What is entered ends in papers and registers: signs that no face draws, such as emoji, are refused at their field. */
final class Printable {

    /** Selects the coloured form of the sign before it. */
    private static final int EMOJI_FORM = 0xFE0F;

    private Printable() {}

    /** @throws Refusal {@code act.unprintable} naming the component */
    static void require(Act act) {
        for (RecordComponent component : act.getClass().getRecordComponents()) {
            texts(value(act, component))
                    .flatMapToInt(String::codePoints)
                    .filter(Printable::isUnprintable)
                    .findFirst()
                    .ifPresent(sign -> {
                        throw new Refusal("act.unprintable", "", Character.toString(sign), "U+%04X".formatted(sign))
                                .at(component.getName());
                    });
        }
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof String text) {
            return Stream.of(text);
        }
        return value instanceof Collection<?> many ? many.stream().flatMap(Printable::texts) : Stream.empty();
    }

    private static boolean isUnprintable(int sign) {
        return Character.isEmojiPresentation(sign)
                || sign == EMOJI_FORM
                || Character.isEmojiModifier(sign)
                || Character.isISOControl(sign) && !Character.isWhitespace(sign)
                || Character.getType(sign) == Character.SURROGATE;
    }

    private static Object value(Act act, RecordComponent component) {
        try {
            return component.getAccessor().invoke(act);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
