package yidan.ui.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yidan.publication.PublishedReading;
import yidan.tenancy.County;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;

/** The counties that have published something. Each is asked by itself, so the answer is kept for some seconds. */
@ApplicationScoped
public class CountyDirectory {

    private static final Duration KEPT = Duration.ofSeconds(10);

    @Inject
    private Foundation foundation;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    private volatile Answer last = new Answer(Instant.EPOCH, List.of());

    /** A county with published bodies. */
    public record Entry(CountyCode county, String name, int bodies, Instant updated) {
        public String address() {
            return Address.county(county);
        }
    }

    private record Answer(Instant at, List<Entry> entries) {}

    List<Entry> all() {
        Answer answer = last;
        if (answer.at().plus(KEPT).isBefore(clock.instant())) {
            answer = ask();
            last = answer;
        }
        return answer.entries();
    }

    private synchronized Answer ask() {
        if (!last.at().plus(KEPT).isBefore(clock.instant())) {
            return last;
        }
        List<Entry> entries = new ArrayList<>();
        for (CountyCode county : foundation.counties()) {
            registers.readPublished(county, register -> {
                PublishedReading reading = new PublishedReading(register);
                int bodies = reading.bodies().size();
                return bodies > 0
                        && entries.add(
                                new Entry(county, name(register, county).orElse(""), bodies, reading.lastChange()));
            });
        }
        return new Answer(clock.instant(), List.copyOf(entries));
    }

    /** The name of a county of this installation. */
    static Optional<String> name(Register register, CountyCode county) {
        return register
                .of(County.class)
                .where("d.code = :code", "code", county.value())
                .values(String.class, "d.name")
                .stream()
                .findFirst();
    }
}
