package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated is laid out as palantir-java-format lays it out, to the last blank. */
@Tag("once")
class FormatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.sonde.openapi.Documents#all")
    void everyFile_passesTheFormatter(Path document) throws FormatterException {
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
        for (Map.Entry<String, String> source : Generator.run(document, folder).entrySet()) {
            assertThat(formatter.formatSource(source.getValue()))
                    .as(source.getKey())
                    .isEqualTo(source.getValue());
        }
    }
}
