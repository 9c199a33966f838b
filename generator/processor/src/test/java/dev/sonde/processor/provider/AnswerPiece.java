package dev.sonde.processor.provider;

import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextChunk;
import java.util.Optional;

public record AnswerPiece(String content, Ending ending) implements TextChunk {

    @Override
    public Optional<String> text() {
        return Optional.of(content);
    }
}
