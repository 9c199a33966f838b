package dev.sonde.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.fuzz.Choices;
import dev.sonde.fuzz.Fuzz;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decoder against the rules of WHATWG, on random streams in random pieces. */
class SseDecoderFuzzTest {

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    /** For a fuzzer that watches coverage. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        decodesByTheRules(new Choices(input));
        staysWithinItsBound(new Choices(input));
    }

    @Test
    void anyStreamInAnyPieces_isDecodedByTheRules() {
        Fuzz.check(20_000, SseDecoderFuzzTest::decodesByTheRules);
    }

    @Test
    void anyStream_isRefusedWhereItPassesTheBound() {
        Fuzz.check(10_000, SseDecoderFuzzTest::staysWithinItsBound);
    }

    private static void decodesByTheRules(Choices choices) throws IOException {
        byte[] stream = RandomEvents.bytes(choices);
        EventStreamRules rules = new EventStreamRules(new String(stream, StandardCharsets.UTF_8));
        SplitInput in = new SplitInput(stream, choices);
        SseDecoder decoder = new SseDecoder(in, UNBOUNDED);
        String shown = show(stream);
        List<Integer> ends = endsInBytes(stream);
        for (int i = 0; i < rules.events().size(); i++) {
            assertThat(decoder.next()).as(shown).isEqualTo(rules.events().get(i));
            assertThat(in.beforeLastRead())
                    .as("nothing is held back until more comes: event %s of %s", i, shown)
                    .isLessThan(ends.get(i));
        }
        assertThat(decoder.next()).as(shown).isNull();
        assertThat(decoder.next()).as(shown).isNull();
        assertThat(decoder.unfinished()).as(shown).isEqualTo(rules.unfinished());
    }

    private static void staysWithinItsBound(Choices choices) throws IOException {
        int bound = 1 + choices.below(40);
        byte[] stream = RandomEvents.bytes(choices);
        SseDecoder decoder = new SseDecoder(new SplitInput(stream, choices), bound);
        String shown = "bound " + bound + ", " + show(stream);
        // One character per byte: what counts is bytes.
        Bounded bounded = Bounded.of(new String(stream, StandardCharsets.ISO_8859_1), bound);
        List<ServerSentEvent> events = new EventStreamRules(new String(stream, StandardCharsets.UTF_8)).events();
        for (int i = 0; i < bounded.events(); i++) {
            assertThat(decoder.next()).as(shown).isEqualTo(events.get(i));
        }
        if (bounded.passed()) {
            assertThatThrownBy(decoder::next).as(shown).isInstanceOf(EventTooLargeException.class);
        } else {
            assertThat(decoder.next()).as(shown).isNull();
        }
    }

    private static List<Integer> endsInBytes(byte[] stream) {
        boolean mark = new String(stream, StandardCharsets.UTF_8).startsWith("\uFEFF");
        byte[] text = mark ? Arrays.copyOfRange(stream, 3, stream.length) : stream;
        return new EventStreamRules(new String(text, StandardCharsets.ISO_8859_1))
                .ends().stream().map(end -> mark ? end + 3 : end).toList();
    }

    private static String show(byte[] stream) {
        StringBuilder shown = new StringBuilder("the stream \"");
        for (byte octet : stream) {
            switch (octet) {
                case '\n' -> shown.append("\\n");
                case '\r' -> shown.append("\\r");
                default ->
                    shown.append(
                            octet >= ' ' && octet <= '~' ? String.valueOf((char) octet) : "\\x%02x".formatted(octet));
            }
        }
        return shown.append('"').toString();
    }

    @Test
    void aStreamThatHidesEverySpecialCase_isDecodedByTheRules() throws IOException {
        String text = "\uFEFF: hi\r\rid: 1\nretry: 5\n\nevent: x\ndata\ndata:  b\r\n\r\nid: \0\ndata: c";
        SseDecoder decoder = new SseDecoder(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UNBOUNDED);
        EventStreamRules rules = new EventStreamRules(text);

        assertThat(rules.events()).containsExactly(new ServerSentEvent("x", "\n b", "1", Duration.ofMillis(5)));
        assertThat(decoder.next()).isEqualTo(rules.events().get(0));
        assertThat(decoder.next()).isNull();
        assertThat(decoder.unfinished()).isEqualTo("c").isEqualTo(rules.unfinished());
    }
}
