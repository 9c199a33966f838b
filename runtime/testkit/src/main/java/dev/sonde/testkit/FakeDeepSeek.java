package dev.sonde.testkit;

import dev.sonde.http.Secret;
import dev.sonde.http.Transport;
import dev.sonde.http.socket.SocketTransport;
import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.Switch;
import dev.sonde.testkit.http.Connections;
import dev.sonde.testkit.http.HttpServer;
import dev.sonde.testkit.http.Limits;
import dev.sonde.testkit.http.Responder;
import dev.sonde.testkit.record.Recorder;
import dev.sonde.testkit.record.RecordingDirectory;
import dev.sonde.testkit.record.Replayer;
import dev.sonde.testkit.record.SubstituteKey;
import dev.sonde.testkit.script.Queueing;
import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.RequestLog;
import dev.sonde.testkit.script.Rule;
import dev.sonde.testkit.script.Script;
import dev.sonde.testkit.scriptfile.ScriptFile;
import dev.sonde.testkit.verify.RequestPattern;
import dev.sonde.testkit.verify.Verification;
import dev.sonde.testkit.wire.Account;
import dev.sonde.testkit.wire.DeepSeekService;
import dev.sonde.testkit.wire.LoggingResponder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A server on a loopback port that speaks DeepSeek's API.
 *
 * <pre>{@code
 * try (FakeDeepSeek fake = FakeDeepSeek.start()) {
 *     fake.whenMessageContains("Translate").reply("Bonjour");
 *     DeepSeekClient client = DeepSeekClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.apiKey()).build();
 *     ...
 *     assertThat(fake.requests()).hasSize(1);
 * }
 * }</pre>
 *
 * <p>Every request is checked as the service checks it, before the script is asked: a wrong key, type, value or combination
 * gets the service's error. Without a rule for it a request gets a deterministic built-in answer. Safe to use from any
 * thread.
 */
public final class FakeDeepSeek implements AutoCloseable {

    private static final String API_KEY = "sk-fake";
    private static final int KEPT_REQUESTS = 10_000;

    private final Script script = new Script();
    private final RequestLog requests = new RequestLog(KEPT_REQUESTS);
    private final Verification verification = new Verification(requests::all);
    private final Account account = new Account(API_KEY);
    private final HttpServer server;

    private final @Nullable Transport transport;
    private final @Nullable Replayer replayer;

    private FakeDeepSeek(int port) {
        transport = null;
        replayer = null;
        server = HttpServer.start(port, new DeepSeekService(account, script, requests::add), Limits.DEFAULT);
    }

    private FakeDeepSeek(int port, Responder responder, @Nullable Transport transport, @Nullable Replayer replayer) {
        this.transport = transport;
        this.replayer = replayer;
        server = HttpServer.start(port, new LoggingResponder(responder, requests::add), Limits.DEFAULT);
    }

    /** Starts a fake on a free port. */
    public static FakeDeepSeek start() {
        return start(0);
    }

    /**
     * Starts a fake on this port.
     *
     * @throws java.io.UncheckedIOException when the port cannot be had
     */
    public static FakeDeepSeek start(int port) {
        return new FakeDeepSeek(port);
    }

    /**
     * Starts a proxy that passes every request on to a real server, with the client's own key, and its reply back as it comes,
     * and writes both into a file of the directory, without the key. Rules are not asked.
     *
     * @param upstream the base URL of the server, for example {@code https://api.deepseek.com}
     * @throws IllegalStateException when the directory holds recordings already
     * @throws java.io.UncheckedIOException when it cannot be made
     */
    public static FakeDeepSeek recording(String upstream, Path directory) {
        return recording(0, upstream, directory, null);
    }

    /** @param key what the server gets in place of {@link #apiKey()}; null to pass every key on */
    static FakeDeepSeek recording(int port, String upstream, Path directory, @Nullable Secret key) {
        RecordingDirectory files = RecordingDirectory.forNew(directory);
        Transport transport = SocketTransport.builder().build();
        SubstituteKey substitute = key == null ? null : new SubstituteKey(API_KEY, key);
        return new FakeDeepSeek(port, new Recorder(upstream, transport, files, substitute), transport, null);
    }

    /**
     * Starts a fake that answers the n-th request as recorded if it is the recorded one; any other gets status 400 with the first
     * difference. Rules are not asked, nor is the key checked. {@link #verifyReplayed()} tells at the end what differed.
     *
     * @throws IllegalStateException when the directory holds no recordings
     * @throws IllegalArgumentException when a file is no recording
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static FakeDeepSeek replaying(Path directory) {
        return replaying(0, directory);
    }

    static FakeDeepSeek replaying(int port, Path directory) {
        Replayer replayer = new Replayer(RecordingDirectory.recorded(directory));
        return new FakeDeepSeek(port, replayer, null, replayer);
    }

    /** The base URL for a client, for example {@code http://127.0.0.1:40123}; with {@code /v1} and {@code /beta} too. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The only key that the fake accepts; obviously no real one. */
    public String apiKey() {
        return API_KEY;
    }

    /**
     * Begins a rule for the requests that meet a condition. The rule added last is asked first; without a reply it does
     * nothing.
     *
     * @throws IllegalStateException when the fake records or replays
     */
    public Rule when(Predicate<? super ReceivedRequest> condition) {
        if (transport != null || replayer != null) {
            throw new IllegalStateException("a fake that records or replays does not ask rules");
        }
        return script.when(condition);
    }

