package dev.sonde.processor;

import static java.util.function.Predicate.not;

import dev.sonde.processor.check.Diagnostic.Severity;
import dev.sonde.processor.check.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints the page of all problems, with an example of each from the mistakes that {@link ProblemsTest} pins. */
@Tag("once")
class CatalogueTest {

    private static final Path PAGE = Path.of("PROBLEMS.md").toAbsolutePath();

    private static final String HEAD = """
            # Problems

            All that the processor can tell of an annotated interface, in the order in which it looks. An error is a certainty. What may be meant is
            a warning: `@SuppressWarnings("sonde:<id>")` on the method, the interface or what is around it silences it, and `-Asonde.strict` makes
            errors of all. The examples are prompts of a made-up API, `@Ask`; each message is what javac prints of its example, and the line
            `at …` below it is what it points at.
            """;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void page_showsEveryProblem() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Problem problem : Problem.values()) {
            page.append(section(problem));
        }
        Golden.assertEqual(PAGE, page.toString());
    }

    private String section(Problem problem) {
        Mistake mistake = Mistake.read(Path.of("src/test/resources/problems", problem.id() + ".java"));
        Found shown = shown(problem, mistake);
        return """

                ## %s

                %s: %s.

                ```java
                %s
                ```

                ```text
                %s
                ```
                """.formatted(
                        problem.id(),
                        problem.severity() == Severity.ERROR ? "Error" : "Warning",
                        problem.cure(),
                        declaration(lines(mistake, shown), (int) shown.line() - 1),
                        shown.toString().stripTrailing());
    }

    /** The first such problem: of a method, if there is one. */
    private Found shown(Problem problem, Mistake mistake) {
        List<Found> all = Found.in(mistake.compile(folder)).stream()
                .filter(found -> found.text().startsWith("[" + problem.id() + "]"))
                .toList();
        return all.stream()
                .filter(found ->
                        lines(mistake, found).get((int) found.line() - 1).startsWith(" "))
                .findFirst()
                .orElseGet(() -> all.get(0));
    }

    private static List<String> lines(Mistake mistake, Found found) {
        return mistake.files().stream()
                .filter(source -> Compiled.file(source).getName().endsWith(found.file()))
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
    }

    /** From the first annotation to what it annotates. */
    private static String declaration(List<String> lines, int line) {
        int first = line;
        while (!lines.get(first - 1).isBlank() && !lines.get(first - 1).matches(".*[{};]\\s*")) {
            first--;
        }
        int last = line;
        while (!lines.get(last).matches(".*[{;]\\s*")) {
            last++;
        }
        return lines.subList(first, last + 1).stream()
                .filter(not(String::isBlank))
                .collect(Collectors.joining("\n"))
                .stripIndent()
                .replaceFirst(" \\{$", " { … }");
    }
}
