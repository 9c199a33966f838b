package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.testkit.script.ReceivedRequest;
import dev.sonde.testkit.script.Reply;
import dev.sonde.testkit.script.Rule;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.JacksonException;

@ExtendWith(FakeDeepSeekExtension.class)
class ScriptTest {

    private FakeDeepSeek fake;

    @BeforeEach
    void keep(FakeDeepSeek injected) {
        fake = injected;
    }

    private HttpResponse<String> ask(String text) {
        return Wire.to(fake)
                .chat("{'model':'deepseek-flash','messages':[{'role':'system','content':'Be brief'},"
                        + "{'role':'user','content':'" + text + "'}]}");
    }

    private String answer(String text) {
        return Wire.choice(ask(text)).path("message").path("content").asString();
    }

    @Test
    void rule_addedLastIsAskedFirst() {
        fake.whenever().reply("general");
        fake.whenMessageContains("Translate").reply("Bonjour");
        assertThat(answer("Translate: hello")).isEqualTo("Bonjour");
        assertThat(answer("Other")).isEqualTo("general");
        fake.whenMessageContains("brief").reply("by system text");
        assertThat(answer("Translate: hello")).isEqualTo("by system text");
    }

    @Test
    void rule_withoutReplyDoesNothing() {
        fake.whenever().reply("general");
        fake.whenever();
        assertThat(answer("x")).isEqualTo("general");
    }

    @Test
    void replies_comeInSequenceAndTheLastIsRepeated() {
        Rule rule = fake.whenever().reply(Reply.error(429)).reply("a").reply("b");
        assertThat(ask("x").statusCode()).isEqualTo(429);
        assertThat(answer("x")).isEqualTo("a");
        assertThat(answer("x")).isEqualTo("b");
        assertThat(answer("x")).isEqualTo("b");
        assertThat(rule.replyCount()).isEqualTo(4);
    }

    @Test
    void times_endsTheRule() {
        fake.whenever().reply("later");
        fake.whenever().times(1).reply("once");
        assertThat(answer("x")).isEqualTo("once");
        assertThat(answer("x")).isEqualTo("later");
        assertThatThrownBy(() -> fake.whenever().times(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replyWith_seesTheRequest() {
        fake.when(request -> request.model().equals("deepseek-flash"))
                .replyWith(request -> Reply.text(request.lastUserText() + "!"));
        assertThat(answer("Hi")).isEqualTo("Hi!");
    }

    @Test
    void error_hasTheBodyOfTheServiceAndMyHeaders() {
        fake.whenever().reply(Reply.error(429, "slow down").withHeader("retry-after", "6"));
        HttpResponse<String> response = ask("x");
        assertThat(response.headers().firstValue("retry-after")).contains("6");
        assertThat(Wire.errorMessage(response)).isEqualTo("slow down");
        assertThat(Wire.json(response).path("error").path("type").asString()).isEqualTo("rate_limit_error");
    }

    @Test
    void raw_isSentAsWritten() {
        fake.whenever().reply(Reply.raw(502, "<html>").withHeader("Content-Type", "text/html"));
        HttpResponse<String> response = ask("x");
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).isEqualTo("<html>");
        assertThat(response.headers().allValues("content-type")).containsExactly("text/html");
    }

    @Test
    void error_canBeScriptedForOtherPaths() {
        fake.whenever().reply("no text for lists").reply(Reply.error(500));
        assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(200);
        fake.when(request -> request.path().equals("/models")).times(1).reply(Reply.error(500));
        assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(500);
        assertThat(Wire.to(fake).get("/models").statusCode()).isEqualTo(200);
    }

    @Test
    void rule_isNotAskedAboutRefusedRequests() {
        Rule rule = fake.whenever().reply("never");
        Wire.to(fake).chat("{}");
        assertThat(rule.replyCount()).isZero();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void condition_thatFailsIsTold() {
        fake.when(request -> {
                    throw new IllegalStateException("bug of a test");
                })
                .reply("x");
        HttpResponse<String> response = ask("x");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("bug of a test");
    }

    @Test
    void requests_showWhatWasReceived() {
        ask("Hi");
        ReceivedRequest request = fake.lastRequest();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/chat/completions");
        assertThat(request.model()).isEqualTo("deepseek-flash");
        assertThat(request.systemText()).isEqualTo("Be brief");
        assertThat(request.lastUserText()).isEqualTo("Hi");
        assertThat(request.messages()).extracting("role").containsExactly("system", "user");
        assertThat(request.isStream()).isFalse();
        assertThat(request.header("Authorization")).contains("[hidden]");
        assertThat(request.toString()).doesNotContain(fake.apiKey());
        assertThat(fake.toString()).doesNotContain(fake.apiKey());
    }

    @Test
    void requests_ofAnyShapeCanBeLookedAt() {
        Wire.to(fake)
                .post("/chat/completions", "{\"messages\":[1,{\"content\":[{\"text\":\"a\"},{},{\"text\":\"b\"}]}]}");
        assertThat(fake.lastRequest().texts()).containsExactly("", "a\nb");
        Wire.to(fake).post("/chat/completions", "no json");
        assertThat(fake.lastRequest().text()).isEqualTo("no json");
        assertThat(fake.lastRequest().model()).isEmpty();
        assertThat(fake.lastRequest().lastUserText()).isEmpty();
    }

    @Test
    void reset_forgetsRulesAndRequests() {
        fake.whenever().reply("x");
        ask("a");
        fake.reset();
        assertThat(fake.requests()).isEmpty();
        assertThatThrownBy(fake::lastRequest).isInstanceOf(IllegalStateException.class);
        assertThat(answer("a")).startsWith("Fake answer");
    }

    @Test
    void reply_checksItsArguments() {
        assertThatThrownBy(() -> Reply.json("{")).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Reply.error(99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reply.text("ab").inPieces("a")).isInstanceOf(IllegalArgumentException.class);
    }
}
