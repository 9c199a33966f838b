package dev.sonde.openapi.read;

import java.util.HashSet;
import java.util.Set;

/** Names within one type: of those that are the same in Java, the later ones get a number. */
final class UniqueNames {

    private final Set<String> taken;

    /** @param taken names that are given to something else already */
    UniqueNames(String... taken) {
        this.taken = new HashSet<>(Set.of(taken));
    }

    String of(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + (Character.isUpperCase(wanted.charAt(wanted.length() - 1)) ? "_" : "") + number;
        }
        return name;
    }
}
