package dev.sonde.call;

import dev.sonde.http.Interceptor;
import dev.sonde.http.Transport;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.json.JsonValue;
import dev.sonde.observe.CallListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The settings that every client has, whatever the API wants to know of who is calling. For one thread; can build several clients.
 *
 * @param <B> the builder itself
 * @param <C> the client it builds
 */
public abstract class SettingsBuilder<B extends SettingsBuilder<B, C>, C> {

    private final ServerUrl server;
    private final CallOptionsBuilder options = CallOptions.builder();
    private final List<CallListener> listeners = new ArrayList<>();
    private @Nullable String baseUrl;
    private @Nullable String baseUrlVariable;
    private @Nullable Executor executor;
    private @Nullable Transport transport;
    private boolean recordsOrigins;
    private Time time = SystemTime.INSTANCE;
    private @Nullable Map<String, String> environment;

    SettingsBuilder(String serverUrl) {
        this.server = new ServerUrl(serverUrl);
    }

    /** Makes the client around its calls. */
    protected abstract C create(ApiClient api);

    /** The credentials that are set. */
    abstract Keyring keys(Environment variables);

    /** Takes the base URL from an environment variable, unless it is set here or not there. */
    B baseUrlVariable(String variable) {
        this.baseUrlVariable = Objects.requireNonNull(variable, "baseUrlVariable");
        return self();
    }

    /**
     * Fills a variable in the URL of the server that the API's description names; {@link #baseUrl} takes the place of that URL.
     *
     * @param allowed the values that there are; any value if there are none
     * @throws IllegalArgumentException when it is none of these values
     */
    protected final B serverVariable(String name, String value, String... allowed) {
        server.set(name, Objects.requireNonNull(value, name), allowed);
        return self();
    }

    /**
     * Where the API is: {@code http} or {@code https}, a host, perhaps a port and a path.
     *
     * <p>All calls go to this host then, also those of operations to which the API's description gives a server of their own: no
     * key goes to a host that was not chosen. Whoever wants to call such a server at another address builds a client for it.
     */
    public B baseUrl(String baseUrl) {
        this.baseUrl = BaseUrl.check(baseUrl);
        return self();
    }

    /**
     * Sends a header with every call.
     *
     * @throws IllegalArgumentException when it cannot be sent, or when it is {@code Authorization}, which is a credential of its own
     */
    public B header(String name, String value) {
        options.header(name, value);
        return self();
    }

    /** Adds a parameter to the query of every call's URL. */
    public B query(String name, String value) {
        options.query(name, value);
        return self();
    }

    /**
     * Adds a property to the JSON object that a call sends, in place of the one of that name; see {@link
     * CallOptionsBuilder#bodyProperty}.
     */
    public B bodyProperty(String name, JsonValue value) {
        options.bodyProperty(name, value);
        return self();
    }

    /** How long a connection may take to come to stand; 10 seconds by default. */
    public B connectTimeout(Duration connectTimeout) {
        options.connectTimeout(connectTimeout);
        return self();
    }

    /**
     * How long the server may send nothing at all while a call waits for it; a comment or blank line that keeps the connection
     * alive is something. By default 2 minutes for streams; a reply that comes in one piece may by default be silent as long as
     * its {@link #totalTimeout}, since a server may be silent as long as the model thinks.
     */
    public B idleTimeout(Duration idleTimeout) {
        options.idleTimeout(idleTimeout);
        return self();
    }

    /** How long a call may take from its beginning to its last byte, retries and pauses included; 15 minutes by default. */
    public B totalTimeout(Duration totalTimeout) {
        options.totalTimeout(totalTimeout);
        return self();
    }

    /** When and how often a failed call is sent again; {@link RetryPolicy#standard()} by default. */
    public B retries(RetryPolicy retries) {
        options.retries(retries);
        return self();
    }

    /** The largest reply, unpacked, that is taken; 64 MiB by default. */
    public B maxReplyBytes(int maxReplyBytes) {
        options.maxReplyBytes(maxReplyBytes);
        return self();
    }

    /** The largest event of a stream that is taken; 8 MiB by default. */
    public B maxEventBytes(int maxEventBytes) {
        options.maxEventBytes(maxEventBytes);
        return self();
    }

    /** Where asynchronous calls run, one blocking task each; by default virtual threads if the JDK has them. Never closed. */
    public B executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return self();
    }

    /**
     * What sends the requests; by default a {@link SocketTransport} of the client's own. A proxy other than the JVM's, certificates
     * and the pool of connections are set by giving one made with its builder; {@link dev.sonde.http.JdkTransport} speaks HTTP/2. A
     * transport given here is not closed.
     */
    public B transport(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return self();
    }

    /** Adds an interceptor around every request, inside of those added before; none by default. */
    public B interceptor(Interceptor interceptor) {
        options.interceptor(interceptor);
        return self();
    }

    /**
     * Adds a listener that is told of every call, after those added before; none by default. {@link
     * dev.sonde.observe.CallLogging} is one that writes to the {@link System.Logger}.
     */
    public B listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    /**
     * Whether every stream records the stack trace of its opening, for the warning that is logged when it is never closed; false
     * by default, as a trace costs time and memory.
     */
    public B recordStreamOrigins(boolean recordStreamOrigins) {
        this.recordsOrigins = recordStreamOrigins;
        return self();
    }

    /**
     * Builds a client with these settings.
     *
     * @throws IllegalStateException when a credential is asked for from the environment and missing there, or when the API's
     *     description names no whole URL and neither does {@link #baseUrl}
     */
    public final C build() {
        Environment variables = new Environment(environment == null ? System.getenv() : environment);
        String url = baseUrl == null && baseUrlVariable != null ? variables.url(baseUrlVariable) : baseUrl;
        CallOptions given = options.build();
        Settings settings = new Settings(
                server.servers(url, baseUrlVariable),
                keys(variables),
                UserAgent.withDefault(given),
                given.around(transport == null ? ownTransport() : transport),
                transport == null,
                time,
                listeners.isEmpty() ? null : new Listeners(listeners),
                recordsOrigins);
        return create(new ApiClient(settings, executor));
    }

    B time(Time time) {
        this.time = time;
        return self();
    }

    B environment(Map<String, String> environment) {
        this.environment = environment;
        return self();
    }

    private static Transport ownTransport() {
        return SocketTransport.builder().build();
    }

    @SuppressWarnings("unchecked") // B is the builder itself: that is what its bound says.
    final B self() {
        return (B) this;
    }
}
