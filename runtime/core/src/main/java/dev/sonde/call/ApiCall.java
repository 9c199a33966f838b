package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.fold.Fold;
import dev.sonde.http.Header;
import dev.sonde.http.TransportRequest;
import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonText;
import dev.sonde.json.JsonValue;
import dev.sonde.observe.CallForm;
import dev.sonde.observe.ModelRequest;
import dev.sonde.observe.ObservedCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call in the making: its parts, then how the reply is wanted. For one thread and one call.
 *
 * <p>Every failure of the call is a {@link dev.sonde.error.CallException}.
 */
public final class ApiCall {

    // Made once, so that a transport knows them again.
    private static final Header ACCEPT_JSON = new Header("Accept", "application/json");
    private static final Header ACCEPT_EVENTS = new Header("Accept", "text/event-stream");
    private static final Header CONTENT_IS_JSON = new Header("Content-Type", "application/json");

    private static final String COOKIE = "Cookie";

    private final ApiClient client;
    private final String method;
    private final Route route;
    private final List<Header> headers = new ArrayList<>();
    private byte @Nullable [] body;
    private Header contentType = CONTENT_IS_JSON;
    private @Nullable ModelRequest model;
    private @Nullable Security security;
    private @Nullable String server;
    private @Nullable String link;

    ApiCall(ApiClient client, String method, String path) {
        this.client = client;
        this.method = method;
        this.route = new Route(path);
    }

    /**
     * Fills the variable {@code {name}} of the path; the value is percent-encoded.
     *
     * @throws IllegalArgumentException when the value is empty or would lead to another path
     */
    public ApiCall path(String name, Object value) {
        route.variable(name, Objects.requireNonNull(value, name).toString());
        return this;
    }

    /** Adds a parameter to the query, or several of that name from an {@link Iterable}; null adds none. */
    public ApiCall query(String name, @Nullable Object value) {
        if (value instanceof Iterable<?> values) {
            for (Object one : values) {
                query(name, one);
            }
        } else if (value != null) {
            route.query(name, value.toString());
        }
        return this;
    }

    /**
     * Adds a header, in place of the client's header of that name; null adds none.
     *
     * @throws IllegalArgumentException when name or value cannot stand in a header
     */
    public ApiCall header(String name, @Nullable Object value) {
        if (value != null) {
            headers.add(Header.of(name, value.toString()));
        }
        return this;
    }

    /** Adds a parameter to the query as its style says; null adds none. */
    public <T> ApiCall query(String name, @Nullable T value, JsonCodec<T> codec, ParameterStyle style) {
        if (value != null) {
            style.pairs(name, JsonValue.from(value, codec)).forEach(pair -> route.query(pair.name(), pair.value()));
        }
        return this;
    }

    /**
     * Fills the variable {@code {name}} of the path as its style says.
     *
     * @throws IllegalArgumentException when the value is empty or would lead to another path
     */
    public <T> ApiCall path(String name, T value, JsonCodec<T> codec, ParameterStyle style) {
        route.variable(name, style.text(name, JsonValue.from(value, codec)));
        return this;
    }

    /**
     * Adds a header in the simple style, in place of the client's header of that name; null adds none.
     *
     * @throws IllegalArgumentException when name or value cannot stand in a header
     */
    public <T> ApiCall header(String name, @Nullable T value, JsonCodec<T> codec) {
        return value == null ? this : header(name, ParameterStyle.SIMPLE.text(name, JsonValue.from(value, codec)));
    }

    /**
     * Says that this call goes to another server than the client's calls usually do, unless the client was given a base URL, which
     * counts for all hosts.
     *
     * @param url as the API's description has it; relative to the client's base URL if it has no host, and with variables of the
     *     client's server in braces
     */
    public ApiCall server(String url) {
        this.server = Objects.requireNonNull(url, "url");
        return this;
    }

    /**
     * Goes where a link in a reply of the same server leads, in place of the path and the query. The link may be relative to them. Null
     * changes nothing.
     *
     * <p>If the link leads to another scheme, host or port, the call fails with a {@link dev.sonde.error.ForeignLinkException} before it
     * is made.
     */
    public ApiCall at(@Nullable String link) {
        this.link = link;
        return this;
    }

    /**
     * Says what credentials this call needs, in place of those that the client's calls usually do.
     *
     * <p>If they are not set, the call fails with an {@link IllegalStateException} when it is made. A client without any credential
     * that was not asked to take some from its environment sends none instead.
     */
    public ApiCall security(Security security) {
        this.security = Objects.requireNonNull(security, "security");
        return this;
    }

