package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import yidan.tenancy.Actor;

/** Says how much waits behind an entry of the navigation. A bean of this type is found by itself. */
public interface WaitingCount {

    /** The view whose entry carries the figure. */
    Class<? extends Component> view();

    /** How much waits for this person; 0 shows nothing. */
    long waiting(Actor actor);
}
