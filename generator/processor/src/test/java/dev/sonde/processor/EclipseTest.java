package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Eclipse compiler is a second implementation of the API: it must come to the same. */
@Tag("once")
class EclipseTest {

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-variable",
                "unclosed-tag",
                "empty-prompt",
                "not-an-interface",
                "generic-method",
                "missing-prompt",
                "out-of-range",
                "unknown-value",
                "wrong-size",
                "retired-value",
                "unused-parameter",
                "duplicate-tool",
                "unsupported-tool",
                "invalid-example",
                "invalid-example-repeated"
            })
    void compile_aMistake_tellsWhatJavacTells(String mistake) {
        Path source = Golden.files("problems", "/" + mistake + ".java").get(0);
        List<String> javac = Found.in(Compiled.of(List.of(), Golden.read(source))).stream()
                .map(found ->
                        found.line() + " " + found.kind() + " " + found.text().replace("\n  ", "\n"))
                .sorted()
                .toList();

        assertThat(problems(Golden.read(source)).stream()
                        .filter(found -> found.getMessage(Locale.ROOT).startsWith("["))
                        .map(found ->
                                found.getLineNumber() + " " + found.getKind() + " " + found.getMessage(Locale.ROOT))
                        .sorted())
                .isEqualTo(javac);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts",
                "values",
                "nesting",
                "members",
                "names",
                "dollars",
                "tools",
                "scalars",
                "shapes",
                "sealed",
                "constraints",
                "naming",
                "foreign",
                "injection"
            })
    void compile_anInterface_generatesWhatJavacGenerates(String golden) throws IOException {
        Path input = Golden.files("golden/" + golden, "/Input.java").get(0);

        assertThat(problems(Golden.read(input))).isEmpty();

        List<Path> expected = Golden.files("golden/" + golden, ".java.txt");
        for (Path each : expected) {
            Path generated =
                    folder.resolve("demo").resolve(each.getFileName().toString().replace(".txt", ""));
            assertThat(Files.readString(generated)).isEqualTo(Golden.read(each));
        }
    }

    @Test
    void compile_typesThatDoNotExist_areToldByTheCompilerAlone() {
        Mistake mistake = Mistake.read(Path.of("src/test/resources/problems/missing-type-in-source.java"));

        assertThat(problems(mistake.files().get(0)))
                .extracting(Diagnostic::getLineNumber)
                .containsExactly(6L, 7L, 10L, 10L, 12L, 15L);
    }

    private List<Diagnostic<? extends JavaFileObject>> problems(String text) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = new EclipseCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<Path> sources = Compiled.write(text, folder);
            List<String> options = new ArrayList<>(List.of(
                    "--release",
                    "17",
                    "-encoding",
                    "UTF-8",
                    "-proceedOnError",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    "-s",
                    folder.toString()));
            options.addAll(Compiled.options(text));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, found, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new PromptProcessor()));
            task.call();
            return found.getDiagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
