package dev.sonde.testkit.record;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The first difference between a recorded request and a received one. */
final class Difference {

    private static final int LONGEST = 200;

    private Difference() {}

    /** In words; empty when the requests are the same, whatever the order of properties. */
    static Optional<String> between(Recording recorded, String method, String target, String body) {
        String line = recorded.method() + " " + recorded.target();
        String received = method + " " + target;
        if (!line.equals(received)) {
            return Optional.of(words("", line, received));
        }
        JsonNode one = JsonText.parse(recorded.requestBody());
        JsonNode other = JsonText.parse(body);
        if (one.isMissingNode() || other.isMissingNode()) {
            return recorded.requestBody().equals(body.strip())
                    ? Optional.empty()
                    : Optional.of(words("body: ", recorded.requestBody(), body));
        }
        return between("", one, other);
    }

    private static Optional<String> between(String pointer, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            Set<String> names = new LinkedHashSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            for (String name : names) {
                String escaped = name.replace("~", "~0").replace("/", "~1");
                Optional<String> found = between(pointer + "/" + escaped, one.path(name), other.path(name));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (one.isArray() && other.isArray()) {
            for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
                Optional<String> found = between(pointer + "/" + index, one.path(index), other.path(index));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(words((pointer.isEmpty() ? "body" : pointer) + ": ", shown(one), shown(other)));
    }

    private static String shown(JsonNode json) {
        return json.isMissingNode() ? "nothing" : json.toString();
    }

    private static String words(String place, String recorded, String received) {
        return place + "recorded " + cut(recorded) + ", received " + cut(received);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
