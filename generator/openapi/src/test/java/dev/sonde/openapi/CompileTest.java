package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output compiles under {@code -Xlint:all -Werror}: today's API, the oldest one, and the documents of the goldens. */
class CompileTest {

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
    void compiles(String document) {
        var sources = Generator.run(Path.of(document), folder.resolve("sources"));
        assertThat(sources).isNotEmpty();
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }
}
