package dev.sonde.samples.benchmarks;

import dev.sonde.deepseek.codec.ChatCompletionChunkCodec;
import dev.sonde.deepseek.codec.ChatCompletionCodec;
import dev.sonde.deepseek.model.ChatCompletion;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.json.JsonText;
import dev.sonde.sse.SseDecoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of reading a reply that need no server. Run by JMH: {@code org.openjdk.jmh.Main -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodingBenchmark {

    private static final int EVENTS = 1_000;
    private static final int BOUND = 1 << 20;

    private final byte[] reply = Replies.text();
    private final byte[] chunk = data(Replies.chunk());
    private final byte[] stream = repeat(Replies.chunk());

    private static byte[] data(byte[] event) {
        return Arrays.copyOfRange(event, "data: ".length(), event.length - "\n\n".length());
    }

    private static byte[] repeat(byte[] event) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < EVENTS; i++) {
            all.writeBytes(event);
        }
        return all.toByteArray();
    }

    /** A reply in one piece. */
    @Benchmark
    public ChatCompletion reply() {
        return JsonText.read(reply, ChatCompletionCodec.INSTANCE);
    }

    /** A chunk of a stream. */
    @Benchmark
    public ChatCompletionChunk chunk() {
        return JsonText.read(chunk, ChatCompletionChunkCodec.INSTANCE);
    }

    /** The framing of a thousand events. */
    @Benchmark
    public int events() throws IOException {
        SseDecoder decoder = new SseDecoder(new ByteArrayInputStream(stream), BOUND);
        int events = 0;
        while (decoder.next() != null) {
            events++;
        }
        return events;
    }
}
