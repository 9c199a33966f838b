package dev.sonde.testkit.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bodies as they were before they were packed, so that a file can be read. */
final class Unpacking {

    private Unpacking() {}

    /** The body; of one that was cut what can be unpacked. */
    static byte[] body(@Nullable String encoding, byte[] raw) {
        if (!"gzip".equalsIgnoreCase(encoding)) {
            return raw;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                body.write(one);
            }
        } catch (IOException cut) {
            // What came before is all there is.
        }
        return body.toByteArray();
    }
}
