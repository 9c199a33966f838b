package dev.sonde.call;

import dev.sonde.http.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings from environment variables. */
record Environment(Map<String, String> variables) {

    Secret key(String name) {
        String value = variables.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is "
                    + (value == null ? "not set" : "blank")
                    + ": set it to your API key, or build the client with builder().apiKey(…)");
        }
        try {
            return Secret.of(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The environment variable " + name + " is no key: " + e.getMessage(), e);
        }
    }

    /** Null if it is not set. */
    @Nullable
    String text(String name) {
        return variables.get(name);
    }

    /** Null if it is not set. */
    @Nullable
    String url(String name) {
        String value = variables.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return BaseUrl.check(value.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The environment variable " + name + ": " + e.getMessage(), e);
        }
    }
}
