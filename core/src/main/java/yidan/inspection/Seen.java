package yidan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import yidan.casework.investigation.Hours;

/** What the record of a visit says was seen, until when, and who was there. Source: 临政发〔2023〕14号 四、八 第十条至第十二条. */
@Embeddable
public class Seen {

    @Column(name = "begun_at")
    private LocalTime begunAt;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    /** Where it went on over midnight; null where it ended on its day. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String place;

    @Column(name = "present_people")
    private String present;

    @Column(name = "record_words")
    private String words;

    @Column(name = "signed_as")
    private String signedAs;

    private String witness;

    protected Seen() {}

    static Seen of(Visit visit) {
        Seen seen = new Seen();
        seen.begunAt = visit.hours().begin();
        seen.endedAt = visit.hours().end();
        seen.endedOn = visit.hours().nextDay().orElse(null);
        seen.place = visit.place().strip();
        seen.present = visit.present().strip();
        seen.words = visit.words().strip();
        seen.signedAs = visit.signing().name();
        seen.witness = visit.witness() == null || visit.witness().isBlank()
                ? null
                : visit.witness().strip();
        return seen;
    }

    /** When the visit of that day was over. */
    Instant until(LocalDate day) {
        return new Hours(day, begunAt, endedAt, endedOn).endedAt();
    }

    String place() {
        return place;
    }

    String present() {
        return present;
    }

    String words() {
        return words;
    }
}
