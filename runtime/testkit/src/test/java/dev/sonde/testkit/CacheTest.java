package dev.sonde.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.script.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The cached part of a prompt: 12 tokens per prompt and 0.3 per character, in common with an earlier prompt. */
@ExtendWith(FakeDeepSeekExtension.class)
class CacheTest {

    private static final String SYSTEM = "{'role':'system','content':'0123456789'}";

    private FakeDeepSeek fake;

    @BeforeEach
    void keep(FakeDeepSeek injected) {
        fake = injected;
    }

    private static String user(String text) {
        return "{'role':'user','content':'" + text + "'}";
    }

    private JsonNode usage(String messages, String more) {
        JsonNode usage = Wire.json(
                        Wire.to(fake).chat("{'model':'deepseek-flash','messages':[" + messages + "]" + more + "}"))
                .path("usage");
        int hit = usage.path("prompt_cache_hit_tokens").asInt();
        int miss = usage.path("prompt_cache_miss_tokens").asInt();
        assertThat(hit + miss).isEqualTo(usage.path("prompt_tokens").asInt()).isPositive();
        assertThat(usage.path("prompt_tokens_details").path("cached_tokens").asInt())
                .isEqualTo(hit);
        return usage;
    }

    private int hit(String messages, String more) {
        return usage(messages, more).path("prompt_cache_hit_tokens").asInt();
    }

    private int hit(String messages) {
        return hit(messages, "");
    }

    @Test
    void firstPrompt_misses() {
        assertThat(hit(SYSTEM + "," + user("Hello"))).isZero();
    }

    @Test
    void samePrompt_hitsWhole() {
        int prompt =
                usage(SYSTEM + "," + user("Hello"), "").path("prompt_tokens").asInt();
        assertThat(hit(SYSTEM + "," + user("Hello"))).isEqualTo(prompt).isEqualTo(12 + 3 + 2);
    }

    @Test
    void longerConversation_hitsTheEarlierOne() {
        hit(SYSTEM + "," + user("Hello"));
        String further = SYSTEM + "," + user("Hello") + ",{'role':'assistant','content':'Hi'}," + user("More");
        assertThat(hit(further)).isEqualTo(12 + 3 + 2);
    }

    @Test
    void text_hitsItsWholeTokensInCommon() {
        hit(SYSTEM + "," + user("abcdefgh"));
        // 6 characters are 1.8 tokens: one whole token
        assertThat(hit(SYSTEM + "," + user("abcdefXX"))).isEqualTo(12 + 3 + 1);
        // the longest one counts, not the last one
        assertThat(hit(SYSTEM + "," + user("abcdefgY"))).isEqualTo(12 + 3 + 2);
    }

    @Test
    void otherBeginning_misses() {
        hit(SYSTEM + "," + user("Hello"));
        assertThat(hit(user("Hello"))).isZero();
        assertThat(hit("{'role':'system','content':'Another text'}," + user("Hello")))
                .isZero();
    }

    @Test
    void tools_comeBeforeTheMessages() {
        String tools = ",'tools':[{'type':'function','function':{'name':'f'}}]";
        hit(SYSTEM + "," + user("Hello"));
        assertThat(hit(SYSTEM + "," + user("Hello"), tools)).isZero();
        assertThat(hit(SYSTEM + "," + user("Other"), tools)).isGreaterThan(12 + 3);
    }

    @Test
    void messages_withOtherCallsDiffer() {
        String call =
                ",{'role':'assistant','content':'','reasoning_content':'r','tool_calls':[{'id':'1','type':'function',"
                        + "'function':{'name':'f','arguments':'%s'}}]},{'role':'tool','tool_call_id':'1','content':'0123456789'}";
        hit(SYSTEM + "," + user("Hello") + call.formatted("1"));
        assertThat(hit(SYSTEM + "," + user("Hello") + call.formatted("2"))).isEqualTo(12 + 3 + 2);
    }

    @Test
    void users_haveCachesOfTheirOwn() {
        hit(SYSTEM + "," + user("Hello"), ",'user_id':'a'");
        assertThat(hit(SYSTEM + "," + user("Hello"), ",'user_id':'b'")).isZero();
        assertThat(hit(SYSTEM + "," + user("Hello"))).isZero();
        assertThat(hit(SYSTEM + "," + user("Hello"), ",'user_id':'a'")).isEqualTo(12 + 3 + 2);
    }

    @Test
    void errors_cacheNothing() {
        fake.whenever().reply(Reply.error(503)).times(1);
        Wire.to(fake).chat("{'model':'deepseek-flash','messages':[" + SYSTEM + "," + user("Hello") + "]}");
        assertThat(hit(SYSTEM + "," + user("Hello"))).isZero();
    }

    @Test
    void reset_emptiesTheCache() {
        hit(SYSTEM + "," + user("Hello"));
        fake.reset();
        assertThat(hit(SYSTEM + "," + user("Hello"))).isZero();
    }

    @Test
    void completion_hitsItsPrompt() {
        String ask = "{\"model\":\"deepseek-flash\",\"prompt\":\"0123456789\",\"suffix\":\"%s\"}";
        Wire.to(fake).post("/beta/completions", ask.formatted("a"));
        JsonNode usage = Wire.json(Wire.to(fake).post("/beta/completions", ask.formatted("b")))
                .path("usage");
        assertThat(usage.path("prompt_cache_hit_tokens").asInt()).isEqualTo(12 + 3);
        assertThat(usage.path("prompt_cache_miss_tokens").asInt()).isEqualTo(1);
    }
}
