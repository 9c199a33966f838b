package dev.sonde.call;

import dev.sonde.http.Credential;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The credentials of a client, and which of them a call sends. */
final class Keyring {

    private final Map<Scheme, Credential> set;
    private final List<Credential> all;
    private final Security usual;
    private final boolean strict;

    /** What calls send: the same list each time, so that a transport knows it again. */
    private final Map<Security, List<Credential>> chosen = new ConcurrentHashMap<>();

    private Keyring(Map<Scheme, Credential> set, List<Credential> all, Security usual, boolean strict) {
        this.set = set;
        this.all = all;
        this.usual = usual;
        this.strict = strict;
    }

    /** That of a client whose calls send one credential, or null for none. */
    static Keyring of(@Nullable Credential only) {
        Keyring keys = new Keyring(Map.of(), only == null ? List.of() : List.of(only), Security.KEY, false);
        keys.chosen.put(keys.usual, keys.all);
        return keys;
    }

    /**
     * That of a client with credentials of several schemes.
     *
     * @param usual what calls need unless they say otherwise
     * @param strict whether that must be set; else a client without any credential sends none, as servers on one's own machine
     *     want it
     * @throws IllegalStateException when what must be set is not
     */
    static Keyring of(Map<Scheme, Credential> set, Security usual, boolean strict) {
        Keyring keys = new Keyring(Map.copyOf(set), List.copyOf(set.values()), usual, strict);
        if (strict) {
            keys.choose(usual, "This client");
        }
        return keys;
    }

    /**
     * What a call sends.
     *
     * @param own what it needs; null for what calls usually do
     * @throws IllegalStateException when that is not set
     */
    List<Credential> of(@Nullable Security own, String method, String path) {
        Security needed = own == null ? usual : own;
        List<Credential> known = chosen.get(needed);
        if (known == null) {
            known = choose(needed, method.concat(" ").concat(path));
            chosen.put(needed, known);
        }
        return known;
    }

    private List<Credential> choose(Security needed, String who) {
        List<Credential> credentials = needed.choose(set);
        if (credentials == null && (strict || !all.isEmpty())) {
            throw new IllegalStateException(who + " needs a credential that is not set: " + needed.remedy());
        }
        return credentials == null ? List.of() : credentials;
    }

    /** A text that came from the server, with all that is secret blotted out in case the server repeats it. */
    String blot(String text) {
        String blotted = text;
        for (int i = 0; i < all.size(); i++) {
            blotted = all.get(i).blot(blotted);
        }
        return blotted;
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "Keyring[" + all.size() + "]";
    }
}
