package dev.sonde.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.openapi.host.RefusedDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a document's security becomes which client. */
class SecurityTest {

    private static final String KEY = "ClientBuilder<Builder, ExampleClient> {";
    private static final String BEARER = "token: {type: http, scheme: bearer}";
    private static final String HEADER = "key: {type: apiKey, in: header, name: X-Key}";

    @TempDir
    Path folder;

    @Test
    void noScheme_isAClientWithoutCredentials() throws IOException {
        assertThat(client("", "", "", false))
                .contains("env(\"EXAMPLE_BASE_URL\").build()", "super(\"http://localhost\", Security.none());")
                .doesNotContain("@throws IllegalStateException", "Scheme.");
    }

    @Test
    void oneBearerToken_isTheKeyOfTheClient() throws IOException {
        assertThat(client("[{token: []}]", "", BEARER, false))
                .contains(" extends " + KEY, "env(\"EXAMPLE_API_KEY\", \"EXAMPLE_BASE_URL\")")
                .doesNotContain(".security(");
        assertThat(client("", "[{token: []}]", BEARER, false))
                .contains(" extends " + KEY, "api.get(\"/open\").security(Security.none())", "api.get(\"/own\").fetch");
        assertThat(client("", "", BEARER, false)).contains(" extends " + KEY).doesNotContain(".security(");
        assertThat(client("[{token: [a]}, {token: [b]}]", "[{token: [c]}]", BEARER, false))
                .contains(" extends " + KEY)
                .doesNotContain(".security(");
    }

    @Test
    void oneBearerToken_thatNeedNotBe_isNot() throws IOException {
        assertThat(client("[{}, {token: []}]", "", BEARER, false))
                .contains("SECURITY = Security.of().or(TOKEN);", "public Builder token(String key)");
    }

    @Test
    void schemes_thatNothingNeeds_areLeftOut() throws IOException {
        assertThat(client("[]", "", HEADER, false)).contains("Security.none()").doesNotContain("X-Key");
    }

    @Test
    void schemes_ofADocumentThatDoesNotSayWhatTheyAreFor_areSentIfSet() throws IOException {
        assertThat(client("", "", HEADER, false)).contains("SECURITY = Security.of(KEY).or();");
    }

    @Test
    void scheme_thatIsNone_isRefused_orLeftOut() throws IOException {
        refuses("a: {type: apiKey, in: body, name: b}", "a/in: must be header, query or cookie, but is 'body'");
        refuses("a: {type: apiKey, in: query}", "a/name: must name the header, the query's parameter or the cookie");
        refuses("a: {type: magic}", "a/type: must be apiKey, http, oauth2, openIdConnect or mutualTLS, but is 'magic'");
        assertThat(client("", "", "a: {type: magic}", true))
                .contains("{@code a} is not known here: give an {@link #interceptor} that sends it.");
    }

    @Test
    void requirement_ofASchemeThatIsNotThere_isRefused_orLeftOut() throws IOException {
        assertThatThrownBy(() -> client("", "[{tokn: []}]", BEARER, false))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("#/paths/~1own/get/security/0/tokn: there is no such scheme in"
                        + " #/components/securitySchemes, but token");
        assertThat(client("", "[{tokn: []}]", HEADER, true)).contains("api.get(\"/own\").fetch");
    }

    private void refuses(String scheme, String message) {
        assertThatThrownBy(() -> client("", "", scheme, false))
                .isInstanceOf(RefusedDocumentException.class)
                .hasMessageContaining("#/components/securitySchemes/" + message);
    }

    /** The client of a document with two operations, the second of which says itself what it needs. */
    private String client(String usual, String own, String scheme, boolean skipBroken) throws IOException {
        Path document = Files.writeString(folder.resolve("example.yaml"), """
                openapi: 3.1.0
                info: {title: Example, version: '1'}
                paths:
                  /open: {get: {operationId: open, responses: {'204': {description: Done.}}}}
                  /own: {get: {operationId: own, %s responses: {'204': {description: Done.}}}}
                %s
                components: {securitySchemes: {%s}}
                """.formatted(
                own.isEmpty() ? "" : "security: " + own + ",", usual.isEmpty() ? "" : "security: " + usual, scheme));
        return Generator.runUnvalidated(document, folder.resolve("out"), skipBroken)
                .get("example/client/ExampleClient.java");
    }
}
