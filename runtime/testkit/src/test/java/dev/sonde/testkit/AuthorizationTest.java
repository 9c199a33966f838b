package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path asks for the key, before anything else is looked at. */
@ExtendWith(FakeDeepSeekExtension.class)
class AuthorizationTest {

    private static final List<String> BASES = List.of("", "/v1", "/beta", "/beta/v1");

    static Stream<Arguments> requests() {
        Stream<Arguments> asking = paths("/chat/completions", "/completions").map(path -> Arguments.of("POST", path));
        Stream<Arguments> looking = paths("/models", "/models/deepseek-flash", "/models/none", "/user/balance")
                .flatMap(path -> Stream.of(Arguments.of("GET", path), Arguments.of("HEAD", path)));
        return Stream.concat(asking, looking);
    }

    private static Stream<String> paths(String... operations) {
        return Stream.of(operations).flatMap(operation -> BASES.stream().map(base -> base + operation));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("requests")
    void request_withoutTheKey_is401(String method, String path, FakeDeepSeek fake) {
        // Neither body nor model nor money is looked at.
        fake.balance("0");
        assertRefused(method, Wire.to(fake).authorizedBy("").send(method, path), "(auth header format");
        assertRefused(
                method,
                Wire.to(fake).authorizedBy("Bearer sk-another-1234").send(method, path),
                "Your api key: ****1234 is invalid");
        assertThat(Wire.to(fake).send(method, path).statusCode()).isNotEqualTo(401);
    }

    private static void assertRefused(String method, HttpResponse<String> response, String message) {
        assertThat(response.statusCode()).isEqualTo(401);
        if (!method.equals("HEAD")) {
            assertThat(Wire.errorMessage(response))
                    .startsWith("Authentication Fails")
                    .contains(message);
            assertThat(Wire.json(response).path("error").path("type").asString())
                    .isEqualTo("authentication_error");
        }
    }
}
