package vn.clusters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.clusters.kernel.Steps;

/** Who may use whom. */
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.clusters");

    @Test
    void modules_use_only_what_their_package_info_allows() {
        ApplicationModules.of(ClustersApplication.class).verify();
    }

    @Test
    void the_engine_appears_in_the_workflow_package_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.clusters.workflow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void nobody_in_java_calls_the_steps_of_the_models() {
        noClasses().should().dependOnClassesThat().areAnnotatedWith(Steps.class).check(MAIN);
    }

    @Test
    void steps_are_public_so_that_expressions_can_call_them() {
        classes().that().areAnnotatedWith(Steps.class).should().bePublic().check(MAIN);
    }

    @Test
    void time_is_asked_of_the_business_time_only() {
        noClasses()
                .that()
                .doNotHaveSimpleName("BusinessTime")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(MAIN);
    }
}
