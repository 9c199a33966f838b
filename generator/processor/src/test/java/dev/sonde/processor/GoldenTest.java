package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every interface in {@code golden/} with the sources generated from it beside it. */
class GoldenTest {

    /** Generated code must not warn, whatever the user asks of their compiler. */
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror");

    static List<Path> interfaces() {
        return Golden.files("golden", "/Input.java");
    }

    static List<Path> generated() {
        return Golden.files("golden", ".java.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interfaces")
    void compile_anInterface_generatesExactlyThis(Path input) throws IOException {
        String text = Golden.read(input);
        List<String> options = new ArrayList<>(STRICT);
        options.addAll(Compiled.options(text));
        Compilation compilation = Compiled.of(options, Compiled.sources(text));

        assertThat(Found.in(compilation)).isEmpty();
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
        for (JavaFileObject source : compilation.generatedSourceFiles()) {
            String name = Path.of(source.getName()).getFileName() + ".txt";
            Golden.assertEqual(
                    input.resolveSibling(name), source.getCharContent(false).toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interfaces")
    void compile_underEveryLintAndForJava17_isClean(Path input) {
        String source = Golden.read(input);
        // This lint is about the annotations of others.
        boolean onlyOurs = Stream.of("jackson", "jspecify", "jakarta.inject").noneMatch(source::contains);
        List<String> options =
                new ArrayList<>(List.of("--release", "17", onlyOurs ? "-Xlint:all" : STRICT.get(0), "-Werror"));
        if (Runtime.version().feature() >= 21) {
            options.add("-proc:full");
        }

        options.addAll(Compiled.options(source));

        assertThat(Found.in(Compiled.of(options, Compiled.sources(source)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generated")
    void golden_isLaidOutAsTheFormatterDoes(Path golden) throws Exception {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());

        assertThat(Golden.read(golden)).isEqualTo(formatter.formatSource(Golden.read(golden)));
    }
}
