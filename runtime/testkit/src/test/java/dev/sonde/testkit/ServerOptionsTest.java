package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerOptionsTest {

    @Test
    void port_isThatOfTheFake() {
        try (FakeDeepSeek free = ServerOptions.read().start()) {
            String taken = Integer.toString(URI.create(free.baseUrl()).getPort());
            assertThatThrownBy(() -> ServerOptions.read("--port", taken).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith("Cannot listen on port " + taken);
        }
    }

    @Test
    void recordings_areMadeAndReplayed(@TempDir Path directory) {
        try (FakeDeepSeek real = FakeDeepSeek.start()) {
            ServerOptions options = ServerOptions.read("--record", directory.toString(), "--upstream", real.baseUrl());
            try (FakeDeepSeek recording = options.start()) {
                assertThat(options.key(recording)).isEqualTo("the one for " + real.baseUrl());
                assertThat(Wire.to(recording).get("/models").statusCode()).isEqualTo(200);
            }
            assertThatThrownBy(options::start).isInstanceOf(IllegalStateException.class);
        }
        ServerOptions options = ServerOptions.read("--replay", directory.toString());
        try (FakeDeepSeek replaying = options.start()) {
            assertThat(options.key(replaying)).isEqualTo("any");
            assertThat(options.conclusion(replaying)).contains("Never asked for: 0001-get-models");
            assertThat(Wire.to(replaying).get("/models").body()).contains("deepseek-flash");
            assertThat(options.conclusion(replaying)).isEmpty();
        }
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
                "--record a --replay b | --record and --replay exclude each other",
                "--replay a --balance 0 | --record and --replay take their replies from elsewhere: leave out",
                "--set x | A switch is set by name=value, for example usage-place=trailing-chunk, not by x",
                "--set place=x | There is no switch place; there are agent-effort, cache-place,",
                "--set usage-place=x | The switch usage-place has no value x; it has trailing-chunk, finish-chunk",
            })
    void wrongArgument_isRefusedWithWhatIsRight(String arguments, String message) {
        assertThatThrownBy(() -> ServerOptions.read(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void options_setTheFake() {
        String[] arguments = {"--date", "2026-08-01", "--set", "usage-place=finish-chunk", "--balance", "0"};
        try (FakeDeepSeek fake = ServerOptions.read(arguments).start()) {
            Wire wire = Wire.to(fake);
            assertThat(wire.get("/models").body()).contains("deepseek-v4-flash");
            assertThat(wire.chat("{'model':'deepseek-v4-pro','messages':[{'role':'user','content':'Hi'}]}")
                            .statusCode())
                    .isEqualTo(402);
        }
    }

    @Test
    void fault_isThatOfEveryReply() {
        try (FakeDeepSeek fake = ServerOptions.read("--fault", "status-502").start()) {
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
