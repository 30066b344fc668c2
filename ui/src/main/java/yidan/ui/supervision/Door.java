package yidan.ui.supervision;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import yidan.supervision.Supervisors;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;
import yidan.ui.home.HomeView;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;

/**
 * Where special supervisors come in: to their own page first, to nothing else when they are not in office on that day,
 * and with their name over whatever they look at.
 * Source: 临政发〔2023〕14号 三、八 第五条、第十条.
 */
@ApplicationScoped
public class Door {

    /** One layer over the page that catches no click; drawn anew where it was taken away. */
    private static final String LAYER = """
            let layer = document.getElementById('watermark');
            if (!layer) {
              layer = document.createElement('div');
              layer.id = 'watermark';
              layer.setAttribute('aria-hidden', 'true');
              document.body.appendChild(layer);
            }
            const words = document.createElement('div');
            words.textContent = $0;
            const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="160">'
              + '<text x="0" y="120" transform="rotate(-20 0 120)" font-size="15" fill="#1d2530" fill-opacity="0.10">'
              + words.innerHTML + '</text></svg>';
            layer.style.backgroundImage = 'url("data:image/svg+xml,' + encodeURIComponent(svg) + '")';
            """;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Clock clock;

    void begin(@Observes ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> receive(init.getUI(), enter)));
    }

    private void receive(UI ui, BeforeEnterEvent event) {
        Optional<Actor> supervisor = currentActor.find().filter(actor -> actor.is(Role.SPECIAL_SUPERVISOR));
        if (supervisor.isEmpty() || event.isErrorEvent()) {
            return;
        }
        mark(ui, supervisor.get());
        Class<?> target = event.getNavigationTarget();
        if (target != OwnReadingView.class && (target == HomeView.class || !supervisors.isAdmitted(supervisor.get()))) {
            event.forwardTo(OwnReadingView.class);
        }
    }

    private void mark(UI ui, Actor supervisor) {
        ui.getPage()
                .executeJs(LAYER, supervisor.name() + " " + supervisor.user() + " " + Days.text(LocalDate.now(clock)));
    }
}
