package dev.sonde.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs OpenAPI Generator as its front ends do: by name, found through the service loader. */
final class Generator {

    private Generator() {}

    /** The text of every generated Java file, by its path below the source folder. */
    static SortedMap<String, String> run(Path document, Path output) {
        return run(configurator(document, output), output);
    }

    /**
     * The same without OpenAPI Generator's own validation, which refuses harmless things as well.
     *
     * @param skipBroken whether to go on without what is wrong in the document
     */
    static SortedMap<String, String> runUnvalidated(Path document, Path output, boolean skipBroken) {
        CodegenConfigurator configurator =
                configurator(document, output).setValidateSpec(false).addAdditionalProperty("skipBroken", skipBroken);
        return run(configurator, output);
    }

    /** The same with an option of the generator. */
    static SortedMap<String, String> run(Path document, Path output, String option) {
        return run(configurator(document, output).addAdditionalProperty(option, true), output);
    }

    /** The same with options of the generator, without OpenAPI Generator's own validation. */
    static SortedMap<String, String> run(Path document, Path output, Map<String, String> options) {
        generate(document, output, options);
        return sources(output.resolve("src/main/java"));
    }

    /** The same for whoever looks for the files himself. */
    static void generate(Path document, Path output, Map<String, String> options) {
        CodegenConfigurator configurator = configurator(document, output).setValidateSpec(false);
        options.forEach(configurator::addAdditionalProperty);
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }

    /** The text of every page about the API, by its name. */
    static SortedMap<String, String> pages(Path document, Path output) {
        generate(document, output, Map.of("docs", "docs"));
        return sources(output.resolve("docs"));
    }

    private static CodegenConfigurator configurator(Path document, Path output) {
        return new CodegenConfigurator()
                .setGeneratorName("sonde")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString())
                .setApiPackage("example.client");
    }

    /** The same with the option {@code overlay}. */
    static SortedMap<String, String> runWithOverlays(Path document, String overlays, Path output) {
        CodegenConfigurator configurator =
                configurator(document, output).setValidateSpec(false).addAdditionalProperty("overlay", overlays);
        return run(configurator, output);
    }

    private static SortedMap<String, String> run(CodegenConfigurator configurator, Path output) {
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        return sources(output.resolve("src/main/java"));
    }

    /** A document with the given paths and schemas, and what every document needs besides. */
    static Path document(Path folder, String paths, String schemas) {
        String text = """
                openapi: 3.1.0
                info: {title: Example, version: '1'}
                paths:
                %s
                components:
                  schemas:
                %s
                """;
        try {
            return Files.writeString(
                    folder.resolve("example.yaml"),
                    text.formatted(paths.isBlank() ? "  {}" : paths.indent(2), schemas.indent(4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, String> sources(Path folder) {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** What javac says of the sources under {@code -Xlint:all -Werror}; empty if it is content. */
    static List<String> compile(Map<String, String> sources, Path classes) {
        return Javac.compile(sources, classes);
    }
}
