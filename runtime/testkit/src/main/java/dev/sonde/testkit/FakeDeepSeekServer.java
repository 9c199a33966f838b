package dev.sonde.testkit;

import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/**
 * The fake as a program, for clients in any language: {@code FakeDeepSeekServer [--port N]}. It prints its base URL and the key
 * that it accepts, answers from the built-in model, and runs until it gets a signal to end.
 */
public final class FakeDeepSeekServer {

    private static final String USAGE = "Usage: FakeDeepSeekServer [--port N]\n"
            + "  --port N   listen on this port of 127.0.0.1, 0 (the default) for a free one";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int LAST_PORT = 65_535;

    private FakeDeepSeekServer() {}

    /**
     * Runs the program. Exit status: 2 for arguments that it does not know, 1 when the port cannot be had.
     *
     * @throws InterruptedException when the thread is interrupted while the fake runs
     */
    public static void main(String[] args) throws InterruptedException {
        if (args.length == 1 && args[0].equals("--help")) {
            System.out.println(USAGE);
            return;
        }
        int port = 0;
        try {
            port = port(args);
        } catch (IllegalArgumentException e) {
            exit(MISUSED, e.getMessage() + "\n" + USAGE);
        }
        try {
            serve(FakeDeepSeek.start(port));
        } catch (UncheckedIOException e) {
            exit(FAILED, "Cannot listen on port " + port + ": " + e.getMessage());
        }
    }

    private static void serve(FakeDeepSeek fake) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(fake::close, "fake-deepseek-close"));
        System.out.println("base URL: " + fake.baseUrl());
        System.out.println("API key: " + fake.apiKey());
        // Nothing counts it down: the signal ends the process.
        new CountDownLatch(1).await();
    }

    /**
     * The port that the arguments ask for.
     *
     * @throws IllegalArgumentException when they are others than these
     */
    static int port(String... args) {
        if (args.length == 0) {
            return 0;
        }
        if (!args[0].equals("--port")) {
            throw new IllegalArgumentException("Unknown argument: " + args[0]);
        }
        if (args.length == 1) {
            throw new IllegalArgumentException("--port needs a number");
        }
        if (args.length > 2) {
            throw new IllegalArgumentException("Unknown argument: " + args[2]);
        }
        return number(args[1]);
    }

    private static int number(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // No number is as wrong as one out of range.
        }
        throw new IllegalArgumentException("--port needs a number from 0 to " + LAST_PORT + ", not " + text);
    }

    private static void exit(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
