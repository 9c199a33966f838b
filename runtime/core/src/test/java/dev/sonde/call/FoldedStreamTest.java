package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.DecodingException;
import dev.sonde.error.StreamTruncatedException;
import dev.sonde.error.TooLargeException;
import dev.sonde.fold.Fold;
import dev.sonde.json.Json;
import dev.sonde.json.JsonCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Streams that are wanted as the reply they are pieces of. */
@Timeout(60)
class FoldedStreamTest {

    static final Fold<Delta, Delta> FOLD =
            Fold.builder(Delta.CODEC, Delta.CODEC).append("/text").build();

    private static RawServer streaming(String... events) {
        return new RawServer(connection -> {
            begin(connection, events);
            connection.lastChunk();
        });
    }

    /** A server whose stream does not end. */
    private static RawServer unending(String... events) {
        return new RawServer(connection -> {
            begin(connection, events);
            connection.awaitClosed();
        });
    }

    private static void begin(Connection connection, String... events) throws IOException {
        connection.request();
        connection.chunked("text/event-stream");
        for (String event : events) {
            connection.chunk(event);
        }
    }

    @Test
    void fold_givesTheWholeReply() throws Exception {
        try (RawServer server =
                        streaming(Delta.event("Hel"), Delta.event("lo"), Delta.finish("stop"), "data: [DONE]\n\n");
                ApiClient client = TestBuilder.of(server).build()) {
            Delta whole = client.post("/chat").events(Delta.CODEC, "[DONE]").fold(FOLD);
            assertThat(whole).isEqualTo(new Delta("Hello", "stop"));
        }
    }

    @Test
    void fold_whenWatched_givesEachEventAsItComes() {
        List<String> pieces = new ArrayList<>();
        EventStream<Delta> given = EventStream.of(List.of(new Delta("a", null), new Delta("b", "stop")));
        Delta whole = given.fold(FOLD, event -> pieces.add(event.piece()));
        assertThat(whole).isEqualTo(new Delta("ab", "stop"));
        assertThat(pieces).containsExactly("a", "b");
    }

    @Test
    void fold_whenTruncated_isNoReply() throws Exception {
        try (RawServer server = streaming(Delta.event("Hel"));
                ApiClient client = TestBuilder.of(server).build()) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            assertThatThrownBy(() -> stream.fold(FOLD))
                    .isInstanceOfSatisfying(
                            StreamTruncatedException.class,
                            failure -> assertThat(failure.partialText()).hasValue("Hel"));
        }
    }

    @Test
    void fold_whenTheReceiverThrows_closesTheConnection() throws Exception {
        try (RawServer server = unending(Delta.event("a"), Delta.event("b"));
                ApiClient client = TestBuilder.of(server).build()) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            IllegalStateException broken = new IllegalStateException("broken");
            assertThatThrownBy(() -> stream.fold(FOLD, event -> {
                        throw broken;
                    }))
                    .isSameAs(broken);
            server.awaitScripts();
        }
    }

    @Test
    void fold_whenTheWholeIsTooLarge_closesTheConnection() throws Exception {
        try (RawServer server = unending(Delta.event("x".repeat(150)), Delta.event("x".repeat(150)));
                ApiClient client = TestBuilder.of(server).maxReplyBytes(250).build()) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            assertThatThrownBy(() -> stream.fold(FOLD))
                    .isInstanceOf(TooLargeException.class)
                    .hasMessageContaining("maxReplyBytes");
            server.awaitScripts();
        }
    }

    @Test
    void fold_whenThePiecesMakeNoReply_saysWhere() throws Exception {
        Fold<Delta, Boolean> odd =
                Fold.builder(Delta.CODEC, new FlagCodec()).append("/text").build();
        try (RawServer server = streaming(Delta.event("a"), "data: [DONE]\n\n");
                ApiClient client = TestBuilder.of(server).build()) {
            EventStream<Delta> stream = client.post("/chat").events(Delta.CODEC, "[DONE]");
            assertThatThrownBy(() -> stream.fold(odd))
                    .isInstanceOfSatisfying(
                            DecodingException.class,
                            failure -> assertThat(failure.raw()).isEqualTo("{\"text\":\"a\"}"));
        }
    }

    @Test
    void fold_whenTheStreamIsInUse_isRefused() {
        EventStream<Delta> stream = EventStream.of(List.of());
        stream.iterator();
        assertThatThrownBy(() -> stream.fold(FOLD)).isInstanceOf(IllegalStateException.class);
    }

    /** Reads no object. */
    private static final class FlagCodec implements JsonCodec<Boolean> {
        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser in) {
            return Json.readBoolean(in);
        }
    }
}
