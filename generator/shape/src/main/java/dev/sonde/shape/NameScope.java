package dev.sonde.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of one scope in generated code: one that is taken, or a word of the language, gets underscores behind it. JavaPoet's {@code
 * NameAllocator} draws a random number for every name, and that costs more than all else that is done with it.
 */
public final class NameScope {

    private final Set<String> outer;
    private final Set<String> taken = new HashSet<>();
    private final Map<Object, String> owned = new HashMap<>();

    public NameScope() {
        this(Set.of());
    }

    /** @param outer names from around the scope, which none in it may hide */
    public NameScope(Set<String> outer) {
        this.outer = outer;
    }

    /** Takes a name for something outside that must not be hidden. */
    public void reserve(String name) {
        taken.add(name);
    }

    /** The name that would be taken now. */
    public String free(String wanted) {
        String name = wanted;
        while (SourceVersion.isKeyword(name) || outer.contains(name) || taken.contains(name)) {
            name += "_";
        }
        return name;
    }

    /** Takes the name, or one like it. */
    public String take(String wanted) {
        String name = free(wanted);
        taken.add(name);
        return name;
    }

    /** Takes the name, or one like it, for something by which it is found again. */
    public void take(String wanted, Object owner) {
        owned.put(owner, take(wanted));
    }

    /** What something is called. */
    public String of(Object owner) {
        String name = owned.get(owner);
        if (name == null) {
            throw new IllegalStateException("No name was taken for " + owner);
        }
        return name;
    }
}
