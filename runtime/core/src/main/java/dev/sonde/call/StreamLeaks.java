package dev.sonde.call;

import java.lang.ref.Cleaner;
import java.lang.ref.Cleaner.Cleanable;
import org.jspecify.annotations.Nullable;

/**
 * Notices streams that were dropped without having been read to their end or closed: each is reported once, and its connection
 * closed. One thread watches for all clients; it starts with the first stream, so that other calls do not pay for it.
 */
final class StreamLeaks {

    private static final Cleaner CLEANER = Cleaner.create();

    private StreamLeaks() {}

    /**
     * Watches the only object that the caller has of a call; nothing that belongs to the call may refer to it.
     *
     * @return what is to be cleaned when the call is over
     */
    static Cleanable watch(Object handle, Exchange exchange) {
        @Nullable Origin origin = exchange.settings().recordsOrigins() ? new Origin() : null;
        return CLEANER.register(handle, new Drop(exchange, origin));
    }

    private record Drop(Exchange exchange, @Nullable Origin origin) implements Runnable {
        @Override
        public void run() {
            if (!exchange.isOver()) {
                CallLog.leaked(exchange.progress().call(), origin);
                exchange.close();
            }
        }
    }

    /** A stack trace that is logged, never thrown. */
    private static final class Origin extends Exception {

        private static final long serialVersionUID = 1L;

        Origin() {
            super("The stream was opened here");
        }
    }
}
