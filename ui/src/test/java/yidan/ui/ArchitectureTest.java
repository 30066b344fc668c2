package yidan.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The house's rules, as far as screens are concerned. */
@AnalyzeClasses(packages = "yidan", importOptions = Shipped.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule screens_know_no_sql_and_no_entity_manager = noClasses()
            .that()
            .resideInAPackage("yidan.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.persistence..",
                    "org.eclipse.persistence..",
                    "org.postgresql..");

    @ArchTest
    static final ArchRule tenant_administration_knows_no_screens = noClasses()
            .that()
            .resideInAPackage("yidan.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("yidan.ui..", "com.vaadin..");

    @ArchTest
    static final ArchRule the_law_knows_nobody_above_it = noClasses()
            .that()
            .resideOutsideOfPackages("yidan.ui..", "yidan.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("yidan.ui..", "yidan.admin..", "com.vaadin..");

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .that()
            .resideInAPackage("yidan.ui..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nobody_sleeps =
            noClasses().that().resideInAPackage("yidan.ui..").should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule time_is_given_never_taken = noClasses()
            .that()
            .resideInAPackage("yidan.ui..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");
}
