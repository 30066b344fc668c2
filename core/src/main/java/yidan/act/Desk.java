package yidan.act;

import java.time.Instant;
import java.time.LocalDate;
import yidan.tenancy.Actor;
import yidan.tenancy.Register;
import yidan.tenancy.ShanghaiClock;

/**
 * What lies before the person who performs an act: who he is, what time it is, the register of the transaction.
 *
 * @param now the moment the act is done; the same for everything it does
 */
public record Desk(Actor actor, Instant now, Register register) {

    /** The day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, ShanghaiClock.ZONE);
    }
}
