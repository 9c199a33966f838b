package dev.sonde.call;

import java.util.concurrent.atomic.AtomicInteger;

/** The retries that all calls of a client share; see {@link RetryPolicy#budget()}. */
final class RetryBudget {

    /** Calls that have to go well to earn one retry. */
    private static final int PRICE = 10;

    private final int full;
    private final AtomicInteger credit;

    RetryBudget(int retries) {
        this.full = Math.multiplyExact(retries, PRICE);
        this.credit = new AtomicInteger(full);
    }

    /** Takes one retry; false if none is left. */
    boolean take() {
        while (true) {
            int now = credit.get();
            if (now < PRICE) {
                return false;
            }
            if (credit.compareAndSet(now, now - PRICE)) {
                return true;
            }
        }
    }

    /** Notes a call that went well. */
    void earn() {
        int now = credit.get();
        if (now < full) {
            // If another thread was faster, this one point is lost: it does not matter.
            credit.compareAndSet(now, now + 1);
        }
    }
}
