package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.LeakCheck;
import dev.sonde.error.ApiException;
import dev.sonde.error.CallException;
import dev.sonde.error.DecodingException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.http.ClientConnection;
import dev.sonde.testkit.http.ClientConnection.EndedBy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of bad server, met by every form of a call over every transport. After each case no call is under way, its
 * connection serves the next call or is gone, and the next call goes well.
 */
@Timeout(120)
class FaultMatrixTest {

    /** Of these the connection is still in the middle of a reply when the call ends. */
    private static final Set<NamedFault> UNFINISHED = EnumSet.of(
            NamedFault.OPEN_AFTER_DONE,
            NamedFault.BLANK_LINES_FOR_EVER,
            NamedFault.SILENCE,
            NamedFault.HEADERS_NEVER,
            NamedFault.HEADERS_BROKEN_OFF,
            NamedFault.HUGE_EVENT,
            NamedFault.ENDLESS_LINE,
            NamedFault.ENDLESS_REPLY,
            NamedFault.ENDLESS_ERROR,
            NamedFault.ENDLESS_HEAD);

    private static final Set<NamedFault> ENDS_ITS_CONNECTION =
            EnumSet.of(NamedFault.CLOSED_AFTER_REPLY, NamedFault.HALF_CLOSED);

    /** With these a call does little but wait. */
    private static final Set<NamedFault> SLOW = EnumSet.of(NamedFault.SLOW_TRICKLE, NamedFault.BUSY_FOR_A_SECOND);

    /** One call by itself. */
    record Case(Row row, Form form, Way way) {
        @Override
        public String toString() {
            return row.number() + " " + row.fault().id() + ", " + form + ", " + way;
        }
    }

    static Stream<Case> quickCases() {
        return Row.all().stream().filter(row -> !SLOW.contains(row.fault())).flatMap(FaultMatrixTest::cases);
    }

    private static Stream<Case> cases(Row row) {
        return Stream.of(Form.values()).flatMap(form -> Stream.of(Way.values()).map(way -> new Case(row, form, way)));
    }

    static Stream<Row> slowRows() {
        return Row.all().stream().filter(row -> SLOW.contains(row.fault()));
    }

    @ParameterizedTest
    @MethodSource("quickCases")
    void call_whenTheServerIsBad_endsAsItMust(Case one) throws Exception {
        run(one.row, one.form, one.way);
    }

    /** All at once, so that they wait at the same time. */
    @ParameterizedTest
    @MethodSource("slowRows")
    void call_whenTheServerIsSlow_endsAsItMust(Row row) throws Exception {
        List<Case> cases = cases(row).toList();
        ExecutorService callers = Executors.newFixedThreadPool(cases.size());
        try {
            List<Future<?>> outcomes = new ArrayList<>();
            for (Case one : cases) {
                outcomes.add(callers.submit(() -> {
                    run(one.row, one.form, one.way);
                    return null;
                }));
            }
            for (Future<?> outcome : outcomes) {
                outcome.get();
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static void run(Row row, Form form, Way way) throws Exception {
        try (Scene scene = new Scene(way, row.settings(form)).once(row.fault())) {
            Outcome outcome = scene.call(form);
            check(row, form, outcome, scene.fake());
            LeakCheck.awaitNoCallUnderWay();
            checkConnection(row, form, way, scene);
            checkNextCall(row, form, way, outcome, scene);
        }
    }

    private static void check(Row row, Form form, Outcome outcome, FakeDeepSeek fake) {
        boolean retried = row.expected(form).equals(Row.RETRIED);
        assertThat(outcome.describe())
                .as("outcome of %s", outcome)
                .isEqualTo(retried ? Row.ANSWER : row.expected(form));
        assertThat(outcome.terminals()).isEqualTo(1);
        assertThat(fake.requests()).hasSize(retried ? 2 : 1);
        if (outcome.failure() != null) {
            checkFailure(form, outcome, fake);
        } else if (row.fault() != NamedFault.NO_CHOICES || form.isStream()) {
            assertThat(outcome.text()).isEqualTo("Hello world");
            assertThat(outcome.usage()).isNotNull();
        } else {
            assertThat(outcome.text()).isEmpty();
            assertThat(outcome.usage()).isNull();
        }
    }

    private static void checkFailure(Form form, Outcome outcome, FakeDeepSeek fake) {
        CallException failure = outcome.callFailure();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.toString()).doesNotContain(fake.apiKey()).hasSizeLessThan(3_000);
        if (form.isStream() && failure.events() > 0) {
            assertThat(outcome.text()).startsWith("Hello ");
            assertThat(failure.partialText().orElseThrow()).startsWith(outcome.text());
        }
        if (failure instanceof ApiException api) {
            assertThat(api.body()).hasSizeLessThanOrEqualTo(1 << 16);
        }
        if (failure instanceof DecodingException decoding && form.isStream()) {
            assertThat(decoding.event()).isEqualTo(4);
            assertThat(decoding.raw()).isEqualTo("{oops");
        }
    }

    /** The client is still open: it is the call that lets the connection go. */
    private static void checkConnection(Row row, Form form, Way way, Scene scene) throws Exception {
        if (row.fault() == NamedFault.ENDLESS_HEAD && way == Way.JDK) {
            // The JDK gives the reply up, but keeps the connection as long as the client: nobody else can close it.
            return;
        }
        boolean finished = row.fault() == NamedFault.OPEN_AFTER_DONE && !form.isStream();
        if (UNFINISHED.contains(row.fault()) && !finished) {
            assertThat(scene.end(1)).isEqualTo(EndedBy.CLIENT);
        } else if (row.fault() == NamedFault.CLOSED_AFTER_REPLY) {
            // The next call may find it in the pool and must not fail.
            assertThat(scene.end(1)).isEqualTo(EndedBy.SERVER);
        } else {
            awaitReplied(lastConnection(scene));
        }
    }

    /**
     * The server can use the connection on: so must the client, if it has read the reply. It need not if the reply ends with the
     * connection, or if it waited too long for the last bytes of a stream. (The JDK's may still be at it.)
     */
    private static void checkNextCall(Row row, Form form, Way way, Outcome outcome, Scene scene) throws Exception {
        ClientConnection last = lastConnection(scene);
        boolean read = outcome.failure() == null || row.number() == 17;
        boolean mayEnd = form.isStream() || ENDS_ITS_CONNECTION.contains(row.fault());
        boolean kept = way == Way.SOCKET && read && (last.isOpen() || !mayEnd);
        long requests = last.requestCount();
        int before = scene.fake().requests().size();

        Outcome next = scene.callPatiently(form);

        assertThat(next.failure()).isNull();
        assertThat(next.text()).isEqualTo("Hello world");
        if (outcome.usage() != null) {
            assertThat(outcome.usage().totalTokens()).isEqualTo(next.usage().totalTokens());
        }
        if (way == Way.SOCKET) {
            assertThat(scene.fake().requests()).hasSize(before + 1);
        }
        if (kept) {
            assertThat(lastConnection(scene)).isSameAs(last);
            assertThat(last.requestCount()).isEqualTo(requests + 1);
        }
    }

    private static ClientConnection lastConnection(Scene scene) throws Exception {
        return scene.connection(scene.fake().connections().acceptedCount());
    }

    /** Until the server has sent the last of its reply: of a stream, that is after the client has seen its end. */
    private static void awaitReplied(ClientConnection connection) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (connection.isReplying()) {
            assertThat(System.nanoTime() - deadline).as("%s", connection).isNegative();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
