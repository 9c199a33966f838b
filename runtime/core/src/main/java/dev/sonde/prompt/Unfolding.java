package dev.sonde.prompt;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Makes, piece by piece, of a streamed text what a method gives away while it comes. For one reply, and not for several threads
 * at once.
 */
abstract class Unfolding<E> {

    private final Queue<E> ready = new ArrayDeque<>();
    private Ending ending = Ending.NONE;

    /** Begins to unfold one reply; safe for use by many threads at once. */
    interface Beginning<E> {
        Unfolding<E> begin();
    }

    /** Takes the next chunk; what it returns takes the one after it, and is to be asked for what is ready. */
    final Unfolding<E> take(TextChunk chunk) {
        if (chunk instanceof NextReply next) {
            return anew().take(next.first());
        }
        if (chunk.ending() != Ending.NONE) {
            ending = chunk.ending();
        }
        String piece = chunk.text().orElse("");
        if (!piece.isEmpty()) {
            add(piece);
        }
        return this;
    }

    /** What unfolds the next reply, after this one has called tools. */
    abstract Unfolding<E> anew();

    /** The text has come to its end. */
    final void finish() {
        end(ending);
    }

    /** The next that is ready to be given away; null if there is none. */
    final @Nullable E poll() {
        return ready.poll();
    }

    final boolean hasReady() {
        return !ready.isEmpty();
    }

    final void give(E element) {
        ready.add(element);
    }

    /**
     * Takes the next piece of the text, which is not empty.
     *
     * @throws dev.sonde.error.ReplyException when it shows that the reply is not what was asked for
     */
    abstract void add(String piece);

    /**
     * Gives away what only the end shows to be complete.
     *
     * @throws dev.sonde.error.ReplyException when the whole cannot be used
     */
    abstract void end(Ending ending);
}
