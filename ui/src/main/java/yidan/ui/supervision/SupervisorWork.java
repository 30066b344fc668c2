package yidan.ui.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.Waiting;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** What waits for the bureau about its special supervisors. */
@ApplicationScoped
public class SupervisorWork implements WorkSource {

    @Inject
    private Supervisors supervisors;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        if (actor.kind() != OrganisationKind.JUSTICE_BUREAU || !actor.is(Role.COUNTY_ADMIN)) {
            return List.of();
        }
        return supervisors.waiting(actor).stream().map(SupervisorWork::line).toList();
    }

    private static WorkLine line(Waiting waiting) {
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh("act." + waiting.act().getSimpleName()),
                Texts.zh("supervisors.work", waiting.name()),
                waiting.since(),
                null,
                "",
                "",
                Texts.zh("supervisors.work.open"),
                "supervision/supervisors/" + waiting.id());
    }
}
