package dev.sonde.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Accounts for what a test may leave behind: sockets, threads, and calls under way (each has a task on the clock). What is
 * there after the test, everything of the test being closed, and was not there before it fails the test, by name and with
 * where it is. Every test of a module on whose test class path this stands is under it; a class that shares something among
 * its tests, and hence has a method {@code @AfterAll}, as a whole.
 *
 * <p>Things end a moment after they were told to, on threads of their own: they are given time before they count as leaked. The
 * JDK's HTTP client cannot be closed before JDK 21: there, where it was used, nothing is said.
 */
public final class LeakCheck implements BeforeAllCallback, BeforeEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(LeakCheck.class);
    private static final long PATIENCE_SECONDS = 20;
    private static final int SHOWN = 12;

    @Override
    public void beforeAll(ExtensionContext context) {
        keep(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (AnnotationSupport.findAnnotatedMethods(
                        context.getRequiredTestClass(), AfterAll.class, HierarchyTraversalMode.TOP_DOWN)
                .isEmpty()) {
            keep(context);
        }
    }

    /** What is put into the store first is closed last: after what the test's own extensions have there. */
    private static void keep(ExtensionContext context) {
        Map<String, String> before = holdings();
        AutoCloseable check = () -> check(before);
        context.getStore(NAMESPACE).put(LeakCheck.class, check);
    }

    private static void check(Map<String, String> before) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<String> leaks = leaks(before);
        while (!leaks.isEmpty()) {
            if (Runtime.version().feature() < 21 && leaks.stream().anyMatch(leak -> leak.contains("HttpClient-"))) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "left behind " + PATIENCE_SECONDS + " s after the end:\n" + String.join("\n", leaks));
            }
            // Nothing tells when another thread or the other end of a socket is gone.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            leaks = leaks(before);
        }
    }

    /**
     * Waits until no call of this process is under way any more: also while clients are open, which would end it.
     *
     * @throws AssertionError when one still is after a time that is enough for anything that is about to end
     */
    public static void awaitNoCallUnderWay() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (SystemTime.tasks() > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(SystemTime.tasks() + " calls still under way: their clocks are running");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    static List<String> leaks(Map<String, String> before) {
        List<String> leaks = new ArrayList<>();
        holdings().forEach((id, description) -> {
            if (!before.containsKey(id)) {
                leaks.add(description);
            }
        });
        return leaks;
    }

    static Map<String, String> holdings() {
        Map<String, String> holdings = new LinkedHashMap<>(OpenSockets.find());
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (isOurs(thread.getName())) {
                holdings.put("thread " + thread.getId(), "thread " + thread.getName() + place(stack));
            }
        });
        for (int i = 1; i <= SystemTime.tasks(); i++) {
            holdings.put("call " + i, "a call under way: its clock is running");
        }
        return holdings;
    }

    private static String place(StackTraceElement[] stack) {
        return Stream.of(stack).limit(SHOWN).map(frame -> "\n    at " + frame).collect(Collectors.joining());
    }

    /** The clock's thread stays for a while by design; its tasks are counted. */
    private static boolean isOurs(String thread) {
        return thread.startsWith("sonde-") && !thread.startsWith("sonde-clock")
                || thread.startsWith("HttpClient-")
                || thread.startsWith("http-connection-")
                || thread.startsWith("http-server-")
                || thread.startsWith("raw-");
    }
}
