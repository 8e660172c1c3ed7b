package io.devquest.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What the API is made of. A type that a signature names becomes part of every plugin for ever. */
class ApiDependenciesTest {

    private static final ArchRule ONLY_WHAT_IS_ALLOWED = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "io.devquest.api..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "jakarta.validation..");

    @Test
    void theApiUsesOnlyTheJdkAndItsThreeLibraries() {
        JavaClasses api = new ClassFileImporter().importPath(ApiFiles.classes());
        ONLY_WHAT_IS_ALLOWED.check(api);
    }

    @Test
    void anotherLibraryWouldBeFound() {
        JavaClasses stray = new ClassFileImporter().importClasses(ApiDependenciesTest.class);
        assertThatThrownBy(() -> ONLY_WHAT_IS_ALLOWED.check(stray)).hasMessageContaining("com.tngtech.archunit");
    }
}
