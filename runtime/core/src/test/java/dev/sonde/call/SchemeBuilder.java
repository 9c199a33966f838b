package dev.sonde.call;

import java.util.Map;

/** The builder of a client as it is generated for an API of several schemes: a key, or user and password with a tenant. */
final class SchemeBuilder extends SchemeClientBuilder<SchemeBuilder, ApiClient> {

    static final Scheme KEY = Scheme.header("key", "X-Api-Key", "API_KEY");
    static final Scheme LOGIN = Scheme.basic("login", "API_LOGIN_USER", "API_LOGIN_PASSWORD");
    static final Scheme TENANT = Scheme.query("tenant", "tenant", "API_TENANT");
    static final Scheme TOKEN = Scheme.bearer("token", "API_TOKEN");
    static final Scheme SESSION = Scheme.cookie("session", "SID", "API_SESSION");

    SchemeBuilder(String baseUrl, Security usual) {
        super(baseUrl, usual, KEY, LOGIN, TENANT, TOKEN, SESSION);
        retries(RetryPolicy.none());
    }

    /** As {@code fromEnv} of a generated client has it. */
    SchemeBuilder variables(Map<String, String> variables) {
        return env("API_URL").environment(variables);
    }

    SchemeBuilder key(String key) {
        return credential(KEY, key);
    }

    SchemeBuilder login(String user, String password) {
        return credential(LOGIN, user, password);
    }

    SchemeBuilder tenant(String key) {
        return credential(TENANT, key);
    }

    SchemeBuilder token(String token) {
        return credential(TOKEN, token);
    }

    SchemeBuilder session(String session) {
        return credential(SESSION, session);
    }

    @Override
    protected ApiClient create(ApiClient api) {
        return api;
    }
}
