package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that {@code java -jar} runs. Not a part of the unit tests, for which there is no jar yet. */
class ServerJarCheck {

    @Test
    void jar_servesOurClient() throws Exception {
        try (ServerProcess server = ServerProcess.start("--port", "0");
                DeepSeekClient client = DeepSeekClient.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey(server.apiKey())
                        .build()) {
            ChatCompletionRequest request = ChatCompletionRequest.builder()
                    .model("deepseek-flash")
                    .user("Hello")
                    .build();
            assertThat(client.createChatCompletion(request).text()).contains("Fake answer to: Hello");
        }
    }

    @Test
    void jar_holdsNoTestFramework() throws Exception {
        try (JarFile jar = new JarFile(System.getProperty("server.jar"))) {
            assertThat(jar.stream()).noneMatch(entry -> entry.getName().startsWith("org/junit/"));
        }
    }
}
