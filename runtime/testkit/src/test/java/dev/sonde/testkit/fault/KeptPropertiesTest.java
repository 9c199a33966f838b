package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server says that nobody knows, or does not say, is read and written back as it came, and the usage is found. */
@Timeout(120)
class KeptPropertiesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, UnaryOperator<IntendedReply>> ODDITIES = Map.of(
            "unknown values", RewritingJson::unknownValues,
            "no choices", RewritingJson::withoutChoices,
            "usage in a trailing chunk", RewritingJson::usageInTrailingChunk,
            "usage on the finish chunk", reply -> reply,
            "error null", reply -> RewritingJson.objects(reply, object -> object.putNull("error")));

    static Stream<Arguments> cases() {
        return ODDITIES.keySet().stream()
                .sorted()
                .flatMap(oddity -> Stream.of(Form.values()).map(form -> Arguments.of(oddity, form)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oddity_isKept(String oddity, Form form) throws Exception {
        AtomicReference<IntendedReply> sent = new AtomicReference<>();
        Fault fault = (reply, out) -> {
            sent.set(ODDITIES.get(oddity).apply(reply));
            Framing.whole(sent.get(), out);
        };
        try (Scene scene = new Scene(Way.SOCKET).once(fault)) {
            Outcome outcome = scene.call(form);

            List<JsonNode> values = sent.get().parts().stream()
                    .map(part -> new String(part, StandardCharsets.UTF_8).replaceFirst("^data: ", ""))
                    .filter(json -> json.startsWith("{"))
                    .map(MAPPER::readTree)
                    .toList();
            assertThat(outcome.values()).extracting(KeptPropertiesTest::tree).isEqualTo(values);
            assertThat(tree(outcome.usage())).isEqualTo(lastUsage(values));
        }
    }

    private static JsonNode tree(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    /** Null, as JSON, if there is none. */
    private static JsonNode lastUsage(List<JsonNode> values) {
        return values.stream()
                .map(value -> value.path("usage"))
                .filter(JsonNode::isObject)
                .reduce(MAPPER.nullNode(), (first, second) -> second);
    }
}
