package dev.sonde.processor.provider;

import dev.sonde.observe.ModelReply;
import dev.sonde.observe.ReplyFacts;
import dev.sonde.observe.TokenUsage;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.TextReply;
import java.util.Optional;

public record Answer(String content, Ending ending) implements TextReply, ModelReply {

    @Override
    public Optional<String> text() {
        return Optional.of(content);
    }

    @Override
    public Optional<String> reasoning() {
        return Optional.of("Hm.");
    }

    @Override
    public ReplyFacts facts() {
        return new ReplyFacts("a-1", "oracle-large", "done", new TokenUsage(10L, 5L, 8L, 2L), true);
    }
}
