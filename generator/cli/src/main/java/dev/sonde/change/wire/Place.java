package dev.sonde.change.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names places of a document as people do: {@code ChatRequest.messages[].role}. */
final class Place {

    private static final Pattern COMPONENT = Pattern.compile("#/components/schemas/([^/]+)(.*)");

    private Place() {}

    /**
     * The name of a schema.
     *
     * @param otherwise what the schema is called where it stands in an operation
     */
    static String of(String pointer, String otherwise) {
        Matcher component = COMPONENT.matcher(pointer);
        if (component.matches()) {
            return unescaped(component.group(1) + path(component.group(2)));
        }
        int schema = pointer.indexOf("/schema/");
        return schema < 0 ? otherwise : unescaped(otherwise + " " + path(pointer.substring(schema + 7)));
    }

    private static String path(String steps) {
        return steps.replaceAll("/(allOf|oneOf|anyOf|prefixItems)/(\\d+)", "<$2>")
                .replaceAll("/additionalProperties", "[*]")
                .replaceAll("/items", "[]")
                .replaceAll("/properties/([^/]+)", ".$1")
                .replaceAll("^\\.", steps.startsWith("/properties") ? "." : "");
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
