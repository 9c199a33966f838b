package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.StreamTruncatedException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The connection is reset when the first text is here: earlier the reset could overtake it. */
@Timeout(120)
class ResetStreamTest {

    static Stream<Arguments> streams() {
        return Stream.of(Form.values())
                .filter(Form::isStream)
                .flatMap(form -> Stream.of(Way.values()).map(way -> Arguments.of(form, way)));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void stream_whenResetAfterTheFirstToken_isNotRetried(Form form, Way way) throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        Fault fault = (reply, out) -> {
            Framing.firstHalf(reply, out);
            out.await(received);
            out.reset();
        };
        try (Scene scene = new Scene(way).once(fault)) {
            Outcome outcome = scene.call(form, received::countDown);

            assertThat(outcome.failure()).isInstanceOfSatisfying(StreamTruncatedException.class, failure -> {
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(failure.partialText().orElseThrow()).startsWith("Hel");
            });
            assertThat(outcome.terminals()).isEqualTo(1);
            assertThat(scene.fake().requests()).hasSize(1);
        }
    }
}
