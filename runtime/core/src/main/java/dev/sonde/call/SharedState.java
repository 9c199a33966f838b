package dev.sonde.call;

import dev.sonde.http.Transport;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a client shares with those that differ from it in settings only. Safe for use by many threads at once. */
final class SharedState {

    private final RetryBudget budget;
    private final AsyncExecutor executor;
    private final @Nullable Transport ownTransport;
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    SharedState(Settings settings, @Nullable Executor executor) {
        this.budget = new RetryBudget(settings.retries().budget());
        this.executor = new AsyncExecutor(executor);
        this.ownTransport = settings.ownsTransport() ? settings.transport() : null;
    }

    RetryBudget budget() {
        return budget;
    }

    Executor executor() {
        return executor;
    }

    void begin(Exchange exchange) {
        underWay.add(exchange);
        if (closed) {
            // Closed between the two lines or long ago: close() may not have seen this call.
            exchange.close();
        }
    }

    void end(Exchange exchange) {
        underWay.remove(exchange);
    }

    int callsUnderWay() {
        return underWay.size();
    }

    void close() {
        closed = true;
        for (Exchange exchange : underWay) {
            exchange.close();
        }
        executor.close();
        if (ownTransport != null) {
            ownTransport.close();
        }
    }
}
