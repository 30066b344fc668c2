package yidan.ui.casework.lead;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import yidan.casework.lead.Lead;
import yidan.itemlist.PowerType;

/** What may be opened on a lead besides a case. */
public interface FollowsLead {

    /** The power of the list by which it is followed. */
    PowerType type();

    /** One for each act that opens it, visible to whoever may ever do it. */
    List<Button> buttons(Lead lead);
}
