package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.Connection;
import dev.sonde.call.RawServer;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Requests;
import dev.sonde.http.TransportReply;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls at once, many of them ended from outside at any instant: none meets the reply or the end of another. */
@Timeout(60)
class ManyCallsTest {

    private static final int THREADS = 8;
    private static final int CALLS = 150;

    private final AtomicInteger complete = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void calls_thatAreAbortedAtRandom_neverTouchOthers() throws Exception {
        SocketTransport transport =
                SocketTransport.builder().maxIdleConnections(3).build();
        ExecutorService aborting = Executors.newFixedThreadPool(2);
        try (RawServer server = new RawServer(connection -> {
            for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
                connection.chunked("text/plain");
                connection.chunk(request.line());
                connection.lastChunk();
            }
        })) {
            CompletableFuture<?>[] threads = new CompletableFuture<?>[THREADS];
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                threads[i] = CompletableFuture.runAsync(() -> calls(transport, server, number, aborting));
            }
            CompletableFuture.allOf(threads).get(40, TimeUnit.SECONDS);
        } finally {
            aborting.shutdown();
            transport.close();
        }
        assertThat(complete.get() + ended.get()).isEqualTo(THREADS * CALLS);
        // Two thirds are never aborted.
        assertThat(complete.get()).isGreaterThanOrEqualTo(THREADS * CALLS * 2 / 3);
    }

    private void calls(SocketTransport transport, RawServer server, int thread, ExecutorService aborting) {
        Random random = new Random(thread);
        for (int i = 0; i < CALLS; i++) {
            AbortSignal abort = new AbortSignal();
            boolean aborted = i % 3 == 0;
            if (aborted) {
                aborting.execute(abort::abort);
            }
            String path = "/" + thread + "/" + i;
            try {
                TransportReply reply = transport.send(Requests.get(server.url() + path), abort);
                if (random.nextInt(4) == 0) {
                    assertThat(reply.body().read()).isEqualTo('G');
                    reply.body().close();
                } else {
                    assertThat(Requests.text(reply)).isEqualTo("GET " + path + " HTTP/1.1");
                }
                complete.incrementAndGet();
            } catch (IOException e) {
                // Only a call that was aborted itself may fail.
                assertThat(aborted).as("call %s failed with %s", path, e).isTrue();
                ended.incrementAndGet();
            }
        }
    }
}
