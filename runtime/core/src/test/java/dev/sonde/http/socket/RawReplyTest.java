package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.RawServer;
import dev.sonde.http.AbortSignal;
import dev.sonde.http.Header;
import dev.sonde.http.Requests;
import dev.sonde.http.TransportReply;
import dev.sonde.http.TransportRequest;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What raw bytes of a server come to, by RFC 9112 and RFC 9110. After the bytes the server closes. */
@Timeout(60)
class RawReplyTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    private final SocketTransport transport = SocketTransport.builder().build();

    @AfterEach
    void closeTransport() {
        transport.close();
    }

    private static RawServer server(String raw) {
        return new RawServer(connection -> {
            connection.request();
            connection.send(raw.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private static Arguments row(String name, String raw, String outcome) {
        return Arguments.of(name, raw, outcome);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                row("a length", OK + "Content-Length: 3\r\n\r\nabc", "200 abc"),
                row("a length of nothing", OK + "Content-Length: 0\r\n\r\n", "200 "),
                row("a length with zeros before it", OK + "Content-Length: 003\r\n\r\nabc", "200 abc"),
                row("the same length twice", OK + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "200 abc"),
                row("the same length twice in a line", OK + "Content-Length: 3, 3\r\n\r\nabc", "200 abc"),
                row("more bytes than the length", OK + "Content-Length: 3\r\n\r\nabcdef", "200 abc"),
                row("no length", OK + "\r\nabc", "200 abc"),
                row("no length and no body", OK + "\r\n", "200 "),
                row("no reason", "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\na", "200 a"),
                row("an empty reason", "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\na", "200 a"),
                row("a reason beyond ASCII", "HTTP/1.1 404 Sch\u00f6n\r\nContent-Length: 1\r\n\r\na", "404 a"),
                row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nabc", "200 abc"),
                row("HTTP/1.0 with a length", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nabc", "200 ab"),
                row("a later HTTP/1", "HTTP/1.2 200 OK\r\nContent-Length: 1\r\n\r\na", "200 a"),
                row("a status nobody knows", "HTTP/1.1 799 ?\r\nContent-Length: 1\r\n\r\na", "799 a"),
                row("line ends without CR", "HTTP/1.1 200 OK\nContent-Length: 1\n\na", "200 a"),
                row("204 with a length", "HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n", "204 "),
                row("204 in chunks", "HTTP/1.1 204 None\r\nTransfer-Encoding: chunked\r\n\r\n", "204 "),
                row("304 with a length", "HTTP/1.1 304 Same\r\nContent-Length: 5\r\n\r\n", "304 "),
                row("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + OK + "Content-Length: 1\r\n\r\na", "200 a"),
                row(
                        "103 first, twice",
                        "HTTP/1.1 103 Early\r\nLink: x\r\n\r\n".repeat(2) + OK + "Content-Length: 1\r\n\r\na",
                        "200 a"),
                row("chunks", CHUNKED + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "200 abcde"),
                row("no chunk but the last", CHUNKED + "0\r\n\r\n", "200 "),
                row(
                        "chunk sizes in hexadecimal",
                        CHUNKED + "a\r\n0123456789\r\nA\r\n0123456789\r\n0\r\n\r\n",
                        "200 " + "0123456789".repeat(2)),
                row("a chunk size with zeros", CHUNKED + "0003\r\nabc\r\n000\r\n\r\n", "200 abc"),
                row("extensions of chunks", CHUNKED + "3;a=b;c=\"d;e\"\r\nabc\r\n0;last\r\n\r\n", "200 abc"),
                row("white space after a chunk size", CHUNKED + "3 \t\r\nabc\r\n0  ;x\r\n\r\n", "200 abc"),
                row("trailers", CHUNKED + "3\r\nabc\r\n0\r\nX-Sum: 7\r\nY: \r\n\r\n", "200 abc"),
                row("CHUNKED", OK + "TRANSFER-ENCODING: CHUNKED\r\n\r\n1\r\na\r\n0\r\n\r\n", "200 a"),
                row(
                        "chunks and a length: chunks win",
                        OK + "Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
                        "200 a"),
                row("white space around a value", OK + "X:\t  a b \t\r\nContent-Length: \t1 \r\n\r\na", "200 a X=a b"),
                row("an empty value", OK + "X:\r\nContent-Length: 0\r\n\r\n", "200  X="),
                row("a folded value", OK + "X: a\r\n  b\r\n\tc\r\nContent-Length: 0\r\n\r\n", "200  X=a b c"),
                row("a value that begins folded", OK + "X:\r\n a\r\nContent-Length: 0\r\n\r\n", "200  X=a"),
                row("a folded length", OK + "Content-Length:\r\n 1\r\n\r\na", "200 a"),
                row("a value beyond ASCII", OK + "X: \u00fc\r\nContent-Length: 0\r\n\r\n", "200  X=\u00fc"),
                row("a name with signs", OK + "!#$%&'*+-.^_`|~9: x\r\nX: y\r\nContent-Length: 0\r\n\r\n", "200  X=y"),
                row(
                        "a line longer than the buffer",
                        OK + "X: " + "v".repeat(20_000) + "\r\nContent-Length: 1\r\n\r\na",
                        "200 a X=" + "v".repeat(20_000)),
                row(
                        "a head longer than the buffer",
                        OK + "Y: v\r\n".repeat(900) + "X: z\r\n" + ("Z: " + "v".repeat(3_000) + "\r\n").repeat(20)
                                + "Content-Length: 1\r\n\r\na",
                        "200 a X=z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void reply_whenByTheRules_isAccepted(String name, String raw, String outcome) throws Exception {
        try (RawServer server = server(raw)) {
            TransportReply reply = transport.send(Requests.get(server), new AbortSignal());
            String text = reply.status() + " " + Requests.text(reply);
            String header = reply.header("x");

            assertThat(header == null ? text : text + " X=" + header).isEqualTo(outcome);
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("an empty line", "\r\n"),
                Arguments.of("a page without a head", "<html>not found</html>\r\n\r\n"),
                Arguments.of("HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n"),
                Arguments.of("HTTP/2.0", "HTTP/2.0 200 OK\r\n\r\n"),
                Arguments.of("HTTP/1.", "HTTP/1. 200 OK\r\n\r\n"),
                Arguments.of("http/1.1", "http/1.1 200 OK\r\n\r\n"),
                Arguments.of("two blanks before the status", "HTTP/1.1  200 OK\r\n\r\n"),
                Arguments.of("a status of two digits", "HTTP/1.1 20 OK\r\n\r\n"),
                Arguments.of("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n"),
                Arguments.of("a status of letters", "HTTP/1.1 abc OK\r\n\r\n"),
                Arguments.of("a status below 100", "HTTP/1.1 099 OK\r\n\r\n"),
                Arguments.of("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"),
                Arguments.of("interim replies without end", "HTTP/1.1 102 Processing\r\n\r\n".repeat(40)),
                Arguments.of("the end inside the status line", "HTTP/1.1 20"),
                Arguments.of("the end inside a header", OK + "Content-Le"),
                Arguments.of("the end before the empty line", OK + "Content-Length: 0\r\n"),
                Arguments.of("the end after an interim reply", "HTTP/1.1 100 Continue\r\n\r\n"),
                Arguments.of("white space before the colon", OK + "Content-Length : 1\r\n\r\na"),
                Arguments.of("white space in a name", OK + "X Y: 1\r\n\r\n"),
                Arguments.of("no name", OK + ": 1\r\n\r\n"),
                Arguments.of("no colon", OK + "nonsense\r\n\r\n"),
                Arguments.of("a fold before any header", OK + " X: 1\r\n\r\n"),
                Arguments.of("a lone CR in a value", OK + "X: a\rContent-Length: 5\r\n\r\n"),
                Arguments.of("a NUL in a value", OK + "X: a\0b\r\n\r\n"),
                Arguments.of("a name beyond ASCII", OK + "X\u00fc: a\r\n\r\n"),
                Arguments.of("two different lengths", OK + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
                Arguments.of("two different lengths in a line", OK + "Content-Length: 1, 2\r\n\r\nab"),
                Arguments.of("a negative length", OK + "Content-Length: -1\r\n\r\n"),
                Arguments.of("a length with a sign", OK + "Content-Length: +1\r\n\r\na"),
                Arguments.of("a length in hexadecimal", OK + "Content-Length: 0x1\r\n\r\na"),
                Arguments.of("no number as length", OK + "Content-Length: \r\n\r\na"),
                Arguments.of("half a list of lengths", OK + "Content-Length: 1,\r\n\r\na"),
                Arguments.of("a length over the largest number", OK + "Content-Length: 9223372036854775808\r\n\r\na"),
                Arguments.of("gzip as transfer encoding", OK + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of("chunked twice", OK + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of(
                        "chunked on two lines",
                        OK + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of("an unknown transfer encoding", OK + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                Arguments.of("headers without end", OK + "X: y\r\n".repeat(1_001) + "\r\n"),
                Arguments.of("a header line without end", OK + "X: " + "y".repeat(70_000) + "\r\n\r\n"),
                Arguments.of("a head without end", OK + ("X: " + "y".repeat(60_000) + "\r\n").repeat(5) + "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void head_whenNotByTheRules_isRefused(String name, String raw) throws Exception {
        try (RawServer server = server(raw)) {
            assertThatThrownBy(() -> transport.send(Requests.get(server), new AbortSignal()))
                    .isInstanceOfAny(ProtocolException.class, EOFException.class);
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("the end before the length", OK + "Content-Length: 5\r\n\r\nabcd"),
                Arguments.of("the end before a long length", OK + "Content-Length: 999999999999999999\r\n\r\nabcd"),
                Arguments.of("the end before a chunk", CHUNKED),
                Arguments.of("the end inside a chunk size", CHUNKED + "3"),
                Arguments.of("the end inside a chunk", CHUNKED + "5\r\nabcd"),
                Arguments.of("the end after a chunk", CHUNKED + "1\r\na\r\n"),
                Arguments.of("the end before a chunk's CRLF", CHUNKED + "1\r\na"),
                Arguments.of("the end inside the last chunk", CHUNKED + "1\r\na\r\n0\r\n"),
                Arguments.of("the end inside a trailer", CHUNKED + "0\r\nX: y\r\n"),
                Arguments.of("a chunk size of letters", CHUNKED + "xyz\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("an empty chunk size", CHUNKED + "\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("an extension without a size", CHUNKED + ";a\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("white space before a chunk size", CHUNKED + " 3\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("white space inside a chunk size", CHUNKED + "1 0\r\n0123456789abcdef\r\n0\r\n\r\n"),
                Arguments.of("a negative chunk size", CHUNKED + "-3\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk size in 0x", CHUNKED + "0x3\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk size over the largest number", CHUNKED + "10000000000000000\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk size of too many zeros", CHUNKED + "0".repeat(40) + "3\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk longer than its size", CHUNKED + "2\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk shorter than its size", CHUNKED + "4\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk size that ends with LF", CHUNKED + "3\nabc\r\n0\r\n\r\n"),
                Arguments.of("a chunk size that ends with CR", CHUNKED + "3\rabc\r\n0\r\n\r\n"),
                Arguments.of("an extension that ends with LF", CHUNKED + "3;a\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk data that ends with LF", CHUNKED + "3\r\nabc\n0\r\n\r\n"),
                Arguments.of("a trailer that ends with LF", CHUNKED + "0\r\nX: y\n\r\n"),
                Arguments.of("extensions without end", CHUNKED + "3;" + "e".repeat(20_000) + "\r\nabc\r\n0\r\n\r\n"),
                Arguments.of(
                        "more extensions than data",
                        CHUNKED + ("1;" + "e".repeat(2_000) + "\r\na\r\n").repeat(20) + "0\r\n\r\n"),
                Arguments.of("trailers without end", CHUNKED + "0\r\n" + "X: y\r\n".repeat(5_000) + "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void body_whenNotComplete_isNeverPassedOffAsComplete(String name, String raw) throws Exception {
        try (RawServer server = server(raw)) {
            TransportReply reply = transport.send(Requests.get(server), new AbortSignal());

            assertThatThrownBy(() -> Requests.text(reply)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> reply.body().read()).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4_096, 100_000})
    void body_whenReadInPiecesOfAnySize_isTheSame(int size) throws Exception {
        String chunk = "1f\r\n" + "0123456789abcdefghijklmnopqrstu" + "\r\n";
        try (RawServer server = server(CHUNKED + chunk.repeat(1_000) + "0\r\n\r\n")) {
            TransportReply reply = transport.send(Requests.get(server), new AbortSignal());
            byte[] piece = new byte[size];
            StringBuilder text = new StringBuilder();
            for (int count = reply.body().read(piece);
                    count >= 0;
                    count = reply.body().read(piece)) {
                assertThat(count).isPositive();
                text.append(new String(piece, 0, count, StandardCharsets.ISO_8859_1));
            }

            assertThat(text.toString()).isEqualTo("0123456789abcdefghijklmnopqrstu".repeat(1_000));
        }
    }

    @Test
    void headers_keepTheirOrderAndNumber() throws Exception {
        try (RawServer server = server(OK + "A: 1\r\nB: 2\r\nA: 3\r\nContent-Length: 0\r\n\r\n")) {
            TransportReply reply = transport.send(Requests.get(server), new AbortSignal());

            assertThat(reply.headers())
                    .containsExactly(
                            new Header("A", "1"),
                            new Header("B", "2"),
                            new Header("A", "3"),
                            new Header("Content-Length", "0"));
        }
    }

    @Test
    void head_whenAskedForAlone_hasNoBody() throws Exception {
        try (RawServer server = server(OK + "Content-Length: 5\r\n\r\n")) {
            TransportReply reply = transport.send(
                    new TransportRequest("HEAD", URI.create(server.url()), List.of(), List.of(), null),
                    new AbortSignal());

            assertThat(reply.body().read()).isEqualTo(-1);
        }
    }
}
