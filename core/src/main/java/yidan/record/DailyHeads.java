package yidan.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.ShanghaiClock;

/**
 * Publishes where each chain stood at the end of a day. Any number of nodes may run it, at any time, as often as they
 * like: a day's head is written once.
 */
@ApplicationScoped
public class DailyHeads {

    private static final System.Logger LOG = System.getLogger(DailyHeads.class.getName());

    private Registers registers;
    private Foundation foundation;
    private Clock clock;

    protected DailyHeads() {}

    @Inject
    public DailyHeads(Registers registers, Foundation foundation, Clock clock) {
        this.registers = registers;
        this.foundation = foundation;
        this.clock = clock;
    }

    /** County by county. */
    public int publishAll() {
        return foundation.counties().stream().mapToInt(this::publish).sum();
    }

    /** Publishes yesterday's heads of a county, of those bodies that have new entries since the last published one. */
    public int publish(CountyCode county) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        int written = 0;
        for (OrganisationCode organisation : foundation.organisations(county)) {
            if (publish(organisation, yesterday)) {
                written++;
            }
        }
        if (written > 0) {
            LOG.log(System.Logger.Level.INFO, "county {0}: {1} record heads published", county, written);
        }
        return written;
    }

    private boolean publish(OrganisationCode organisation, LocalDate day) {
        try {
            return registers.readFor(organisation, register -> publish(register, organisation, day));
        } catch (PersistenceException refused) {
            boolean byAnotherNode = registers.readFor(organisation, register -> published(register, day) != null);
            if (byAnotherNode) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean publish(Register register, OrganisationCode organisation, LocalDate day) {
        ChainHead head = headAtEndOf(register, day);
        if (head == null || published(register, day) != null || head.seq() <= lastPublished(register)) {
            return false;
        }
        register.note(new DailyHead(organisation, day, head.seq(), head.hash()));
        return true;
    }

    private record Standing(long seq, String hash) {}

    private static ChainHead headAtEndOf(Register register, LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(ShanghaiClock.ZONE).toInstant();
        // The county's entries on this body's dossiers stand in other chains: only the head's own chain counts.
        return register.of(RecordHead.class).values(Integer.class, "d.tenant").stream()
                .findFirst()
                .flatMap(own -> register
                        .of(RecordEntry.class)
                        .where("d.tenant = :own", "own", own)
                        .where("d.at < :midnight", "midnight", midnight)
                        .orderBy("d.seq desc")
                        .page(0, 1)
                        .select(Standing.class, "d.seq, d.hash")
                        .stream()
                        .findFirst())
                .map(standing -> new ChainHead(day, standing.seq(), standing.hash()))
                .orElse(null);
    }

    private static Long published(Register register, LocalDate day) {
        return register.of(DailyHead.class).where("d.day = :day", "day", day).values(Long.class, "d.seq").stream()
                .findFirst()
                .orElse(null);
    }

    private static long lastPublished(Register register) {
        return register.of(DailyHead.class).values(Long.class, "max(d.seq)").stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
    }
}
