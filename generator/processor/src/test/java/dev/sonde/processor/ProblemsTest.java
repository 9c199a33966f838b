package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.processor.check.Diagnostic.Severity;
import dev.sonde.processor.check.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
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

    static Stream<Problem> warnings() {
        return Arrays.stream(Problem.values()).filter(problem -> problem.severity() == Severity.WARNING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    void compile_aWarningUnderStrict_isAnError(Problem warning) {
        assertThat(found(warning, "-Asonde.strict", "")).isNotEmpty().containsOnly(Diagnostic.Kind.ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    void compile_aWarningThatIsSuppressed_isSilent(Problem warning) {
        String others = "@SuppressWarnings(\"sonde:other\")\n";

        assertThat(found(warning, "-Xlint", others)).isNotEmpty();
        assertThat(found(warning, "-Xlint", others.replace("other", warning.id())))
                .isEmpty();
    }

    /** @param before what stands before each of its interfaces */
    private List<Diagnostic.Kind> found(Problem problem, String option, String before) {
        Mistake mistake = Mistake.read(Path.of("src/test/resources/problems", problem.id() + ".java"));
        List<String> files = mistake.files().stream()
                .map(file -> file.replaceAll("(?m)^interface ", before + "interface "))
                .toList();
        Mistake changed =
                new Mistake(List.of(option), files, mistake.dependencies(), mistake.lost(), mistake.resources());
        return Found.in(changed.compile(folder)).stream()
                .filter(found -> found.text().startsWith("[" + problem.id() + "]"))
                .map(Found::kind)
                .toList();
    }

    @Test
    void values_all_haveAMistakeThatShowsThem() {
        List<String> shown = Mistake.all().stream().map(Mistake::name).toList();

        assertThat(Arrays.stream(Problem.values()).map(Problem::id)).allMatch(shown::contains);
    }
}
