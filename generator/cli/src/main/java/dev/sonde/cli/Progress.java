package dev.sonde.cli;

import java.io.PrintWriter;

/** Says what is going on, for work that may take a while: beside the result, on the error stream. */
final class Progress {

    private final PrintWriter err;

    Progress(PrintWriter err) {
        this.err = err;
    }

    void step(String text) {
        err.println(text + " ...");
        err.flush();
    }
}
