package dev.sonde.testkit.wire;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The ids that a fake gives: the same ones in every run, in the order of the requests. */
final class Ids {

    private static final int CALL_LENGTH = 24;

    private final AtomicLong requests = new AtomicLong();

    /** The ids of the next request. */
    Ids.OfRequest next() {
        return new OfRequest(requests.incrementAndGet());
    }

    /** The ids of one request. */
    record OfRequest(long number) {

        /** The id of the reply and of all its chunks: a UUID. */
        String reply() {
            return uuid("reply");
        }

        /** The id in the text of some errors: a UUID. */
        String request() {
            return uuid("request");
        }

        /** The value of {@code x-ds-trace-id}: 32 hexadecimal digits. */
        String trace() {
            return uuid("trace").replace("-", "");
        }

        /** The id of a call: its place in two digits and 24 letters or digits. */
        String call(int index) {
            String digits = uuid("call " + index).replace("-", "").substring(0, CALL_LENGTH);
            return "call_" + (index < 10 ? "0" : "") + index + "_" + digits;
        }

        private String uuid(String purpose) {
            byte[] name = (purpose + " " + number).getBytes(StandardCharsets.UTF_8);
            return UUID.nameUUIDFromBytes(name).toString();
        }
    }
}
