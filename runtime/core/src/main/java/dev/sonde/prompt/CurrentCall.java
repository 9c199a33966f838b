package dev.sonde.prompt;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The one call of several that is under way, so that ending them all ends it. */
final class CurrentCall {

    private volatile @Nullable CompletableFuture<?> call;
    private volatile boolean ended;

    void begin(CompletableFuture<?> next) {
        call = next;
        // Whoever ended them before the line above has not seen it.
        if (ended) {
            next.cancel(true);
        }
    }

    boolean isEnded() {
        return ended;
    }

    /** Cancels the call under way, and the next if there is one after all. */
    void end() {
        ended = true;
        CompletableFuture<?> running = call;
        if (running != null) {
            running.cancel(true);
        }
    }
}
