package dev.sonde.testkit.wire;

import dev.sonde.testkit.behaviour.UnauthorizedBody;
import dev.sonde.testkit.http.Headers;
import java.util.Optional;

/** Checks the key of a request. */
final class Authentication {

    private static final String SCHEME = "bearer ";
    private static final int SHOWN = 4;

    private final Account account;

    Authentication(Account account) {
        this.account = account;
    }

    Optional<ApiError> refuse(Headers headers, String requestId) {
        String credentials = headers.first("authorization").orElse("");
        boolean bearer = credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String key = bearer ? credentials.substring(SCHEME.length()).strip() : "";
        if (key.isEmpty()) {
            return unauthorized("Authentication Fails (auth header format should be Bearer sk-...)", requestId);
        }
        return account.isKey(key)
                ? Optional.empty()
                : unauthorized("Authentication Fails, Your api key: ****" + end(key) + " is invalid", requestId);
    }

    private Optional<ApiError> unauthorized(String message, String requestId) {
        boolean named = account.behaviour().of(UnauthorizedBody.class) == UnauthorizedBody.WITH_REQUEST_ID;
        return Optional.of(new ApiError(401, named ? message + " (request_id: " + requestId + ")" : message));
    }

    private static String end(String key) {
        return key.substring(Math.max(0, key.length() - SHOWN));
    }
}