    /** Begins a rule for the model calls of which a message (or the prompt) contains this text, upper and lower case as given. */
    public Rule whenMessageContains(String text) {
        return when(request -> request.texts().stream().anyMatch(message -> message.contains(text)));
    }

    /** Begins a rule for every request. */
    public Rule whenever() {
        return when(request -> true);
    }

    /**
     * Adds the rules of a script file, before those there are. The README says what such a file holds.
     *
     * @throws java.io.UncheckedIOException when it cannot be read
     * @throws dev.sonde.testkit.scriptfile.ScriptFileException when there is a mistake in it
     */
    public void script(Path file) {
        ScriptFile.read(file).addTo(script);
    }

    /** What has been received, refused requests too, in the order of arrival; of very many the last {@value #KEPT_REQUESTS}. */
    public List<ReceivedRequest> requests() {
        return requests.all();
    }

    /**
     * The request received last.
     *
     * @throws IllegalStateException when there was none
     */
    public ReceivedRequest lastRequest() {
        List<ReceivedRequest> all = requests();
        if (all.isEmpty()) {
            throw new IllegalStateException("no request was received");
        }
        return all.get(all.size() - 1);
    }

    /** Sets the money of the account, in US dollars; at zero every model call gets status 402. */
    public void balance(String amount) {
        account.setBalance(new BigDecimal(amount));
    }

    /** Switches to these ways of the service, and leaves those of other kinds as they are. */
    public void set(Switch... switches) {
        account.change(switches);
    }

    /** Sets all switches to the ways that the service had on this day; the default is the newest of all. */
    public void asOn(LocalDate day) {
        account.setBehaviour(Behaviour.on(day));
    }

    /**
     * Sets how model calls wait before their answers; {@link Queueing#NONE} is the default. An answer with a wait of its own
     * keeps that, errors come at once.
     */
    public void queueing(Queueing wait) {
        account.setQueueing(Objects.requireNonNull(wait, "wait"));
    }

    /**
     * Sets how long a call may wait before the service ends its connection; the default is what DeepSeek documents, which is ten
     * minutes today ({@link dev.sonde.testkit.behaviour.QueueLimit}).
     */
    public void queueLimit(Duration limit) {
        account.setQueueLimit(Objects.requireNonNull(limit, "limit"));
    }

    /**
     * Sets how many calls each model may have in progress; one more gets status 429. The default is what DeepSeek documents
     * ({@link dev.sonde.testkit.behaviour.CallLimits}): 500 for {@code deepseek-v4-pro}, 2,500 for the others. A call is in progress until the last bytes of its reply go out,
     * its wait included.
     *
     * @throws IllegalArgumentException when negative
     */
    public void concurrencyLimit(int calls) {
        if (calls < 0) {
            throw new IllegalArgumentException("the limit must not be negative, but is " + calls);
        }
        account.setConcurrencyLimit(calls);
    }

    /**
     * Checks that one request matches, and no other.
     *
     * @throws AssertionError when none or several do, with those received, nearest first
     */
    public void verify(RequestPattern pattern) {
        verify(1, pattern);
    }

    /**
     * Checks that just so many requests match; 0 for none.
     *
     * @throws AssertionError when there are more or fewer, with those received, nearest first
     */
    public void verify(int times, RequestPattern pattern) {
        verification.verify(times, pattern);
    }

    /**
     * Checks that every request received has matched a pattern of {@link #verify}.
     *
     * @throws AssertionError when one has not, with all those
     */
    public void verifyNoMoreRequests() {
        verification.verifyNoMore();
    }

    /**
     * Checks that every rule has given each of its replies at least once.
     *
     * @throws AssertionError when one has not, with the places where those rules were made
     */
    public void verifyNoUnusedRules() {
        List<String> unused = script.unused();
        if (!unused.isEmpty()) {
            throw new AssertionError("Expected every rule to be used, but these were not, or not to their end:\n  "
                    + String.join("\n  ", unused));
        }
    }

    /**
     * Checks that the requests were the recorded ones, and all of them came.
     *
     * @throws AssertionError when not, with every request that differed and every recording that was not asked for
     * @throws IllegalStateException when the fake does not replay
     */
    public void verifyReplayed() {
        if (replayer == null) {
            throw new IllegalStateException("this fake does not replay; start it with FakeDeepSeek.replaying");
        }
        replayer.verify();
    }

    boolean isReplaying() {
        return replayer != null;
    }

    boolean isRecording() {
        return transport != null;
    }

    /** The connections that clients have made: when they came, how many requests on each, when and by whom they ended. */
    public Connections connections() {
        return server.connections();
    }

    /** How many connections are open now. */
    public int connectionCount() {
        return server.connectionCount();
    }

    /** Forgets all rules, received requests and cached prompts. */
    public void reset() {
        script.clear();
        requests.clear();
        verification.clear();
        account.clearCache();
    }

    /** Stops at once: open connections end wherever they are. */
    @Override
    public void close() {
        server.close();
        if (transport != null) {
            transport.close();
        }
    }

    @Override
    public String toString() {
        return "FakeDeepSeek[" + baseUrl() + "]";
    }
}
