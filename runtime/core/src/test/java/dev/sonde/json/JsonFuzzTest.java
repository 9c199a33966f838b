package dev.sonde.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.fuzz.Choices;
import dev.sonde.fuzz.Fuzz;
import dev.sonde.fuzz.RandomJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Raw values and scalars against databind's tree, on random texts and on broken ones. What is read is exactly what the tree
 * holds, and what is written is read as the same; no text fails with anything but a {@link JacksonException}.
 */
class JsonFuzzTest {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private enum Colour {
        RED,
        LIGHT_BLUE
    }

    /** For a fuzzer that watches coverage. */
    public static void fuzzerTestOneInput(byte[] input) {
        rawValue(new Choices(input));
        scalars(new Choices(input));
    }

    @Test
    void anyText_isTheRawValueThatTheTreeHolds() {
        Fuzz.check(5_000, JsonFuzzTest::rawValue);
    }

    @Test
    void anyText_isTheScalarThatTheTreeHolds() {
        Fuzz.check(5_000, JsonFuzzTest::scalars);
    }

    private static void rawValue(Choices choices) {
        String text = text(choices);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonValue fromText = rawValue(text, tree(text), read(text, JsonValueCodec.INSTANCE));
        JsonValue fromBytes = rawValue(text, tree(bytes), read(bytes, JsonValueCodec.INSTANCE));
        if (fromText != null && fromBytes != null && text.equals(new String(bytes, StandardCharsets.UTF_8))) {
            assertThat(fromText).as(text).isEqualTo(fromBytes).hasSameHashCodeAs(fromBytes);
        }
    }

    private static JsonValue rawValue(String text, JsonNode tree, JsonValue value) {
        assertThat(value == null).as("refused: %s", text).isEqualTo(tree == null);
        if (value != null) {
            String written = JsonText.write(value, JsonValueCodec.INSTANCE);
            assertThat(equal(tree, TREES.readTree(written)))
                    .as("%s is written as %s", text, written)
                    .isTrue();
            byte[] bytes = JsonText.bytes(value, JsonValueCodec.INSTANCE);
            // Jackson itself takes half a character in a property's name from text, but not from bytes.
            assertThat(read(bytes, JsonValueCodec.INSTANCE)).as(text).isEqualTo(tree(bytes) == null ? null : value);
        }
        return value;
    }

    private static void scalars(Choices choices) {
        String text = text(choices);
        JsonNode tree = tree(text);
        agree(text, tree, Codecs.STRING, JsonNode::isString, (value, node) -> value.equals(node.stringValue()));
        agree(text, tree, Codecs.BOOLEAN, JsonNode::isBoolean, (value, node) -> value == node.booleanValue());
        agree(text, tree, Codecs.DECIMAL, JsonNode::isNumber, (value, node) -> same(value, node.decimalValue()));
        agree(text, tree, Codecs.INTEGER, node -> isInteger(node, 31), (value, node) -> value == node.asInt());
        agree(text, tree, Codecs.LONG, node -> isInteger(node, 63), (value, node) -> value == node.asLong());
        agree(
                text,
                tree,
                Codecs.DOUBLE,
                node -> node.isNumber() && Double.isFinite(node.decimalValue().doubleValue()),
                (value, node) -> value == node.decimalValue().doubleValue());
        agree(
                text,
                tree,
                new EnumCodec<>(Colour.values()),
                node -> node.isString() && node.stringValue().equals("RED"),
                (value, node) -> value == Colour.RED);
    }

    /** The codec takes exactly the values that it is for, as the tree has them. */
    private static <T> void agree(
            String text, JsonNode tree, JsonCodec<T> codec, Predicate<JsonNode> fits, BiPredicate<T, JsonNode> same) {
        T value = read(text, codec);
        assertThat(value != null).as("%s: %s", codec.getClass(), text).isEqualTo(tree != null && fits.test(tree));
        if (value != null) {
            String written = JsonText.write(value, codec);
            assertThat(same.test(value, tree)).as("%s reads as %s", text, value).isTrue();
            assertThat(same.test(value, TREES.readTree(written)))
                    .as("%s writes %s", text, written)
                    .isTrue();
        }
    }

    private static <T> T read(String text, JsonCodec<T> codec) {
        try {
            return JsonText.read(text, codec);
        } catch (JacksonException refused) {
            return null;
        }
    }

    private static <T> T read(byte[] text, JsonCodec<T> codec) {
        try {
            return JsonText.read(text, codec);
        } catch (JacksonException refused) {
            return null;
        }
    }

    private static JsonNode tree(byte[] text) {
        try {
            JsonNode tree = TREES.readTree(text);
            return tree.isMissingNode() ? null : tree;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static JsonNode tree(String text) {
        try {
            JsonNode tree = TREES.readTree(text);
            return tree.isMissingNode() ? null : tree;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private static String text(Choices choices) {
        StringBuilder out = new StringBuilder();
        RandomJson json = new RandomJson(choices, out);
        json.blank();
        json.value(choices.rarely(50) ? 0 : 4);
        json.blank();
        if (choices.rarely(4) && !out.isEmpty()) {
            damage(choices, out);
        }
        return out.toString();
    }

    private static void damage(Choices choices, StringBuilder out) {
        int at = choices.below(out.length());
        switch (choices.below(4)) {
            case 0 -> out.setLength(at);
            case 1 -> out.deleteCharAt(at);
            case 2 -> out.insert(at, choices.of('"', ',', '}', ']', '{', '\\', '\0', ':', '1', '\uD800', '\uDC00'));
            default -> out.append(choices.of("x", ",", "[", "{}", "1"));
        }
    }

    private static boolean isInteger(JsonNode node, int bits) {
        if (!node.isNumber()) {
            return false;
        }
        BigDecimal value = node.decimalValue();
        BigDecimal bound = BigDecimal.valueOf(2).pow(bits);
        return value.compareTo(bound.negate()) >= 0
                && value.compareTo(bound) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Numbers are equal when their values are. */
    private static boolean equal(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }
}
