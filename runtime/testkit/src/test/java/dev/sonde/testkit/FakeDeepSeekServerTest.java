package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            assertThat(Wire.send(models, BodyHandlers.ofString()).body()).contains("deepseek-flash");
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
        assertThat(output(misused))
                .startsWith("Unknown argument: --prot; did you mean --port?")
                .contains("--help");
        assertThat(misused.waitFor()).isEqualTo(2);
        try (FakeDeepSeek other = FakeDeepSeek.start()) {
            String taken = Integer.toString(URI.create(other.baseUrl()).getPort());
            Process failed = run("--port", taken);
            assertThat(output(failed)).startsWith("Cannot listen on port " + taken);
            assertThat(failed.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void script_isAnswered(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("rules.yaml"), "rules:\n  - reply: {error: 503}\n");
        Process process = run("--script", script.toString());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String baseUrl = String.valueOf(out.readLine()).replace("base URL: ", "");
            String key = String.valueOf(out.readLine()).replace("API key: ", "");
            HttpRequest models = HttpRequest.newBuilder(URI.create(baseUrl + "/models"))
                    .header("authorization", "Bearer " + key)
                    .build();
            assertThat(Wire.send(models, BodyHandlers.ofString()).statusCode()).isEqualTo(503);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void mistakeInTheScript_isToldWithItsPlace(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("rules.yaml"), "rules:\n  - replies: []\n");
        Process process = run("--script", script.toString());
        assertThat(output(process)).startsWith(script + ":2: replies must have at least one reply");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