    /** Adds a cookie, percent-encoded; null adds none. */
    public ApiCall cookie(String name, @Nullable Object value) {
        if (value != null) {
            String cookie = Route.parameter(name, value.toString());
            String others = Header.first(headers, COOKIE);
            headers.removeIf(header -> header.name().equals(COOKIE));
            headers.add(Header.of(COOKIE, others == null ? cookie : others + "; " + cookie));
        }
        return this;
    }

    /** Sets what is sent, as JSON. It is written here and now: changing the value later changes nothing. Null sends none. */
    public <T> ApiCall body(@Nullable T value, JsonCodec<T> codec) {
        if (value == null) {
            return this;
        }
        byte[] json = JsonText.bytes(value, codec);
        Map<String, JsonValue> more = client.settings().options().bodyProperties();
        body = more.isEmpty() ? json : ExtendedBody.of(json, more);
        contentType = CONTENT_IS_JSON;
        model = value instanceof ModelRequest request ? request : null;
        return this;
    }

    /** Sets what is sent, as it is; null sends none. */
    public ApiCall body(byte @Nullable [] bytes, String mediaType) {
        if (bytes != null) {
            body = bytes.clone();
            contentType = Header.of("Content-Type", mediaType);
        }
        return this;
    }

    /** Sets the text that is sent, in UTF-8; null sends none. */
    public ApiCall body(@Nullable String text, String mediaType) {
        return text == null ? this : body(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    /** Sets what is sent as {@code application/x-www-form-urlencoded}: a field for each property of an object; null sends none. */
    public <T> ApiCall form(@Nullable T value, JsonCodec<T> codec) {
        return value == null
                ? this
                : body(FormFields.encoded(JsonValue.from(value, codec)), "application/x-www-form-urlencoded");
    }

    /** Sets what is sent as {@code multipart/form-data}, here and now; an empty one sends none. */
    public ApiCall body(MultipartBody parts) {
        return parts.isEmpty() ? this : body(parts.bytes(), parts.mediaType());
    }

    /** Sends the request and reads the reply as JSON, on this thread; a codec of an {@code Optional} takes an empty body as well. */
    public <T> T fetch(JsonCodec<T> codec) {
        return new JsonFetch<>(begin(ACCEPT_JSON, false, false), codec).run();
    }

    /** Sends the request and reads the reply in another form, on this thread. */
    public <T> T fetch(BodyForm<T> form) {
        return new FormFetch<>(begin(form.accept(), false, false), form).run();
    }

    /** Does the same as {@link #fetch} and tells what came beside the value. */
    public <T> ApiReply<T> reply(JsonCodec<T> codec) {
        return new WholeReply<>(new JsonFetch<>(begin(ACCEPT_JSON, false, false), codec)).run();
    }

    /** Does the same as {@link #fetch} and tells what came beside the value. */
    public <T> ApiReply<T> reply(BodyForm<T> form) {
        return new WholeReply<>(new FormFetch<>(begin(form.accept(), false, false), form)).run();
    }

    /**
     * Does the same as {@link #fetch} on the client's executor.
     *
     * @return a future whose cancellation closes the connection at once, as does that of a future derived from it
     */
    public <T> CompletableFuture<T> fetchAsync(JsonCodec<T> codec) {
        Exchange exchange = begin(ACCEPT_JSON, false, true);
        return start(exchange, new JsonFetch<>(exchange, codec));
    }

    /** Does the same for a reply in another form. */
    public <T> CompletableFuture<T> fetchAsync(BodyForm<T> form) {
        Exchange exchange = begin(form.accept(), false, true);
        return start(exchange, new FormFetch<>(exchange, form));
    }

    /** Does the same as {@link #reply} on the client's executor; the future is as that of {@link #fetchAsync}. */
    public <T> CompletableFuture<ApiReply<T>> replyAsync(JsonCodec<T> codec) {
        Exchange exchange = begin(ACCEPT_JSON, false, true);
        return start(exchange, new WholeReply<>(new JsonFetch<>(exchange, codec)));
    }

    /** Does the same for a reply in another form. */
    public <T> CompletableFuture<ApiReply<T>> replyAsync(BodyForm<T> form) {
        Exchange exchange = begin(form.accept(), false, true);
        return start(exchange, new WholeReply<>(new FormFetch<>(exchange, form)));
    }

    private <T> CompletableFuture<T> start(Exchange exchange, Answer<T> answer) {
        CallFuture<T> future = new CallFuture<>(exchange::close);
        try {
            client.shared().executor().execute(new FetchTask<>(answer, future));
        } catch (RuntimeException e) {
            // Rejected, mostly since the executor was shut down.
            CallException failure = exchange.failures().closed(e);
            exchange.failed(failure);
            future.completeExceptionally(failure);
        }
        return future;
    }

    /**
     * Sends the request and waits for the reply to begin, on this thread; its events are read when they are asked for. Until this
     * returns there is nothing to close: then interrupting the thread ends the call, or closing the client.
     *
     * @param done the data that ends the stream; null if its end is all there is
     */
    public <T> EventStream<T> events(JsonCodec<T> codec, @Nullable String done) {
        Exchange exchange = begin(ACCEPT_EVENTS, true, false);
        ChunkReader<T> events = ChunkReader.open(exchange, codec, done);
        EventStream<T> stream = new EventStream<>(events, events.head());
        exchange.watchForLeak(stream);
        return stream;
    }

    /**
     * Sends the request and reads all events on the client's executor.
     *
     * @param done the data that ends the stream; null if its end is all there is
     * @param fold makes the reply of the events
     * @param receiver is given each event as it comes, one after the other; if it throws, the call ends and the future fails with
     *     what it threw
     * @return a future of the whole reply, as that of {@link #fetchAsync}
     */
    public <T, R> CompletableFuture<R> eventsAsync(
            JsonCodec<T> codec, @Nullable String done, Fold<T, R> fold, Consumer<? super T> receiver) {
        Objects.requireNonNull(receiver, "receiver");
        Exchange exchange = begin(ACCEPT_EVENTS, true, true);
        return start(exchange, new FoldedReply<>(exchange, codec, done, fold, receiver));
    }

    /**
     * A publisher that makes this call anew for every subscriber, on the client's executor. The call is as it is now: changing
     * it later changes nothing.
     *
     * <p>The request is sent when the first event is asked for, and nothing is read that was not asked for: a slow subscriber
     * slows the server down. For the same reason the end is noticed only when one event more is asked for than there are.
     * Cancelling closes the connection at once, from any thread. A subscription takes one thread of the executor until it ends,
     * also while nothing is asked for, and ends with a {@link dev.sonde.error.DeadlineException} at the client's total timeout,
     * counted from its beginning. The executor must not run its tasks on the subscribing thread.
     *
     * <p>{@code onError} gets the {@link dev.sonde.error.CallException} that {@link #events} would throw, or an {@link
     * IllegalArgumentException} when fewer than one event was asked for.
     *
     * @param done the data that ends the stream; null if its end is all there is
     */
    public <T> Flow.Publisher<T> publisher(JsonCodec<T> codec, @Nullable String done) {
        Objects.requireNonNull(codec, "codec");
        TransportRequest request = request(ACCEPT_EVENTS);
        return new EventPublisher<>(
                client, name(), request, client.settings().streamIdle(), codec, done, observed(request, true, true));
    }

    private Exchange begin(Header accept, boolean streamed, boolean elsewhere) {
        Settings settings = client.settings();
        TransportRequest request = request(accept);
        Duration idle = streamed ? settings.streamIdle() : settings.fetchIdle();
        return new Exchange(client, name(), request, idle, observed(request, streamed, elsewhere));
    }

    /** The call as listeners are told of it; null if nobody listens. */
    private @Nullable ObservedCall observed(TransportRequest request, boolean streamed, boolean elsewhere) {
        if (client.settings().listeners() == null) {
            return null;
        }
        URI uri = request.uri();
        return new ObservedCall(
                method,
                route.template(),
                uri.getHost(),
                Links.port(uri),
                CallForm.of(streamed, elsewhere),
                model == null ? null : model.facts(),
                model,
                client.settings());
    }

    private String name() {
        return method.concat(" ").concat(route.template());
    }

    private TransportRequest request(Header accept) {
        Settings settings = client.settings();
        List<Header> all = new ArrayList<>();
        all.add(accept);
        if (body != null) {
            all.add(contentType);
        }
        for (Header header : settings.options().headers()) {
            if (Header.first(headers, header.name()) == null) {
                all.add(header);
            }
        }
        all.addAll(headers);
        URI uri = client.uri(
                route.url(settings.servers().of(server), settings.options().query()));
        return new TransportRequest(
                method,
                link == null ? uri : Links.follow(uri, link),
                all,
                settings.keys().of(security, method, route.template()),
                body,
                settings.options().connectTimeout());
    }
}
