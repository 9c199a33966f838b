package dev.sonde.testkit.answer;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes values that must differ from each other. */
final class Variety {

    private Variety() {}

    /**
     * The n-th value of a schema.
     *
     * @param first the first one, and each one of a schema that has no other
     */
    static JsonNode of(JsonNode schema, JsonNode first, int n) {
        if (n == 0) {
            return first;
        }
        JsonNode values = schema.path("enum");
        if (!values.isEmpty()) {
            return values.path(n % values.size());
        }
        if (first.isNumber()) {
            return JsonNodeFactory.instance.numberNode(first.decimalValue().add(BigDecimal.valueOf(n)));
        }
        boolean free = first.isString() && !schema.has("pattern") && !schema.has("format") && !schema.has("examples");
        return free ? JsonNodeFactory.instance.stringNode(first.asString() + (n + 1)) : first;
    }
}
