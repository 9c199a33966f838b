package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.error.CallClosedException;
import dev.sonde.error.CallInterruptedException;
import dev.sonde.testkit.http.ClientConnection.EndedBy;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are given up while the server is silent: it sees the client go while the client is open. */
@Timeout(120)
class EndedByClientTest {

    private final CountDownLatch replying = new CountDownLatch(1);

    static Stream<Arguments> silences() {
        return Stream.of(NamedFault.HEADERS_NEVER, NamedFault.HEADERS_BROKEN_OFF, NamedFault.SILENCE)
                .flatMap(fault -> Stream.of(Way.values()).map(way -> Arguments.of(fault, way)));
    }

    private Scene silent(NamedFault fault, Way way) {
        return new Scene(way).once((reply, out) -> {
            replying.countDown();
            fault.play(reply, out);
        });
    }

    @ParameterizedTest
    @MethodSource("silences")
    void call_whenCancelled_letsTheConnectionGo(NamedFault fault, Way way) throws Exception {
        try (Scene scene = silent(fault, way)) {
            assertGoneWhenCancelled(scene, scene.client().createChatCompletionAsync(Scene.request()));
        }
    }

    @ParameterizedTest
    @MethodSource("silences")
    void streamWithACallback_whenCancelled_letsTheConnectionGo(NamedFault fault, Way way) throws Exception {
        try (Scene scene = silent(fault, way)) {
            Received received = new Received(() -> {});
            assertGoneWhenCancelled(scene, scene.client().createChatCompletionAsync(Scene.request(), received));
        }
    }

    private void assertGoneWhenCancelled(Scene scene, CompletableFuture<?> future) throws Exception {
        replying.await();
        future.cancel(true);
        assertThat(scene.end(1)).isEqualTo(EndedBy.CLIENT);
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @MethodSource("silences")
    void call_whenItsThreadIsInterrupted_letsTheConnectionGo(NamedFault fault, Way way) throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        try (Scene scene = silent(fault, way)) {
            Thread caller = new Thread(() -> {
                try {
                    scene.client().createChatCompletion(Scene.request());
                } catch (CallInterruptedException e) {
                    interrupted.complete(Thread.currentThread().isInterrupted());
                } catch (RuntimeException e) {
                    interrupted.completeExceptionally(e);
                }
            });
            caller.start();
            replying.await();
            caller.interrupt();
            assertThat(scene.end(1)).isEqualTo(EndedBy.CLIENT);
            assertThat(interrupted.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void stream_whenClosedByAnotherThread_endsItsReader(Way way) throws Exception {
        try (Scene scene = silent(NamedFault.SILENCE, way)) {
            EventStream<ChatCompletionChunk> stream = scene.client().createChatCompletionStream(Scene.request());
            CountDownLatch reading = new CountDownLatch(3);
            CompletableFuture<Void> reader =
                    CompletableFuture.runAsync(() -> stream.iterator().forEachRemaining(chunk -> reading.countDown()));
            // Half of the six events come.
            reading.await();
            stream.close();
            assertThatThrownBy(() -> reader.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(CallClosedException.class);
            assertThat(scene.end(1)).isEqualTo(EndedBy.CLIENT);
        }
    }
}
