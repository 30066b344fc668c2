package yidan.ui.home;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.rule.workload.Workload;
import yidan.tenancy.Dossier;
import yidan.ui.shell.Texts;

/**
 * How the dossiers of a list are called and where each is found. What has no name or no page of its own, such as a measure or
 * a recording, is called by what it hangs on and found there.
 */
public final class Places {

    private final Map<UUID, String> types;
    private final Map<UUID, Dossier.Part> wholes;
    private final Map<UUID, Object> called;

    private Places(Map<UUID, String> types, Map<UUID, Dossier.Part> wholes, Map<UUID, Object> called) {
        this.types = types;
        this.wholes = wholes;
        this.called = called;
    }

    /** @param types name of each one's kind */
    public static Places of(Workload workload, Map<UUID, String> types) {
        Map<UUID, Dossier.Part> wholes = workload.wholes(types);
        Map<UUID, Object> called = workload.called(
                Stream.concat(types.keySet().stream(), wholes.values().stream().map(Dossier.Part::id))
                        .distinct()
                        .toList());
        return new Places(new HashMap<>(types), wholes, called);
    }

    /** Its kind and what it is called, as far as either is known. */
    public String named(UUID dossier) {
        String kind = "dossier." + types.get(dossier);
        String name = Optional.ofNullable(called.get(dossier))
                .or(() -> Optional.ofNullable(wholes.get(dossier)).map(whole -> called.get(whole.id())))
                .map(Texts::word)
                .orElse("");
        return Stream.of(Texts.has(kind) ? Texts.zh(kind) : "", name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The address of its page, or of the page of what it hangs on; empty where neither has one. */
    public Optional<String> path(UUID dossier) {
        return path(types.get(dossier), dossier)
                .or(() -> Optional.ofNullable(wholes.get(dossier)).flatMap(whole -> path(whole.whole(), whole.id())));
    }

    private static Optional<String> path(String type, UUID id) {
        return Optional.of("path." + type).filter(Texts::has).map(key -> Texts.zh(key, id));
    }
}
