package yidan.ui.inspection;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import yidan.act.Act;
import yidan.casework.lead.Lead;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecordPatrol;
import yidan.itemlist.PowerType;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.lead.FollowsLead;
import yidan.ui.shell.Texts;

/** A lead on what the township inspects: looked at at once, or planned. */
@ApplicationScoped
class InspectionsOnLeads implements FollowsLead {

    @Inject
    private ActDesk desk;

    @Inject
    private InspectionForms forms;

    @Override
    public PowerType type() {
        return PowerType.INSPECTION;
    }

    @Override
    public List<Button> buttons(Lead lead) {
        return List.of(
                button(lead, "record-patrol", RecordPatrol.class),
                button(lead, "plan-inspection", PlanInspection.class));
    }

    private Button button(Lead lead, String id, Class<? extends Act> act) {
        Button button = new Button(
                Texts.zh("act." + act.getSimpleName()),
                click -> forms.opening(act, lead, done -> UI.getCurrent().navigate("inspections/" + done.dossier()))
                        .open());
        button.setId(id);
        button.setVisible(desk.mayEver(act));
        return button;
    }
}
