package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.json.JsonMismatchException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples with one value in place of another: JSON that fits no schema is written back as it was read, or refused with the
 * place; it is never changed.
 */
class OddJsonTest {

    private static final List<JsonNode> ODD = Stream.of(
                    "null", "true", "\"other\"", "-7", "0.5", "1e300", "[]", "[null]", "{}", "{\"a\":null}")
            .map(Trees::parse)
            .toList();

    @TestFactory
    Stream<DynamicTest> oddValue_isWrittenBackOrRefusedWithItsPlace() {
        return Example.allValid().stream()
                .map(example -> DynamicTest.dynamicTest(example.file(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (String body : example.bodies()) {
                        JsonNode tree = Trees.parse(body);
                        for (JsonPointer place : places(JsonPointer.empty(), tree)) {
                            ODD.forEach(odd -> check(example, tree, place, odd, wrong));
                        }
                    }
                    assertThat(wrong).isEmpty();
                }));
    }

    private static void check(Example example, JsonNode tree, JsonPointer place, JsonNode odd, List<String> wrong) {
        JsonNode changed = with(tree, place, odd);
        try {
            JsonNode written = Trees.parse(WireType.of(example).rewrite(changed.toString()));
            if (!holds(written, changed)) {
                wrong.add(place + " := " + odd + " is written as " + written.at(place));
            }
        } catch (JsonMismatchException mismatch) {
            if (!mismatch.pointer().startsWith(place.toString()) || mustBeBorne(example, place, odd)) {
                wrong.add(place + " := " + odd + " is refused: " + mismatch.getOriginalMessage());
            }
        } catch (RuntimeException e) {
            wrong.add(place + " := " + odd + " fails: " + e.getMessage().lines().findFirst());
        }
    }

    /** Null is as good as absent, and a reply may lack everything; but not a map of numbers its numbers. */
    private static boolean mustBeBorne(Example example, JsonPointer place, JsonNode odd) {
        boolean inMap = place.head().toString().matches(".*/logprobs/top_logprobs/\\d+");
        return odd.isNull() && !inMap && !example.kind().equals("request");
    }

    /** Equal, but for what a codec completes in an object that lacks it: constants, and nulls that the API wants to see. */
    private static boolean holds(JsonNode written, JsonNode read) {
        if (written.isObject() && read.isObject()) {
            return read.propertyStream()
                    .allMatch(property -> holds(written.path(property.getKey()), property.getValue()));
        }
        if (written.isArray() && read.isArray() && written.size() == read.size()) {
            return IntStream.range(0, read.size()).allMatch(i -> holds(written.get(i), read.get(i)));
        }
        return written.equals(read);
    }

    private static List<JsonPointer> places(JsonPointer at, JsonNode node) {
        List<JsonPointer> places = new ArrayList<>();
        if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                JsonPointer place = at.appendProperty(name);
                places.add(place);
                places.addAll(places(place, value));
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(at.appendIndex(i), node.get(i)));
        }
        return places;
    }

    private static JsonNode with(JsonNode tree, JsonPointer place, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return copy;
    }
}
