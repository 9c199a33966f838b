package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one success has a body and another has none, both are replies. */
class OptionalReplyTest {

    @TempDir
    static Path folder;

    private static Program program;

    @BeforeAll
    static void compile() throws Exception {
        program = new Program("optional", Path.of("src/test/resources/documents/regions.yaml"), folder);
    }

    @AfterAll
    static void close() throws Exception {
        program.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | {'name':'x'} | Optional[x], Optional[x], 200",
                "204 | `` | Optional.empty, Optional.empty, 204",
                "200 | ` ` | Optional.empty, Optional.empty, 200",
                "200 | null | Optional.empty, Optional.empty, 200",
                "200 | <html> | UnexpectedReplyException",
                "200 | [] | DecodingException"
            })
    void reply_mayHaveNoBody(int status, String body, String told) throws Exception {
        assertThat(program.run(status, body.replace('\'', '"'))).isEqualTo(told);
    }
}
