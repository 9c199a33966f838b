package dev.sonde.processor.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Types and values that an interface names and that do not exist, or not yet.
 *
 * @param told named in a source, of whose mistakes the compiler tells itself
 * @param untold named in a class file, which the compiler need not read to the end
 */
public record Missing(Set<String> told, Set<String> untold) {

    public static final Missing NOTHING = new Missing(Set.of(), Set.of());

    public Missing {
        told = Set.copyOf(told);
        // In the order in which they were met.
        untold = Collections.unmodifiableSet(new LinkedHashSet<>(untold));
    }

    public boolean isEmpty() {
        return told.isEmpty() && untold.isEmpty();
    }
}
