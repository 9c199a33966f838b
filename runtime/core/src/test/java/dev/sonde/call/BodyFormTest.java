package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.NotFoundException;
import dev.sonde.json.JsonValue;
import dev.sonde.json.JsonValueCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies, replies and parameters that are not JSON. */
@Timeout(60)
class BodyFormTest {

    private static final JsonValueCodec ANY = JsonValueCodec.INSTANCE;

    private final AtomicReference<Connection.Request> seen = new AtomicReference<>();

    private <T> T call(int status, String type, String reply, Function<ApiClient, T> call) throws IOException {
        try (RawServer server = new RawServer(connection -> {
                    seen.set(connection.request());
                    connection.reply(status, type, reply);
                });
                ApiClient client = TestBuilder.of(server).build()) {
            return call.apply(client);
        }
    }

    @Test
    void reply_withoutABody_isNothing() throws Exception {
        Void nothing = call(204, "text/plain", "", client -> client.delete("/a").fetch(BodyForm.NONE));
        assertThat(nothing).isNull();
        assertThat(seen.get().header("Accept")).isEqualTo("*/*");
    }

    @Test
    void reply_asTextAndBytes_isWhatCame() throws Exception {
        String text = "<a>grüße</a>";
        String read = call(200, "text/xml", text, client -> client.get("/a").fetch(BodyForm.TEXT));
        assertThat(read).isEqualTo(text);
        byte[] bytes = call(
                200,
                "image/png",
                text,
                client -> client.get("/a").fetchAsync(BodyForm.BYTES).join());
        assertThat(bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        ApiReply<String> whole =
                call(200, "text/xml", text, client -> client.get("/a").reply(BodyForm.TEXT));
        assertThat(whole.head().status()).isEqualTo(200);
    }

    @Test
    void reply_withAnError_throws() throws Exception {
        assertThatThrownBy(() ->
                        call(404, "text/plain", "no", client -> client.get("/a").fetch(BodyForm.BYTES)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void form_sendsAFieldPerProperty() throws Exception {
        JsonValue value = JsonValue.parse("{\"a\":\"x y&z\",\"b\":[1,2],\"c\":null,\"d\":{\"e\":true}}");
        call(200, "text/plain", "", client -> client.post("/a").form(value, ANY).fetch(BodyForm.NONE));
        assertThat(seen.get().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(seen.get().body()).isEqualTo("a=x%20y%26z&b=1&b=2&d=%7B%22e%22%3Atrue%7D");
    }

    @Test
    void multipart_sendsFieldsAndFiles() throws Exception {
        MultipartBody body = new MultipartBody()
                .file("image", new FilePart("a\"b.png", "image/png", "PNG".getBytes(StandardCharsets.UTF_8)))
                .files("more", List.of(FilePart.of("c", new byte[] {'c'})))
                .file("none", null)
                .fields(JsonValue.parse("{\"title\":\"grüße\"}"), ANY);
        call(200, "text/plain", "", client -> client.post("/a").body(body).fetch(BodyForm.NONE));
        String type = seen.get().header("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        String boundary = "--" + type.substring(type.indexOf('=') + 1);
        assertThat(seen.get().body().replace(boundary, "--B")).isEqualTo("""
                        --B
                        Content-Disposition: form-data; name="image"; filename="a%22b.png"
                        Content-Type: image/png

                        PNG
                        --B
                        Content-Disposition: form-data; name="more"; filename="c"
                        Content-Type: application/octet-stream

                        c
                        --B
                        Content-Disposition: form-data; name="title"

                        grüße
                        --B--
                        """.replace("\n", "\r\n"));
    }

    @Test
    void body_thatIsNull_isNotSent() throws Exception {
        call(
                200,
                "text/plain",
                "",
                client -> client.post("/a")
                        .body((String) null, "text/plain")
                        .body((JsonValue) null, ANY)
                        .fetch(BodyForm.NONE));
        assertThat(seen.get().header("Content-Type")).isNull();
        assertThat(seen.get().body()).isEmpty();
    }

    @Test
    void cookies_shareAHeader() throws Exception {
        call(
                200,
                "text/plain",
                "",
                client -> client.get("/a")
                        .cookie("a", "x;y")
                        .cookie("b", 2)
                        .cookie("c", null)
                        .fetch(BodyForm.NONE));
        assertThat(seen.get().header("Cookie")).isEqualTo("a=x%3By; b=2");
    }

    /** The table of RFC 6570 and of OpenAPI's Parameter Object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FORM_EXPLODED; [1,2]; p=1&p=2",
                "FORM_EXPLODED; {\"x\":1,\"y\":2}; x=1&y=2",
                "FORM_EXPLODED; \"a b\"; p=a%20b",
                "FORM; [1,2]; p=1%2C2",
                "FORM; {\"x\":1,\"y\":2}; p=x%2C1%2Cy%2C2",
                "SPACE_DELIMITED; [1,2]; p=1%202",
                "PIPE_DELIMITED; [1,2]; p=1%7C2",
                "DEEP_OBJECT; {\"x\":1,\"y\":{\"z\":2}}; p%5Bx%5D=1&p%5By%5D%5Bz%5D=2"
            })
    void query_hasItsStyle(ParameterStyle style, String json, String expected) throws Exception {
        call(
                200,
                "text/plain",
                "",
                client -> client.get("/a")
                        .query("p", JsonValue.parse(json), ANY, style)
                        .query("none", null, ANY, style)
                        .fetch(BodyForm.NONE));
        assertThat(seen.get().line()).isEqualTo("GET /a?" + expected + " HTTP/1.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SIMPLE; [1,2]; 1%2C2",
                "SIMPLE; {\"x\":1,\"y\":2}; x%2C1%2Cy%2C2",
                "SIMPLE_EXPLODED; {\"x\":1,\"y\":2}; x%3D1%2Cy%3D2",
                "LABEL; [1,2]; .1.2",
                "MATRIX; [1,2]; %3Bp%3D1%2C2"
            })
    void path_hasItsStyle(ParameterStyle style, String json, String expected) throws Exception {
        call(
                200,
                "text/plain",
                "",
                client -> client.get("/{p}")
                        .path("p", JsonValue.parse(json), ANY, style)
                        .header("X-List", JsonValue.parse("[1,2]"), ANY)
                        .fetch(BodyForm.NONE));
        assertThat(seen.get().line()).isEqualTo("GET /" + expected + " HTTP/1.1");
        assertThat(seen.get().header("X-List")).isEqualTo("1,2");
    }
}
