package dev.sonde.testkit.scriptfile;

import dev.sonde.testkit.script.Answer;
import dev.sonde.testkit.script.Failure;
import dev.sonde.testkit.script.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a reply: an answer of the model, a status with a body, or what was recorded. */
final class FileReply {

    private static final List<String> OF_FAILURE = List.of("error", "message", "body", "headers");

    private static final List<String> OF_RECORDING = List.of("recording");

    private FileReply() {}

    static Reply read(FileNode node) {
        if (node.value().isString()) {
            return Reply.text(node.value().asString());
        }
        node.object(
                "a reply",
                Stream.of(FileAnswer.NAMES, OF_FAILURE, OF_RECORDING)
                        .flatMap(List::stream)
                        .toList());
        if (node.property("recording").isPresent()) {
            return recorded(node.object("a recorded reply", OF_RECORDING).the("recording"));
        }
        return node.property("error").isPresent() ? failure(node) : answer(node);
    }

    /** A path is one beside the script, wherever the process runs. */
    private static Reply recorded(FileNode node) {
        Path file = Path.of(node.place().file()).resolveSibling(node.text("recording"));
        if (!Files.isRegularFile(file)) {
            throw node.mistake(
                    "recording must be the path of a recorded file, seen from this script, and there is none at "
                            + file.toAbsolutePath().normalize());
        }
        try {
            return Reply.recorded(file);
        } catch (IllegalArgumentException e) {
            throw node.mistake(String.valueOf(e.getMessage()));
        }
    }

    private static Failure failure(FileNode node) {
        node.object("an error", OF_FAILURE);
        if (node.property("message").isPresent() && node.property("body").isPresent()) {
            throw node.mistake("an error must have either message or body; body is the whole of it");
        }
        int status = node.the("error").number("error", 200, 599);
        Failure failure = node.property("body")
                .map(body -> Reply.raw(
                        status,
                        body.value().isString()
                                ? body.value().asString()
                                : body.value().toString()))
                .or(() -> node.property("message").map(text -> Reply.error(status, text.text("message"))))
                .orElseGet(() -> Reply.error(status));
        if (node.property("headers").isEmpty()) {
            return failure;
        }
        FileNode headers = node.the("headers");
        if (!headers.value().isObject()) {
            throw headers.mistake("headers must be an object of names and values, such as {retry-after: 2}");
        }
        for (Map.Entry<String, FileNode> header : headers.properties().entrySet()) {
            failure = failure.withHeader(header.getKey(), header.getValue().text(header.getKey()));
        }
        return failure;
    }

    private static Answer answer(FileNode node) {
        if (OF_FAILURE.stream().anyMatch(name -> node.property(name).isPresent())) {
            throw node.mistake("message, body and headers belong to an error; add error with its status");
        }
        return FileAnswer.read(node);
    }
}
