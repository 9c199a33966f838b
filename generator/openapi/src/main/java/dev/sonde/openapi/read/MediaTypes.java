package dev.sonde.openapi.read;

import dev.sonde.openapi.document.Node;
import java.util.Locale;
import java.util.Optional;

/** What the media types of bodies are. */
final class MediaTypes {

    static final String EVENT_STREAM = "text/event-stream";

    private MediaTypes() {}

    /** The member of a {@code content} that is JSON; a missing node if there is none. */
    static Node json(Node content) {
        Optional<Node> exact = content.members().stream()
                .filter(media -> plain(media.name()).equals("application/json"))
                .findFirst();
        return exact.orElseGet(() -> content.members().stream()
                .filter(media -> isJson(media.name()))
                .findFirst()
                .orElse(content.get("application/json")));
    }

    /** Whether it is JSON: also with parameters or by its suffix, and any type, if it has a schema, as nobody says otherwise. */
    static boolean isJson(String type) {
        String plain = plain(type);
        return plain.endsWith("/json")
                || plain.endsWith("+json")
                || plain.equals("*/*")
                || plain.equals("application/*");
    }

    static boolean isText(String type) {
        String plain = plain(type);
        return plain.startsWith("text/") || plain.endsWith("/xml") || plain.endsWith("+xml") || plain.contains("yaml");
    }

    static String plain(String type) {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
