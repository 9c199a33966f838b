package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The output compiles under {@code -Xlint:all -Werror}: DeepSeek's API of today and of every time that is kept, and the documents of the goldens. */
class CompileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.sonde.openapi.Documents#all")
    void compiles(Path document) {
        var sources = Generator.run(document, folder.resolve("sources"));
        assertThat(sources).isNotEmpty();
        assertThat(Generator.compile(sources, folder)).isEmpty();
    }
}
