package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.EventStream;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.error.AuthenticationException;
import dev.sonde.error.InsufficientBalanceException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fake as our own client sees it. */
@ExtendWith(FakeDeepSeekExtension.class)
class ClientTest {

    private DeepSeekClient client;

    @BeforeEach
    void connect(FakeDeepSeek fake) {
        client = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey(fake.apiKey())
                .build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static ChatCompletionRequest ask(String text) {
        return ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .system("Be brief")
                .user(text)
                .build();
    }

    @Test
    void chat_isAnsweredAndReceivedAsItWasSent(FakeDeepSeek fake) {
        fake.whenMessageContains("Translate").reply("Bonjour");
        ChatCompletionRequest request = ask("Translate: hello");
        assertThat(client.createChatCompletion(request).text()).contains("Bonjour");
        assertThat(fake.lastRequest().asChatCompletionRequest().messages()).isEqualTo(request.messages());
        assertThat(fake.lastRequest().systemText()).isEqualTo("Be brief");
    }

    @Test
    void stream_bringsTheText(FakeDeepSeek fake) {
        fake.whenever().reply("once upon a time");
        try (EventStream<ChatCompletionChunk> chunks = client.createChatCompletionStream(ask("A story"))) {
            String text = chunks.stream()
                    .map(ChatCompletionChunk::text)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining());
            assertThat(text).isEqualTo("once upon a time");
        }
        assertThat(fake.lastRequest().isStream()).isTrue();
    }

    @Test
    void otherOperations_areRead() {
        assertThat(client.listModels().data()).hasSize(2);
        assertThat(client.retrieveModel("deepseek-flash").id()).isEqualTo("deepseek-flash");
        assertThat(client.getUserBalance().isAvailable()).isTrue();
    }

    @Test
    void errors_areTyped(FakeDeepSeek fake) {
        fake.balance("0.00");
        assertThatThrownBy(() -> client.createChatCompletion(ask("x")))
                .isInstanceOf(InsufficientBalanceException.class);
        try (DeepSeekClient other = DeepSeekClient.builder()
                .baseUrl(fake.baseUrl())
                .apiKey("sk-another")
                .build()) {
            assertThatThrownBy(other::listModels).isInstanceOf(AuthenticationException.class);
        }
    }
}
