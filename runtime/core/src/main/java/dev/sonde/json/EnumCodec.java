package dev.sonde.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes a Java enum by the names of its constants. Reading bears another case, and {@code -} or blanks in the
 * place of {@code _}, as models write them, where exactly one constant is meant.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> implements JsonCodec<E> {

    private final E[] constants;

    /** A codec of the given constants, usually {@code values()}. */
    public EnumCodec(E[] constants) {
        this.constants = constants.clone();
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(value.name());
    }

    @Override
    public E read(JsonParser in) {
        String text = Codecs.STRING.read(in);
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        E found = alike(text.strip());
        if (found == null) {
            throw JsonMismatchException.expected(names(), in);
        }
        return found;
    }

    private @Nullable E alike(String text) {
        E found = null;
        for (E constant : constants) {
            if (plain(constant.name()).equals(plain(text))) {
                if (found != null) {
                    return null;
                }
                found = constant;
            }
        }
        return found;
    }

    private static String plain(String name) {
        return name.replace('-', '_').replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    private String names() {
        StringBuilder names = new StringBuilder("one of ");
        for (E constant : constants) {
            names.append(constant == constants[0] ? "" : ", ").append(constant.name());
        }
        return names.toString();
    }
}
