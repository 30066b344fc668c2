package yidan.ui.identity;

import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import yidan.tenancy.Actor;

/** The actor of the running request, as the gate found him in the verified token. */
@ApplicationScoped
public class CurrentActor {

    static final String SESSION_KEY = CurrentActor.class.getName();

    @Inject
    private HttpServletRequest request;

    /**
     * Who is asking.
     *
     * @throws IllegalStateException if nobody is: nothing may be done without an actor
     */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("no actor"));
    }

    /** Who is asking, if anybody is. */
    public Optional<Actor> find() {
        VaadinSession vaadin = VaadinSession.getCurrent();
        if (vaadin != null && vaadin.getSession() != null) {
            return Optional.ofNullable((Actor) vaadin.getSession().getAttribute(SESSION_KEY));
        }
        try {
            HttpSession session = request.getSession(false);
            return session == null ? Optional.empty() : Optional.ofNullable((Actor) session.getAttribute(SESSION_KEY));
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            return Optional.empty();
        }
    }
}
