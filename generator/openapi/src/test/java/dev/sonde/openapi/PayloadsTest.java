package dev.sonde.openapi;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What webhooks and callbacks send is read by whoever is called, and can be sent on as it came. */
class PayloadsTest {

    @TempDir
    static Path folder;

    private static GeneratedCodecs codecs;

    @BeforeAll
    static void compile() throws Exception {
        Path regions = Path.of("src/test/resources/documents/regions.yaml");
        codecs = new GeneratedCodecs(Generator.run(regions, folder.resolve("sources")), folder);
    }

    @AfterAll
    static void close() throws Exception {
        codecs.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Place | {'name':'Rome','since':-753}",
                "PlaceMovedPayload | {'to':'left'}",
                "PlaceMovedPayload | {'to':'up','at':null}",
                "ChangePayload | {'name':'Rome'}"
            })
    void payload_isReadAndWrittenBack(String type, String json) throws Exception {
        codecs.assertKept(type, type, json);
    }
}
