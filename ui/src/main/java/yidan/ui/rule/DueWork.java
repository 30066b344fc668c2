package yidan.ui.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Remaining;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.ShanghaiClock;
import yidan.ui.home.HeadFigures;
import yidan.ui.home.Places;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/**
 * What is due for the person's organisation, overdue first. A dossier's page, or that of what it hangs on, is named in the
 * bundles under {@code path.<Type>}.
 */
@ApplicationScoped
public class DueWork implements WorkSource {

    /** How far ahead the work list looks. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private static final int AT_MOST = 50;

    @Inject
    private Registers registers;

    @Inject
    private HeadFigures figures;

    @Inject
    private Clock clock;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        if (actor.audience() == Audience.SUPERVISOR) {
            return List.of();
        }
        Instant now = clock.instant();
        return registers.read(actor, register -> {
            Clocks clocks = Clocks.of(actor.organisation(), now, register);
            List<Deadline> due = Stream.concat(
                            clocks.missed(actor.organisation(), AT_MOST).stream(),
                            clocks.due(actor.organisation(), now.plus(AHEAD), AT_MOST).stream())
                    .limit(AT_MOST)
                    .toList();
            Map<UUID, String> types = due.stream()
                    .collect(Collectors.toMap(Deadline::dossierId, Deadline::dossierType, (one, same) -> one));
            Places places = Places.of(figures.workload(register, actor), types);
            return due.stream()
                    .map(deadline -> line(deadline, places, register, now))
                    .toList();
        });
    }

    private static WorkLine line(Deadline deadline, Places places, Register register, Instant now) {
        Rules rules = new Rules(register);
        return new WorkLine(
                WorkLine.Group.DUE,
                rules.definition(deadline.term()).label(),
                places.named(deadline.dossierId()),
                LocalDate.ofInstant(deadline.startedAt(), ShanghaiClock.ZONE),
                deadline.dueOn(),
                left(deadline.remaining(now, rules.calendar())),
                deadline.article().map(Object::toString).orElse(""),
                Texts.zh("due.open"),
                places.path(deadline.dossierId()).orElse("rules/terms"));
    }

    /** 剩 2 个工作日, or 已超 1 日. */
    static String left(Remaining remaining) {
        String amount = Amounts.of(Math.toIntExact(remaining.amount()), remaining.unit());
        return Texts.zh(remaining.overdue() ? "due.over" : "due.left", amount);
    }
}
