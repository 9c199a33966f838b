package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several schemas ask for together is what each of them asks for. */
class CompositionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer, minimum: 5, maximum: 10} | {minimum: 0, maximum: 8} | @Range(min = 5, max = 8,",
                "{type: integer, minimum: 0, maximum: 8} | {minimum: 5, maximum: 10} | @Range(min = 5, max = 8,",
                "{type: string, minLength: 2} | {minLength: 1, maxLength: 9} | @Size(min = 2, max = 9,",
                "{type: array, items: {type: string}, maxItems: 3} | {maxItems: 4} | @Size(max = 3,",
                "{type: number, exclusiveMinimum: 1} | {exclusiveMinimum: 0} | @Range(min = 1, exclusiveMin = true,",
            })
    void bound_isTheStrictest(String one, String other, String rule) {
        String schemas = "Sent: {type: object, properties: {value: {allOf: [%s, %s]}}}".formatted(one, other);
        Map<String, String> sources =
                Generator.run(Generator.document(folder, "", schemas), folder.resolve("sources"), Map.of());
        assertThat(sources.get("example/client/model/Sent.java")).contains(rule);
    }
}
