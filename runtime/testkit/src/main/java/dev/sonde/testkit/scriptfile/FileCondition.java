package dev.sonde.testkit.scriptfile;

import dev.sonde.testkit.script.ReceivedMessage;
import dev.sonde.testkit.script.ReceivedRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads {@code when}: each of its properties must hold. */
final class FileCondition {

    private static final List<String> NAMES =
            List.of("contains", "system", "lastRole", "model", "user", "path", "method", "stream", "header");

    private FileCondition() {}

    static Predicate<ReceivedRequest> read(Optional<FileNode> when) {
        Predicate<ReceivedRequest> all = request -> true;
        if (when.isEmpty()) {
            return all;
        }
        when.get().object("when", NAMES);
        for (Map.Entry<String, FileNode> property : when.get().properties().entrySet()) {
            all = all.and(condition(property.getKey(), property.getValue()));
        }
        return all;
    }

    private static Predicate<ReceivedRequest> condition(String name, FileNode node) {
        if (name.equals("stream")) {
            boolean stream = node.truth(name);
            return request -> request.isStream() == stream;
        }
        if (name.equals("header")) {
            return headers(node);
        }
        String text = node.text(name);
        return switch (name) {
            case "contains" -> request -> request.texts().stream().anyMatch(message -> message.contains(text));
            case "system" -> request -> request.systemText().contains(text);
            case "lastRole" -> request -> lastRole(request).equals(text);
            case "model" -> request -> request.model().equals(text);
            case "user" -> request -> request.userId().equals(text);
            case "path" -> request -> request.path().endsWith(text);
            default -> request -> request.method().equals(text);
        };
    }

    private static String lastRole(ReceivedRequest request) {
        List<ReceivedMessage> messages = request.messages();
        return messages.isEmpty() ? "" : messages.get(messages.size() - 1).role();
    }

    private static Predicate<ReceivedRequest> headers(FileNode node) {
        if (!node.value().isObject()) {
            throw node.mistake("header must be an object of names and values, such as {x-test: a}");
        }
        Predicate<ReceivedRequest> all = request -> true;
        for (Map.Entry<String, FileNode> header : node.properties().entrySet()) {
            String value = header.getValue().text(header.getKey());
            all = all.and(request ->
                    request.header(header.getKey()).filter(value::equals).isPresent());
        }
        return all;
    }
}
