package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.GeneratorOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README has a row for every option, and what it shows as an example works for the document of the pets. */
@Tag("once")
class OptionExamplesTest {

    private static final Path PETS = Path.of("src/test/resources/documents/pets.yaml");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)`.*\\| (\\S.*?) \\|$");
    private static final Pattern EXAMPLE = Pattern.compile("`(\\w+)=(.+?)`");

    @TempDir
    Path folder;

    @Test
    void everyOption_hasARow() throws IOException {
        assertThat(rows().map(row -> row.group(1)))
                .containsAll(Stream.of(GeneratorOption.values())
                        .map(GeneratorOption::key)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_givesWhatCompiles(String name, String value) {
        Generator.generate(PETS, folder.resolve("out"), Map.of(name, value));
        assertThat(Generator.compile(sources(), folder)).isEmpty();
    }

    @Test
    void nothingIsSaidOfNull() {
        Generator.generate(PETS, folder.resolve("out"), Map.of("nullness", "none"));
        assertThat(sources().values()).noneMatch(text -> text.contains("jspecify") || text.contains("@Null"));
    }

    @Test
    void nothingIsSaidToDatabind() {
        Generator.generate(PETS, folder.resolve("out"), Map.of("jacksonAnnotations", "none"));
        assertThat(sources().values()).noneMatch(text -> text.contains("databind"));
    }

    @Test
    void valueThatIsNone_isRefused() {
        assertThatThrownBy(() -> Generator.generate(PETS, folder.resolve("out"), Map.of("jacksonAnnotations", "4")))
                .hasStackTraceContaining("'jacksonAnnotations' is '4', but must be 3, 2 or none");
    }

    static Stream<String[]> examples() throws IOException {
        return rows().flatMap(row -> EXAMPLE.matcher(row.group(2)).results())
                .map(example -> new String[] {example.group(1), example.group(2)});
    }

    /** Wherever options have put them. */
    private Map<String, String> sources() {
        Map<String, String> sources = Generator.sources(folder.resolve("out"));
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        return sources;
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("README.md"))).results();
    }
}
