package yidan.casework.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** When a court may be asked to enforce, and that it was. Source: 行政强制法 第五十三条至第五十五条. */
@Embeddable
public class CourtStep {

    @Column(name = "court_applied_on")
    private LocalDate appliedOn;

    @Column(name = "court_from")
    private LocalDate from;

    @Column(name = "court_until")
    private LocalDate until;

    @Column(name = "court")
    private String name;

    protected CourtStep() {}

    public static CourtStep none() {
        return new CourtStep();
    }

    public void opens(LocalDate first, LocalDate last) {
        from = first;
        until = last;
    }

    public void apply(LocalDate on, String where) {
        appliedOn = on;
        name = where.strip();
    }

    public Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Of the court that was asked. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }
}
