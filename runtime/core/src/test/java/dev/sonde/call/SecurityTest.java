package dev.sonde.call;

import static dev.sonde.call.SchemeBuilder.KEY;
import static dev.sonde.call.SchemeBuilder.LOGIN;
import static dev.sonde.call.SchemeBuilder.SESSION;
import static dev.sonde.call.SchemeBuilder.TENANT;
import static dev.sonde.call.SchemeBuilder.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.JsonValueCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which credentials a call sends, seen from the server. */
@Timeout(60)
class SecurityTest {

    private static final Security USUAL = Security.of(KEY).or(LOGIN, TENANT);

    private final List<String> seen = new ArrayList<>();
    private final RawServer server = new RawServer(connection -> {
        for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
            seen.add(request.line().split(" ")[1] + " " + request.header("X-Api-Key") + " "
                    + request.header("Authorization") + " " + request.header("Cookie"));
            connection.reply(200, "application/json", "1");
        }
    });

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private SchemeBuilder builder() {
        return new SchemeBuilder(server.url(), USUAL);
    }

    private static void call(ApiClient client) {
        client.get("/a").fetch(JsonValueCodec.INSTANCE);
    }

    private static void call(ApiClient client, Security own) {
        client.get("/a").security(own).fetch(JsonValueCodec.INSTANCE);
    }

    @Test
    void call_sendsTheFirstAlternativeThatIsSetAsAWhole() {
        try (ApiClient both = builder().tenant("t").login("u", "p").key("k").build();
                ApiClient second = builder().tenant("t").login("u", "p").build()) {
            call(both);
            call(second);
        }
        assertThat(seen).containsExactly("/a k null null", "/a?tenant=t null Basic dTpw null");
    }

    @Test
    void call_withNeedsOfItsOwn_sendsTheseAndNoOthers() {
        try (ApiClient client = builder().key("k").token("secret").session("s").build()) {
            call(client, Security.of(TOKEN));
            call(client, Security.none());
            call(client, Security.of(SESSION).or());
            call(client, Security.of(SESSION, KEY));
            call(client);
        }
        assertThat(seen)
                .containsExactly(
                        "/a null Bearer secret null",
                        "/a null null null",
                        "/a null null SID=s",
                        "/a k null SID=s",
                        "/a k null null");
    }

    @Test
    void call_withoutTheCredentialsItNeeds_namesWhatToSet() {
        try (ApiClient client = builder().tenant("t").build()) {
            assertThatThrownBy(() -> call(client))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("GET /a needs a credential that is not set: key(…) of the builder, or for fromEnv() the"
                            + " environment variable API_KEY; or login(…) of the builder, or for fromEnv() the environment"
                            + " variables API_LOGIN_USER and API_LOGIN_PASSWORD; together with tenant(…) of the builder, or for"
                            + " fromEnv() the environment variable API_TENANT");
            call(client, Security.of(TOKEN).or());
        }
        assertThat(seen).containsExactly("/a null null null");
    }

    @Test
    void client_withoutAnyCredential_sendsNone() {
        try (ApiClient client = builder().build()) {
            call(client);
            call(client, Security.of(TOKEN));
        }
        assertThat(seen).containsExactly("/a null null null", "/a null null null");
    }

    @Test
    void env_takesWhatIsThere_butForWhatIsSetByHand() {
        Map<String, String> variables = Map.of(
                "API_LOGIN_USER", "u", "API_LOGIN_PASSWORD", "", "API_TENANT", "t\n", "API_TOKEN", "x", "API_KEY", " ");
        try (ApiClient client = builder().variables(variables).token("y").build()) {
            call(client);
            call(client, Security.of(TOKEN));
        }
        assertThat(seen).containsExactly("/a?tenant=t null Basic dTo= null", "/a null Bearer y null");
    }

    @Test
    void env_withoutWhatCallsNeed_fails() {
        assertThatThrownBy(() -> builder()
                        .variables(Map.of("API_TENANT", "t", "API_LOGIN_USER", "u"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("This client needs a credential that is not set: key(…) of the builder");
        assertThatThrownBy(
                        () -> builder().variables(Map.of("API_KEY", "sëcret")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The environment variable API_KEY is no credential: The key has a character that no key has"
                        + " (a control character, or not ASCII), at index 1");
    }

    @Test
    void env_whereCallsNeedNothing_looksAtTheBaseUrlAlone() {
        Map<String, String> variables = Map.of("API_URL", server.url());
        SchemeBuilder open = new SchemeBuilder("http://localhost", Security.none()).variables(variables);
        try (ApiClient client = open.build()) {
            call(client);
            assertThatThrownBy(() -> call(client, Security.of(KEY)))
                    .hasMessageStartingWith("GET /a needs a credential that is not set: key(…)");
        }
        assertThat(seen).containsExactly("/a null null null");
    }

    @Test
    void credentials_showInNoClient() {
        try (ApiClient client =
                builder().key("Token secret").login("u", "secret").build()) {
            assertThat(client + " " + client.settings() + " " + USUAL).doesNotContain("secret");
        }
    }
}
