package dev.sonde.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contender does the work it is measured at. */
@Timeout(120)
@Tag("once")
class ContendersTest {

    private static BenchmarkServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new BenchmarkServer();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Stream<String> contenders() {
        return Stream.concat(Contenders.LIBRARIES.stream(), Contenders.TRANSPORTS.stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void contender_doesItsWork(String name) {
        try (Contender contender = Contenders.of(name, "http://127.0.0.1:" + server.port())) {
            assertThat(contender.text("hello")).isEqualTo(Replies.TEXT);
            assertThat(contender.later("hold").join()).isEqualTo(Replies.TEXT);
            assertThat(contender.person("a person")).isEqualTo(Replies.PERSON);
            assertThat(contender.stream("pieces=100")).isEqualTo(100L * Replies.PIECE.length());
            assertThat(contender.text("hello")).isEqualTo(Replies.TEXT);
        }
    }

    @Test
    void chunk_hasTheSizeThatTheMeasureNames() {
        assertThat(Replies.chunk()).hasSizeBetween(225, 245);
    }
}
