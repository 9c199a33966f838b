package dev.sonde.change.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sonde.change.Code;
import dev.sonde.change.Level;
import dev.sonde.openapi.document.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what schemas assert of a value beside its type: bounds, sizes, patterns. */
final class AssertionDiff {

    /** Keywords of which a greater number allows less, or more. */
    private static final Map<String, Boolean> BOUNDS = new TreeMap<>(Map.of(
            "minimum", false,
            "exclusiveMinimum", false,
            "minLength", false,
            "minItems", false,
            "minProperties", false,
            "maximum", true,
            "exclusiveMaximum", true,
            "maxLength", true,
            "maxItems", true,
            "maxProperties", true));

    /** Keywords of which only their absence is known to allow more. */
    private static final List<String> OTHERS = List.of("pattern", "format", "multipleOf", "uniqueItems");

    private final WireChanges changes;

    AssertionDiff(WireChanges changes) {
        this.changes = changes;
    }

    void compare(Node old, Node now, Direction direction, String subject) {
        BOUNDS.forEach((keyword, upper) -> {
            JsonNode was = old.get(keyword).json();
            JsonNode is = now.get(keyword).json();
            if (!was.equals(is) && (was.isNumber() || is.isNumber())) {
                boolean wider = !is.isNumber()
                        || (was.isNumber() && upper == is.decimalValue().compareTo(was.decimalValue()) > 0);
                add(keyword, was, is, wider, direction, subject, now);
            }
        });
        for (String keyword : OTHERS) {
            JsonNode was = old.get(keyword).json();
            JsonNode is = now.get(keyword).json();
            if (!was.equals(is)) {
                add(keyword, was, is, is.isMissingNode(), direction, subject, now);
            }
        }
    }

    /** What a reply asserts is not checked: there only people read it. */
    private void add(
            String keyword, JsonNode was, JsonNode is, boolean wider, Direction direction, String subject, Node now) {
        Level level = direction == Direction.REPLY ? Level.DOCUMENTATION : wider ? Level.ADDITION : Level.BREAKING;
        String text = "had " + words(keyword, was) + " and has " + words(keyword, is);
        changes.add(level, subject, text, now.pointer() + "/" + keyword);
    }

    private static String words(String keyword, JsonNode value) {
        return value.isMissingNode() ? "no " + Code.of(keyword) : Code.of(keyword + " " + value);
    }
}
