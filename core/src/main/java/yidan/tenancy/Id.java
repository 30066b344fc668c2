package yidan.tenancy;

import java.util.UUID;

/** The identity of a dossier inside a county. The county is never part of what a caller may say. */
public record Id<D>(UUID value) {

    public static <D> Id<D> of(UUID value) {
        return new Id<>(value);
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static <D> Id<D> parse(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
