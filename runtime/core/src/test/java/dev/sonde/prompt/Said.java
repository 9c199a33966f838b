package dev.sonde.prompt;

import dev.sonde.call.EventStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reply, or a piece of one, without an API around it. */
record Said(Optional<String> text, Ending ending) implements TextReply, TextChunk {

    static Said of(String text) {
        return new Said(Optional.of(text), Ending.COMPLETE);
    }

    static Said chunk(String text) {
        return new Said(Optional.of(text), Ending.NONE);
    }

    static Said end(Ending ending) {
        return new Said(Optional.empty(), ending);
    }

    /** A text in pieces of one char. */
    static List<Said> charByChar(String text, Ending ending) {
        List<Said> chunks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            chunks.add(chunk(text.substring(i, i + 1)));
        }
        chunks.add(end(ending));
        return chunks;
    }

    static EventStream<Said> stream(String text, Ending ending) {
        return EventStream.of(charByChar(text, ending));
    }
}
