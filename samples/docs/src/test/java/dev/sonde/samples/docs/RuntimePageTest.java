package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes that the runtime's page shows compile; {@link ResilienceTest} runs what they do. */
class RuntimePageTest {

    @TempDir
    Path folder;

    @Test
    void examples_compile() {
        String[] examples = Page.of("runtime/core/README.md").blocks("java").toArray(String[]::new);
        assertThat(examples).isNotEmpty();
        assertThat(new Javac(folder).compile(examples)).isEmpty();
    }
}
