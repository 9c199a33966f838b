package dev.sonde.call;

import dev.sonde.http.Header;
import java.util.ArrayList;
import java.util.List;

/** How the client introduces itself: {@code sonde/<version>}, the version from the jar's manifest. */
final class UserAgent {

    private static final String NAME = "User-Agent";
    private static final Header HEADER = new Header(NAME, "sonde/".concat(version()));

    private UserAgent() {}

    static List<Header> withDefault(List<Header> headers) {
        List<Header> all = new ArrayList<>(headers);
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(NAME)) {
                return all;
            }
        }
        all.add(HEADER);
        return all;
    }

    private static String version() {
        String version = UserAgent.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
