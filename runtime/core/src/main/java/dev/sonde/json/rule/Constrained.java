package dev.sonde.json.rule;

import dev.sonde.json.JsonCodec;
import dev.sonde.json.JsonMismatchException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads what another codec reads, if it keeps some rules. Writing checks nothing.
 *
 * @param <T> the type read and written
 */
public final class Constrained<T> implements JsonCodec<T> {

    private final JsonCodec<T> codec;
    private final List<Rule<? super T>> rules;

    private Constrained(JsonCodec<T> codec, List<Rule<? super T>> rules) {
        this.codec = codec;
        this.rules = rules;
    }

    /** A codec of values that keep all of these rules. */
    @SafeVarargs
    public static <T> Constrained<T> of(JsonCodec<T> codec, Rule<? super T>... rules) {
        List<Rule<? super T>> all = new ArrayList<>(rules.length);
        for (Rule<? super T> rule : rules) {
            all.add(rule);
        }
        return new Constrained<>(codec, all);
    }

    @Override
    public T read(JsonParser in) {
        T value = codec.read(in);
        StringBuilder broken = new StringBuilder();
        for (Rule<? super T> rule : rules) {
            if (!rule.isKept(value)) {
                broken.append(broken.isEmpty() ? "must be " : " and ").append(rule.words());
            }
        }
        if (!broken.isEmpty()) {
            throw JsonMismatchException.of(
                    broken.append(", but is ").append(Shown.of(value)).toString(), in);
        }
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        codec.write(value, out);
    }
}
