package dev.sonde.prompt;

import dev.sonde.call.EventStream;
import dev.sonde.fold.Fold;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonArray;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import dev.sonde.prompt.tool.ToolInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A reply or a chunk of one, of a model that may call tools; it costs 60 tokens of input and 40 of output. */
record Spoken(JsonObject json) implements TextReply, TextChunk, ModelReply {

    static final Fold<Spoken, Spoken> FOLD =
            Fold.builder(new Codec(), new Codec()).append("/text").build();

    static Spoken text(String text) {
        return new Spoken(object(Map.of("text", JsonValue.of(text), "end", JsonValue.of("COMPLETE"))));
    }

    /** Calls of the form {@code name {"argument": …}}. */
    static Spoken calls(String... calls) {
        return calling("", Ending.COMPLETE, calls);
    }

    static Spoken calling(String text, Ending ending, String... calls) {
        List<JsonValue> all = new ArrayList<>();
        for (String call : calls) {
            String[] parts = call.split(" ", 2);
            all.add(JsonValue.of(Map.of("name", JsonValue.of(parts[0]), "arguments", JsonValue.of(parts[1]))));
        }
        return new Spoken(object(
                Map.of("text", JsonValue.of(text), "calls", JsonValue.of(all), "end", JsonValue.of(ending.name()))));
    }

    /** The reply in pieces: each word of its text, then all else. */
    List<Spoken> chunks() {
        List<Spoken> chunks = new ArrayList<>();
        for (String word : text().orElse("").split("(?<= )", -1)) {
            chunks.add(new Spoken(object(Map.of("text", JsonValue.of(word)))));
        }
        Map<String, JsonValue> rest = new java.util.LinkedHashMap<>(json.properties());
        rest.remove("text");
        chunks.add(new Spoken(object(rest)));
        return chunks;
    }

    EventStream<Spoken> stream() {
        return EventStream.of(chunks());
    }

    @Override
    public Optional<String> text() {
        return json.properties().get("text") instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    @Override
    public Optional<String> reasoning() {
        return Optional.of("hard");
    }

    @Override
    public Ending ending() {
        return json.properties().get("end") instanceof JsonString end ? Ending.valueOf(end.value()) : Ending.NONE;
    }

    @Override
    public List<ToolInvocation> invocations() {
        List<ToolInvocation> invocations = new ArrayList<>();
        if (json.properties().get("calls") instanceof JsonArray calls) {
            for (JsonValue call : calls.values()) {
                Map<String, JsonValue> parts = ((JsonObject) call).properties();
                invocations.add(new ToolInvocation(
                        "call " + (invocations.size() + 1), string(parts.get("name")), string(parts.get("arguments"))));
            }
        }
        return invocations;
    }

    @Override
    public ReplyFacts facts() {
        return new ReplyFacts(null, null, null, new TokenUsage(60L, 40L, 0L, 0L), true);
    }

    private static String string(JsonValue value) {
        return ((JsonString) value).value();
    }

    private static JsonObject object(Map<String, JsonValue> properties) {
        return (JsonObject) JsonValue.of(properties);
    }

    private static final class Codec implements JsonCodec<Spoken> {

        @Override
        public void write(Spoken value, JsonGenerator out) {
            value.json().write(out);
        }

        @Override
        public Spoken read(JsonParser in) {
            return new Spoken((JsonObject) JsonValue.read(in));
        }
    }
}
