package dev.sonde.testkit.script;

import dev.sonde.testkit.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which requests get which reply. Made by {@code FakeDeepSeek.when(...)}; it takes effect with its first reply. Safe to use
 * from any thread.
 *
 * <p>Several replies are given one after the other, one per request; the last one is repeated.
 */
public final class Rule {

    private final Predicate<? super ReceivedRequest> condition;
    private final List<Function<? super ReceivedRequest, ? extends Reply>> replies = new ArrayList<>();
    private final String place = Origin.ofRule();
    private int given;
    private int most = Integer.MAX_VALUE;

    Rule(Predicate<? super ReceivedRequest> condition) {
        this.condition = condition;
    }

    /** Replies with the model saying this text. */
    public Rule reply(String text) {
        return reply(Reply.text(text));
    }

    /** Replies as the fake would by itself, but this goes wrong with it. */
    public Rule reply(Fault fault) {
        return reply(Reply.faulty(fault));
    }

    /** Gives this reply; further calls add the replies of the following requests. */
    public Rule reply(Reply reply) {
        return replyWith(request -> reply);
    }

    /** Gives a reply made from the request; it may be made again for a request that it does not reach. */
    public synchronized Rule replyWith(Function<? super ReceivedRequest, ? extends Reply> reply) {
        replies.add(reply);
        return this;
    }

    /**
     * Ends the rule after this many replies; later requests go to the rules before it.
     *
     * @throws IllegalArgumentException when negative
     */
    public synchronized Rule times(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("times must not be negative, but is " + count);
        }
        most = count;
        return this;
    }

    /** How many replies it has given. */
    public synchronized int replyCount() {
        return given;
    }

    /** Where the rule was made and how many of its replies were given, if some never were. */
    synchronized Optional<String> unused() {
        int expected = Math.min(most, replies.size());
        return given >= expected
                ? Optional.empty()
                : Optional.of("the rule made at " + place + ": " + given + " of " + expected + " replies given");
    }

    /**
     * The reply to a request that meets the condition, counted as given; empty otherwise. An answer is for a request that a
     * model answers, so for any other request it is neither given nor counted.
     *
     * <p>The test's own code runs outside the lock: it may wait for other requests of the same rule.
     */
    Optional<Reply> take(ReceivedRequest request) {
        if (!condition.test(request)) {
            return Optional.empty();
        }
        return claim().map(function -> (Reply) function.apply(request)).filter(reply -> {
            boolean fits = request.asksModel() || !isAnswer(reply);
            if (!fits) {
                release();
            }
            return fits;
        });
    }

    private static boolean isAnswer(Reply reply) {
        return reply instanceof Answer || (reply instanceof Faulty faulty && faulty.intended() instanceof Answer);
    }

    private synchronized Optional<Function<? super ReceivedRequest, ? extends Reply>> claim() {
        if (given >= most || replies.isEmpty()) {
            return Optional.empty();
        }
        Function<? super ReceivedRequest, ? extends Reply> next = replies.get(Math.min(given, replies.size() - 1));
        given++;
        return Optional.of(next);
    }

    private synchronized void release() {
        given--;
    }
}
