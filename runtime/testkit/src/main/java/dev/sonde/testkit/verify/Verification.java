package dev.sonde.testkit.verify;

import dev.sonde.testkit.script.ReceivedRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Compares what was received with what was expected, and remembers what was. Safe to use from any thread. */
public final class Verification {

    private static final int SHOWN = 10;

    private final Supplier<List<ReceivedRequest>> requests;
    private final Set<ReceivedRequest> verified = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param requests gives what has been received, in the order of arrival */
    public Verification(Supplier<List<ReceivedRequest>> requests) {
        this.requests = requests;
    }

    /**
     * Checks that just so many requests match.
     *
     * @throws AssertionError when there are more or fewer, with those received, nearest first
     */
    public synchronized void verify(int times, RequestPattern pattern) {
        List<ReceivedRequest> all = requests.get();
        List<ReceivedRequest> matching = all.stream().filter(pattern).toList();
        if (matching.size() != times) {
            throw new AssertionError("Expected " + Words.requests(times) + " " + pattern + ", but received "
                    + matching.size() + " of them." + described(all, pattern));
        }
        verified.addAll(matching);
    }

    /**
     * Checks that every request has been verified.
     *
     * @throws AssertionError when one has not, with all those
     */
    public synchronized void verifyNoMore() {
        List<ReceivedRequest> all = requests.get();
        List<Integer> others = IntStream.range(0, all.size())
                .boxed()
                .filter(index -> !verified.contains(all.get(index)))
                .toList();
        if (!others.isEmpty()) {
            StringBuilder text = new StringBuilder("Expected no more requests, but received "
                    + Words.requests(others.size()) + " that no verification has asked for:");
            others.stream()
                    .limit(SHOWN)
                    .forEach(index -> text.append('\n').append(Words.line(index + 1, all.get(index))));
            throw new AssertionError(text.append(more(others.size())).toString());
        }
    }

    /** Forgets what was verified. */
    public synchronized void clear() {
        verified.clear();
    }

    private static String described(List<ReceivedRequest> all, RequestPattern pattern) {
        if (all.isEmpty()) {
            return " Nothing was received at all.";
        }
        StringBuilder text = new StringBuilder(" Received, nearest first:");
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        index -> pattern.differences(all.get(index)).size()))
                .limit(SHOWN)
                .forEach(index -> text.append('\n').append(line(index, all.get(index), pattern)));
        return text.append(more(all.size())).toString();
    }

    private static String line(int index, ReceivedRequest request, RequestPattern pattern) {
        List<String> differences = pattern.differences(request);
        return Words.line(index + 1, request)
                + (differences.isEmpty() ? " - matches" : " - " + String.join("; ", differences));
    }

    private static String more(int count) {
        return count <= SHOWN ? "" : "\n  and " + (count - SHOWN) + " more";
    }
}
