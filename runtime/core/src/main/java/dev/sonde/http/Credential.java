package dev.sonde.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What tells a server who is calling, and where in a request it stands. It can be sent, but not be printed by accident. */
public final class Credential {

    private static final String AUTHORIZATION = "Authorization";

    private final Place place;
    private final String name;
    private final String value;
    private final List<Secret> secrets;

    private Credential(Place place, String name, String value, List<Secret> secrets) {
        this.place = place;
        this.name = name;
        this.value = value;
        this.secrets = secrets;
    }

    /** Where a credential stands. */
    public enum Place {
        HEADER,
        QUERY,
        COOKIE
    }

    /** A token that goes out as {@code Authorization: Bearer …} (RFC 6750). */
    public static Credential bearer(Secret token) {
        return new Credential(Place.HEADER, AUTHORIZATION, "Bearer ".concat(token.reveal()), List.of(token));
    }

    /**
     * A user name and a password that go out as {@code Authorization: Basic …} (RFC 7617).
     *
     * @param password may be empty, as where the user name is a key
     * @throws IllegalArgumentException when they cannot be sent; without them
     */
    public static Credential basic(String userName, String password) {
        Secret pair = Secret.pair(userName, password);
        Secret hidden = Secret.verbatim(password.isEmpty() ? userName : password);
        return new Credential(Place.HEADER, AUTHORIZATION, "Basic ".concat(pair.reveal()), List.of(pair, hidden));
    }

    /**
     * A key that goes out in a header of its own.
     *
     * @throws IllegalArgumentException when the header's name is none, or one that the transport sets
     */
    public static Credential header(String name, Secret key) {
        Header.of(name, "");
        String value = key.reveal();
        // Of "Token abc" a server may repeat the "abc" alone.
        Secret last = Secret.verbatim(value.substring(value.lastIndexOf(' ') + 1));
        return new Credential(Place.HEADER, name, value, List.of(key, last));
    }

    /** A key that goes out in the query of the URL, percent-encoded. */
    public static Credential query(String name, Secret key) {
        String value = URLEncoder.encode(key.reveal(), StandardCharsets.UTF_8);
        String parameter = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return new Credential(Place.QUERY, parameter, value, List.of(key, Secret.verbatim(value)));
    }

    /**
     * A key that goes out as a cookie, as it is.
     *
     * @throws IllegalArgumentException when name or key would end the cookie; without the key
     */
    public static Credential cookie(String name, Secret key) {
        Header.of(name, "");
        if (name.indexOf('=') >= 0 || name.indexOf(';') >= 0) {
            throw new IllegalArgumentException("Not the name of a cookie: " + name);
        }
        if (key.reveal().indexOf(';') >= 0) {
            throw new IllegalArgumentException("The value of cookie " + name + " has a semicolon, which ends a cookie");
        }
        return new Credential(Place.COOKIE, name, key.reveal(), List.of(key));
    }

    public Place place() {
        return place;
    }

    /** The name of the header, of the query's parameter (percent-encoded), or of the cookie. */
    public String name() {
        return name;
    }

    /** What stands behind the name, for the wire only. */
    public String reveal() {
        return value;
    }

    /** A text that came from the server, with what is secret in this blotted out in case the server repeats it. */
    public String blot(String text) {
        String blotted = text;
        for (int i = 0; i < secrets.size(); i++) {
            blotted = secrets.get(i).blot(blotted);
        }
        return blotted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credential credential
                && place == credential.place
                && name.equals(credential.name)
                && value.equals(credential.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, name, value);
    }

    @Override
    public String toString() {
        return name + ": ***";
    }
}
