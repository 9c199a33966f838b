package dev.sonde.testkit.wire;

import dev.sonde.testkit.http.Exchange;
import dev.sonde.testkit.script.Cut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is left of a reply that breaks off, and its end. */
final class Truncation {

    private Truncation() {}

    /** The events that a cut leaves; the last of the given ones is the mark of the end, which no cut leaves whole. */
    static List<byte[]> events(List<byte[]> all, Cut cut) {
        int whole = Math.min(cut.events(), all.size() - 1);
        List<byte[]> left = new ArrayList<>(all.subList(0, whole));
        if (cut.insideNext()) {
            left.add(half(all.get(whole)));
        }
        return left;
    }

    static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static void end(Exchange exchange, OutputStream body, Cut.End end) throws IOException {
        switch (end) {
            case COMPLETE, ERROR -> body.close();
            case CLOSED -> exchange.abort();
            case RESET -> exchange.reset();
        }
    }
}
