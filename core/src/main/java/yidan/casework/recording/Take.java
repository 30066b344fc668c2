package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import yidan.casework.investigation.Hours;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** When, where and how something was filmed, and since when it can be handed in. Source: 临政发〔2023〕14号 一、三 第十三条、第十四条、第十七条. */
@Embeddable
public class Take {

    private static final String STORE = "linyi-14:1.3#17";

    @Column(name = "taken_on", updatable = false)
    private LocalDate on;

    @Column(name = "begun_at", updatable = false)
    private LocalTime begunAt;

    @Column(name = "ended_at", updatable = false)
    private LocalTime endedAt;

    /** Where it went on over midnight; null where it ended on its day. */
    @Column(name = "ended_on", updatable = false)
    private LocalDate endedOn;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String device;

    @Column(name = "interrupted_why", updatable = false)
    private String interruptedWhy;

    @Column(name = "away_why", updatable = false)
    private String awayWhy;

    @Column(name = "returned_on", updatable = false)
    private LocalDate returnedOn;

    protected Take() {}

    /** @throws Refusal {@code recording.return-and-reason} where one of the day of return and its reason is missing */
    static Take of(Recording.Taking taking) {
        boolean away = taking.awayWhy() != null && !taking.awayWhy().isBlank();
        if (away != (taking.returnedOn() != null)) {
            throw new Refusal("recording.return-and-reason", STORE).at("returnedOn");
        }
        Hours hours = taking.hours();
        Take one = new Take();
        one.on = hours.day();
        one.begunAt = hours.begin();
        one.endedAt = hours.end();
        one.endedOn = hours.nextDay().orElse(null);
        one.place = taking.place().strip();
        one.device = blankToNull(taking.device());
        one.interruptedWhy = blankToNull(taking.interruptedWhy());
        one.awayWhy = blankToNull(taking.awayWhy());
        one.returnedOn = taking.returnedOn();
        return one;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The officers were away, so that it is handed in after their return. */
    boolean isLater() {
        return returnedOn != null;
    }

    LocalDate handedInFrom() {
        return isLater() ? returnedOn : over();
    }

    /** From when on the two working days count. */
    Instant event() {
        return handedInFrom()
                .atTime(isLater() ? LocalTime.MIN : endedAt)
                .atZone(ShanghaiClock.ZONE)
                .toInstant();
    }

    /** The day on which it ended. */
    LocalDate over() {
        return endedOn == null ? on : endedOn;
    }

    boolean covers(LocalDate day) {
        return !on.isAfter(day) && !over().isBefore(day);
    }

    /** The moment; where nothing was filmed, the end of the day. */
    Instant end() {
        return over().atTime(endedAt == null ? LocalTime.MAX : endedAt)
                .atZone(ShanghaiClock.ZONE)
                .toInstant();
    }

    LocalDate on() {
        return on;
    }

    Optional<LocalDate> nextDay() {
        return Optional.ofNullable(endedOn);
    }

    Optional<LocalTime> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    Optional<LocalTime> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    String place() {
        return place;
    }

    Optional<String> device() {
        return Optional.ofNullable(device);
    }

    Optional<String> interruptedWhy() {
        return Optional.ofNullable(interruptedWhy);
    }
}
