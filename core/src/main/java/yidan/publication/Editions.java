package yidan.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All published versions of one list, the latest first, and what they say about a day.
 * Source: 临政发〔2023〕13号 二 (依法向社会公布后实施).
 */
public record Editions(List<PublishedVersion> all) {

    public Editions {
        all = List.copyOf(all);
    }

    /** How a version stands on a day. */
    public enum Standing {
        IN_FORCE,
        COMING,
        SUPERSEDED,
        WITHDRAWN
    }

    /** The version that applied on the day; a version withdrawn later did apply until then. */
    public Optional<PublishedVersion> on(LocalDate day) {
        return all.stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .filter(version ->
                        !version.isWithdrawn() || version.withdrawnOn().isAfter(day))
                .max((one, other) -> one.inForceFrom().equals(other.inForceFrom())
                        ? Integer.compare(one.edition(), other.edition())
                        : one.inForceFrom().compareTo(other.inForceFrom()));
    }

    public Optional<PublishedVersion> edition(int edition) {
        return all.stream().filter(version -> version.edition() == edition).findFirst();
    }

    public Standing standing(PublishedVersion version, LocalDate day) {
        if (version.isWithdrawn() && !version.withdrawnOn().isAfter(day)) {
            return Standing.WITHDRAWN;
        }
        if (version.inForceFrom().isAfter(day)) {
            return Standing.COMING;
        }
        return on(day).filter(version::equals).isPresent() ? Standing.IN_FORCE : Standing.SUPERSEDED;
    }

    /** The first day on which another version applies; empty while none is published. */
    public Optional<LocalDate> endOf(PublishedVersion version) {
        if (version.isWithdrawn()) {
            return Optional.of(version.withdrawnOn());
        }
        return all.stream()
                .filter(next -> next.edition() > version.edition() && !next.isWithdrawn())
                .map(PublishedVersion::inForceFrom)
                .filter(from -> !from.isBefore(version.inForceFrom()))
                .min(LocalDate::compareTo);
    }
}
