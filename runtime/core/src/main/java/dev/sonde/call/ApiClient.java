package dev.sonde.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Calls one API. A generated client holds one and adds the API's operations; {@link ClientBuilder} makes it.
 *
 * <p>Safe for use by many threads at once. Closing it ends all calls under way.
 */
public final class ApiClient implements AutoCloseable {

    private final Settings settings;
    private final RetryBudget budget;
    private final AsyncExecutor executor;
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ApiClient(Settings settings, @Nullable Executor executor) {
        this.settings = settings;
        this.budget = new RetryBudget(settings.retries().budget());
        this.executor = new AsyncExecutor(executor);
    }

    /** A GET of a path below the base URL; {@code {name}} in it stands for a variable that {@link ApiCall#path} fills. */
    public ApiCall get(String path) {
        return new ApiCall(this, "GET", path);
    }

    /** A POST to a path below the base URL; {@code {name}} in it stands for a variable that {@link ApiCall#path} fills. */
    public ApiCall post(String path) {
        return new ApiCall(this, "POST", path);
    }

    /** A PUT to a path below the base URL; as {@link #post}. */
    public ApiCall put(String path) {
        return new ApiCall(this, "PUT", path);
    }

    /** A PATCH of a path below the base URL; as {@link #post}. */
    public ApiCall patch(String path) {
        return new ApiCall(this, "PATCH", path);
    }

    /** A DELETE of a path below the base URL; as {@link #get}. */
    public ApiCall delete(String path) {
        return new ApiCall(this, "DELETE", path);
    }

    Settings settings() {
        return settings;
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

    /** Ends all calls under way with a {@link dev.sonde.error.CallClosedException}, and lets connections and threads go. */
    @Override
    public void close() {
        closed = true;
        for (Exchange exchange : underWay) {
            exchange.close();
        }
        executor.close();
        if (settings.ownsTransport()) {
            settings.transport().close();
        }
    }

    @Override
    public String toString() {
        return "ApiClient(" + settings.baseUrl() + ")";
    }
}
