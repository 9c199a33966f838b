package dev.sonde.call;

import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonMismatchException;
import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextChunk;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A chunk of text, as small as can be: {@code {"text": …, "finish": …}}. */
record Delta(String piece, String finish) implements TextChunk, ModelReply {

    static final JsonCodec<Delta> CODEC = new Codec();

    /** An event with this text. */
    static String event(String text) {
        return "data: {\"text\":\"" + text + "\"}\n\n";
    }

    /** The event that finishes a text. */
    static String finish(String reason) {
        return "data: {\"finish\":\"" + reason + "\"}\n\n";
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(piece);
    }

    @Override
    public Ending ending() {
        return finish == null ? Ending.NONE : finish.equals("stop") ? Ending.COMPLETE : Ending.TRUNCATED;
    }

    @Override
    public ReplyFacts facts() {
        return new ReplyFacts(null, null, finish, null, piece != null && !piece.isEmpty());
    }

    private static final class Codec implements JsonCodec<Delta> {

        @Override
        public Delta read(JsonParser in) throws JsonMismatchException {
            String text = null;
            String finish = null;
            for (String name = Json.firstName(in); name != null; name = Json.nextName(in)) {
                switch (name) {
                    case "text" -> text = Json.readString(in);
                    case "finish" -> finish = Json.readString(in);
                    default -> in.skipChildren();
                }
            }
            return new Delta(text, finish);
        }

        @Override
        public void write(Delta value, JsonGenerator out) {
            out.writeStartObject();
            Json.write(out, "text", value.piece());
            Json.write(out, "finish", value.finish());
            out.writeEndObject();
        }
    }
}
