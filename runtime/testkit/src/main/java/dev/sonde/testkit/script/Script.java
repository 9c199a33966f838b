package dev.sonde.testkit.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;

/**
 * The rules of a fake. The latest is tried first, so that a test can override what its set-up has said. Safe to use from
 * any thread.
 */
public final class Script {

    private final ConcurrentLinkedDeque<Rule> rules = new ConcurrentLinkedDeque<>();

    /** Adds a rule before the others. */
    public Rule when(Predicate<? super ReceivedRequest> condition) {
        Rule rule = new Rule(condition);
        rules.addFirst(rule);
        return rule;
    }

    /** The reply of the first rule that has one for this request. */
    public Optional<Reply> replyTo(ReceivedRequest request) {
        for (Rule rule : rules) {
            Optional<Reply> reply = rule.take(request);
            if (reply.isPresent()) {
                return reply;
            }
        }
        return Optional.empty();
    }

    /** The rules with replies that no request has got, in the order in which they were made. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        rules.descendingIterator().forEachRemaining(rule -> rule.unused().ifPresent(unused::add));
        return unused;
    }

    /** Forgets all rules. */
    public void clear() {
        rules.clear();
    }
}
