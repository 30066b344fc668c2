package yidan.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import yidan.act.Recorder;
import yidan.record.Deed;
import yidan.tenancy.Actor;

/** Who came and went, for the record of his organisation. */
@ApplicationScoped
class Attendance {

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    void arrived(Actor actor) {
        recorder.append(actor, "Login", "");
    }

    /** He knew his password, but may not work here now: his organisation sees that he tried. */
    void turnedAway(Actor actor, String key) {
        recorder.append(actor, Deed.refused(actor, clock.instant(), "Login", key));
    }

    void left(Actor actor) {
        recorder.append(actor, "Logout", "");
    }
}
