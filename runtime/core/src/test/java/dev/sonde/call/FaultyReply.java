package dev.sonde.call;

import dev.sonde.fuzz.Choices;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a server sends in answer to one request: a good reply, then harmed at random.
 *
 * @param bytes all that is sent
 * @param splits where the bytes are cut into several writes, in order
 * @param ending what happens to the connection after the last byte
 * @param harm what was done to the reply
 */
record FaultyReply(byte[] bytes, int[] splits, Ending ending, Harm harm) {

    /** What happens to the connection after the last byte. */
    enum Ending {
        /** Waits for the next request. */
        KEEP,
        CLOSE,
        RESET,
        /** Sends no more, but goes on listening. */
        HALF_CLOSE
    }

    /** What was done to a good reply. */
    enum Harm {
        NONE,
        /** The rest is missing. */
        CUT,
        /** More comes behind the end: on a reused connection it must never pass for the next reply. */
        EXTRA,
        /** A bit, a length, a piece is another one: what arrives may be valid and still differ. */
        CHANGED
    }

    private static final byte[] STRAY =
            ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n\"stray\"")
                    .getBytes(StandardCharsets.ISO_8859_1);

    static FaultyReply of(byte[] good, boolean endsByClose, Choices choices) {
        Harm harm = choices.of(Harm.NONE, Harm.CUT, Harm.EXTRA, Harm.CHANGED, Harm.CHANGED);
        byte[] bytes = switch (harm) {
            case NONE -> good;
            case CUT -> Arrays.copyOf(good, choices.below(good.length));
            case EXTRA -> join(good, choices.of(STRAY, new byte[] {'\r', '\n'}, new byte[] {0}));
            case CHANGED -> changed(good.clone(), choices);
        };
        Ending ending = choices.of(Ending.values());
        if (harm == Harm.NONE && (endsByClose || ending == Ending.RESET)) {
            // A reset takes away what was not read yet.
            ending = choices.of(Ending.CLOSE, Ending.HALF_CLOSE);
        }
        return new FaultyReply(bytes, splits(bytes, good.length, harm, choices), ending, harm);
    }

    /** Stray bytes go out in one write with the end before them: coming later, nobody could tell them from a reply. */
    private static int[] splits(byte[] bytes, int end, Harm harm, Choices choices) {
        int bound = harm == Harm.EXTRA ? end : bytes.length;
        int writes = bound == 0 ? 0 : choices.below(4);
        return IntStream.range(0, writes)
                .map(i -> choices.below(bound))
                .sorted()
                .toArray();
    }

    private static byte[] changed(byte[] bytes, Choices choices) {
        int at = choices.below(bytes.length);
        int length = Math.min(1 + choices.below(40), bytes.length - at);
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        switch (choices.below(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << choices.below(8));
            case 1 -> bytes[at] = choices.of((byte) 0, (byte) '\n', (byte) '\r', (byte) ' ', (byte) ':', (byte) 0xff);
            case 2 -> {
                return join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            }
            case 3 -> {
                return join(Arrays.copyOf(bytes, at), piece, Arrays.copyOfRange(bytes, at, bytes.length));
            }
            case 4 -> {
                byte[] noise = new byte[length];
                for (int i = 0; i < length; i++) {
                    noise[i] = (byte) choices.below(256);
                }
                return join(Arrays.copyOf(bytes, at), noise, Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> digits(bytes, choices);
        }
        return bytes;
    }

    /** Most digits of a reply are lengths. */
    private static void digits(byte[] bytes, Choices choices) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9' && choices.rarely(6)) {
                bytes[i] = (byte) ('0' + choices.below(10));
            }
        }
    }

    private static byte[] join(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    @Override
    public String toString() {
        return harm + ", " + ending + ", writes cut at " + Arrays.toString(splits) + ", sent:\n"
                + new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
