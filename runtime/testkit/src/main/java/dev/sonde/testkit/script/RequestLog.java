package dev.sonde.testkit.script;

import java.util.ArrayDeque;
import java.util.List;

/** The requests received last, in the order of arrival. Safe to use from any thread. */
public final class RequestLog {

    private final ArrayDeque<ReceivedRequest> requests = new ArrayDeque<>();
    private final int most;

    /** @param most how many it keeps; older ones are forgotten */
    public RequestLog(int most) {
        this.most = most;
    }

    public synchronized void add(ReceivedRequest request) {
        if (requests.size() == most) {
            requests.removeFirst();
        }
        requests.addLast(request);
    }

    /** A copy of what it holds. */
    public synchronized List<ReceivedRequest> all() {
        return List.copyOf(requests);
    }

    public synchronized void clear() {
        requests.clear();
    }
}
