package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test that the testkit's page shows compiles. */
class TestkitPageTest {

    private static final String IMPORTS = """
            package demo;

            import static org.assertj.core.api.Assertions.assertThat;

            import dev.sonde.deepseek.DeepSeekClient;
            import dev.sonde.testkit.FakeDeepSeek;
            import dev.sonde.testkit.FakeDeepSeekExtension;
            import java.util.Locale;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.ExtendWith;

            """;

    @TempDir
    Path folder;

    @Test
    void example_compiles() {
        String example = Page.of("runtime/testkit/README.md").blocks("java").get(0);
        String translator = Page.of("README.md").blocks("java").get(0);
        assertThat(new Javac(folder).compile(translator, IMPORTS + example)).isEmpty();
    }
}
