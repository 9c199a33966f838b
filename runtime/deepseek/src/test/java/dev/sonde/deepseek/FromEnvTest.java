package dev.sonde.deepseek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code fromEnv()} in processes whose environment the test decides. */
@Timeout(120)
class FromEnvTest {

    private static String run(Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FromEnvProgram.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DEEPSEEK_"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void fromEnv_takesKeyAndAddressFromTheVariables() throws Exception {
        try (LoopbackServer server = LoopbackServer.of("replies/model.json")) {
            String output = run(Map.of("DEEPSEEK_API_KEY", LoopbackServer.KEY, "DEEPSEEK_BASE_URL", server.url()), "a");

            assertThat(output).contains(server.url(), "deepseek-").doesNotContain(LoopbackServer.KEY);
            assertThat(server.request().authorization()).isEqualTo("Bearer " + LoopbackServer.KEY);
        }
    }

    @Test
    void fromEnv_whenOnlyTheKeyIsSet_goesToTheApi() throws Exception {
        assertThat(run(Map.of("DEEPSEEK_API_KEY", LoopbackServer.KEY))).contains("https://api.deepseek.com");
    }

    @Test
    void fromEnv_whenTheKeyIsMissing_namesTheVariable() throws Exception {
        assertThat(run(Map.of())).contains("DEEPSEEK_API_KEY is not set");
    }

    @Test
    void fromEnv_whenTheKeyIsBlank_namesTheVariable() throws Exception {
        assertThat(run(Map.of("DEEPSEEK_API_KEY", " "))).contains("DEEPSEEK_API_KEY is blank");
    }

    @Test
    void fromEnv_whenTheAddressIsNone_namesTheVariable() throws Exception {
        assertThat(run(Map.of("DEEPSEEK_API_KEY", LoopbackServer.KEY, "DEEPSEEK_BASE_URL", "nowhere")))
                .contains("DEEPSEEK_BASE_URL")
                .doesNotContain(LoopbackServer.KEY);
    }
}
