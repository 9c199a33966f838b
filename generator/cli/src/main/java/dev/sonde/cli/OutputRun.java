package dev.sonde.cli;

import dev.sonde.openapi.host.Generation;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** A run of OpenAPI Generator with this generator, as its own front ends make it. */
final class OutputRun {

    private final String document;
    private final CodegenConfigurator configurator;

    OutputRun(String document, Path output, GeneratorOptions options) {
        this.document = document;
        configurator = new CodegenConfigurator()
                .setGeneratorName("sonde")
                .setInputSpec(document)
                .setOutputDir(output.toString())
                .setApiPackage(options.apiPackage())
                .setModelPackage(options.modelPackage());
        options.properties().forEach(configurator::addAdditionalProperty);
    }

    OutputRun with(String option) {
        configurator.addAdditionalProperty(option, true);
        return this;
    }

    OutputRun validating(boolean validates) {
        configurator.setValidateSpec(validates);
        return this;
    }

    /** Generates, and tells the files that are there now. */
    List<File> run() {
        // Its parser is silent about what it cannot read.
        Generation.read(document, List.of());
        GlobalSettings.reset();
        return new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }
}
