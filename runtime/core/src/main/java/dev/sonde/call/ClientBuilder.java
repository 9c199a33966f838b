package dev.sonde.call;

import dev.sonde.http.Credential;
import dev.sonde.http.Secret;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client of an API that knows its callers by a key; such a generated client's builder extends this. For one
 * thread; can build several clients.
 *
 * @param <B> the builder itself
 * @param <C> the client it builds
 */
public abstract class ClientBuilder<B extends ClientBuilder<B, C>, C> extends SettingsBuilder<B, C> {

    private @Nullable Secret apiKey;
    private @Nullable String apiKeyVariable;

    protected ClientBuilder(String serverUrl) {
        super(serverUrl);
    }

    /**
     * The key, sent as {@code Authorization: Bearer …}. White space around it is taken off. Without a key none is sent, as
     * servers on one's own machine want it.
     */
    public B apiKey(String apiKey) {
        this.apiKey = Secret.of(apiKey);
        return self();
    }

    /**
     * Takes the key and the base URL from environment variables, unless they are set by {@link #apiKey} and {@link #baseUrl}.
     * Without the key's variable {@link #build()} fails; without the base URL's variable the API's own is taken.
     */
    public B env(String apiKeyVariable, String baseUrlVariable) {
        this.apiKeyVariable = Objects.requireNonNull(apiKeyVariable, "apiKeyVariable");
        return baseUrlVariable(baseUrlVariable);
    }

    @Override
    final Keyring keys(Environment variables) {
        Secret key = apiKey == null && apiKeyVariable != null ? variables.key(apiKeyVariable) : apiKey;
        return Keyring.of(key == null ? null : Credential.bearer(key));
    }
}
