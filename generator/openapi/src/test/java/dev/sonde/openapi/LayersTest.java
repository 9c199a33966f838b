package dev.sonde.openapi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The stages of the generator: read, model, check, emit; and the host around them. */
@AnalyzeClasses(packages = "dev.sonde.openapi", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule onlyTheHost_knowsOpenApiGenerator = noClasses()
            .that()
            .resideOutsideOfPackage("..host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openapitools..", "io.swagger..");

    @ArchTest
    static final ArchRule theModel_knowsNoStage = noClasses()
            .that()
            .resideInAPackage("..openapi.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..openapi.document..",
                    "..openapi.read..",
                    "..openapi.check..",
                    "..openapi.emit..",
                    "..openapi.docs..",
                    "..openapi.host..");

    @ArchTest
    static final ArchRule theDocument_knowsNothingOfJava = noClasses()
            .that()
            .resideInAPackage("..openapi.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..openapi.model..", "..openapi.read..", "com.palantir.javapoet..", "dev.sonde.shape..");

    @ArchTest
    static final ArchRule overlaysAndQueries_knowOnlyTheTree = noClasses()
            .that()
            .resideInAnyPackage("..openapi.jsonpath..", "..openapi.overlay..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..openapi.read..",
                    "..openapi.check..",
                    "..openapi.emit..",
                    "com.palantir.javapoet..",
                    "dev.sonde.shape..");

    @ArchTest
    static final ArchRule readersAndChecks_emitNothing = noClasses()
            .that()
            .resideInAnyPackage("..openapi.read..", "..openapi.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..openapi.emit..", "..openapi.docs..", "..openapi.host..", "dev.sonde.shape.codec..");

    @ArchTest
    static final ArchRule emittersAndChecks_seeOnlyTheModel = noClasses()
            .that()
            .resideInAnyPackage("..openapi.emit..", "..openapi.docs..", "..openapi.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..openapi.document..", "..openapi.read..", "..openapi.host..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule theRuntime_isKnownByNameOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.sonde.json..", "dev.sonde.call..", "dev.sonde.prompt..", "dev.sonde.annotation..");
}
