package dev.sonde.call;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Calls one API. A generated client holds one and adds the API's operations; a builder such as {@link ClientBuilder} makes it.
 *
 * <p>Safe for use by many threads at once. Closing it ends all calls under way.
 */
public final class ApiClient implements AutoCloseable {

    private final Settings settings;
    private final SharedState shared;
    private volatile @Nullable URI lastUri;

    ApiClient(Settings settings, @Nullable Executor executor) {
        this(settings, new SharedState(settings, executor));
    }

    private ApiClient(Settings settings, SharedState shared) {
        this.settings = settings;
        this.shared = shared;
    }

    /**
     * This client with other settings for the calls made with what is returned. It is one client all the same: connections, retry
     * budget and executor are shared, and closing either closes both.
     */
    public ApiClient with(CallOptions options) {
        return new ApiClient(settings.with(Objects.requireNonNull(options, "options")), shared);
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

    /** A HEAD of a path below the base URL; as {@link #get}. */
    public ApiCall head(String path) {
        return new ApiCall(this, "HEAD", path);
    }

    /** An OPTIONS of a path below the base URL; as {@link #get}. */
    public ApiCall options(String path) {
        return new ApiCall(this, "OPTIONS", path);
    }

    /** A TRACE of a path below the base URL; as {@link #get}. */
    public ApiCall trace(String path) {
        return new ApiCall(this, "TRACE", path);
    }

    Settings settings() {
        return settings;
    }

    /** A URI is parsed once as long as calls go to the same place. */
    URI uri(String url) {
        URI uri = lastUri;
        if (uri == null || !uri.toString().equals(url)) {
            uri = URI.create(url);
            lastUri = uri;
        }
        return uri;
    }

    SharedState shared() {
        return shared;
    }

    /** Ends all calls under way with a {@link dev.sonde.error.CallClosedException}, and lets connections and threads go. */
    @Override
    public void close() {
        shared.close();
    }

    @Override
    public String toString() {
        return "ApiClient(" + settings.servers().baseUrl() + ")";
    }
}
