package dev.sonde.call;

import dev.sonde.http.Credential;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What credentials a call needs: those of one alternative, of which each has some that are sent together. Immutable. */
public final class Security {

    /** The one key of a client that knows no schemes. */
    static final Security KEY = new Security(List.of());

    private static final Security NONE = new Security(List.of(List.of()));

    private final List<List<Scheme>> alternatives;

    private Security(List<List<Scheme>> alternatives) {
        this.alternatives = alternatives;
    }

    /** No credential. */
    public static Security none() {
        return NONE;
    }

    /** The credentials of all these schemes; of none, if there are none. */
    public static Security of(Scheme... together) {
        return new Security(List.of(List.of(together)));
    }

    /** This, or the credentials of all these schemes; without any scheme, what can be set is sent and need not be. */
    public Security or(Scheme... together) {
        List<List<Scheme>> more = new ArrayList<>(alternatives);
        more.add(List.of(together));
        return new Security(List.copyOf(more));
    }

    /** What is sent: the first alternative that is set as a whole. Null if none is, and none need be. */
    @Nullable
    List<Credential> choose(Map<Scheme, Credential> set) {
        boolean optional = false;
        for (List<Scheme> together : alternatives) {
            List<Credential> chosen = new ArrayList<>();
            for (Scheme scheme : together) {
                Credential credential = set.get(scheme);
                if (credential != null) {
                    chosen.add(credential);
                }
            }
            if (!together.isEmpty() && chosen.size() == together.size()) {
                return List.copyOf(chosen);
            }
            optional |= together.isEmpty();
        }
        return optional ? List.of() : null;
    }

    /** How to set what is needed. */
    String remedy() {
        return alternatives.stream()
                .map(together -> together.stream().map(Scheme::remedy).collect(Collectors.joining("; together with ")))
                .collect(Collectors.joining("; or "));
    }

    @Override
    public String toString() {
        return alternatives.toString();
    }
}
