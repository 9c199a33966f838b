package dev.sonde.prompt;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Collections, arrays and maps as JSON; what they hold is written by the rules of {@link ValueText}. */
final class ValueJson implements JsonCodec<Object> {

    /** Deeper than any value that is meant; one that holds itself has no end. */
    private static final int DEEPEST = 200;

    private int depth;

    private ValueJson() {}

    static String of(Object composed) {
        return JsonText.write(composed, new ValueJson());
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        any(value, out);
    }

    private void any(@Nullable Object given, JsonGenerator out) {
        Object value = ValueText.content(given);
        if (value == null) {
            out.writeNull();
        } else if (value instanceof PromptText text) {
            out.writeString(text.promptText());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            number(number, out);
        } else if (ValueText.isComposed(value)) {
            composed(value, out);
        } else {
            out.writeString(ValueText.of(value));
        }
    }

    private void composed(Object value, JsonGenerator out) {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("A value of a prompt is nested more than " + DEEPEST + " deep");
        }
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeName(String.valueOf(ValueText.of(entry.getKey())));
                any(entry.getValue(), out);
            }
            out.writeEndObject();
        } else {
            out.writeStartArray();
            for (Object item : Items.of(value)) {
                any(item, out);
            }
            out.writeEndArray();
        }
        depth--;
    }

    private static void number(Number number, JsonGenerator out) {
        String text = ValueText.number(number);
        if (Double.isFinite(number.doubleValue()) || !(number instanceof Double || number instanceof Float)) {
            out.writeNumber(text);
        } else {
            // JSON has no such number.
            out.writeString(text);
        }
    }

    @Override
    public Object read(JsonParser in) {
        throw new UnsupportedOperationException("Values of a prompt are only written");
    }
}
