package dev.sonde.openapi.host;

import java.util.List;

/** An output folder in which a run would lose something, or differs from what it should be; the message lists every file. */
public final class RefusedOutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedOutputException(String reason, List<String> files, String remedy) {
        super(reason + "\n  " + String.join("\n  ", files) + "\n" + remedy);
    }
}
