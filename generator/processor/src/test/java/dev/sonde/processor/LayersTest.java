package dev.sonde.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;

/** The stages and what each may know. */
@AnalyzeClasses(packages = "dev.sonde.processor", importOptions = DoNotIncludeTests.class)
class LayersTest {

    private static final String ROOT = "dev.sonde.processor";

    @ArchTest
    static final ArchRule model_knowsOnlyShapesAndNames = classes()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".model", "dev.sonde.shape", "com.palantir.javapoet", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule model_isImmutable = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(ROOT + ".model")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule read_knowsNoLaterStage = noClasses()
            .that()
            .resideInAPackage(ROOT + ".read")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".check", ROOT + ".emit");

    @ArchTest
    static final ArchRule mustache_knowsOnlyTheModel = classes()
            .that()
            .resideInAPackage(ROOT + ".mustache")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".mustache", ROOT + ".model", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule check_knowsOnlyTheModel = classes()
            .that()
            .resideInAPackage(ROOT + ".check")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".check",
                    ROOT + ".model",
                    "dev.sonde.shape",
                    "com.palantir.javapoet",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule emit_knowsNoOtherStage = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".mustache", ROOT + ".check");

    @ArchTest
    static final ArchRule emit_knowsNoElements = noClasses()
            .that()
            .resideInAPackage(ROOT + ".emit")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.lang.model..").and(not(type(Modifier.class))));

    @ArchTest
    static final ArchRule processor_needsNoRuntime = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.sonde.annotation..", "dev.sonde.prompt..", "dev.sonde.call..", "dev.sonde.json..");
}
