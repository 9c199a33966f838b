package dev.sonde.prompt;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts of chunks; checks the whole when the last one has come. */
final class Pieces implements Iterator<String> {

    private final Iterator<? extends TextChunk> chunks;
    private final StringBuilder text = new StringBuilder();
    private Ending ending = Ending.NONE;
    private @Nullable String next;
    private boolean ended;

    Pieces(Iterator<? extends TextChunk> chunks) {
        this.chunks = chunks;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            if (chunks.hasNext()) {
                take(chunks.next());
            } else {
                ended = true;
                Replies.require(text.toString(), ending);
            }
        }
        return next != null;
    }

    private void take(TextChunk chunk) {
        if (chunk.ending() != Ending.NONE) {
            ending = chunk.ending();
        }
        String piece = chunk.text().orElse("");
        if (!piece.isEmpty()) {
            text.append(piece);
            next = piece;
        }
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The text has no more pieces");
        }
        String piece = next;
        next = null;
        return Objects.requireNonNull(piece);
    }
}
