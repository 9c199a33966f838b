package dev.sonde.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.Wire;
import dev.sonde.testkit.behaviour.UserIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Posts every example request of the spec to the fake. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../spec/examples");

    private static FakeDeepSeek fake;

    @BeforeAll
    static void start() {
        fake = FakeDeepSeek.start();
        // As the document has it: a newer page allows more.
        fake.set(UserIds.LETTERS_AND_DIGITS);
    }

    @AfterAll
    static void stop() {
        fake.close();
    }

    record Example(String file, String path, boolean unknownModel) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Example> accepted() throws IOException {
        return requests("requests/");
    }

    static Stream<Example> refused() throws IOException {
        return Stream.concat(requests("invalid/"), requests("refused/"));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(Example example) {
        HttpResponse<String> reply = post(example);
        if (example.unknownModel()) {
            assertThat(Wire.errorMessage(reply)).startsWith("The supported API model names are");
        } else {
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource
    void refused(Example example) {
        HttpResponse<String> reply = post(example);
        assertThat(reply.statusCode()).as(reply.body()).isIn(400, 422);
        assertThat(Wire.errorMessage(reply)).isNotBlank();
        assertThat(reply.headers().firstValue("x-ds-trace-id")).isPresent();
    }

    private static HttpResponse<String> post(Example example) {
        try {
            return Wire.to(fake).post(example.path(), Files.readString(EXAMPLES.resolve(example.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Example> requests(String folder) throws IOException {
        String index = Files.readString(EXAMPLES.resolve("index.yaml"));
        return new YAMLMapper()
                .readTree(index)
                .path("examples")
                .valueStream()
                .filter(example -> example.path("document").asString().equals("deepseek.yaml"))
                .filter(example -> example.path("file").asString().startsWith(folder))
                .map(ExamplesTest::example);
    }

    private static Example example(JsonNode example) {
        String path = switch (example.path("operation").asString("")) {
            case "createBetaChatCompletion" -> "/beta/chat/completions";
            case "createCompletion" -> "/beta/completions";
            default ->
                example.path("schema").asString().endsWith("/CompletionRequest")
                        ? "/beta/completions"
                        : "/chat/completions";
        };
        String file = example.path("file").asString();
        return new Example(file, path, file.endsWith("unknown-model.json"));
    }
}
