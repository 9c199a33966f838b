package dev.sonde.testkit;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.sonde.testkit", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_WHAT_IS_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.sonde.testkit..")
            .layer("doors")
            .definedBy("dev.sonde.testkit")
            .layer("wire")
            .definedBy("dev.sonde.testkit.wire")
            .layer("answer")
            .definedBy("dev.sonde.testkit.answer")
            .layer("spec")
            .definedBy("dev.sonde.testkit.spec")
            .layer("script")
            .definedBy("dev.sonde.testkit.script")
            .layer("scriptfile")
            .definedBy("dev.sonde.testkit.scriptfile")
            .layer("behaviour")
            .definedBy("dev.sonde.testkit.behaviour")
            .layer("fault")
            .definedBy("dev.sonde.testkit.fault")
            .layer("verify")
            .definedBy("dev.sonde.testkit.verify")
            .layer("record")
            .definedBy("dev.sonde.testkit.record")
            .layer("http")
            .definedBy("dev.sonde.testkit.http")
            .whereLayer("doors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("wire")
            .mayOnlyBeAccessedByLayers("doors")
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("wire")
            .whereLayer("spec")
            .mayOnlyBeAccessedByLayers("wire")
            .whereLayer("script")
            .mayOnlyBeAccessedByLayers("doors", "wire", "answer", "scriptfile", "verify")
            .whereLayer("scriptfile")
            .mayOnlyBeAccessedByLayers("doors")
            .whereLayer("behaviour")
            .mayOnlyBeAccessedByLayers("doors", "wire", "answer", "spec")
            .whereLayer("fault")
            .mayOnlyBeAccessedByLayers("doors", "wire", "script")
            .whereLayer("verify")
            .mayOnlyBeAccessedByLayers("doors")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("doors", "wire", "script")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("doors", "wire", "script", "fault", "verify", "record");
}
