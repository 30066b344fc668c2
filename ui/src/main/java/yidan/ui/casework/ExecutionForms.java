package yidan.ui.casework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import yidan.act.Done;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.lead.Lead;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.casework.lead.FollowsLead;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** The form that opens an execution: the items of compulsion in force, the officers. */
@ApplicationScoped
class ExecutionForms implements FollowsLead {

    @Inject
    private ActDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private EnforcementLists lists;

    @Inject
    private Names names;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    @Override
    public PowerType type() {
        return PowerType.COMPULSION;
    }

    @Override
    public List<Button> buttons(Lead lead) {
        Button open = new Button(
                Texts.zh("act.OpenEnforcement"),
                click -> opening(lead, done -> UI.getCurrent().navigate("enforcements/" + done.dossier()))
                        .open());
        open.setId("open-enforcement");
        open.setVisible(desk.mayEver(OpenEnforcement.class));
        return List.of(open);
    }

    /** @param lead the lead that it comes from; null where there is none */
    ActForm opening(Lead lead, Consumer<Done> afterwards) {
        Actor actor = currentActor.get();
        ActForm form = desk.opening(OpenEnforcement.class, afterwards)
                .choices("item", items(actor))
                .choices("lead", names.officers(actor))
                .choices("assistant", names.officers(actor));
        CaseForms.from(form, lead);
        form.whenever(() -> form.ask("underLines", isOfPowerLines(actor, form)), "item")
                .ask("underLines", isOfPowerLines(actor, form));
        return form;
    }

    private boolean isOfPowerLines(Actor actor, ActForm form) {
        return form.standing("item")
                .map(Integer.class::cast)
                .filter(item -> registers.read(
                        actor, register -> OpenEnforcement.isOfPowerLines(register, item, LocalDate.now(clock))))
                .isPresent();
    }

    private List<Choice<Integer>> items(Actor actor) {
        return lists
                .itemsInForce(
                        actor,
                        actor.organisation(),
                        LocalDate.now(clock),
                        new ItemFilter(null, PowerType.COMPULSION, null, null),
                        ItemFilter.Order.NUMBER,
                        yidan.itemlist.catalogue.search.Page.ALL)
                .stream()
                .map(row -> new Choice<>(
                        row.item(), Texts.zh("Origin." + row.origin()) + row.number() + " · " + row.name()))
                .toList();
    }
}
