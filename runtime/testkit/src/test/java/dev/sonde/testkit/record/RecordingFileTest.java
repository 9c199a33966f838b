package dev.sonde.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.http.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingFileTest {

    @TempDir
    private Path directory;

    private Recording read(String text) throws IOException {
        return RecordingFile.read(Files.writeString(directory.resolve("one.txt"), text));
    }

    static Stream<byte[]> bodies() {
        return Stream.of(
                        "",
                        "\n",
                        "{}",
                        "data: a\r\n\r\ndata: b\r\rdata: c",
                        ": keep-alive\n\ndata: [DONE]\n\n",
                        "\n\n\n{\"a\":1}\n",
                        "=== complete\n=== cut",
                        "=== reply 200\n\n",
                        "\uFEFFgr\u00fc\u00dfe \uD83D\uDE00\u2028\0")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void body_survivesToTheByte(byte[] body) throws IOException {
        for (boolean complete : new boolean[] {true, false}) {
            Recording written =
                    new Recording("POST", "/a?b=c", "{\"x\":1}", 503, Headers.of("retry-after", "6"), body, complete);
            Recording found = read(RecordingFile.write(written));
            assertThat(found.body()).isEqualTo(body);
            assertThat(found.complete()).isEqualTo(complete);
            assertThat(found.status()).isEqualTo(503);
            assertThat(found.headers()).isEqualTo(written.headers());
            assertThat(found.target()).isEqualTo("/a?b=c");
            assertThat(Difference.between(found, "POST", "/a?b=c", "{\"x\":1}")).isEmpty();
        }
    }

    @Test
    void body_thatIsNoTextSurvives() throws IOException {
        byte[] body = new byte[300];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) i;
        }
        Recording written = new Recording("GET", "/a", "", 200, Headers.NONE, body, true);
        String file = RecordingFile.write(written);
        assertThat(file).contains("=== reply 200 base64\n");
        assertThat(read(file).body()).isEqualTo(body);
    }

    @Test
    void file_canBeReadAndWrittenByHand() throws IOException {
        String file = """
                POST /chat/completions

                {
                  "model" : "deepseek-flash"
                }

                === reply 200
                content-type: application/json

                {"id": "1"}
                === complete
                """;
        Recording found = read(file);
        assertThat(new String(found.body(), StandardCharsets.UTF_8)).isEqualTo("{\"id\": \"1\"}");
        assertThat(RecordingFile.write(found)).isEqualTo(file);
        assertThat(new String(read(file.replace("\n", "\r\n")).body(), StandardCharsets.UTF_8))
                .contains("\"1\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "POST /a\n\n{}\n",
                "POST /a\n\n=== reply 200\n\n{}",
                "POST /a\n\n=== reply 200\n=== complete\n",
                "POST /a\n\n=== reply 200\nno header\n\n{}\n=== complete\n"
            })
    void file_thatIsNoneIsNamed(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'a':{'b':[1,2]}} | {'a':{'b':[1,3]}} | /a/b/1: recorded 2, received 3",
                "{'a':1} | {'a':1,'b':null} | /b: recorded nothing, received null",
                "{'a/b~':1} | {} | /a~1b~0: recorded 1, received nothing",
                "{'a':[1]} | {'a':[1,2]} | /a/1: recorded nothing, received 2",
                "{'a':{}} | {'a':'x'} | /a: recorded {}, received 'x'",
                "[1] | 2 | body: recorded [1], received 2",
                "one | two | body: recorded one, received two"
            })
    void difference_isNamedByItsPointer(String row) {
        String[] parts = row.replace('\'', '"').split(" \\| ");
        Recording recorded = new Recording("POST", "/a", parts[0], 200, Headers.NONE, new byte[0], true);
        assertThat(Difference.between(recorded, "POST", "/a", parts[1])).contains(parts[2]);
        assertThat(Difference.between(recorded, "POST", "/a", parts[0])).isEmpty();
        assertThat(Difference.between(recorded, "GET", "/b", parts[0])).contains("recorded POST /a, received GET /b");
    }
}
