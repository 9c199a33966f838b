package dev.sonde.testkit.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of URIs (RFC 3986). */
public final class PercentCoding {

    private PercentCoding() {}

    /** Decodes; what is no valid escape stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? escaped(bytes[i + 1], bytes[i + 2]) : -1;
            if (value < 0) {
                decoded.write(bytes[i]);
            } else {
                decoded.write(value);
                i += 2;
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int escaped(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
