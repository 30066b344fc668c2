package yidan.ui.casework.lead;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadRow;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.Leads;
import yidan.casework.lead.RegisterLead;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 案源：可能成为案件的线索。 */
@Route("leads")
@MayOpen(kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@NavEntry(order = 290, titleKey = "leads.title", icon = VaadinIcon.FLAG_O)
@StyleSheet("context://styles/casework.css")
public class LeadsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final DataList<LeadRow> list;

    @Inject
    public LeadsView(Leads leads, ActDesk desk, CurrentActor currentActor, Exports exports) {
        super("leads.title");
        this.actor = currentActor.get();
        Button register =
                desk.button(RegisterLead.class, done -> UI.getCurrent().navigate("leads/" + done.dossier()));
        actions(register);
        list = new DataList<>(
                        "leads",
                        Source.ordered(
                                Leads.Order.RECEIVED,
                                (filter, by, down, from, size) -> leads.page(actor, of(filter), by, down, from, size),
                                filter -> leads.count(actor, of(filter))))
                .searchShown("leads.search")
                .filter(
                        "stage",
                        "leads.column.stage",
                        Stream.of(
                                        Lead.RECEIVED,
                                        Lead.TAKEN_UP,
                                        Lead.CONCLUDED,
                                        Lead.DECLINED,
                                        Lead.ANSWERED,
                                        Lead.HANDED_ON)
                                .map(stage -> new Option(stage, getTranslation("stage.Lead." + stage)))
                                .toList())
                .filter("source", "leads.column.source", Option.of(LeadSource.values()))
                .column("received", LeadRow::receivedOn)
                .width("130px")
                .sort("RECEIVED")
                .latestFirst()
                .column("content", LeadRow::content)
                .grow(3)
                .column("about", LeadRow::about)
                .grow(1)
                .sort("ABOUT")
                .column("source", row -> getTranslation("LeadSource." + row.source()))
                .width("140px")
                .sort("SOURCE")
                .column("stage", row -> getTranslation("stage.Lead." + row.stage()))
                .width("120px")
                .sort("STAGE")
                .key(row -> row.id().toString())
                .page(row -> "leads/" + row.id())
                .emptyThen("leads.empty", register)
                .export(exports, actor, getTranslation("leads.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private static Leads.Question of(Filter filter) {
        return new Leads.Question(
                filter.text(),
                filter.value("stage").orElse(null),
                filter.value("source", LeadSource.class).orElse(null));
    }
}
