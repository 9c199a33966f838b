package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.sonde.processor.check.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins every diagnostic: its text, its place, and that there is no other. The mistakes stand in {@code problems/<id>….java}, what
 * the user is told of them beside it in a file of text.
 */
class ProblemsTest {

    private static final String OPTIONS = "// options: ";

    static List<Path> mistakes() {
        return Golden.files("problems", ".java");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void compile_aMistake_tellsOfItOnce(Path mistake) {
        String source = Golden.read(mistake);
        List<String> options = source.lines()
                .filter(line -> line.startsWith(OPTIONS))
                .map(line -> line.substring(OPTIONS.length()))
                .toList();
        Compilation compilation = Compiled.of(options, source.split("(?m)^//// next file\n"));

        String told = Found.in(compilation).stream().map(Found::toString).collect(Collectors.joining("\n"));
        Golden.assertEqual(
                mistake.resolveSibling(mistake.getFileName().toString().replace(".java", ".txt")), told);
    }

    @Test
    void values_all_haveAMistakeThatShowsThem() {
        List<String> shown = mistakes().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(Arrays.stream(Problem.values()).map(Problem::id)).allMatch(shown::contains);
    }
}
