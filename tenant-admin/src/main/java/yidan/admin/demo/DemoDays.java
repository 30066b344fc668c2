package yidan.admin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import yidan.act.Acts;
import yidan.act.Recorder;
import yidan.tenancy.Mandates;
import yidan.tenancy.Registers;
import yidan.tenancy.Transactions;

/**
 * The days before the first one: what has terms to wait for cannot all be done on the day on which the demo is loaded.
 */
@ApplicationScoped
public class DemoDays {

    private Transactions transactions;
    private Mandates mandates;
    private Registers registers;
    private Recorder recorder;
    private Validator validator;
    private Clock clock;

    protected DemoDays() {}

    @Inject
    public DemoDays(
            Transactions transactions,
            Mandates mandates,
            Registers registers,
            Recorder recorder,
            Validator validator,
            Clock clock) {
        this.transactions = transactions;
        this.mandates = mandates;
        this.registers = registers;
        this.recorder = recorder;
        this.validator = validator;
        this.clock = clock;
    }

    /** The engine as it worked on that day at this hour; today it is now. */
    public Acts on(LocalDate day) {
        Clock then = Clock.offset(clock, Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), day)));
        return new Acts(transactions, mandates, registers, recorder, validator, then, performed -> {});
    }
}
