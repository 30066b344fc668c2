package yidan.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.failure.MayNotOpen;

/** Stands before every view: whoever may not open it is told so, and the view is not even created. */
@ApplicationScoped
public class Guard {

    @Inject
    private CurrentActor currentActor;

    void begin(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(Guard::begin);
        event.getSource().addUIInitListener(this::begin);
    }

    private static void begin(SessionInitEvent event) {
        // Chinese first, whatever the browser was installed with.
        event.getSession().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    private void begin(UIInitEvent event) {
        event.getUI().addBeforeEnterListener(this::check);
    }

    private void check(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        Optional<Actor> actor = currentActor.find();
        if (actor.isEmpty() || !Access.mayOpen(event.getNavigationTarget(), actor.get())) {
            event.rerouteToError(new MayNotOpen(), "");
        }
    }
}
