package dev.sonde.call;

import dev.sonde.error.ForeignLinkException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Links from one reply to the next call. */
final class Links {

    /** What servers write as it is, though no URI has it (RFC 3986). */
    private static final String UNWISE = " \"<>\\^`{|}";

    private Links() {}

    /**
     * Where a link leads.
     *
     * @param from what it is relative to
     * @throws ForeignLinkException if that is not on the same server
     */
    static URI follow(URI from, String link) {
        URI to;
        try {
            // java.net.URI follows RFC 2396, by which a query alone belongs to the folder.
            String path = link.startsWith("?") ? from.getRawPath() : "";
            to = from.resolve(new URI(path + encoded(withoutFragment(link))));
        } catch (URISyntaxException e) {
            // Without the link, which may hold a key.
            throw new ForeignLinkException(origin(from), "what is no URL");
        }
        if (to.getHost() == null || !origin(to).equalsIgnoreCase(origin(from)) || to.getRawUserInfo() != null) {
            throw new ForeignLinkException(origin(from), to.getHost() == null ? "no server" : origin(to));
        }
        return to;
    }

    private static String withoutFragment(String link) {
        int fragment = link.indexOf('#');
        return fragment < 0 ? link : link.substring(0, fragment);
    }

    private static String encoded(String link) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : link.getBytes(StandardCharsets.UTF_8)) {
            boolean kept = octet > ' ' && octet < 127 && UNWISE.indexOf(octet) < 0;
            encoded.append(kept ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
        }
        return encoded.toString();
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getHost() + ":" + port(uri);
    }

    /** The port, whether the URI says it or leaves it to the scheme. */
    static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }
}
