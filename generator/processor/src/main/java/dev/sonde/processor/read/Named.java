package dev.sonde.processor.read;

import dev.sonde.processor.model.Access;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * What a name of a template means.
 *
 * @param shown the name, as far as it goes
 * @param key the same for the same value, however it is reached
 * @param roots the parameters that it may come from
 */
record Named(Access access, TypeMirror type, String shown, String key, Nullness nullness, Set<String> roots) {

    /** Whether a value may be null. */
    enum Nullness {
        NEVER,
        /** Nobody says so. */
        PERHAPS,
        /** Somebody says so. */
        SAID
    }

    Named {
        roots = Set.copyOf(roots);
    }
}
