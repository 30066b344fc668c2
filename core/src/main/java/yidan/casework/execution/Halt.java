package yidan.casework.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** Why an execution stands still, from where it goes on, and why it ended undone. Source: 行政强制法 第三十九条、第四十条、第四十二条. */
@Embeddable
public class Halt {

    @Column(name = "halted_from")
    private String from;

    @Column(name = "halted_on")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    @Column(name = "halt_ground")
    private HaltGround ground;

    @Column(name = "halt_words")
    private String words;

    @Column(name = "agreed_until")
    private LocalDate until;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resumed_why")
    private String resumedWhy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_ground")
    private EndGround end;

    protected Halt() {}

    void suspend(String stage, LocalDate day, HaltGround why, String reasons) {
        begin(stage, day, reasons);
        ground = why;
        until = null;
    }

    void agree(String stage, LocalDate day, LocalDate lastDay, String terms) {
        if (lastDay.isBefore(day)) {
            throw new Refusal("enforcement.agreement-past", "cn-compulsion-2011:#42").at("until");
        }
        begin(stage, day, terms);
        ground = null;
        until = lastDay;
    }

    private void begin(String stage, LocalDate day, String why) {
        from = stage;
        on = day;
        words = why.strip();
        resumedOn = null;
        resumedWhy = null;
    }

    /** @return the stage from which it goes on */
    String resume(LocalDate day, String why) {
        resumedOn = day;
        resumedWhy = why.strip();
        return from;
    }

    /** Where it stood when it was halted. */
    String from() {
        return from;
    }

    /** What it had reached has fallen meanwhile: it goes on from before. */
    void goOnFrom(String stage) {
        from = stage;
    }

    void end(EndGround why) {
        end = why;
    }

    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    public Optional<HaltGround> ground() {
        return Optional.ofNullable(ground);
    }

    /** The reasons of a stay, the terms of an agreement. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** The last day of an agreement. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Optional<LocalDate> resumedOn() {
        return Optional.ofNullable(resumedOn);
    }

    public Optional<String> resumedWhy() {
        return Optional.ofNullable(resumedWhy);
    }

    public Optional<EndGround> end() {
        return Optional.ofNullable(end);
    }
}
