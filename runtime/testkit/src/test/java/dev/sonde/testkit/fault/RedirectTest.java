package dev.sonde.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.error.UnexpectedReplyException;
import dev.sonde.testkit.FakeDeepSeek;
import dev.sonde.testkit.http.Headers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a redirect leads to, another server listens: nothing arrives there, and hence no key. */
@Timeout(120)
class RedirectTest {

    static Stream<Arguments> redirects() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(Way.values())
                        .flatMap(way -> Stream.of(302, 307).map(status -> Arguments.of(status, form, way))));
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void redirect_isNotFollowed(int status, Form form, Way way) throws Exception {
        try (FakeDeepSeek elsewhere = FakeDeepSeek.start();
                Scene scene = new Scene(way)) {
            Headers headers = Headers.of("location", elsewhere.baseUrl() + "/chat/completions");
            scene.once((reply, out) -> out.whole(status, headers, new byte[0]));

            Outcome outcome = scene.call(form);

            assertThat(outcome.failure()).isInstanceOfSatisfying(UnexpectedReplyException.class, failure -> {
                assertThat(failure.status()).isEqualTo(status);
                assertThat(failure.attempts()).isEqualTo(1);
                assertThat(failure.toString()).doesNotContain(scene.fake().apiKey());
            });
            assertThat(scene.fake().requests()).hasSize(1);
            assertThat(List.of(elsewhere.connections().acceptedCount(), elsewhere.requests()))
                    .isEqualTo(List.of(0L, List.of()));
        }
    }
}
