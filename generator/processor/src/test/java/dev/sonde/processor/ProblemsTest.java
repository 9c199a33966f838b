package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.processor.check.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins every diagnostic: its text, its place, and that there is no other. The mistakes stand in {@code problems/<id>….java}, what
 * the user is told of them beside it in a file of text.
 */
class ProblemsTest {

    @TempDir
    Path folder = Path.of(".");

    static List<Path> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void compile_aMistake_tellsOfItOnce(Path mistake) {
        String told = Found.in(Mistake.read(mistake).compile(folder)).stream()
                .map(Found::toString)
                .collect(Collectors.joining("\n"));

        Golden.assertEqual(mistake.resolveSibling(Mistake.name(mistake) + ".txt"), told);
    }

    @Test
    void values_all_haveAMistakeThatShowsThem() {
        List<String> shown = Mistake.all().stream().map(Mistake::name).toList();

        assertThat(Arrays.stream(Problem.values()).map(Problem::id)).allMatch(shown::contains);
    }
}
