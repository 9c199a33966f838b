package dev.sonde.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of the sample for another provider shows stands in that sample, which the build compiles and runs. */
class ProviderPageTest {

    private static final String SAMPLE = "samples/provider/";

    @ParameterizedTest
    @CsvSource({
        "yaml, src/main/openapi/mistral-prompt.overlay.yaml",
        "xml, pom.xml",
        "java, src/main/java/dev/sonde/samples/provider/MistralGuide.java"
    })
    void block_standsInTheSample(String language, String file) {
        String block = Page.of(SAMPLE + "README.md").blocks(language).get(0);
        assertThat(lines(Page.of(SAMPLE + file).text())).contains(lines(block));
    }

    private static String lines(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}
