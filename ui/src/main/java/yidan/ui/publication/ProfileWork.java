package yidan.ui.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActType;
import yidan.publication.profile.ProfileStatement;
import yidan.publication.profile.PublishProfile;
import yidan.publication.profile.RestateProfile;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** A stated profile waits for the head, a returned one for whoever may mend it. */
@ApplicationScoped
class ProfileWork implements WorkSource {

    @Inject
    private Registers registers;

    private record Open(String stage, LocalDate openedOn) {}

    @Override
    public List<WorkLine> workOf(Actor actor) {
        boolean reads = ActType.of(PublishProfile.class).mayBeDoneBy(actor);
        boolean mends = ActType.of(RestateProfile.class).mayBeDoneBy(actor);
        if (!reads && !mends) {
            return List.of();
        }
        return registers
                .read(
                        actor,
                        register -> register.of(ProfileStatement.class)
                                .where("d.stage <> 'PUBLISHED'")
                                .select(Open.class, "d.stage, d.openedOn"))
                .stream()
                .filter(open -> ProfileStatement.STATED.equals(open.stage()) ? reads : mends)
                .map(open -> line(actor, open))
                .toList();
    }

    private static WorkLine line(Actor actor, Open open) {
        boolean returned = ProfileStatement.RETURNED.equals(open.stage());
        return new WorkLine(
                returned ? WorkLine.Group.RETURNED : WorkLine.Group.WAITING,
                Texts.zh(returned ? "work.profile.mend" : "work.profile.review"),
                Texts.zh("profile.work", actor.organisationName()),
                open.openedOn(),
                null,
                "",
                "",
                Texts.zh("profile.work.open"),
                "publication/profile");
    }
}
