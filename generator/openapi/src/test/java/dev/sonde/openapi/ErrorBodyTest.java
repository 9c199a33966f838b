package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body of an error is read by the types that the document names for its status, and by no other. */
class ErrorBodyTest {

    @TempDir
    static Path folder;

    private static Program program;

    @BeforeAll
    static void compile() throws Exception {
        program = new Program("errors", Path.of("src/test/resources/documents/anything.yaml"), folder);
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
                "404 | {'thing-id':'a'} | missing Optional[a], mistake Optional[Missing], busy Optional.empty, failure Optional.empty",
                "400 | 'wrong' | missing Optional.empty, mistake Optional[Text], busy Optional.empty, failure Optional.empty",
                "409 | <html> | missing Optional.empty, mistake Optional.empty, busy Optional.empty, failure Optional.empty",
                "501 | {'message':'m'} | missing Optional.empty, mistake Optional.empty, busy Optional.empty, failure Optional[m]",
                "302 | {'message':'m'} | missing Optional.empty, mistake Optional.empty, busy Optional.empty, failure Optional[m]",
                "501 | [] | missing Optional.empty, mistake Optional.empty, busy Optional.empty, failure Optional.empty"
            })
    void of_readsTheBodyOfItsStatuses(int status, String body, String told) throws Exception {
        assertThat(program.run(status, body.replace('\'', '"'))).isEqualTo(told);
    }
}
