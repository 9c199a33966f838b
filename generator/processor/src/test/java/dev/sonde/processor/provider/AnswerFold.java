package dev.sonde.processor.provider;

import dev.sonde.fold.Fold;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValue.JsonObject;
import dev.sonde.json.JsonValue.JsonString;
import dev.sonde.prompt.Ending;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How pieces become an answer. */
public final class AnswerFold {

    public static final Fold<AnswerPiece, Answer> INSTANCE =
            Fold.builder(new Pieces(), new Answers()).append("/content").build();

    private AnswerFold() {}

    private static void write(String content, Ending ending, JsonGenerator out) {
        JsonValue.of(Map.of("content", JsonValue.of(content), "ending", JsonValue.of(ending.name())))
                .write(out);
    }

    private static String text(JsonValue object, String name) {
        return ((JsonString) ((JsonObject) object).properties().get(name)).value();
    }

    private static final class Pieces implements JsonCodec<AnswerPiece> {

        @Override
        public void write(AnswerPiece value, JsonGenerator out) {
            AnswerFold.write(value.content(), value.ending(), out);
        }

        @Override
        public AnswerPiece read(JsonParser in) {
            JsonValue json = JsonValue.read(in);
            return new AnswerPiece(text(json, "content"), Ending.valueOf(text(json, "ending")));
        }
    }

    private static final class Answers implements JsonCodec<Answer> {

        @Override
        public void write(Answer value, JsonGenerator out) {
            AnswerFold.write(value.content(), value.ending(), out);
        }

        @Override
        public Answer read(JsonParser in) {
            JsonValue json = JsonValue.read(in);
            return new Answer(text(json, "content"), Ending.valueOf(text(json, "ending")));
        }
    }
}
