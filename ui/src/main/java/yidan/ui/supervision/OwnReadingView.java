package yidan.ui.supervision;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import yidan.itemlist.township.EnforcementLists;
import yidan.supervision.Supervisors;
import yidan.supervision.Visits;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;

/** A special supervisor's first page: what he may read, until when, by which letter. */
@Route("supervision/mine")
@MayOpen(roles = Role.SPECIAL_SUPERVISOR, kinds = OrganisationKind.JUSTICE_BUREAU)
@NavEntry(order = 1, titleKey = "own-reading.title", icon = VaadinIcon.EYE, onPhone = true)
public class OwnReadingView extends ReadingPage {

    private static final long serialVersionUID = 1L;

    @Inject
    public OwnReadingView(
            CurrentActor currentActor, Supervisors supervisors, Visits visits, EnforcementLists lists, Clock clock) {
        super(currentActor, supervisors, visits, lists, clock);
    }
}
