package dev.sonde.prompt;

import dev.sonde.call.EventStream;
import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallState;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The chunks of all replies to a prompt whose model calls tools. To run it ends it, from any thread. */
final class ToolStream<Q extends PromptRequest<Q>, C extends TextChunk, R extends TextReply>
        implements Iterator<TextChunk>, Runnable {

    private final StreamRounds<Q, C, R> rounds;
    private final Asking<Q, EventStream<C>> asking;
    private volatile EventStream<C> current;
    private Iterator<C> chunks;
    /** Whether the next chunk is the first of a reply that is not the first. */
    private boolean anew;

    private boolean ended;

    ToolStream(StreamRounds<Q, C, R> rounds, Asking<Q, EventStream<C>> asking) {
        this.rounds = rounds;
        this.asking = asking;
        this.current = asking.ask(rounds.request(), rounds.options());
        this.chunks = current.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!ended && !chunks.hasNext()) {
            // Set first: after a failure nothing more is asked for.
            ended = true;
            if (rounds.goesOn()) {
                askAgain();
                ended = false;
            }
        }
        return !ended;
    }

    private void askAgain() {
        requireOpen(null);
        current = asking.ask(rounds.request(), rounds.options());
        // Whoever closed this before the line above has not seen it.
        requireOpen(current);
        chunks = current.iterator();
        anew = true;
    }

    private void requireOpen(@Nullable EventStream<C> opened) {
        if (rounds.isEnded()) {
            if (opened != null) {
                opened.close();
            }
            throw new CallClosedException(CallState.of("The prompt", 1, null), null);
        }
    }

    @Override
    public TextChunk next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The reply has no more chunks");
        }
        C chunk = chunks.next();
        rounds.add(chunk);
        boolean first = anew;
        anew = false;
        return first ? new NextReply(chunk) : chunk;
    }

    @Override
    public void run() {
        rounds.end();
        current.close();
    }
}
