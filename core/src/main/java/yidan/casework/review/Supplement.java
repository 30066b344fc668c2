package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** What the reviewer misses in what was handed in: told once, by a day that he sets. Source: 临政发〔2023〕14号 一、四 第十四条. */
@Embeddable
public class Supplement {

    private static final String TERM = "linyi-14:1.4#14";

    @Column(name = "supplements")
    private int times;

    private String missing;

    @Column(name = "supplement_until")
    private LocalDate until;

    @Column(name = "supplement")
    private String supplied;

    protected Supplement() {}

    static Supplement none() {
        return new Supplement();
    }

    void ask(String what, LocalDate lastDay) {
        if (times > 0) {
            throw new Refusal("review.one-supplement", TERM);
        }
        times++;
        missing = what.strip();
        until = lastDay;
    }

    void supply(String what) {
        supplied = what.strip();
    }

    Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    /** The last day for handing it in; empty where it was asked for before days were set. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    Optional<String> supplied() {
        return Optional.ofNullable(supplied);
    }
}
