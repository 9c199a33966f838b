package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerOptionsTest {

    @Test
    void port_isReadAndFreeByDefault() {
        assertThat(ServerOptions.read().port()).isZero();
        assertThat(ServerOptions.read("--port", "8080").port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--port | --port needs N: listen on",
                "--port x | --port needs a number from 0 to 65535, not x",
                "--port -1 | --port needs a number from 0 to 65535, not -1",
                "--port 65536 | --port needs a number from 0 to 65535, not 65536",
                "--port 1 more | Unknown argument: more",
                "8080 | Unknown argument: 8080",
                "--scirpt a | Unknown argument: --scirpt; did you mean --script?",
                "--script /no/such/file | --script needs a file, and there is none at /no/such/file",
                "--date today | --date needs a day such as 2026-08-01, not today",
                "--balance much | --balance needs an amount such as 12.50, not much",
                "--set x | A switch is set by name=value, for example usage-place=trailing-chunk, not by x",
                "--set place=x | There is no switch place; there are cache-place, call-content,",
                "--set usage-place=x | The switch usage-place has no value x; it has trailing-chunk, finish-chunk",
            })
    void wrongArgument_isRefusedWithWhatIsRight(String arguments, String message) {
        assertThatThrownBy(() -> ServerOptions.read(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void options_setTheFake() {
        try (FakeDeepSeek fake = FakeDeepSeek.start()) {
            ServerOptions.read("--date", "2026-08-01", "--set", "usage-place=finish-chunk", "--balance", "0")
                    .applyTo(fake);
            Wire wire = Wire.to(fake);
            assertThat(wire.get("/models").body()).contains("deepseek-v4-flash");
            assertThat(wire.chat("{'model':'deepseek-v4-pro','messages':[{'role':'user','content':'Hi'}]}")
                            .statusCode())
                    .isEqualTo(402);
        }
    }

    @Test
    void fault_isThatOfEveryReply() {
        try (FakeDeepSeek fake = FakeDeepSeek.start()) {
            ServerOptions.read("--fault", "status-502").applyTo(fake);
            assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(502);
        }
        assertThatThrownBy(() -> ServerOptions.read("--fault", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not none")
                .hasMessageContaining("headers-never: nothing at all");
    }

    @Test
    void usage_namesEveryOptionAndTheDefaultOfEverySwitchFirst() {
        assertThat(ServerOptions.usage())
                .contains("--port N", "--script FILE", "--date DAY", "--fault NAME", "--set SWITCH=VALUE", "--help")
                .containsPattern("usage-place +finish-chunk, trailing-chunk");
    }
}
