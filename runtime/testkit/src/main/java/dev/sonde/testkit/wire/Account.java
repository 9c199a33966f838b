package dev.sonde.testkit.wire;

import java.math.BigDecimal;

/** The account behind the fake: its key, its money, and switches of the service's behaviour. Safe to use from any thread. */
public final class Account {

    private final String apiKey;
    private volatile BigDecimal balance = new BigDecimal("110.00");
    private volatile UsagePlace usagePlace = UsagePlace.FINISH_CHUNK;

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

    /** Sets the money left, in US dollars. */
    public void setBalance(BigDecimal amount) {
        balance = amount;
    }

    public void setUsagePlace(UsagePlace place) {
        usagePlace = place;
    }
}
