package dev.sonde.call;

import dev.sonde.http.Credential;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a client of an API that knows its callers by other means than one key, or not at all; such a generated client's
 * builder extends this and has a method for each scheme. For one thread; can build several clients.
 *
 * @param <B> the builder itself
 * @param <C> the client it builds
 */
public abstract class SchemeClientBuilder<B extends SchemeClientBuilder<B, C>, C> extends SettingsBuilder<B, C> {

    private final Security usual;
    private final List<Scheme> schemes;
    private final Map<Scheme, Credential> set = new LinkedHashMap<>();
    private boolean fromVariables;

    /**
     * A builder.
     *
     * @param serverUrl where the API is unless told otherwise; may have variables in braces
     * @param usual what calls need unless they say otherwise
     * @param schemes all that can be set
     */
    protected SchemeClientBuilder(String serverUrl, Security usual, Scheme... schemes) {
        super(serverUrl);
        this.usual = usual;
        this.schemes = List.of(schemes);
    }

    /**
     * Sets a key or token; white space around it is taken off.
     *
     * @throws IllegalArgumentException when it cannot be sent; without it
     */
    protected final B credential(Scheme scheme, String key) {
        set.put(scheme, scheme.credential(key));
        return self();
    }

    /**
     * Sets a user name and a password.
     *
     * @throws IllegalArgumentException when they cannot be sent; without them
     */
    protected final B credential(Scheme scheme, String userName, String password) {
        set.put(scheme, Credential.basic(userName, password));
        return self();
    }

    /**
     * Takes credentials from the environment variables of their schemes and the base URL from this one, unless they are set here.
     * Without the credentials that calls usually need {@link #build()} fails; without the base URL's variable the API's own is taken.
     */
    public B env(String baseUrlVariable) {
        fromVariables = true;
        return baseUrlVariable(baseUrlVariable);
    }

    @Override
    final Keyring keys(Environment variables) {
        Map<Scheme, Credential> all = new LinkedHashMap<>(set);
        if (fromVariables) {
            for (Scheme scheme : schemes) {
                Credential credential = all.containsKey(scheme) ? null : scheme.credential(variables);
                if (credential != null) {
                    all.put(scheme, credential);
                }
            }
        }
        return Keyring.of(all, usual, fromVariables);
    }
}
