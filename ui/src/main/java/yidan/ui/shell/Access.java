package yidan.ui.shell;

import java.util.Arrays;
import java.util.List;
import yidan.tenancy.Actor;

/** Reads {@link MayOpen}: deny by default. */
public final class Access {

    private Access() {}

    public static boolean mayOpen(Class<?> view, Actor actor) {
        MayOpen rule = view.getAnnotation(MayOpen.class);
        return rule != null
                && (rule.roles().length == 0
                        ? !actor.roles().isEmpty()
                        : Arrays.stream(rule.roles()).anyMatch(actor::is))
                && (rule.kinds().length == 0 || List.of(rule.kinds()).contains(actor.kind()));
    }
}
