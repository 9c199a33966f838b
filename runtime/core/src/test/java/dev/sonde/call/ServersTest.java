package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.json.JsonValueCodec;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where calls go that have a server of their own. */
@Timeout(60)
class ServersTest {

    private static Servers servers(boolean chosen) {
        return new Servers("https://api.example.com/v1", chosen, Map.of("region", "eu"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://files.example.com/v2/, https://files.example.com/v2, https://api.example.com/v1",
        "//files.example.com, https://files.example.com, https://api.example.com/v1",
        "https://{region}.example.com, https://eu.example.com, https://api.example.com/v1",
        "/beta, https://api.example.com/beta, https://api.example.com/beta",
        "/{region}, https://api.example.com/eu, https://api.example.com/eu",
        "beta, https://api.example.com/v1/beta, https://api.example.com/v1/beta",
        "/, https://api.example.com, https://api.example.com"
    })
    void server_ofACall(String own, String otherwise, String whenChosen) {
        assertThat(servers(false).of(own)).isEqualTo(otherwise);
        assertThat(servers(true).of(own)).isEqualTo(whenChosen);
    }

    @Test
    void server_ofACallWithoutOne_isTheClients() {
        assertThat(servers(false).of(null)).isEqualTo("https://api.example.com/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://{tenant}.example.com", "wss://example.com"})
    void server_thatIsNone_saysWhatToSet(String own) {
        assertThatThrownBy(() -> servers(false).of(own))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The API's description names no whole URL for this call, only " + own
                        + ": build the client with builder().baseUrl(…)");
        assertThat(servers(true).of(own)).isEqualTo("https://api.example.com/v1");
    }

    @Test
    void call_goesToItsOwnServer_unlessTheUserHasChosenOne() throws Exception {
        try (RawServer own = answering("1");
                RawServer usual = answering("2");
                ApiClient client = new TestBuilder(usual.url()).build();
                ApiClient elsewhere = new TestBuilder("http://localhost:1")
                        .baseUrl(usual.url())
                        .build()) {
            assertThat(fetch(client, own.url())).isEqualTo("1");
            assertThat(fetch(elsewhere, own.url())).isEqualTo("2");
        }
    }

    private static String fetch(ApiClient client, String server) {
        return client.get("/a").server(server).fetch(JsonValueCodec.INSTANCE).toString();
    }

    private static RawServer answering(String body) {
        return new RawServer(connection -> {
            while (connection.request() != null) {
                connection.reply(200, "application/json", body);
            }
        });
    }
}
