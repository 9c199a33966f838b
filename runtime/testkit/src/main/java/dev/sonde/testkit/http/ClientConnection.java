package dev.sonde.testkit.http;

import java.util.concurrent.CompletableFuture;

/** A connection that a client has made, as the server sees it. Safe to use from any thread. */
public final class ClientConnection {

    /** Who ended a connection. */
    public enum EndedBy {
        CLIENT,
        SERVER
    }

    private final long number;
    private final CompletableFuture<EndedBy> ended = new CompletableFuture<>();
    private volatile int requests;
    private volatile boolean replying;

    ClientConnection(long number) {
        this.number = number;
    }

    /** Its place in the order of arrival: 1 for the first connection of the server. */
    public long number() {
        return number;
    }

    /** How many requests came on it. */
    public int requestCount() {
        return requests;
    }

    /** Whether a reply is under way on it; if not, it is idle or has ended. */
    public boolean isReplying() {
        return replying && isOpen();
    }

    public boolean isOpen() {
        return !ended.isDone();
    }

    /** Completed when the connection has ended, with who ended it; each call gives a future of its own. */
    public CompletableFuture<EndedBy> ended() {
        return ended.copy();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the connection's thread alone
    void begin() {
        requests++;
        replying = true;
    }

    void finish() {
        replying = false;
    }

    void end(EndedBy who) {
        ended.complete(who);
    }

    @Override
    public String toString() {
        String state = isReplying() ? "replying" : isOpen() ? "idle" : "ended by " + ended.join();
        return "connection " + number + " (" + requests + " requests, " + state + ")";
    }
}
