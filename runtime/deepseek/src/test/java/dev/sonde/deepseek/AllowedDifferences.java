package dev.sonde.deepseek;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The list of what a codec may write otherwise than it was read; everything else is a fault.
 *
 * <ol>
 *   <li>A number may be spelt otherwise: {@code 1.0} as {@code 1}.
 *   <li>A number that the spec has as {@code double} is rounded to double precision.
 *   <li>A decimal in a string may be spelt otherwise: {@code "1.5E+3"} as {@code "1500"}.
 *   <li>A constant that is missing is added: {@code "role": "user"}.
 *   <li>A required property that may be null, and is missing, is added as null: {@code "content": null}; a required list
 *       that is missing is added without elements: {@code "choices": []}.
 *   <li>Of a property that stands several times the last one counts, as for databind, but each must fit, and the tag of a
 *       union counts when it first comes.
 * </ol>
 */
final class AllowedDifferences {

    private final Set<String> completed = new LinkedHashSet<>();

    AllowedDifferences(JsonNode document) {
        collect(document.path("components").path("schemas"));
    }

    private void collect(JsonNode node) {
        for (JsonNode required : node.path("required").values()) {
            JsonNode property = node.path("properties").path(required.asString());
            if (property.toString().contains("\"null\"")) {
                completed.add(required.asString() + "=null");
            }
            if (property.path("type").asString("").equals("array")) {
                completed.add(required.asString() + "=[]");
            }
        }
        node.path("properties").forEachEntry((name, property) -> {
            if (property.has("const")) {
                completed.add(name + "=" + property.get("const"));
            }
        });
        node.forEach(this::collect);
    }

    /** Where the two trees differ in a way that is not allowed; null if nowhere. */
    String find(JsonNode read, JsonNode written) {
        return find("", read, written);
    }

    private String find(String at, JsonNode read, JsonNode written) {
        if (read.isObject() && written.isObject()) {
            return inObject(at, read, written);
        }
        if (read.isArray() && written.isArray() && read.size() == written.size()) {
            for (int i = 0; i < read.size(); i++) {
                String difference = find(at + "/" + i, read.get(i), written.get(i));
                if (difference != null) {
                    return difference;
                }
            }
            return null;
        }
        boolean same = read.equals(written)
                || read.isNumber() && written.isNumber() && isRounded(read, written)
                || read.isString() && written.isString() && isDecimal(read.stringValue(), written.stringValue());
        return same ? null : at + ": " + read + " is written as " + written;
    }

    private String inObject(String at, JsonNode read, JsonNode written) {
        for (String name : read.propertyNames()) {
            String difference = written.has(name)
                    ? find(at + "/" + name, read.get(name), written.get(name))
                    : at + "/" + name + " is lost";
            if (difference != null) {
                return difference;
            }
        }
        for (String name : written.propertyNames()) {
            if (!read.has(name) && !completed.contains(name + "=" + written.get(name))) {
                return at + "/" + name + " is made up: " + written.get(name);
            }
        }
        return null;
    }

    private static boolean isRounded(JsonNode read, JsonNode written) {
        BigDecimal exact = read.decimalValue();
        return exact.compareTo(written.decimalValue()) == 0
                || exact.doubleValue() == written.decimalValue().doubleValue();
    }

    private static boolean isDecimal(String read, String written) {
        try {
            return new BigDecimal(read).toPlainString().equals(written);
        } catch (NumberFormatException noDecimal) {
            return false;
        }
    }
}
