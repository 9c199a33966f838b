package dev.sonde.http;

import dev.sonde.http.Credential.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Puts credentials where they stand in a request. */
final class Signature {

    private static final String COOKIE = "Cookie";

    private Signature() {}

    /** Without a fragment if anything was added: none is ever sent. */
    static URI uri(URI uri, List<Credential> credentials) {
        StringBuilder signed = null;
        for (int i = 0; i < credentials.size(); i++) {
            Credential credential = credentials.get(i);
            if (credential.place() == Place.QUERY) {
                signed = signed == null ? withoutFragment(uri) : signed;
                signed.append(signed.indexOf("?") < 0 ? '?' : '&')
                        .append(credential.name())
                        .append('=')
                        .append(credential.reveal());
            }
        }
        return signed == null ? uri : URI.create(signed.toString());
    }

    private static StringBuilder withoutFragment(URI uri) {
        StringBuilder text = new StringBuilder(uri.toString());
        int fragment = text.indexOf("#");
        if (fragment >= 0) {
            text.setLength(fragment);
        }
        return text;
    }

    static List<Header> headers(List<Header> headers, List<Credential> credentials) {
        if (credentials.isEmpty()) {
            return headers;
        }
        List<Header> signed = new ArrayList<>(headers);
        String cookies = null;
        for (int i = 0; i < credentials.size(); i++) {
            Credential credential = credentials.get(i);
            if (credential.place() == Place.COOKIE) {
                cookies = cookies == null ? ownCookies(signed) : cookies;
                cookies = cookies.concat(cookies.isEmpty() ? "" : "; ")
                        .concat(credential.name())
                        .concat("=")
                        .concat(credential.reveal());
            } else if (credential.place() == Place.HEADER && Header.first(headers, credential.name()) == null) {
                signed.add(new Header(credential.name(), credential.reveal()));
            }
        }
        if (cookies != null) {
            signed.add(new Header(COOKIE, cookies));
        }
        return signed;
    }

    /** The cookies that a request has already, taken out: there may be but one header of them (RFC 6265, section 5.4). */
    private static String ownCookies(List<Header> headers) {
        StringBuilder cookies = new StringBuilder();
        for (int i = headers.size() - 1; i >= 0; i--) {
            if (headers.get(i).name().equalsIgnoreCase(COOKIE)) {
                cookies.insert(0, cookies.length() == 0 ? "" : "; ")
                        .insert(0, headers.remove(i).value());
            }
        }
        return cookies.toString();
    }
}
