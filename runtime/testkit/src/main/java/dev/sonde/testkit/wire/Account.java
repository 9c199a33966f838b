package dev.sonde.testkit.wire;

import dev.sonde.testkit.script.Queueing;
import java.math.BigDecimal;
import java.util.OptionalInt;

/** The account behind the fake: its key, its money, its prompt cache, and switches of the service's behaviour. Safe to use from any thread. */
public final class Account {

    private final String apiKey;
    private final PromptCache cache = new PromptCache();
    private volatile BigDecimal balance = new BigDecimal("110.00");
    private volatile UsagePlace usagePlace = UsagePlace.FINISH_CHUNK;
    private volatile OptionalInt concurrencyLimit = OptionalInt.empty();
    private volatile Queueing queueing = Queueing.NONE;

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

    UsagePlace usagePlace() {
        return usagePlace;
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

    /** Sets how model calls wait before their answers. */
    public void setQueueing(Queueing wait) {
        queueing = wait;
    }

    /** How many calls a model may have in progress; empty for as many as the service documents. */
    OptionalInt concurrencyLimit() {
        return concurrencyLimit;
    }

    /** Sets how many calls each model may have in progress. */
    public void setConcurrencyLimit(int calls) {
        concurrencyLimit = OptionalInt.of(calls);
    }

    /** Sets the money left, in US dollars. */
    public void setBalance(BigDecimal amount) {
        balance = amount;
    }

    public void setUsagePlace(UsagePlace place) {
        usagePlace = place;
    }
}
