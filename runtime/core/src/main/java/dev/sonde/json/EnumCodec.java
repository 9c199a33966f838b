package dev.sonde.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes a Java enum by the names of its constants, their own or those that were given to them.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements JsonCodec<E> {

    /** In their order; of several names of a constant, the first is the one that is written. */
    private final Map<String, E> byName;

    /** A codec of the given constants, usually {@code values()}, by their own names. */
    public EnumCodec(E[] constants) {
        byName = new LinkedHashMap<>();
        for (E constant : constants) {
            byName.put(constant.name(), constant);
        }
    }

    private EnumCodec(Map<String, E> byName) {
        this.byName = byName;
    }

    /**
     * A codec of one constant, to which others are added with {@link #and}.
     *
     * @param names by which it is written (the first) and read (all)
     */
    public static <E extends Enum<E>> EnumCodec<E> of(E constant, String... names) {
        return new EnumCodec<E>(new LinkedHashMap<>()).and(constant, names);
    }

    /**
     * This codec with one more constant.
     *
     * @param names by which it is written (the first) and read (all)
     */
    public EnumCodec<E> and(E constant, String... names) {
        Map<String, E> more = new LinkedHashMap<>(byName);
        for (String name : names) {
            more.put(name, constant);
        }
        return new EnumCodec<>(more);
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(name(value));
    }

    @Override
    public E read(JsonParser in) {
        E exact = byName.get(Codecs.STRING.read(in));
        E found = exact == null ? LenientParser.oneOf(in.getString(), byName, in) : exact;
        if (found == null) {
            throw JsonMismatchException.expected(names(), in);
        }
        return found;
    }

    /** The constant that the name of the value names on which the parser stands. */
    E readName(String name, JsonParser in) {
        E exact = byName.get(name);
        E found = exact == null ? LenientParser.oneOf(name, byName, in) : exact;
        if (found == null) {
            throw JsonMismatchException.of("should have " + names() + " as its name", in);
        }
        return found;
    }

    /** The name by which a constant is written. */
    String name(E value) {
        for (Map.Entry<String, E> entry : byName.entrySet()) {
            if (entry.getValue() == value) {
                return entry.getKey();
            }
        }
        return value.name();
    }

    private String names() {
        Set<E> named = new LinkedHashSet<>();
        StringBuilder names = new StringBuilder();
        for (Map.Entry<String, E> entry : byName.entrySet()) {
            if (named.add(entry.getValue())) {
                names.append(names.isEmpty() ? "one of " : ", ").append(entry.getKey());
            }
        }
        return names.toString();
    }
}
