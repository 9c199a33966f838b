package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of the bridges show compiles. */
class BridgePagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "opentelemetry, dev.sonde.opentelemetry.OpenTelemetryListener, io.opentelemetry.api.OpenTelemetry, openTelemetry",
        "micrometer, dev.sonde.micrometer.ObservationListener, io.micrometer.observation.ObservationRegistry, registry"
    })
    void example_compiles(String module, String listener, String type, String variable) {
        String example =
                Page.of("runtime/" + module + "/README.md").blocks("java").get(0);
        String source = """
                package demo;

                import dev.sonde.deepseek.DeepSeekClient;
                import %s;
                import %s;

                class Example {
                    DeepSeekClient client(%s %s) {
                        %s
                        return client;
                    }
                }
                """.formatted(listener, type, type.substring(type.lastIndexOf('.') + 1), variable, example);
        assertThat(new Javac(folder).compile(source)).isEmpty();
    }
}
