package dev.sonde.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The URL of a server as an API's description has it: with variables in braces, and perhaps without a host. */
final class ServerUrl {

    private final String template;
    private final Map<String, String> values = new LinkedHashMap<>();

    ServerUrl(String template) {
        this.template = template;
    }

    /** @param allowed the values that there are; any value if there are none */
    void set(String variable, String value, String... allowed) {
        if (allowed.length > 0 && !List.of(allowed).contains(value)) {
            throw new IllegalArgumentException(
                    variable + " must be one of " + String.join(", ", allowed) + ", but is " + value);
        }
        values.put(variable, value);
    }

    /**
     * Where calls go.
     *
     * @param chosen the base URL that a user has chosen; null if it is the one that this makes
     * @param variable the environment variable that could have had it; null if none could
     */
    Servers servers(@Nullable String chosen, @Nullable String variable) {
        return new Servers(chosen == null ? base(variable) : chosen, chosen != null, values);
    }

    /** A URL with the values of its variables. */
    static String filled(String template, Map<String, String> values) {
        String url = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            url = url.replace("{" + value.getKey() + "}", value.getValue());
        }
        return url;
    }

    private String base(@Nullable String variable) {
        String url = filled(template, values);
        if (!BaseUrl.isBase(url)) {
            String environment = variable == null ? "" : "set the environment variable " + variable + ", or ";
            throw new IllegalStateException("The API's description names no whole URL, only " + url + ": " + environment
                    + "build the client with builder().baseUrl(…)");
        }
        return BaseUrl.check(url);
    }
}
