package dev.sonde.testkit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpServerTest {

    private HttpServer server = HttpServer.start(0, HttpServerTest::echo, new Limits(1_000, 100));

    /** Replies with what it got. */
    private static void echo(Exchange exchange) throws IOException {
        HttpRequest request = exchange.request();
        String text = request.method() + " " + request.path() + " " + request.text();
        exchange.reply(200, Headers.NONE, text.getBytes(UTF_8));
    }

    private static void stream(Exchange exchange) throws IOException {
        try (OutputStream out = exchange.stream(200, Headers.NONE)) {
            out.write("one".getBytes(UTF_8));
            out.write(new byte[0]);
            out.write("two".getBytes(UTF_8));
        }
    }

    private void serve(Responder responder) {
        server.close();
        server = HttpServer.start(0, responder, Limits.DEFAULT);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void greetingOfTls_isRefusedAtOnce() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            assertThat(client.send("\u0016\u0003\u0001").readAll())
                    .startsWith("HTTP/1.1 400 ")
                    .endsWith("not HTTP in plain text; is the URL one of https?");
        }
    }

    @Test
    void reply_keepsConnectionForNextRequest() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            String first = "HTTP/1.1 200 OK\ncontent-length: 7\n\nGET /a ";
            assertThat(client.send("GET /a HTTP/1.1\n\n").read(first)).isEqualTo(first);
            String second = "HTTP/1.1 200 OK\ncontent-length: 12\n\nPOST /b body";
            assertThat(client.send("POST /b HTTP/1.1\nContent-Length: 4\n\nbody")
                            .read(second))
                    .isEqualTo(second);
        }
    }

    @Test
    void reply_answersPipelinedRequestsInOrder() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            client.send("GET /a HTTP/1.1\n\n\nGET /b HTTP/1.1\nConnection: keep-alive, Close\n\n");
            assertThat(client.readAll()).contains("GET /a HTTP/1.1".substring(0, 6), "connection: close", "GET /b ");
        }
    }

    @Test
    void request_pathIsDecodedAndWithoutQuery() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            client.send("GET /a%20%C3%A4%zz?q=%20 HTTP/1.1\nconnection: close\n\n");
            assertThat(client.readAll()).endsWith("GET /a ä%zz ");
        }
    }

    @Test
    void request_bodyInChunks() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            client.send("POST /c HTTP/1.1\nTransfer-Encoding: chunked\nConnection: close\n\n");
            client.send("3;x=y\nabc\n").send("A\n0123456789\n").send("0\nTrailer: t\n\n");
            assertThat(client.readAll()).endsWith("POST /c abc0123456789");
        }
    }

    @Test
    void request_bodyIsInvitedWhenClientWaits() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            client.send("POST /e HTTP/1.1\nContent-Length: 2\nExpect: 100-continue\nConnection: close\n\n");
            assertThat(client.read("HTTP/1.1 100 Continue\n\n")).isEqualTo("HTTP/1.1 100 Continue\n\n");
            assertThat(client.send("ok").readAll()).startsWith("HTTP/1.1 200").endsWith("POST /e ok");
        }
    }

    @Test
    void request_thatBreaksTheRulesIsRefused() throws IOException {
        assertThat(refusal("nonsense\n\n")).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(refusal("GET / HTTP/2.0\n\n")).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(refusal("GET / HTTP/1.1\nno field\n\n")).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(refusal("GET / HTTP/1.1\nContent-Length: 1x\n\n")).isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(refusal("POST / HTTP/1.1\nContent-Length: 1\nTransfer-Encoding: chunked\n\n"))
                .isEqualTo("HTTP/1.1 400 Bad Request");
        assertThat(refusal("POST / HTTP/1.1\nTransfer-Encoding: gzip\n\n")).isEqualTo("HTTP/1.1 501 Not Implemented");
        assertThat(refusal("POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n1\nab\n"))
                .isEqualTo("HTTP/1.1 400 Bad Request");
    }

    @Test
    void request_thatIsTooLargeIsRefused() throws IOException {
        assertThat(refusal("GET /" + "a".repeat(2_000) + " HTTP/1.1\n\n"))
                .isEqualTo("HTTP/1.1 431 Request Header Fields Too Large");
        assertThat(refusal("GET / HTTP/1.1\nx: " + "a".repeat(2_000) + "\n\n"))
                .isEqualTo("HTTP/1.1 431 Request Header Fields Too Large");
        assertThat(refusal("POST / HTTP/1.1\nContent-Length: 101\n\n" + "b".repeat(101)))
                .isEqualTo("HTTP/1.1 413 Content Too Large");
        assertThat(refusal("POST / HTTP/1.1\nContent-Length: 99999999999\n\n"))
                .isEqualTo("HTTP/1.1 413 Content Too Large");
        assertThat(refusal("POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n65\n"))
                .isEqualTo("HTTP/1.1 413 Content Too Large");
    }

    private String refusal(String request) throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            return client.send(request).line();
        }
    }

    @Test
    void reply_toHeadHasNoBody() throws IOException {
        try (RawClient client = new RawClient(server.port())) {
            client.send("HEAD /h HTTP/1.1\nconnection: close\n\n");
            assertThat(client.readAll()).isEqualTo("HTTP/1.1 200 OK\ncontent-length: 8\nconnection: close\n\n");
        }
    }

    @Test
    void stream_isChunkedAndKeepsConnection() throws IOException {
        serve(HttpServerTest::stream);
        try (RawClient client = new RawClient(server.port())) {
            String reply = "HTTP/1.1 200 OK\ntransfer-encoding: chunked\n\n3\none\n3\ntwo\n0\n\n";
            assertThat(client.send("GET / HTTP/1.1\n\n").read(reply)).isEqualTo(reply);
            assertThat(client.send("GET / HTTP/1.1\n\n").read(reply)).isEqualTo(reply);
        }
    }

    @Test
    void stream_endsWithConnectionForHttp10() throws IOException {
        serve(HttpServerTest::stream);
        try (RawClient client = new RawClient(server.port())) {
            client.send("GET / HTTP/1.0\nConnection: keep-alive\n\n");
            assertThat(client.readAll()).isEqualTo("HTTP/1.1 200 OK\nconnection: close\n\nonetwo");
        }
    }

    @Test
    void responder_thatFailsGives500() throws IOException {
        serve(exchange -> {
            throw new IllegalStateException("sorry");
        });
        try (RawClient client = new RawClient(server.port())) {
            client.send("GET / HTTP/1.1\n\n");
            assertThat(client.readAll())
                    .startsWith("HTTP/1.1 500 Internal Server Error\n")
                    .endsWith("sorry");
        }
    }

    @Test
    void responder_thatRepliesNothingGives500() throws IOException {
        serve(exchange -> {});
        try (RawClient client = new RawClient(server.port())) {
            assertThat(client.send("GET / HTTP/1.1\n\n").readAll()).startsWith("HTTP/1.1 500 ");
        }
    }

    @Test
    void responder_thatLeavesStreamOpenEndsConnection() throws IOException {
        serve(exchange -> exchange.stream(200, Headers.NONE).write("cut".getBytes(UTF_8)));
        try (RawClient client = new RawClient(server.port())) {
            client.send("GET / HTTP/1.1\n\n");
            assertThat(client.readAll()).endsWith("\n\n3\ncut\n");
        }
    }

    @Test
    void abort_endsConnectionWithoutReply() throws IOException {
        serve(Exchange::abort);
        try (RawClient client = new RawClient(server.port())) {
            assertThat(client.send("GET / HTTP/1.1\n\n").readByte()).isEqualTo(-1);
        }
    }

    @Test
    void close_endsIdleAndBusyConnections() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        serve(exchange -> {
            busy.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });
        try (RawClient idle = new RawClient(server.port());
                RawClient waiting = new RawClient(server.port())) {
            waiting.send("GET / HTTP/1.1\n\n");
            busy.await();
            server.close();
            interrupted.await();
            assertThat(waiting.readByte()).isEqualTo(-1);
            assertThat(idle.readByte()).isEqualTo(-1);
            assertThat(server.connectionCount()).isZero();
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), server.port()).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void start_onTakenPortFails() {
        assertThatThrownBy(() -> HttpServer.start(server.port(), HttpServerTest::echo, Limits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class);
    }
}
