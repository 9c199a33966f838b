package dev.sonde.http.socket;

import java.io.Closeable;
import java.io.IOException;

/** The two directions of a connection, in the clear or not. For one thread, but {@link #close()} is for any. */
interface Wire extends Closeable {

    /** Reads what comes next, at least a byte; -1 at the end. */
    int read(byte[] target, int offset, int length) throws IOException;

    /** Reads only what is here already; 0 if that is nothing. */
    int readAtHand(byte[] target, int offset, int length) throws IOException;

    void write(byte[] source, int offset, int length) throws IOException;

    /** Whether the connection stands and nothing has come that nobody asked for. What has come is lost. */
    boolean isQuiet();

    /** After the end: whether the server ended the connection by the rules, so that nothing can be missing. */
    boolean endedByTheRules();

    /** Closes at once, whoever waits. */
    @Override
    void close();
}
