package yidan.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import yidan.act.Recorder;
import yidan.tenancy.Actor;

/** Who came and went, for the record of his organisation. */
@ApplicationScoped
class Attendance {

    @Inject
    private Recorder recorder;

    void arrived(Actor actor) {
        recorder.append(actor, "Login", "");
    }

    void left(Actor actor) {
        recorder.append(actor, "Logout", "");
    }
}
