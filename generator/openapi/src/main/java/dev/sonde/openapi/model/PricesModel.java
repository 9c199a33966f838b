package dev.sonde.openapi.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What the models cost.
 *
 * @param type the class that holds the list
 * @param currency of ISO 4217
 */
public record PricesModel(String pointer, ClassName type, String currency, List<Peak> peaks, List<Price> prices) {

    public PricesModel {
        peaks = List.copyOf(peaks);
        prices = List.copyOf(prices);
    }

    /** Hours in UTC on some days of each week. */
    public record Peak(String fromDay, String toDay, String begin, String end) {}

    /** What a million tokens of each kind cost, as decimal numbers. */
    public record Price(String model, boolean peak, String input, String cached, String output) {}
}
