package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the files of templates are found, with the options that build tools give the compiler. */
class ResourcesTest {

    private static final String TEXT = "Translate {{text}}";

    @TempDir
    Path root = Path.of(".");

    private Path sources = root;
    private Path resources = root;
    private Path classes = root;

    @BeforeEach
    void folders() throws IOException {
        sources = Files.createDirectories(root.resolve("src/main/java"));
        resources = Files.createDirectories(root.resolve("src/main/resources"));
        classes = Files.createDirectories(root.resolve("target/classes"));
        interfaceWith("resource = \"translate.mustache\"");
    }

    @Test
    void maven_copiesThemToTheClassesFirst() throws IOException {
        write(classes, "demo/translate.mustache", TEXT);

        assertThat(compile(classes, "-sourcepath", sources.toString())).isEmpty();
        assertThat(implementation()).contains(TEXT);
    }

    @Test
    void gradle_isToldToLookIntoTheResources() throws IOException {
        write(resources, "demo/translate.mustache", TEXT);

        assertThat(compile(null, "-sourcepath", resources.toString())).isEmpty();
        assertThat(implementation()).contains(TEXT);
    }

    @Test
    void gradle_ifItIsNotTold_findsNone() throws IOException {
        write(resources, "demo/translate.mustache", TEXT);

        assertThat(compile(null, "-sourcepath", "")).contains("[missing-resource] translate.mustache is nowhere");
    }

    @Test
    void plainJavac_findsThemBesideTheSources() throws IOException {
        write(sources, "demo/translate.mustache", TEXT);

        assertThat(compile(sources)).isEmpty();
        assertThat(implementation()).contains(TEXT);
    }

    @Test
    void modules_findThemAmongTheClasses() throws IOException {
        write(sources, "module-info.java", "module demo { requires static java.compiler; }");
        write(classes, "demo/translate.mustache", TEXT);
        // What the prompt needs is no module here, so that it is told; the file is not.
        assertThat(compile(classes, "-sourcepath", sources.toString())).doesNotContain("missing-resource");
    }

    @Test
    void nameWithASlash_countsFromTheRoot() throws IOException {
        interfaceWith("resource = \"/prompts/translate.mustache\"");
        write(classes, "prompts/translate.mustache", "{{> parts/a }}");
        write(classes, "prompts/parts/a.mustache", "a{{> /b }}");
        write(classes, "b.mustache", "b {{text}}");

        assertThat(compile(classes)).isEmpty();
        assertThat(implementation()).contains("ab {{text}}");
    }

    @Test
    void fileWithAByteOrderMarkAndOtherLetters_isReadWithoutAndWith() throws IOException {
        write(classes, "demo/translate.mustache", "\uFEFFÜbersetze 名前: {{text}}");

        assertThat(compile(classes)).isEmpty();
        assertThat(implementation()).contains("\n            Übersetze 名前: {{text}}\"\"\"");
    }

    @Test
    void fileOfManyPages_isInlined() throws IOException {
        write(classes, "demo/translate.mustache", "Line of a long example\n".repeat(9_000) + "{{text}}");

        assertThat(compile(classes)).isEmpty();
    }

    @Test
    void mistake_isToldWithTheFilesLineAndColumn() throws IOException {
        write(classes, "demo/translate.mustache", "First line\n  {{> parts/a }}\n");
        write(classes, "demo/parts/a.mustache", "Second line\n\t{{text}} {{txet}}\n");

        assertThat(compile(classes))
                .contains("Translator.java:6: error: [unknown-variable] {{txet}} is not a parameter of translate:"
                        + " did you mean {{text}}?")
                .contains("parts/a.mustache 2:11: ");
    }

    private void interfaceWith(String elements) throws IOException {
        write(sources, "demo/Translator.java", """
                package demo;

                import dev.sonde.processor.provider.Ask;

                interface Translator {
                    @Ask(model = "oracle-small", %s)
                    String translate(String text);
                }
                """.formatted(elements));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String implementation() throws IOException {
        return Files.readString(classes.resolve("demo/TranslatorImpl.java"));
    }

    /** @param first of the class path; null for none but the libraries */
    private String compile(@Nullable Path first, String... more) throws IOException {
        String libraries = System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(List.of(
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-classpath",
                first == null ? libraries : first + File.pathSeparator + libraries));
        options.addAll(List.of(more));
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var found = Files.walk(sources)) {
            List<Path> compiled =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(compiled));
            task.setProcessors(List.of(new PromptProcessor()));
            task.call();
        }
        return said.toString();
    }
}
