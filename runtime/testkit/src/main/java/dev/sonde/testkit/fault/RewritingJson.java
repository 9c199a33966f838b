package dev.sonde.testkit.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes the JSON of replies and events; what is none, such as the mark of the end, stays as it is. */
final class RewritingJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DATA = "data: ";

    private RewritingJson() {}

    /** Every object of the reply, changed. */
    static IntendedReply objects(IntendedReply reply, Consumer<ObjectNode> change) {
        return reply.mapTexts(part -> changed(part, object -> {
            change.accept(object);
            return object.toString();
        }));
    }

    /** The JSON of each event over several {@code data} lines; that of a whole reply over several lines. */
    static IntendedReply overSeveralLines(IntendedReply reply) {
        return reply.mapTexts(part -> changed(
                part,
                object -> object.toPrettyString()
                        .lines()
                        .collect(Collectors.joining(reply.stream() ? "\n" + DATA : "\n"))));
    }

    /** Values that no documentation names, and properties that nobody knows. */
    static IntendedReply unknownValues(IntendedReply reply) {
        return objects(reply, RewritingJson::estrange);
    }

    private static void estrange(ObjectNode object) {
        object.putObject("new_in_2030").putArray("values").add(1).addNull();
        for (JsonNode choice : object.path("choices")) {
            if (choice instanceof ObjectNode own) {
                own.put("mood", "good");
                if (own.path("finish_reason").isString()) {
                    own.put("finish_reason", "dreamt");
                }
                for (String place : List.of("delta", "message")) {
                    if (own.path(place) instanceof ObjectNode message && message.has("role")) {
                        message.put("role", "oracle");
                    }
                }
            }
        }
    }

    /** Before the events one without choices, id and usage; of a whole reply there is nothing else. */
    static IntendedReply withoutChoices(IntendedReply reply) {
        List<byte[]> parts = new ArrayList<>(reply.parts());
        byte[] empty = Breaking.utf8(changed(text(parts.get(0)), object -> {
            object.putArray("choices");
            return object.putNull("id").putNull("usage").toString();
        }));
        if (reply.stream()) {
            parts.add(0, empty);
        } else {
            parts.set(0, empty);
        }
        return reply.with(parts);
    }

    /** The usage of a stream in one more chunk without choices, as it came before September 2026. */
    static IntendedReply usageInTrailingChunk(IntendedReply reply) {
        if (!reply.stream()) {
            return reply;
        }
        List<byte[]> parts = new ArrayList<>(reply.parts());
        int last = parts.size() - 2;
        String finish = text(parts.get(last));
        parts.set(last, Breaking.utf8(changed(finish, object -> {
            object.remove("usage");
            return object.toString();
        })));
        parts.add(last + 1, Breaking.utf8(changed(finish, object -> {
            object.putArray("choices");
            return object.toString();
        })));
        return reply.with(parts);
    }

    private static String changed(String part, Function<ObjectNode, String> change) {
        String json = (part.startsWith(DATA) ? part.substring(DATA.length()) : part).strip();
        return json.startsWith("{") && MAPPER.readTree(json) instanceof ObjectNode object
                ? part.replace(json, change.apply(object))
                : part;
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
