package yidan.ui.casework;

import java.util.ArrayList;
import java.util.List;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.RulingKind;
import yidan.ui.shell.StepLine;
import yidan.ui.shell.Texts;

/** The way of a case on a line; steps that do not apply, and where the case has ended those that were never taken, are not drawn. */
final class CaseSteps {

    private final List<String> steps = new ArrayList<>();
    private boolean ended;
    private int current;

    CaseSteps(EnforcementCase one) {
        boolean ordinary = one.procedure() == Procedure.ORDINARY;
        String stage = one.stage();
        ended = isPast(stage, CaseStages.CLOSED) || stage.equals(CaseStages.REFUSED);
        if (ordinary) {
            step(
                    "open",
                    !stage.equals(CaseStages.PROPOSED)
                            && one.opening().decidedAt().isPresent());
            step("investigate", isPast(stage, CaseStages.INVESTIGATED));
            if (!one.ruling().kind().filter(kind -> !kind.isPenalty()).isPresent()) {
                step("notify", one.notice().isGiven());
            }
            if (one.hearing().isAsked()) {
                step("hear", one.hearing().outcome().isPresent());
            }
            if (one.review().isRequired()) {
                step("review", one.review().isPassed());
            }
            if (one.discussion().isRequired()) {
                step("discuss", one.discussion().heldOn().isPresent());
            }
        }
        step("decide", one.ruling().kind().isPresent());
        if (one.ruling().kind().map(RulingKind::isServed).orElse(true)) {
            step("serve", one.performance().isServed());
        }
        if (one.ruling().kind().isEmpty() || one.ruling().isPenalty()) {
            step("perform", one.performance().isPerformed());
        }
        step("close", isPast(stage, CaseStages.CLOSED));
        if (!stage.equals(CaseStages.REFUSED)) {
            ended = false;
            step("archive", stage.equals(CaseStages.ARCHIVED));
        }
    }

    private void step(String name, boolean done) {
        if (ended && !done) {
            return;
        }
        if (done && current == steps.size()) {
            current++;
        }
        steps.add(Texts.zh("cases.step." + name));
    }

    private static boolean isPast(String stage, String reached) {
        List<String> order = List.of(
                CaseStages.PROPOSED,
                CaseStages.INVESTIGATING,
                CaseStages.INVESTIGATED,
                CaseStages.NOTIFIED,
                CaseStages.DECIDED,
                CaseStages.SERVED,
                CaseStages.CLOSED,
                CaseStages.ARCHIVED);
        return order.indexOf(stage) >= order.indexOf(reached);
    }

    StepLine line() {
        return new StepLine(steps, current);
    }
}
