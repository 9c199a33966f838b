package dev.sonde.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is generated from what, and into which folder. */
final class Target {

    @Option(
            names = {"-i", "--input"},
            required = true,
            paramLabel = "DOCUMENT",
            description = "The OpenAPI document, 3.0 or 3.1: a file or an address.")
    private String input = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description =
                    "The folder of the generated code, which lies below src/main/java or what -p sourceFolder=FOLDER says.")
    private Path output = Path.of("");

    @Mixin
    private GeneratorOptions options = new GeneratorOptions();

    String input() {
        return input;
    }

    Path output() {
        return output;
    }

    OutputRun run() {
        return new OutputRun(input, output, options);
    }
}
