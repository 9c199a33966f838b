package dev.sonde.prompt;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What calls are thought to cost.
 *
 * @param amount not negative
 * @param currency of the amount
 */
public record Cost(BigDecimal amount, Currency currency) {

    /**
     * Both together.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Cost plus(Cost other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Costs in " + currency + " and " + other.currency + " have no sum");
        }
        return new Cost(amount.add(other.amount), currency);
    }

    /** As one reads it: {@code 0.00042 USD}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
