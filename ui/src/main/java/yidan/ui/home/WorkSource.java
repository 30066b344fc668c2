package yidan.ui.home;

import java.util.List;
import yidan.tenancy.Actor;

/** Says what waits for a person in one capability. A bean of this type is found by itself. */
public interface WorkSource {

    List<WorkLine> workOf(Actor actor);
}
