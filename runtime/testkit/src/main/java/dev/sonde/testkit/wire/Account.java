package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.Behaviour;
import dev.sonde.testkit.behaviour.CallLimits;
import dev.sonde.testkit.behaviour.QueueLimit;
import dev.sonde.testkit.behaviour.Switch;
import dev.sonde.testkit.script.Queueing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The account behind the fake: its key, its money, its prompt cache, and how the service behaves to it. Safe to use from any thread. */
public final class Account {

    private final String apiKey;
    private final PromptCache cache = new PromptCache();
    private volatile BigDecimal balance = new BigDecimal("110.00");
    private volatile Behaviour behaviour = Behaviour.TODAY;
    private volatile OptionalInt concurrencyLimit = OptionalInt.empty();
    private volatile Queueing queueing = Queueing.NONE;
    private volatile @Nullable Duration queueLimit;

    public Account(String apiKey) {
        this.apiKey = apiKey;
    }

    boolean isKey(String key) {
        return apiKey.equals(key);
    }

    BigDecimal balance() {
        return balance;
    }

    boolean isEmpty() {
        return balance.signum() <= 0;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    public synchronized void setBehaviour(Behaviour other) {
        behaviour = other;
    }

    /** Sets some switches and leaves the others. */
    public synchronized void change(Switch... switches) {
        behaviour = behaviour.with(switches);
    }

    PromptCache cache() {
        return cache;
    }

    /** Forgets the prompts read so far: the next one comes from no cache. */
    public void clearCache() {
        cache.clear();
    }

    Queueing queueing() {
        return queueing;
    }

    /** How long a call may wait before the service ends its connection. */
    Duration queueLimit() {
        Duration set = queueLimit;
        return set == null ? behaviour.of(QueueLimit.class).length() : set;
    }

    /** Sets how long a call may wait, whatever the service documents. */
    public void setQueueLimit(Duration limit) {
        queueLimit = limit;
    }

    /** Sets how model calls wait before their answers. */
    public void setQueueing(Queueing wait) {
        queueing = wait;
    }

    /** How many calls a model may have in progress; empty for any number. */
    OptionalInt concurrencyLimit(String model) {
        OptionalInt set = concurrencyLimit;
        return set.isPresent() ? set : behaviour.of(CallLimits.class).most(model);
    }

    /** Sets how many calls each model may have in progress, whatever the service documents. */
    public void setConcurrencyLimit(int calls) {
        concurrencyLimit = OptionalInt.of(calls);
    }

    /** Sets the money left, in US dollars. */
    public void setBalance(BigDecimal amount) {
        balance = amount;
    }
}
