package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yidan.tenancy.Actor;

/** Which entries of the navigation a person sees: those he may open, and how much waits behind them. */
@ApplicationScoped
public class Navigation {

    @Inject
    @Any
    private Instance<WaitingCount> counts;

    /** One entry. */
    public record Entry(Class<? extends Component> view, NavEntry looks, long waiting) {}

    public List<Entry> of(Actor actor) {
        Map<Class<?>, Long> waiting =
                counts.stream().collect(Collectors.toMap(WaitingCount::view, count -> count.waiting(actor), Long::sum));
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .<Class<? extends Component>>map(route -> route.getNavigationTarget())
                .filter(view -> view.isAnnotationPresent(NavEntry.class) && Access.mayOpen(view, actor))
                .filter(view -> Arrays.stream(view.getAnnotation(NavEntry.class).exceptFor())
                        .noneMatch(actor::is))
                .map(view -> new Entry(view, view.getAnnotation(NavEntry.class), waiting.getOrDefault(view, 0L)))
                .sorted(Comparator.comparingInt(entry -> entry.looks().order()))
                .toList();
    }

    /** The route of a view, for ids. */
    static String id(Entry entry) {
        return "nav-" + entry.looks().titleKey().replace('.', '-');
    }
}
