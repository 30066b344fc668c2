package yidan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import yidan.act.Act;
import yidan.tenancy.Dossier;

/** The house's rules, held by the build. */
@AnalyzeClasses(packages = "yidan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_law_knows_no_screen_no_http_and_no_identity_server = noClasses()
            .that()
            .resideInAPackage("yidan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.servlet..", "jakarta.ws.rs..", "org.keycloak..");

    @ArchTest
    static final ArchRule sql_and_entity_managers_stand_behind_the_wall_only = noClasses()
            .that()
            .resideOutsideOfPackages("yidan.tenancy..", "yidan.act..", "yidan.db..", "db.migration..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager|EntityManagerFactory|Query|TypedQuery)")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.eclipse.persistence..", "org.postgresql..");

    @ArchTest
    static final ArchRule dossiers_have_verbs_and_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Dossier.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule time_is_given_never_taken = noClasses()
            .that()
            .resideInAPackage("yidan..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule acts_are_public_records = classes()
            .that()
            .implement(Act.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule names_say_what_things_are = noClasses()
            .that()
            .resideInAPackage("yidan..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("DTO");
}
