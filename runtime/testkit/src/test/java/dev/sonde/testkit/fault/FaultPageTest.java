package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of results: what {@link FaultMatrixTest} finds to be so. {@code -Dgolden.update=true} rewrites its table. */
class FaultPageTest {

    private static final Path PAGE = Path.of("FAULTS.md");
    private static final String BEGIN = "<!-- results -->\n";
    private static final String END = "<!-- end of results -->";

    @Test
    void page_holdsTheOutcomeOfEveryRowInEveryForm() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("golden.update")) {
            page = page.substring(0, from) + table() + page.substring(to);
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(BEGIN + table() + END);
    }

    /** A fault that is in no row is one that has a test of its own. */
    @Test
    void matrix_hasEveryFault() {
        assertThat(Row.all().stream().map(Row::fault).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(NamedFault.values())
                        .filter(fault -> fault != NamedFault.RESET_INSIDE_CHUNK)
                        .toList());
    }

    private static String table() {
        String forms = Stream.of(Form.values())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        StringBuilder table = new StringBuilder("| # | fault | " + forms + " |\n|--:|---" + "|---".repeat(5) + "|\n");
        for (Row row : Row.all()) {
            table.append("| ")
                    .append(row.number())
                    .append(" | `")
                    .append(row.fault().id());
            table.append("` | ")
                    .append(Stream.of(Form.values())
                            .map(form -> cell(row.expected(form)))
                            .collect(Collectors.joining(" | ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String cell(String outcome) {
        return outcome.endsWith("Exception") ? "`" + outcome + "`" : outcome;
    }
}
