package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated is laid out as palantir-java-format lays it out, to the last blank. */
class FormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../spec/deepseek.yaml",
                "../../spec/history/deepseek-2024-12.yaml",
                "src/test/resources/documents/pets.yaml",
                "src/test/resources/documents/unions.yaml",
                "src/test/resources/documents/anything.yaml",
                "src/test/resources/documents/prompt.yaml"
            })
    void everyFile_passesTheFormatter(String document) throws FormatterException {
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
        for (Map.Entry<String, String> source :
                Generator.run(Path.of(document), folder).entrySet()) {
            assertThat(formatter.formatSource(source.getValue()))
                    .as(source.getKey())
                    .isEqualTo(source.getValue());
        }
    }
}
