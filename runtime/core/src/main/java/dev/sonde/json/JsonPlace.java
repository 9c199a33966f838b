package dev.sonde.json;

import java.io.Serializable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/**
 * Where in a JSON text a value stands, in both notations.
 *
 * @param pointer RFC 6901; empty for the root
 * @param path as {@code $.people[0].name}; {@code $} for the root
 */
record JsonPlace(String pointer, String path) implements Serializable {

    static final JsonPlace ROOT = new JsonPlace("", "$");

    /** The place of the value on which a parser stands, in the whole if what it reads is a part. */
    static JsonPlace of(JsonParser in) {
        TokenStreamContext context = in.streamReadContext();
        String pointer = context.pathAsPointer().toString();
        StringBuilder path = new StringBuilder();
        while (context.getParent() != null) {
            path.insert(0, step(context));
            context = context.getParent();
        }
        return context.currentValue() instanceof JsonPlace outer
                ? new JsonPlace(outer.pointer + pointer, outer.path + path)
                : new JsonPlace(pointer, "$" + path);
    }

    /** The place of a property of the object that stands here. */
    JsonPlace property(String name) {
        return new JsonPlace(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), path + step(name));
    }

    /** The place of an element of the array that stands here. */
    JsonPlace element(int index) {
        return new JsonPlace(pointer + "/" + index, path + "[" + index + "]");
    }

    /** Whether this is another place's own, or inside of it. */
    boolean isWithin(JsonPlace other) {
        return pointer.equals(other.pointer) || pointer.startsWith(other.pointer + "/");
    }

    private static String step(TokenStreamContext context) {
        if (context.inArray()) {
            return context.hasCurrentIndex() ? "[" + context.getCurrentIndex() + "]" : "";
        }
        String name = context.currentName();
        return name == null ? "" : step(name);
    }

    /** A property's name as a step of a path. */
    static String step(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i))) {
                return "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
            }
        }
        return name.isEmpty() ? "['']" : "." + name;
    }
}
