package dev.sonde.testkit;

import static dev.sonde.testkit.Condition.CALLING;
import static dev.sonde.testkit.Condition.IMAGE;
import static dev.sonde.testkit.Condition.TOOL;
import static dev.sonde.testkit.Condition.TOOLS;
import static dev.sonde.testkit.Condition.USER;
import static dev.sonde.testkit.Condition.bad;
import static dev.sonde.testkit.Condition.chat;
import static dev.sonde.testkit.Condition.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.JsonSchemaRefusal;
import dev.sonde.testkit.behaviour.ReasoningRule;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service accepts although it is close to what it refuses. */
class AcceptedTest {

    private FakeDeepSeek fake;

    @BeforeEach
    void start() {
        fake = FakeDeepSeek.start();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    static Stream<Condition> accepted() {
        String ended = String.join(",", USER, CALLING.formatted(""), TOOL);
        String pro = "{'model':'deepseek-v4-pro','messages':[%s]%s}";
        return Stream.of(
                bad(
                        "empty reasoning sent back",
                        chat(
                                String.join(",", USER, CALLING.formatted(",'reasoning_content':''"), TOOL),
                                TOOLS.formatted("")),
                        ""),
                bad("no reasoning without tools", chat(ended, ""), ""),
                bad(
                        "no reasoning without thinking",
                        chat(ended, TOOLS.formatted("") + ",'thinking':{'type':'disabled'}"),
                        ""),
                bad("no reasoning where nobody cares", chat(ended, TOOLS.formatted("")), "")
                        .with(ReasoningRule.NOT_ENFORCED),
                bad(
                                "no reasoning of a text, in April 2026",
                                pro.formatted(
                                        USER + ",{'role':'assistant','content':'A'}," + USER, TOOLS.formatted("")),
                                "")
                        .on("2026-04-24"),
                bad(
                                "no reasoning of an earlier turn, in December 2025",
                                "{'model':'deepseek-reasoner','messages':[" + ended + "," + USER + "]}",
                                "")
                        .on("2025-12-01"),
                bad("old id as an alias", model("deepseek-chat"), "").on("2026-07-23"),
                bad(
                                "forced call without thinking by default",
                                "{'model':'deepseek-chat','messages':[" + USER + "]" + TOOLS.formatted("")
                                        + ",'tool_choice':'required'}",
                                "")
                        .on("2026-07-23"),
                bad("id of V4 served by its successor", model("deepseek-v4-flash"), ""),
                bad(
                        "result of a function in parts",
                        chat(
                                USER + "," + CALLING.formatted("")
                                        + ",{'role':'tool','tool_call_id':'a','content':[{'type':'text','text':'1'}]}",
                                ""),
                        ""),
                bad(
                                "stream_options without stream, until September 2026",
                                "{'model':'deepseek-v4-flash','messages':[" + USER
                                        + "],'stream_options':{'include_usage':true}}",
                                "")
                        .on("2026-09-09"),
                bad("no call, without functions", chat(",'tool_choice':'none'"), ""),
                bad("call if it wants, without functions", chat(",'tool_choice':'auto'"), ""),
                bad("image", chat("{'role':'user','content':" + IMAGE + "}", ""), ""),
                bad("user_id of other characters", chat(",'user_id':'é'"), ""),
                bad(
                        "properties of other services",
                        chat(",'seed':1,'store':true,'logit_bias':{},'enable_thinking':false"),
                        ""),
                bad(
                        "penalties and temperature while thinking",
                        chat(",'temperature':0.1,'top_p':0.1,'frequency_penalty':1,'presence_penalty':-1"),
                        ""),
                bad(
                        "json in a part of text",
                        chat(
                                "{'role':'user','content':[{'type':'text','text':'as JSON'}]}",
                                ",'response_format':{'type':'json_object'}"),
                        ""),
                bad(
                                "prefix with reasoning",
                                chat(
                                        USER
                                                + ",{'role':'assistant','content':'A','prefix':true,'reasoning_content':'B'}",
                                        ""),
                                "")
                        .to("/beta/chat/completions"),
                bad("refused format switched", chat(",'response_format':{'type':'text'}"), "")
                        .with(JsonSchemaRefusal.UNPROCESSABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void neighbourOfACondition_isAccepted(Condition condition) {
        condition.setting().accept(fake);
        HttpResponse<String> response =
                Wire.to(fake).post(condition.path(), condition.body().replace('\'', '"'));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }
}
