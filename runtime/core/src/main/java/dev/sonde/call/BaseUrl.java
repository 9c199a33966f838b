package dev.sonde.call;

import java.net.URI;
import java.net.URISyntaxException;

/** The rule for base URLs. */
final class BaseUrl {

    private BaseUrl() {}

    /** The URL without a slash at its end. */
    static String check(String url) {
        if (!isBase(url)) {
            // Without the URL, which may hold a password.
            throw new IllegalArgumentException(
                    "A base URL is http or https, a host, perhaps a port and a path, nothing more:"
                            + " https://api.example.com/v1");
        }
        int end = url.length();
        while (url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    static boolean isBase(String url) {
        try {
            URI uri = new URI(url);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
