package dev.sonde.http.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.http.Credential;
import dev.sonde.http.Header;
import dev.sonde.http.Secret;
import dev.sonde.http.TransportRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a request is encoded once. */
class RequestHeadTest {

    private static final URI CHAT = URI.create("http://localhost:8080/chat");
    private static final Header ACCEPT = Header.of("Accept", "*/*");
    private static final Secret KEY = Secret.of("sk-1");

    private static TransportRequest request(String method, String path, List<Header> headers, @Nullable Secret key) {
        byte[] body = path.getBytes(StandardCharsets.UTF_8);
        return new TransportRequest(
                method, CHAT.resolve(path), headers, key == null ? List.of() : List.of(Credential.bearer(key)), body);
    }

    private final RequestHead head =
            new RequestHead(request("POST", "/chat", List.of(ACCEPT), KEY), Route.to(CHAT), null);

    @Test
    void head_endsBeforeTheLengthOfTheBody() {
        assertThat(new String(head.bytes(), StandardCharsets.US_ASCII))
                .isEqualTo(
                        "POST /chat HTTP/1.1\r\nHost: localhost:8080\r\nAccept: */*\r\nAuthorization: Bearer sk-1\r\n");
    }

    @Test
    void head_isThatOfTheNextRequestWithAnotherBody() {
        TransportRequest next = request("POST", "/chat", List.of(ACCEPT), KEY).withBody(new byte[7]);

        assertThat(head.isOf(next)).isTrue();
    }

    static Stream<TransportRequest> others() {
        return Stream.of(
                request("PUT", "/chat", List.of(ACCEPT), KEY),
                request("POST", "/chat?a=b", List.of(ACCEPT), KEY),
                request("POST", "/chat", List.of(), KEY),
                request("POST", "/chat", List.of(ACCEPT, ACCEPT), KEY),
                request("POST", "/chat", List.of(Header.of("Accept", "a/b")), KEY),
                request("POST", "/chat", List.of(ACCEPT), Secret.of("sk-2")),
                request("POST", "/chat", List.of(ACCEPT), null));
    }

    @ParameterizedTest
    @MethodSource("others")
    void head_isNotThatOfAnotherRequest(TransportRequest other) {
        assertThat(head.isOf(other)).isFalse();
    }
}
