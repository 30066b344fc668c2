package yidan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.home.HomeView;
import yidan.ui.shell.Access;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

class AccessTest {

    private static final JavaClasses SCREENS =
            new ClassFileImporter().withImportOption(new Shipped()).importPackages("yidan.ui");

    @Test
    void every_view_says_who_may_open_it() {
        assertEquals(
                List.of(),
                views().stream()
                        .filter(view -> !view.isAnnotatedWith(MayOpen.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void every_view_is_a_page_with_title_and_place() {
        assertEquals(
                List.of(),
                views().stream()
                        .filter(view -> !view.isAssignableTo(Page.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void every_entry_of_the_navigation_has_a_name() {
        assertEquals(
                List.of(),
                views().stream()
                        .filter(view -> view.isAnnotatedWith(NavEntry.class))
                        .map(view -> view.getAnnotationOfType(NavEntry.class).titleKey())
                        .filter(key -> !Texts.has(key))
                        .toList());
    }

    @Test
    void a_view_that_does_not_say_who_may_open_it_opens_for_nobody() {
        assertFalse(Access.mayOpen(Unannotated.class, head()));
    }

    @Test
    void a_view_opens_for_the_roles_and_kinds_it_names() {
        assertTrue(Access.mayOpen(ForTownshipHeads.class, head()));
        assertFalse(Access.mayOpen(ForSupervisors.class, head()));
        assertFalse(Access.mayOpen(ForDepartmentHeads.class, head()));
    }

    @Test
    void without_any_role_not_even_the_home_page_opens() {
        assertFalse(Access.mayOpen(HomeView.class, actor(Set.of())));
    }

    @Test
    void special_supervisor_opens_what_is_for_reading_and_nothing_that_is_for_doing() {
        var supervisor = new Actor(
                "teyao",
                "某人",
                new OrganisationCode(140821801),
                "某县司法局",
                OrganisationKind.JUSTICE_BUREAU,
                Set.of(Role.SPECIAL_SUPERVISOR));
        assertEquals(
                List.of(
                        "CalendarView",
                        "CatalogueView",
                        "CataloguesView",
                        "HomeView",
                        "ItemView",
                        "ItemsView",
                        "LawsView",
                        "ListView",
                        "OwnReadingView",
                        "ParametersView",
                        "TermsView"),
                views().stream()
                        .filter(view -> Access.mayOpen(view.reflect(), supervisor))
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .toList());
    }

    private static List<JavaClass> views() {
        return SCREENS.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .toList();
    }

    private static Actor head() {
        return actor(Set.of(Role.HEAD));
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(
                "niudu-head", "甲", new OrganisationCode(140821107), "牛杜镇人民政府", OrganisationKind.TOWNSHIP, roles);
    }

    private static class Unannotated {}

    @MayOpen(roles = Role.HEAD, kinds = OrganisationKind.TOWNSHIP)
    private static class ForTownshipHeads {}

    @MayOpen(roles = Role.HEAD, kinds = OrganisationKind.DEPARTMENT)
    private static class ForDepartmentHeads {}

    @MayOpen(roles = Role.SUPERVISOR)
    private static class ForSupervisors {}
}
