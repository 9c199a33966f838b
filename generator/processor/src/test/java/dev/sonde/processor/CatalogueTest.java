package dev.sonde.processor;

import static java.util.function.Predicate.not;

import dev.sonde.processor.check.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints the catalogue of diagnostics into the README, with an example of each from the mistakes that {@link ProblemsTest} pins. */
class CatalogueTest {

    private static final Path README = Path.of("README.md").toAbsolutePath();
    private static final String BEGIN = "<!-- The catalogue: written by CatalogueTest, do not edit. -->\n";
    private static final String END = "<!-- The end of the catalogue. -->\n";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void readme_holdsTheCatalogue() {
        StringBuilder table = new StringBuilder("""

                | id | severity | message | example | cure |
                |---|---|---|---|---|
                """);
        for (Problem problem : Problem.values()) {
            table.append("| `%s` | %s | %s | `%s` | %s |\n"
                    .formatted(
                            problem.id(),
                            problem.severity().name().toLowerCase(Locale.ROOT),
                            message(problem),
                            example(problem),
                            problem.cure()));
        }
        String readme = Golden.read(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();

        Golden.assertEqual(README, readme.substring(0, begin) + table + "\n" + readme.substring(readme.indexOf(END)));
    }

    /** With dots for what depends on the case. */
    private static String message(Problem problem) {
        return problem.format()
                .replace("\n%s", "")
                .replace("%s", "…")
                .replaceAll("…(?: …)+", "…")
                .replaceAll("(?:…){2,}", "…")
                .replace("\n", "<br>")
                .replace("<id>", "&lt;id&gt;");
    }

    /** The declaration at which the first such problem is told: of a method, if there is one. */
    private String example(Problem problem) {
        Mistake mistake = Mistake.read(Path.of("src/test/resources/problems", problem.id() + ".java"));
        List<Found> all = Found.in(mistake.compile(folder)).stream()
                .filter(found -> found.text().startsWith("[" + problem.id() + "]"))
                .toList();
        Found shown = all.stream()
                .filter(found ->
                        lines(mistake, found).get((int) found.line() - 1).startsWith(" "))
                .findFirst()
                .orElseGet(() -> all.get(0));
        return declaration(lines(mistake, shown), (int) shown.line() - 1).replace("|", "\\|");
    }

    private static List<String> lines(Mistake mistake, Found found) {
        return mistake.files().stream()
                .filter(source -> Compiled.file(source).getName().endsWith(found.file()))
                .findFirst()
                .orElseThrow()
                .lines()
                .toList();
    }

    /** From the first annotation to what it annotates, on one line. */
    private static String declaration(List<String> lines, int line) {
        int first = line;
        while (!lines.get(first - 1).isBlank() && !lines.get(first - 1).matches(".*[{};]\\s*")) {
            first--;
        }
        int last = line;
        while (!lines.get(last).matches(".*[{;]\\s*")) {
            last++;
        }
        return String.join(
                        " ",
                        lines.subList(first, last + 1).stream()
                                .map(String::strip)
                                .filter(not(String::isEmpty))
                                .toList())
                .replaceFirst(" \\{$", " { … }");
    }
}
