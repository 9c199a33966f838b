package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.sonde.openapi.host.SondeCodegen;
import dev.sonde.shape.Shape;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of OpenAPI Generator, as it is published, finds this generator beside it on the class path. */
@Tag("once")
class StockCliTest {

    /** The build brings it here before the tests run. */
    private static final Path CLI = Path.of("target/cli/openapi-generator-cli.jar");

    private static final Path DEEPSEEK = Path.of("../../spec/deepseek.yaml");
    private static final Path PETS = Path.of("src/test/resources/documents/pets.yaml");

    @TempDir
    Path folder;

    @Test
    void generate_givesTheBytesOfTheRunInProcess() throws Exception {
        generate(DEEPSEEK, folder.resolve("cli"));
        Generator.run(DEEPSEEK, folder.resolve("here"));
        assertThat(Generator.sources(folder.resolve("cli")))
                .containsKey("src/main/java/example/client/DeepSeekClient.java")
                .isEqualTo(Generator.sources(folder.resolve("here")));
    }

    @Test
    void generate_whenAnotherEngineIsNamed_givesTheSame() throws Exception {
        generate(PETS, folder.resolve("cli"), "-e", "mustache");
        Generator.run(PETS, folder.resolve("here"));
        assertThat(Generator.sources(folder.resolve("cli"))).isEqualTo(Generator.sources(folder.resolve("here")));
    }

    @Test
    void list_namesTheGenerator() throws Exception {
        assertThat(cli("list", "-i", "all").lines().map(String::strip)).contains("- sonde");
    }

    private void generate(Path document, Path output, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("generate", "-g", "sonde", "-i", document.toString()));
        arguments.addAll(List.of("-o", output.toString(), "--api-package", "example.client"));
        arguments.addAll(List.of(more));
        cli(arguments.toArray(String[]::new));
    }

    /** What the command line prints. */
    private String cli(String... arguments) throws Exception {
        assertThat(CLI).exists();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath()));
        command.add("org.openapitools.codegen.OpenAPIGenerator");
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Whatever the machine speaks: sources are UTF-8.
        builder.environment().put("LC_ALL", "C");
        Path printed = folder.resolve("printed.txt");
        Process process = builder.redirectOutput(printed.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = text(printed);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The three jars that the README names; in this build some of them are folders of classes. */
    private static String classPath() throws URISyntaxException {
        return String.join(
                File.pathSeparator,
                CLI.toString(),
                place(SondeCodegen.class),
                place(Shape.class),
                place(JavaFile.class));
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
