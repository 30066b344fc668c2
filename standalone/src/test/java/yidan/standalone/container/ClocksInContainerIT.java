package yidan.standalone.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import yidan.act.Chores;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.TimeOrdered;

/** The real server looks after the clocks by itself. */
@ExtendWith(ArquillianExtension.class)
class ClocksInContainerIT {

    private static final OrganisationCode NIUDU = new OrganisationCode(140821107);
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Duration PAUSE = Duration.ofMillis(250);

    @Inject
    private Foundation foundation;

    @Inject
    private Chores chores;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive county() {
        return CountyArchive.of(ClocksInContainerIT.class);
    }

    @Test
    void an_overdue_clock_becomes_missed_without_a_person() {
        Instant longAgo = Instant.parse("2026-03-02T02:00:00Z");
        foundation.found(
                new CountyCode(140821),
                "临猗县",
                List.of(new Foundation.Body(NIUDU, "牛杜镇人民政府", OrganisationKind.TOWNSHIP)));
        Organisation dossier = new Organisation(
                NIUDU, "一件材料", OrganisationKind.TOWNSHIP, TimeOrdered.id(clock.instant()), LocalDate.now(clock));
        chores.keepBooks(
                NIUDU, register -> clocks(register).start(Terms.EVIDENCE_PRESERVATION, dossier, NIUDU, longAgo));
        Instant until = clock.instant().plus(PATIENCE);
        String stage = Deadline.RUNNING;
        while (Deadline.RUNNING.equals(stage) && clock.instant().isBefore(until)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            stage = registers.readFor(
                    NIUDU, register -> clocks(register).of(dossier).getFirst().stage());
        }
        assertEquals(Deadline.MISSED, stage);
    }

    private Clocks clocks(Register register) {
        return Clocks.of(NIUDU, clock.instant(), register);
    }
}
