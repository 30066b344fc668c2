package yidan.ui.itemlist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListHead;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** One item of the list on a page of its own: on phones, and by its address. */
@Route("items/:item([0-9]{1,9})")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
public class ItemView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient EnforcementLists lists;
    private final transient Bodies bodies;
    private final transient Clock clock;

    @Inject
    public ItemView(CurrentActor currentActor, EnforcementLists lists, Bodies bodies, Clock clock) {
        super("items.item");
        this.actor = currentActor.get();
        this.lists = lists;
        this.bodies = bodies;
        this.clock = clock;
        crumb(ItemsView.class, getTranslation("items.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        int item = Integer.parseInt(event.getRouteParameters().get("item").orElseThrow());
        LocalDate day = parameters.getSingleParameter("day").map(ItemsView::day).orElseGet(() -> LocalDate.now(clock));
        OrganisationCode township = bodies.township(
                        actor, parameters.getSingleParameter("township").orElse(""))
                .orElseThrow(NotFoundException::new);
        lists.itemInForce(actor, township, day, item)
                .ifPresentOrElse(
                        detail -> {
                            ListHead head = lists.inForce(actor, township, day).orElseThrow();
                            Div card = new Div(new ItemPanel(detail, words(head)));
                            card.addClassName("card");
                            body(card);
                        },
                        () -> body(new Paragraph(getTranslation("items.gone"))));
    }

    /** 第2版，2026年3月1日起. */
    static String words(ListHead head) {
        return Texts.zh(
                head.inForceTo() == null ? "items.version-since" : "items.version-from-to",
                head.ordinal(),
                Days.text(head.inForceFrom()),
                Days.text(head.inForceTo()));
    }
}
