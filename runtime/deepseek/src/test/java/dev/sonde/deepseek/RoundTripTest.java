package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is read is written back, whoever reads: nothing is lost, nothing is added. */
class RoundTripTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final String UNKNOWN = "nobody knows";
    private static final JsonNode ANYTHING = Trees.parse("{\"deep\":[1,null,true,{\"x\":\"ü\\n\"}],\"n\":-1.50e3}");
    private static final JsonNode NUMBER = Trees.parse("-0.25");

    /** A test per JSON text in the valid examples. */
    private static Stream<DynamicTest> forEachBody(BodyCheck check) {
        return Example.allValid().stream().flatMap(example -> {
            List<String> bodies = example.bodies();
            WireType<?> type = WireType.of(example);
            return IntStream.range(0, bodies.size())
                    .mapToObj(i -> DynamicTest.dynamicTest(
                            bodies.size() == 1 ? example.file() : example.file() + " event " + i,
                            () -> check.run(type, bodies.get(i))));
        });
    }

    @TestFactory
    Stream<DynamicTest> example_isWrittenBackByItsCodec() {
        return forEachBody(
                (type, json) -> assertThat(Trees.parse(type.rewrite(json))).isEqualTo(Trees.parse(json)));
    }

    @TestFactory
    Stream<DynamicTest> example_isWrittenBackByAPlainObjectMapper() {
        return forEachBody((type, json) ->
                assertThat(Trees.parse(type.rewrite(json, PLAIN))).isEqualTo(Trees.parse(json)));
    }

    @TestFactory
    Stream<DynamicTest> example_isReadAsEqualValues() {
        return forEachBody((type, json) -> {
            Object value = type.read(json);

            assertThat(value)
                    .isEqualTo(type.read(json))
                    .hasSameHashCodeAs(type.read(json))
                    .isEqualTo(type.read(type.rewrite(json)))
                    .isEqualTo(PLAIN.readValue(json, type.type()));
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownPropertyInEveryObject_isWrittenBack() {
        return forEachBody((type, json) -> {
            JsonNode extended = Trees.parse(json);
            extend(extended);
            String text = extended.toString();

            assertThat(Trees.parse(type.rewrite(text))).isEqualTo(extended);
            assertThat(Trees.parse(type.rewrite(text, PLAIN))).isEqualTo(extended);
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownPropertyInOneObject_makesAnotherValue() {
        return forEachBody((type, json) -> {
            JsonNode tree = Trees.parse(json);
            objects(tree).forEach(object -> {
                addUnknown(object);
                assertThat((Object) type.read(tree.toString())).isNotEqualTo(type.read(json));
                object.remove(UNKNOWN);
            });
        });
    }

    @Test
    void everyTypeOfTheExamples_isTested() {
        assertThat(Example.allValid())
                .filteredOn(Example::isToday)
                .extracting(Example::type)
                .contains("ChatCompletionRequest", "ChatCompletion", "ChatCompletionChunk", "CompletionRequest")
                .contains("Completion", "CompletionChunk", "ModelList", "Model", "Balance", "ErrorReply");
    }

    private static void extend(JsonNode tree) {
        // Listed first: what is added needs no addition itself.
        objects(tree).toList().forEach(RoundTripTest::addUnknown);
    }

    /** A map of numbers, such as the likeliest tokens of a completion, knows every name, but nothing except numbers. */
    private static void addUnknown(ObjectNode object) {
        boolean numbers = !object.isEmpty() && object.valueStream().allMatch(JsonNode::isNumber) && isMap(object);
        object.set(UNKNOWN, numbers ? NUMBER : ANYTHING);
    }

    private static boolean isMap(ObjectNode object) {
        return object.propertyStream().noneMatch(property -> property.getKey().endsWith("_tokens"));
    }

    private static Stream<ObjectNode> objects(JsonNode node) {
        Stream<ObjectNode> own = node instanceof ObjectNode object ? Stream.of(object) : Stream.empty();
        return Stream.concat(own, node.valueStream().toList().stream().flatMap(RoundTripTest::objects));
    }

    @FunctionalInterface
    private interface BodyCheck {
        void run(WireType<?> type, String json);
    }
}
