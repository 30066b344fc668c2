package yidan.casework.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import yidan.tenancy.Id;

/** Before several gates stands the same dossier: who is refused at one has changed nothing of it. */
final class Once {

    private static final Map<String, Id<?>> MADE = new ConcurrentHashMap<>();

    private Once() {}

    /** @param name the same for what is the same */
    @SuppressWarnings("unchecked")
    static <I extends Id<?>> Supplier<I> once(String name, Supplier<I> making) {
        return () -> {
            Id<?> made = MADE.get(name);
            if (made == null) {
                made = making.get();
                MADE.put(name, made);
            }
            return (I) made;
        };
    }
}
