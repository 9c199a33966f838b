package dev.sonde.processor.provider;

import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextReply;
import java.util.Optional;

public record Answer(String content) implements TextReply {

    @Override
    public Optional<String> text() {
        return Optional.of(content);
    }

    @Override
    public Ending ending() {
        return Ending.COMPLETE;
    }
}
