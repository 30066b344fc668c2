package yidan.ui.itemlist.township;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import yidan.act.ActType;
import yidan.itemlist.township.AcceptList;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.ui.shell.WaitingCount;

/** How many lists wait for the bureau. */
@ApplicationScoped
class FilingCount implements WaitingCount {

    @Inject
    private EnforcementLists lists;

    @Override
    public Class<? extends Component> view() {
        return FilingView.class;
    }

    @Override
    public long waiting(Actor actor) {
        return ActType.of(AcceptList.class).mayBeDoneBy(actor)
                ? lists.filed(actor).size()
                : 0;
    }
}
