package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines for Gradle on the processor's page, in a build with the Gradle of this machine. They are Kotlin and Groovy alike. */
@Tag("once")
class GradleTest {

    private static final String TEMPLATE = "src/main/resources/demo/sum.mustache";
    private static final String UP_TO_DATE = ":compileJava UP-TO-DATE";
    private static final long MOST_SECONDS = 120;

    private final String watching = Page.of("generator/processor/README.md").blocks("kotlin").stream()
            .filter(block -> block.contains("sourcepath"))
            .findFirst()
            .orElseThrow();

    @TempDir
    Path folder;

    @BeforeEach
    void writeProject() throws Exception {
        assumeTrue(
                isThere(),
                "No Gradle on the PATH that runs on Java " + Runtime.version().feature());
        write("src/main/java/demo/Sum.java", """
                package demo;

                @dev.sonde.deepseek.Prompt(model = "deepseek-flash")
                interface Sum {
                    @dev.sonde.deepseek.Prompt(resource = "sum.mustache")
                    String sum(String text);
                }
                """);
        write(TEMPLATE, "Sum up: {{text}}");
    }

    @Test
    void templates_areSeenAndWatched() throws Exception {
        writeBuild(watching);

        assertThat(compile()).contains("BUILD SUCCESSFUL").doesNotContain(UP_TO_DATE);
        assertThat(implementation()).contains("Sum up: {{text}}");
        assertThat(compile()).contains(UP_TO_DATE);

        write(TEMPLATE, "What does this say? {{text}}");

        assertThat(compile()).contains("BUILD SUCCESSFUL").doesNotContain(UP_TO_DATE);
        assertThat(implementation()).contains("What does this say? {{text}}");
    }

    @Test
    void templates_thatGradleIsNotToldOf_areNotSeen() throws Exception {
        writeBuild("");

        assertThat(compile()).contains("missing-resource", "sum.mustache", "BUILD FAILED");
    }

    private void writeBuild(String lines) throws IOException {
        write("settings.gradle", "rootProject.name = 'demo'\n");
        write("build.gradle", """
                apply plugin: 'java'
                dependencies { implementation files(%s) }
                compileJava {
                    sourceCompatibility = '17'
                    targetCompatibility = '17'
                    options.annotationProcessorPath = files(%s)
                }
                %s
                """.formatted(
                        quoted(System.getProperty("java.class.path")), quoted(Javac.processor()), lines));
    }

    private static String quoted(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(entry -> "'" + entry.replace("\\", "/") + "'")
                .collect(Collectors.joining(", "));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String implementation() throws IOException {
        try (var files = Files.walk(folder.resolve("build"))) {
            Path source = files.filter(file -> file.endsWith("SumImpl.java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(source);
        }
    }

    private String compile() throws Exception {
        return gradle("--offline", "--no-daemon", "--console=plain", "compileJava");
    }

    private boolean isThere() throws Exception {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "gradle")))
                && gradle("--version").contains("Gradle");
    }

    /** What a run says, with caches of its own. */
    private String gradle(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("gradle"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--gradle-user-home", folder.resolve("home").toString()));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as(() -> text(said))
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return text(said);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
