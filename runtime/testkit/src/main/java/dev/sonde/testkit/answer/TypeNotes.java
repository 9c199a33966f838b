package dev.sonde.testkit.answer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What the comments of a type in the notation of prompts say about its values, as keywords of JSON Schema. */
final class TypeNotes {

    private static final Pattern EXAMPLE = Pattern.compile("\\blike ([^\\s,]+)");
    private static final Pattern BOUND = Pattern.compile(
            "\\b(at least|at most|more than|less than) (-?\\d+(?:\\.\\d+)?)(?: (character|element|member)s?\\b)?");
    private static final Pattern MATCHING = Pattern.compile("\\bmatching (.+?)(?:, default .*)?$");
    private static final Map<String, String> NUMBER = Map.of(
            "at least", "minimum",
            "at most", "maximum",
            "more than", "exclusiveMinimum",
            "less than", "exclusiveMaximum");
    private static final Map<String, String> SIZE =
            Map.of("character", "Length", "element", "Items", "member", "Properties");

    private TypeNotes() {}

    static void apply(String comment, ObjectNode schema) {
        Matcher example = EXAMPLE.matcher(comment);
        if (example.find() && isText(schema)) {
            schema.putArray("examples").add(TextInstance.later(example.group(1), comment));
        }
        Matcher bound = BOUND.matcher(comment);
        while (bound.find()) {
            bound(bound, schema);
        }
        if (comment.contains("each once")) {
            schema.put("uniqueItems", true);
        }
        if (comment.contains("an e-mail address") && isText(schema)) {
            schema.put("format", "email");
        }
        Matcher matching = MATCHING.matcher(comment);
        if (matching.find() && isText(schema)) {
            schema.put("pattern", matching.group(1));
        }
    }

    private static void bound(Matcher bound, ObjectNode schema) {
        String part = bound.group(3);
        BigDecimal number = new BigDecimal(bound.group(2));
        if (part == null) {
            schema.put(NUMBER.get(bound.group(1)), number);
        } else {
            schema.put((bound.group(1).equals("at least") ? "min" : "max") + SIZE.get(part), number.intValue());
        }
    }

    private static boolean isText(ObjectNode schema) {
        return schema.path("type").asString("").equals("string");
    }
}
