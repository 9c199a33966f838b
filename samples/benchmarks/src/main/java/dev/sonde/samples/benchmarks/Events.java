package dev.sonde.samples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;

/** Server-sent events read line by line, as one does by hand. */
final class Events {

    private static final String DATA = "data: ";

    private Events() {}

    /** The characters of all pieces of text. */
    static long length(BufferedReader lines) throws IOException {
        long length = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("data: [DONE]")) {
                return length;
            }
            if (line.startsWith(DATA)) {
                length += HandJson.content(line.substring(DATA.length())).length();
            }
        }
        throw new IOException("the stream broke off");
    }
}
