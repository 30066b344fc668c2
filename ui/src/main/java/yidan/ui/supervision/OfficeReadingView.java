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

/** The same for a justice office: the township it supervises. */
@Route("supervision/office")
@MayOpen(roles = Role.SUPERVISOR, kinds = OrganisationKind.JUSTICE_OFFICE)
@NavEntry(order = 610, titleKey = "own-reading.title", icon = VaadinIcon.EYE, onPhone = true)
public class OfficeReadingView extends ReadingPage {

    private static final long serialVersionUID = 1L;

    @Inject
    public OfficeReadingView(
            CurrentActor currentActor, Supervisors supervisors, Visits visits, EnforcementLists lists, Clock clock) {
        super(currentActor, supervisors, visits, lists, clock);
    }
}
