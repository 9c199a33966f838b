package dev.sonde.call;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where calls go: to the client's base URL, but for those of an operation that has a server of its own.
 *
 * @param baseUrl without a slash at its end
 * @param chosen whether a user has chosen it: then no call, and no credential, goes to another host
 * @param variables the values of variables in URLs of servers
 */
record Servers(String baseUrl, boolean chosen, Map<String, String> variables) {

    Servers {
        variables = Map.copyOf(variables);
    }

    /**
     * The base URL of a call.
     *
     * @param own the URL of its own server, relative to the client's base URL if it has no host; null if it has none
     * @throws IllegalStateException when that is no URL
     */
    String of(@Nullable String own) {
        if (own == null) {
            return baseUrl;
        }
        String url = ServerUrl.filled(own, variables);
        String whole = url;
        boolean below = false;
        try {
            URI uri = new URI(url);
            below = !uri.isAbsolute() && uri.getRawAuthority() == null;
            whole = URI.create(baseUrl + "/").resolve(uri).toString();
        } catch (URISyntaxException e) {
            // Such as one with a variable that nobody has filled: it is none.
        }
        if (chosen && !below) {
            return baseUrl;
        }
        if (!BaseUrl.isBase(whole)) {
            throw new IllegalStateException("The API's description names no whole URL for this call, only " + url
                    + ": build the client with builder().baseUrl(…)");
        }
        return BaseUrl.check(whole);
    }
}
