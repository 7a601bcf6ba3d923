package app.acquaint.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.acquaint");

    @Test
    void the_coach_is_pure() {
        noClasses()
                .that()
                .resideInAPackage("app.acquaint.coach..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.jdbc..", "org.springframework.context..", "com.vaadin..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void only_one_package_knows_flexmark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.acquaint.course.markdown..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch..")
                .check(HOUSE);
    }

    @Test
    void pages_hold_no_sql() {
        noClasses()
                .that()
                .resideInAnyPackage("app.acquaint..ui..", "app.acquaint.uikit..", "app.acquaint.shell..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(HOUSE);
    }

    @Test
    void services_know_no_pages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "app.acquaint..ui..", "app.acquaint..spi..", "app.acquaint.uikit..", "app.acquaint.shell..")
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Component.class)
                .check(HOUSE);
    }

    @Test
    void every_route_says_who_may_open_it() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .check(HOUSE);
    }

    @Test
    void views_are_named_as_views_and_stay_in_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .andShould()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void style_lives_in_style_sheets() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Style.class).check(HOUSE);
    }

    @Test
    void everything_due_asks_the_one_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(HOUSE);
    }

    @Test
    void packages_of_a_module_form_no_circle() {
        slices().matching("app.acquaint.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto)")
                .check(HOUSE);
        noMethods().should().haveNameMatching("(doStuff|handle|process)").check(HOUSE);
    }
}
