package dev.sonde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that the pages show do what the pages say. */
class PagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"../../README.md, 20", "README.md, 20"})
    void command_runs(Path page, int status) throws Exception {
        List<String> commands = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("java -jar ") && line.contains("sonde-cli-"))
                .toList();
        assertThat(commands).hasSize(1);
        String[] arguments = commands.get(0).replaceFirst(".*?-all\\.jar ", "").split(" ");
        for (int i = 0; i < arguments.length; i++) {
            Path input = page.toAbsolutePath().resolveSibling(arguments[i]);
            if (Files.exists(input)) {
                arguments[i] = input.toString();
            } else if (arguments[i].endsWith(".html")) {
                arguments[i] = folder.resolve(arguments[i]).toString();
            }
        }
        StringWriter out = new StringWriter();
        assertThat(Sonde.commandLine().setOut(new PrintWriter(out)).execute(arguments))
                .isEqualTo(status);
        if (!commands.get(0).contains("--html")) {
            assertThat(out.toString()).isEqualTo(Files.readString(Path.of("src/test/resources/reports/breaking.md")));
        }
    }
}
