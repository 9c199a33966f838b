package dev.sonde.call;

import dev.sonde.error.CallException;
import dev.sonde.http.Header;
import dev.sonde.observe.CallEnd;
import dev.sonde.observe.CallListener;
import dev.sonde.observe.CallObserver;
import dev.sonde.observe.ObservedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps what listeners are told, one line per event. */
final class Recorder implements CallListener {

    private final List<ObservedCall> calls = new CopyOnWriteArrayList<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<CallEnd> ends = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public CallObserver begin(ObservedCall call) {
        calls.add(call);
        events.add("begin " + call.form());
        return new Observer();
    }

    List<ObservedCall> calls() {
        return new ArrayList<>(calls);
    }

    /** The only call. */
    ObservedCall call() {
        if (calls.size() != 1) {
            throw new AssertionError("Not one call, but " + calls);
        }
        return calls.get(0);
    }

    /** All events so far. */
    List<String> events() {
        return new ArrayList<>(events);
    }

    /** Waits for the first end. */
    CallEnd end() throws InterruptedException {
        if (!ended.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("No end comes after " + events);
        }
        return ends.get(0);
    }

    private final class Observer implements CallObserver {

        @Override
        public List<Header> attempt(int attempt) {
            events.add("attempt " + attempt);
            return List.of(Header.of("traceparent", "attempt-" + attempt));
        }

        @Override
        public void retry(int attempt, CallException failure, Duration pause) {
            events.add("retry after " + attempt + " " + failure.getClass().getSimpleName() + " " + pause);
        }

        @Override
        public void replyBegan(int status, String traceId) {
            events.add("reply " + status + " " + traceId);
        }

        @Override
        public void firstToken() {
            events.add("first token");
        }

        @Override
        public void received(Object value) {
            events.add("received " + value);
        }

        @Override
        public void ended(CallEnd end) {
            ends.add(end);
            events.add("ended " + end.outcome());
            ended.countDown();
        }
    }
}
