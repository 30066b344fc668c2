package yidan.casework.decision;

import java.time.LocalDate;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;

/**
 * The ninety days within which a case is decided. The statute knows no extension of its own and lets other rules have
 * theirs; a decision that comes later is one still, with its reasons on record.
 * Source: 行政处罚法 第六十条.
 */
final class DecisionTerm {

    private static final String ARTICLE = "cn-penalty-2021:#60";

    private DecisionTerm() {}

    /** @throws Refusal {@code decision.late-unexplained} */
    static void check(Desk desk, EnforcementCase dossier) {
        if (dossier.ruling().lateWhy().isEmpty()) {
            missed(desk, dossier).ifPresent(clock -> {
                throw new Refusal("decision.late-unexplained", ARTICLE, clock.dueOn());
            });
        }
    }

    /** The clock, where its last day has passed without a decision; one that stands still has not. */
    static Optional<Deadline> missed(Desk desk, EnforcementCase dossier) {
        return running(desk, dossier)
                .filter(clock -> !clock.stage().equals(Deadline.SUSPENDED))
                .filter(clock -> desk.today().isAfter(clock.dueOn()));
    }

    /** The clock ends on the day that the other rule gives. */
    static void extend(Desk desk, EnforcementCase dossier, LocalDate until) {
        Deadline clock = running(desk, dossier)
                .filter(open -> open.isOpen() && !desk.today().isAfter(open.dueOn()))
                .orElseThrow(() -> new Refusal("decision.term-not-running", ARTICLE));
        if (!until.isAfter(clock.dueOn()) || !until.isAfter(desk.today())) {
            throw new Refusal("decision.extended-to-no-later-day", ARTICLE, clock.dueOn()).at("until");
        }
        Clocks clocks = Clocks.of(desk);
        clocks.stop(Terms.PENALTY_DECISION, dossier);
        clocks.startUntil(Terms.PENALTY_DECISION, dossier, until);
    }

    private static Optional<Deadline> running(Desk desk, EnforcementCase dossier) {
        return Clocks.of(desk).of(dossier).stream()
                .filter(clock -> clock.term().equals(Terms.PENALTY_DECISION) && clock.isUndone())
                .findFirst();
    }
}
