package dev.sonde.testkit;

import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/**
 * The fake as a program, for clients in any language. It prints its base URL and the key that it accepts, answers by the rules of
 * a script file, from recordings or from the built-in model, or records what a real server answers, and runs until it gets a signal to end. {@code --help} shows its options.
 */
public final class FakeDeepSeekServer {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private FakeDeepSeekServer() {}

    /**
     * Runs the program. Exit status: 2 for wrong arguments or a mistake in the script, 1 when the port cannot be had or a file not
     * be read.
     *
     * @throws InterruptedException when the thread is interrupted while the fake runs
     */
    public static void main(String[] args) throws InterruptedException {
        try {
            ServerOptions options = ServerOptions.read(args);
            if (options.help()) {
                System.out.println(ServerOptions.usage());
            } else {
                serve(options);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            exit(MISUSED, e.getMessage() + "\nFor the options see --help.");
        } catch (UncheckedIOException e) {
            exit(FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static void serve(ServerOptions options) throws InterruptedException {
        FakeDeepSeek fake = options.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(options, fake), "fake-deepseek-close"));
        System.out.println("base URL: " + fake.baseUrl());
        System.out.println("API key: " + options.key(fake));
        // Nothing counts it down: the signal ends the process.
        new CountDownLatch(1).await();
    }

    private static void end(ServerOptions options, FakeDeepSeek fake) {
        fake.close();
        String conclusion = options.conclusion(fake);
        if (!conclusion.isEmpty()) {
            System.err.println(conclusion);
        }
    }

    private static void exit(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
