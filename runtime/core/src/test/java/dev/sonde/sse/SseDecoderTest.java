package dev.sonde.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples and rules of WHATWG HTML, "Server-sent events". */
class SseDecoderTest {

    private static SseDecoder decoder(String text, int bound) {
        return new SseDecoder(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), bound);
    }

    private static List<ServerSentEvent> decode(String text) throws IOException {
        return all(decoder(text, 1_000));
    }

    private static List<ServerSentEvent> all(SseDecoder decoder) throws IOException {
        List<ServerSentEvent> events = new ArrayList<>();
        for (ServerSentEvent event = decoder.next(); event != null; event = decoder.next()) {
            events.add(event);
        }
        return events;
    }

    private static List<String> data(String text) throws IOException {
        return decode(text).stream().map(ServerSentEvent::data).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: a\ndata: b\n\ndata: c\n\n",
                "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n",
                "data: a\rdata: b\r\rdata: c\r\r",
                "data: a\r\ndata: b\r\rdata: c\n\r\n",
                "\uFEFFdata: a\ndata: b\n\n\n\ndata: c\n\n",
                ": hello\n\ndata: a\n: keep-alive\ndata: b\n\n:\ndata: c\n\n",
                "data:a\ndata:b\nunknown: x\n\ndata:c\n\n",
            })
    void next_whenLinesEndAnyWay_joinsDataLines(String text) throws IOException {
        assertThat(data(text)).containsExactly("a\nb", "c");
    }

    @Test
    void next_whenExactlyOneSpaceFollowsTheColon_isNotData() throws IOException {
        assertThat(data("data:  a \n\n")).containsExactly(" a ");
    }

    @Test
    void next_whenDataIsEmpty_isAnEvent() throws IOException {
        assertThat(data("data\n\ndata\ndata\n\ndata:")).containsExactly("", "\n");
    }

    @Test
    void next_whenThereIsNoData_isNoEvent() throws IOException {
        assertThat(decode("event: ping\n\nid: 3\n\n")).isEmpty();
    }

    @Test
    void next_readsTypeIdAndRetry() throws IOException {
        assertThat(decode("event: add\nid: 1\nretry: 3000\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"))
                .containsExactly(
                        new ServerSentEvent("add", "a", "1", Duration.ofSeconds(3)),
                        new ServerSentEvent("message", "b", "1", null),
                        new ServerSentEvent("message", "c", "", null));
    }

    @Test
    void next_whenTypeWasOfAnEventWithoutData_forgetsIt() throws IOException {
        assertThat(decode("event: add\n\ndata: a\n\n")).containsExactly(new ServerSentEvent("message", "a", "", null));
    }

    @Test
    void next_whenRetryOrIdIsNonsense_ignoresIt() throws IOException {
        assertThat(decode("retry: 3s\nid: a\0b\ndata: a\n\n"))
                .containsExactly(new ServerSentEvent("message", "a", "", null));
    }

    @Test
    void next_whenFieldIsNearlyData_ignoresIt() throws IOException {
        assertThat(data(" data: a\nDATA: b\ndatas: c\ndata : d\n\n")).isEmpty();
    }

    @Test
    void next_whenAByteOrderMarkComesLater_isNotSkipped() throws IOException {
        assertThat(data("data: a\n\n\uFEFFdata: b\n\n")).containsExactly("a");
    }

    @Test
    void next_whenReadByteByByte_joinsCharacters() throws IOException {
        byte[] bytes = "data: gr\u00fc\u00df \uD83D\uDE00\r\n\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(all(new SseDecoder(new OneByOne(bytes), 1_000)))
                .extracting(ServerSentEvent::data)
                .containsExactly("gr\u00fc\u00df \uD83D\uDE00");
    }

    @Test
    void next_whenLineEndsWithCarriageReturn_doesNotWaitForMore() throws IOException {
        OneByOne in = new OneByOne("data: a\r\rdata: b".getBytes(StandardCharsets.UTF_8));

        assertThat(new SseDecoder(in, 1_000).next()).isNotNull();
        assertThat(in.position).isEqualTo("data: a\r\r".length());
    }

    @Test
    void unfinished_whenTheInputEndsInsideAnEvent_isItsData() throws IOException {
        SseDecoder decoder = decoder("data: a\n\ndata: b\ndata: c", 1_000);

        assertThat(all(decoder)).hasSize(1);
        assertThat(decoder.unfinished()).isEqualTo("b\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: a", "\uFEFFdata: a", "data: a\n"})
    void unfinished_whenTheEndWasAskedForTwice_isItsDataStill(String text) throws IOException {
        SseDecoder decoder = decoder(text, 1_000);

        assertThat(all(decoder)).isEmpty();
        assertThat(decoder.next()).isNull();
        assertThat(decoder.unfinished()).isEqualTo("a").isEqualTo(decoder.unfinished());
    }

    @Test
    void unfinished_whenTheInputEndsAfterAnEvent_isNull() throws IOException {
        SseDecoder decoder = decoder("data: a\n\n: comment\n", 1_000);

        assertThat(all(decoder)).hasSize(1);
        assertThat(decoder.unfinished()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: 0123456789\n\n", "data: 01234\ndata: 56789\n\n", ": 01234567890123456789"})
    void next_whenTooLarge_refuses(String text) {
        assertThatThrownBy(() -> decoder(text, 10).next()).isInstanceOf(EventTooLargeException.class);
    }

    @Test
    void next_whenManySmallEvents_areWithinTheBound() throws IOException {
        assertThat(all(decoder("data: 1234\n\n".repeat(50), 10))).hasSize(50);
    }

    /** Gives a byte at a time, as a slow network does. */
    private static final class OneByOne extends InputStream {

        private final byte[] bytes;
        private int position;

        OneByOne(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return position < bytes.length ? bytes[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = read();
            if (read < 0) {
                return -1;
            }
            target[offset] = (byte) read;
            return 1;
        }
    }
}
