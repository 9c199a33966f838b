package dev.sonde.testkit.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The model calls in progress, for each model or each model and user, from their admission to the end of their replies. Safe to use from any
 * thread.
 */
final class Concurrency {

    private final Map<Counted, Set<Long>> running = new HashMap<>();

    /** Whose calls count together; {@code user} is empty where all users' do. */
    record Counted(String model, String user) {}

    /** Counts a call in, unless there are as many as there may be; {@code limit} is empty for any number. */
    synchronized Optional<ApiError> enter(Counted whose, long call, OptionalInt limit) {
        Set<Long> calls = running.computeIfAbsent(whose, name -> new HashSet<>());
        int most = limit.orElse(Integer.MAX_VALUE);
        if (calls.size() >= most) {
            return Optional.of(ApiError.tooConcurrent(calls.size() + 1, most));
        }
        calls.add(call);
        return Optional.empty();
    }

    /** Counts a call out; nothing happens when it is out already. */
    synchronized void leave(Counted whose, long call) {
        Set<Long> calls = running.get(whose);
        if (calls != null) {
            calls.remove(call);
            if (calls.isEmpty()) {
                running.remove(whose);
            }
        }
    }
}
