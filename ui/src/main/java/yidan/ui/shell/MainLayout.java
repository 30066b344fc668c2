package yidan.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.search.GlobalSearch;
import yidan.ui.shell.search.SearchBox;

/** The frame of every screen: navigation at the left, organisation and roles always in sight, content below. */
@Layout
public class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;
    private static final int PHONE_ENTRIES = 4;

    private final Main content = new Main();
    private final SearchBox search;
    private final transient Actor actor;

    @Inject
    public MainLayout(CurrentActor currentActor, Navigation navigation, @Any Instance<GlobalSearch> searches) {
        addClassName("shell");
        actor = currentActor.get();
        List<Navigation.Entry> entries = navigation.of(actor);
        content.setId("content");
        content.addClassName("shell-content");
        search = new SearchBox(searches, actor);
        add(side(entries), head(actor), content, phoneBar(entries));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        removeClassName("side-open");
        search.close();
        content.removeAll();
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.removeAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Keys.listen(event.getUI());
        ControlWords.set(event.getUI());
        OnDevice.begin(this, actor);
    }

    private Component side(List<Navigation.Entry> entries) {
        Span name = new Span(getTranslation("app.name"));
        Div brand = new Div(name);
        brand.addClassName("brand");
        Nav nav = new Nav(brand);
        nav.addClassName("side");
        nav.setAriaLabel(getTranslation("nav.label"));
        entries.forEach(entry -> nav.add(link(entry, Navigation.id(entry))));
        return nav;
    }

    private Component phoneBar(List<Navigation.Entry> entries) {
        Nav bar = new Nav();
        bar.addClassName("phone-bar");
        bar.setAriaLabel(getTranslation("nav.label"));
        entries.stream()
                .filter(entry -> entry.looks().onPhone())
                .limit(PHONE_ENTRIES - 1L)
                .forEach(entry -> bar.add(link(entry, "phone-" + Navigation.id(entry))));
        NativeButton more = new NativeButton("", click -> toggle("side-open"));
        more.add(VaadinIcon.MENU.create(), new Span(getTranslation("nav.more")));
        more.setId("phone-more");
        more.addClassName("phone-more");
        bar.add(more);
        return bar;
    }

    private void toggle(String className) {
        setClassName(className, !hasClassName(className));
    }

    private RouterLink link(Navigation.Entry entry, String id) {
        Span label = new Span(getTranslation(entry.looks().titleKey()));
        label.addClassName("nav-label");
        RouterLink link = new RouterLink();
        link.setRoute(entry.view());
        link.setId(id);
        link.addClassName("nav-entry");
        link.add(entry.looks().icon().create(), label);
        // The home page's route is empty and would match every other.
        link.setHighlightCondition(
                link.getHref().isEmpty() ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        if (entry.waiting() > 0) {
            Span count = new Span(Long.toString(entry.waiting()));
            count.addClassName("count");
            link.add(count);
        }
        return link;
    }

    private Component head(Actor actor) {
        Span organisation = new Span(actor.organisationName());
        organisation.addClassName("organisation");
        organisation.setId("organisation");
        Span roles = new Span(actor.roles().stream()
                .sorted()
                .map(role -> getTranslation(key(role)))
                .collect(Collectors.joining("、")));
        roles.addClassName("roles");
        roles.setId("roles");
        Div who = new Div(organisation, roles);
        who.addClassName("who");
        Header head = new Header(who, search, help(), userMenu(actor));
        head.addClassName("head");
        return head;
    }

    private Component help() {
        Button help = new Button(VaadinIcon.QUESTION_CIRCLE_O.create(), click -> new HelpDialog().open());
        help.setId("help");
        help.setAriaLabel(getTranslation("help.title"));
        help.setTooltipText(getTranslation("help.title"));
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Keys.on(Keys.HELP, help);
    }

    private Component userMenu(Actor actor) {
        MenuBar menu = new MenuBar();
        menu.setId("user-menu");
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("user.more")));
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span name = new Span(actor.name());
        name.addClassName("user-name");
        MenuItem user = menu.addItem(name);
        user.setAriaLabel(getTranslation("user.menu", actor.name()));
        user.add(VaadinIcon.ANGLE_DOWN.create());
        Div account = new Div(getTranslation("user.account", actor.user()));
        account.addClassName("muted");
        user.getSubMenu().addItem(account).setEnabled(false);
        MenuItem logout =
                user.getSubMenu().addItem(getTranslation("user.logout"), click -> OnDevice.leave(this, "/logout"));
        logout.setId("logout");
        return menu;
    }

    private static String key(Role role) {
        return "role." + role.name();
    }
}
