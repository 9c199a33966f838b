package dev.sonde.testkit.fault;

import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a stream has brought so far: of very much the beginning. For one thread at a time. */
final class Received implements Consumer<ChatCompletionChunk> {

    private static final int KEPT_TEXT = 10_000;
    private static final int KEPT_CHUNKS = 100;

    private final Runnable whenText;
    private final StringBuilder text = new StringBuilder();
    private final List<ChatCompletionChunk> chunks = new ArrayList<>();
    private Usage usage;

    /** @param whenText run with every piece of text that comes */
    Received(Runnable whenText) {
        this.whenText = whenText;
    }

    @Override
    public void accept(ChatCompletionChunk chunk) {
        if (chunks.size() < KEPT_CHUNKS) {
            chunks.add(chunk);
        }
        usage = chunk.usage() == null ? usage : chunk.usage();
        String piece = chunk.text().orElse("");
        if (text.length() < KEPT_TEXT) {
            text.append(piece);
        }
        if (!piece.isEmpty()) {
            whenText.run();
        }
    }

    String text() {
        return text.toString();
    }

    /** The outcome with this end: null for a good one. */
    Outcome ended(Throwable failure, int terminals) {
        return new Outcome(text(), usage, List.copyOf(chunks), failure, terminals);
    }
}
