package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FakeDeepSeekServerTest {

    private static Process run(String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), FakeDeepSeekServer.class.getName());
        return new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(args)).toList())
                .redirectErrorStream(true)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void program_servesUntilItGetsASignal() throws Exception {
        Process process = run("--port", "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String baseUrl = String.valueOf(out.readLine()).replace("base URL: ", "");
            String key = String.valueOf(out.readLine()).replace("API key: ", "");
            HttpRequest models = HttpRequest.newBuilder(URI.create(baseUrl + "/models"))
                    .header("authorization", "Bearer " + key)
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(models, BodyHandlers.ofString())
                            .body())
                    .contains("deepseek-flash");
            // Process.destroy() would close the output that is read next.
            process.toHandle().destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void program_saysWhyItDoesNotStart() throws Exception {
        Process misused = run("--prot", "80");
        assertThat(output(misused)).startsWith("Unknown argument: --prot").contains("Usage:");
        assertThat(misused.waitFor()).isEqualTo(2);
        try (FakeDeepSeek other = FakeDeepSeek.start()) {
            String taken = Integer.toString(URI.create(other.baseUrl()).getPort());
            Process failed = run("--port", taken);
            assertThat(output(failed)).startsWith("Cannot listen on port " + taken);
            assertThat(failed.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void port_isReadFromTheArguments() {
        assertThat(FakeDeepSeekServer.port()).isZero();
        assertThat(FakeDeepSeekServer.port("--port", "8080")).isEqualTo(8080);
    }

    @Test
    void port_refusesOtherArguments() {
        for (String[] wrong : new String[][] {
            {"--port"}, {"--port", "x"}, {"--port", "-1"}, {"--port", "65536"}, {"--port", "1", "more"}, {"8080"}
        }) {
            assertThatThrownBy(() -> FakeDeepSeekServer.port(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
