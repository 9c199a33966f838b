package dev.sonde.testkit.http;

import java.io.IOException;

/** A request that breaks HTTP or a limit; the client is told so and the connection ends. */
final class MalformedRequestException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    MalformedRequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
