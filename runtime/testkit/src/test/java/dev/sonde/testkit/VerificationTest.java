package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionRequest;
import dev.sonde.json.JsonValue;
import dev.sonde.testkit.script.Rule;
import dev.sonde.testkit.verify.RequestPattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeDeepSeekExtension.class)
class VerificationTest {

    private static final RequestPattern TRANSLATION =
            RequestPattern.any().messageContains("Translate").model("deepseek-flash");

    private FakeDeepSeek fake;
    private DeepSeekClient client;

    @BeforeEach
    void keep(FakeDeepSeek injected, DeepSeekClient its) {
        fake = injected;
        client = its;
    }

    private void ask(String text) {
        client.createChatCompletion(ChatCompletionRequest.builder()
                .model("deepseek-flash")
                .temperature(0.5)
                .user(text)
                .build());
    }

    @Test
    void verify_countsWhatMatches() {
        ask("Translate: Hi");
        ask("Translate: Ho");
        fake.verify(2, TRANSLATION);
        fake.verify(RequestPattern.any().messageContains("Ho"));
        fake.verify(0, RequestPattern.any().stream(true));
        fake.verify(2, RequestPattern.any().path("/chat/completions").property("temperature", JsonValue.parse("0.5")));
        fake.verify(2, RequestPattern.any().header("accept", "application/json"));
        fake.verify(RequestPattern.any()
                .matching("an i in the end", request -> request.lastUserText().endsWith("i")));
        fake.verifyNoMoreRequests();
    }

    @Test
    void verify_whenItFails_listsWhatWasReceivedNearestFirst() {
        client.listModels();
        ask("Translate: Hi");
        RequestPattern wanted =
                RequestPattern.any().messageContains("Translate").model("deepseek-v4-pro");
        assertThatThrownBy(() -> fake.verify(wanted))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected 1 request with message containing \"Translate\" and model \"deepseek-v4-pro\","
                        + " but received 0 of them. Received, nearest first:\n"
                        + "  #2 POST /chat/completions, model deepseek-flash, user says \"Translate: Hi\""
                        + " - model is \"deepseek-flash\"\n"
                        + "  #1 GET /models - messages are []; model is \"\"");
    }

    @Test
    void verify_whenTooManyMatch_showsThem() {
        ask("Translate: Hi");
        ask("Translate: Ho");
        assertThatThrownBy(() -> fake.verify(TRANSLATION))
                .hasMessageContaining("but received 2 of them")
                .hasMessageContaining("\"Translate: Ho\" - matches");
    }

    @Test
    void verify_whenNothingCame_saysSo() {
        assertThatThrownBy(() -> fake.verify(TRANSLATION)).hasMessageEndingWith("Nothing was received at all.");
    }

    @Test
    void verifyNoMore_listsWhatNobodyAskedFor() {
        ask("Translate: Hi");
        ask("Other");
        fake.verify(TRANSLATION);
        assertThatThrownBy(fake::verifyNoMoreRequests)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected no more requests, but received 1 request that no verification has asked for:\n"
                        + "  #2 POST /chat/completions, model deepseek-flash, user says \"Other\"");
        fake.reset();
        fake.verifyNoMoreRequests();
    }

    @Test
    void verify_doesNotShowAKey() {
        ask("Hi");
        assertThatThrownBy(() -> fake.verify(RequestPattern.any().header("authorization", "Bearer x")))
                .hasMessageContaining("header authorization is \"[hidden]\"")
                .hasMessageNotContaining(fake.apiKey());
    }

    @Test
    void pattern_isTheConditionOfARule() {
        Rule rule = fake.when(TRANSLATION).reply("Bonjour");
        ask("Translate: Hi");
        ask("Other");
        assertThat(rule.replyCount()).isEqualTo(1);
    }

    @Test
    void verifyNoUnusedRules_namesTheLineOfTheRule() {
        fake.whenever().reply("general");
        fake.when(TRANSLATION).reply("one").reply("two");
        ask("Translate: Hi");
        assertThatThrownBy(fake::verifyNoUnusedRules)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("VerificationTest.java:")
                .hasMessageContaining("0 of 1 replies given")
                .hasMessageContaining("1 of 2 replies given");
        ask("Translate: Hi");
        ask("Other");
        fake.verifyNoUnusedRules();
    }
}
