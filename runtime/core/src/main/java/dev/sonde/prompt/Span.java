package dev.sonde.prompt;

import dev.sonde.json.JsonCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Measures how far the object or array at the beginning of a text reaches. */
final class Span implements JsonCodec<Span> {

    private int tokens;
    private int end;
    private boolean broken;

    @Override
    public Span read(JsonParser in) {
        int depth = 0;
        JsonToken token = in.currentToken();
        while (token != null) {
            tokens++;
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                end = (int) in.currentLocation().getCharOffset();
                return this;
            }
            token = in.nextToken();
        }
        return this;
    }

    @Override
    public void write(Span value, JsonGenerator out) {
        throw new UnsupportedOperationException("a span is only read");
    }

    /** Where the value ends; 0 if it does not. */
    int end() {
        return end;
    }

    void breakOff() {
        broken = end == 0;
    }

    /** Whether this is JSON that stops or goes wrong, and not prose in brackets: that goes wrong at once. */
    boolean isBroken() {
        return end == 0 && (broken || tokens > 1);
    }
}
