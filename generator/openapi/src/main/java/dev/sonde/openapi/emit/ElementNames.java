package dev.sonde.openapi.emit;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names of a prompt annotation's elements. A property of the request comes first: what has its name gets another one. */
final class ElementNames {

    private final Set<String> taken;

    ElementNames(Set<String> taken) {
        this.taken = new TreeSet<>(taken);
    }

    /** The name or, if it is taken, the name behind the prefix: {@code callAttempts} for {@code attempts}. */
    String free(String wanted, String prefix) {
        String name = wanted;
        while (!taken.add(name)) {
            name = prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        return name;
    }
}
