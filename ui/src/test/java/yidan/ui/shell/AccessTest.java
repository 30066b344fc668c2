package yidan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** Which views open for whom. */
class AccessTest {

    private static final Set<Class<?>> VIEWS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("yidan.ui").stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toSet());

    private static Set<String> opens(OrganisationKind kind, Role... roles) {
        var actor = new Actor("somebody", "某人", new OrganisationCode(140821801), "某机关", kind, Set.of(roles));
        return VIEWS.stream()
                .filter(view -> Access.mayOpen(view, actor))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void special_supervisor_opens_what_is_for_reading_and_nothing_that_is_for_doing() {
        assertEquals(
                new TreeSet<>(Set.of(
                        "HomeView",
                        "OwnReadingView",
                        "ItemsView",
                        "ItemView",
                        "ListView",
                        "CataloguesView",
                        "CatalogueView",
                        "LawsView",
                        "TermsView",
                        "ParametersView",
                        "CalendarView")),
                opens(OrganisationKind.JUSTICE_BUREAU, Role.SPECIAL_SUPERVISOR));
    }

    @Test
    void who_has_no_role_opens_nothing() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            assertEquals(Set.of(), opens(kind));
        }
    }
}
