package dev.sonde.prompt;

import java.util.Optional;

/** The first chunk of a reply that follows one which called tools. */
record NextReply(TextChunk first) implements TextChunk {

    @Override
    public Optional<String> text() {
        return first.text();
    }

    @Override
    public Ending ending() {
        return first.ending();
    }
}
