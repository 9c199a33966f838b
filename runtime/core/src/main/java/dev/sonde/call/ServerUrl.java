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
     * The base URL that this makes.
     *
     * @param variable the environment variable that could have had it instead; null if none could
     */
    String base(@Nullable String variable) {
        String url = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            url = url.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (!BaseUrl.isBase(url)) {
            String environment = variable == null ? "" : "set the environment variable " + variable + ", or ";
            throw new IllegalStateException("The API's description names no whole URL, only " + url + ": " + environment
                    + "build the client with builder().baseUrl(…)");
        }
        return BaseUrl.check(url);
    }
}
