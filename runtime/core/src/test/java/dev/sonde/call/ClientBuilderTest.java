package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sonde.http.Credential;
import dev.sonde.http.Secret;
import dev.sonde.json.JsonValueCodec;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {

    private static TestBuilder builder() {
        return new TestBuilder("https://api.example.com")
                .transport(new FailingTransport(() -> new IOException("none")));
    }

    private static TestBuilder env(Map<String, String> variables) {
        return builder().env("API_KEY", "API_URL").environment(variables);
    }

    @Test
    void build_whenTheKeyVariableIsMissing_namesItAndTheRemedy() {
        assertThatThrownBy(() -> env(Map.of()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The environment variable API_KEY is not set: set it to your API key,"
                        + " or build the client with builder().apiKey(…)");
    }

    @Test
    void build_whenTheKeyVariableIsBlank_saysSo() {
        assertThatThrownBy(() -> env(Map.of("API_KEY", " ")).build()).hasMessageContaining("API_KEY is blank");
    }

    @Test
    void build_whenTheVariablesAreSet_takesThem() {
        try (ApiClient client = env(Map.of("API_KEY", "sk-1\n", "API_URL", "http://localhost:1/v1/"))
                .build()) {
            assertThat(client.settings().servers().baseUrl()).isEqualTo("http://localhost:1/v1");
            assertThat(client.settings().keys().of(null, "", "")).containsExactly(Credential.bearer(Secret.of("sk-1")));
        }
    }

    @Test
    void build_whenSetByHand_winsOverTheVariables() {
        try (ApiClient client = env(Map.of("API_URL", "http://localhost:1"))
                .apiKey("sk-2")
                .baseUrl("http://localhost:2")
                .build()) {
            assertThat(client.settings().servers().baseUrl()).isEqualTo("http://localhost:2");
            assertThat(client.settings().keys().of(null, "", "")).containsExactly(Credential.bearer(Secret.of("sk-2")));
        }
    }

    @Test
    void build_whenOnlyTheKeyIsSet_takesTheDefaultUrl() {
        try (ApiClient client = env(Map.of("API_KEY", "sk-1")).build()) {
            assertThat(client).hasToString("ApiClient(https://api.example.com)");
        }
    }

    @Test
    void build_fillsTheVariablesOfTheServer() {
        TestBuilder builder = new TestBuilder("https://{region}.example.com/{version}/")
                .region("eu")
                .region("us");
        builder.serverVariable("version", "v2");
        try (ApiClient client = builder.build()) {
            assertThat(client.settings().servers().baseUrl()).isEqualTo("https://us.example.com/v2");
        }
        try (ApiClient client = builder.baseUrl("http://localhost:1").build()) {
            assertThat(client.settings().servers().baseUrl()).isEqualTo("http://localhost:1");
        }
    }

    @Test
    void serverVariable_whenThereIsNoSuchValue_saysWhichThereAre() {
        assertThatThrownBy(() -> builder().region("mars"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be one of eu, us, but is mars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "v1", "//example.com", "https://{tenant}.example.com"})
    void build_whenTheServerHasNoWholeUrl_saysWhatToSet(String url) {
        assertThatThrownBy(() -> new TestBuilder(url).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The API's description names no whole URL, only " + url
                        + ": build the client with builder().baseUrl(…)");
        assertThatThrownBy(() -> new TestBuilder(url)
                        .env("API_KEY", "API_URL")
                        .environment(Map.of("API_KEY", "sk-1"))
                        .build())
                .hasMessageEndingWith(
                        ": set the environment variable API_URL, or build the client with builder().baseUrl(…)");
        new TestBuilder(url).baseUrl("http://localhost:1").build().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.example.com",
                "ftp://a",
                "https://",
                "https://user:secret@a",
                "https://a?b=secret",
                "https://a#secret",
                "https://a b"
            })
    void baseUrl_whenItIsNone_isRefusedWithoutRepeatingIt(String url) {
        Throwable failure = catchThrowable(() -> builder().baseUrl(url));

        assertThat(failure).isInstanceOf(IllegalArgumentException.class);
        assertThat(failure.getMessage()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "sk secret", "sk-secret\nX-Evil: 1", "sk-sécret"})
    void apiKey_whenItIsNone_isRefusedWithoutRepeatingIt(String key) {
        Throwable failure = catchThrowable(() -> builder().apiKey(key));

        assertThat(failure).isInstanceOf(IllegalArgumentException.class);
        assertThat(failure.getMessage()).doesNotContain("secret").doesNotContain("sécret");
    }

    @Test
    void header_whenItCannotBeSent_isRefusedWithoutItsValue() {
        assertThatThrownBy(() -> builder().header("X-A", "secret\r\nX-Evil: 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> builder().header("X A", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().header("authorization", "Bearer x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apiKey");
    }

    @Test
    void timeouts_whenNotPositive_areRefused() {
        assertThatThrownBy(() -> builder().idleTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().totalTimeout(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().totalTimeout(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().maxEventBytes(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void path_whenItWouldLeadElsewhere_isRefused(String value) {
        try (ApiClient client = builder().build()) {
            assertThatThrownBy(() -> client.get("/models/{model}").path("model", value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("model");
        }
    }

    @Test
    void path_whenAVariableIsNotSet_isRefused() {
        try (ApiClient client = builder().build()) {
            assertThatThrownBy(() -> client.get("/models/{model}").fetch(JsonValueCodec.INSTANCE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("model");
        }
    }
}
