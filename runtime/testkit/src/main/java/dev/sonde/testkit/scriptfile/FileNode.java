package dev.sonde.testkit.scriptfile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A value of a script file that knows where it stands.
 *
 * @param place where it begins
 * @param value the whole value as JSON
 * @param properties the properties of an object, empty for others
 * @param items the items of a list, empty for others
 */
record FileNode(Place place, JsonNode value, Map<String, FileNode> properties, List<FileNode> items) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m)");

    ScriptFileException mistake(String problem) {
        return new ScriptFileException(place, problem);
    }

    /** Checks that this is an object with no other properties than these. */
    FileNode object(String what, List<String> names) {
        if (!value.isObject()) {
            throw mistake(what + " must be an object with " + String.join(", ", names) + ", but is " + shown());
        }
        properties.forEach((name, property) -> {
            if (!names.contains(name)) {
                String nearest = Spelling.nearest(name, names)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; " + what + " may have " + String.join(", ", names));
                throw property.mistake(what + " has no property " + name + nearest);
            }
        });
        return this;
    }

    Optional<FileNode> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** A property that is known to be there. */
    FileNode the(String name) {
        return property(name).orElseThrow();
    }

    List<FileNode> list(String what) {
        if (!value.isArray()) {
            throw mistake(what + " must be a list, but is " + shown());
        }
        return items;
    }

    /** A text; numbers and booleans count as they are written in JSON. */
    String text(String what) {
        if (!value.isValueNode() || value.isNull()) {
            throw mistake(what + " must be a text, but is " + shown());
        }
        return value.asString();
    }

    int number(String what, int least, int most) {
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw mistake(what + " must be a whole number from " + least + " to " + most + ", but is " + shown());
        }
        return value.asInt();
    }

    boolean truth(String what) {
        if (!value.isBoolean()) {
            throw mistake(what + " must be true or false, but is " + shown());
        }
        return value.asBoolean();
    }

    Duration time(String what) {
        Matcher time = TIME.matcher(value.isString() ? value.asString() : "");
        if (!time.matches()) {
            throw mistake(what + " must be a time such as 500ms, 2s or 10m, but is " + shown());
        }
        long amount = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private String shown() {
        return value.isObject() ? "an object" : value.isArray() ? "a list" : value.toString();
    }
}
