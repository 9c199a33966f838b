package dev.sonde.testkit;

import static dev.sonde.testkit.Condition.CALLING;
import static dev.sonde.testkit.Condition.IMAGE;
import static dev.sonde.testkit.Condition.TOOL;
import static dev.sonde.testkit.Condition.TOOLS;
import static dev.sonde.testkit.Condition.USER;
import static dev.sonde.testkit.Condition.bad;
import static dev.sonde.testkit.Condition.chat;
import static dev.sonde.testkit.Condition.model;
import static dev.sonde.testkit.Condition.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.testkit.behaviour.UnauthorizedBody;
import dev.sonde.testkit.script.Reply;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every condition that the service refuses: its status, and each property of the body. */
class ConditionsTest {

    private static final String UNREADABLE = "Failed to deserialize the JSON body into the target type: ";
    private static final String MISSING_REASONING =
            "The `reasoning_content` in the thinking mode must be passed back to the API.";

    private FakeDeepSeek fake;

    @BeforeEach
    void start() {
        fake = FakeDeepSeek.start();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    static Stream<Condition> conditions() {
        return Stream.of(
                        keys(),
                        models(),
                        values(),
                        reasoning(),
                        conversation(),
                        tools(),
                        images(),
                        types(),
                        features(),
                        limits())
                .flatMap(group -> group);
    }

    private static Stream<Condition> keys() {
        String invalid = "Authentication Fails, Your api key: ****abcd is invalid";
        String header = "Authentication Fails (auth header format should be Bearer sk-...)";
        Condition key = refused("", chat(""), 401, "").ofType("authentication_error");
        return Stream.of(
                refused("bad key", chat(""), 401, invalid + " (request_id: *)")
                        .authorizedBy("Bearer sk-secret-abcd")
                        .ofType(key.type()),
                refused("bad key, without request id", chat(""), 401, invalid)
                        .authorizedBy("Bearer sk-secret-abcd")
                        .ofType(key.type())
                        .with(UnauthorizedBody.WITH_PARAM),
                refused("missing header", chat(""), 401, header + " (request_id: *)")
                        .authorizedBy("")
                        .ofType(key.type()),
                refused("other scheme", chat(""), 401, header + " (request_id: *)")
                        .authorizedBy("Basic c2s6")
                        .ofType(key.type()),
                refused("scheme without key", chat(""), 401, header + " (request_id: *)")
                        .authorizedBy("Bearer ")
                        .ofType(key.type()),
                refused("key without scheme", chat(""), 401, header + " (request_id: *)")
                        .authorizedBy("sk-fake")
                        .ofType(key.type()));
    }

    private static Stream<Condition> models() {
        return Stream.of(
                bad(
                        "unknown model",
                        model("gpt-4"),
                        "The supported API model names are deepseek-flash or deepseek-v4-pro, but you passed gpt-4."),
                bad(
                        "retired model",
                        model("deepseek-chat"),
                        "The supported API model names are deepseek-flash or deepseek-v4-pro, but you passed"
                                + " deepseek-chat."),
                bad(
                                "retired model, on the day of its end",
                                model("deepseek-chat"),
                                "The supported API model names are deepseek-v4-pro or deepseek-v4-flash, but you passed"
                                        + " deepseek-chat.")
                        .on("2026-07-24"),
                bad("unknown model, until mid 2026", model("gpt-4"), "Model Not Exist")
                        .on("2026-07-23"),
                bad("model of tomorrow", model("deepseek-v4-pro"), "Model Not Exist")
                        .on("2026-04-23"));
    }

    private static String name(int length) {
        return ",'tools':[{'type':'function','function':{'name':'" + "f".repeat(length) + "'}}]";
    }

    private static String functions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'type':'function','function':{'name':'f" + i + "'}}")
                .collect(Collectors.joining(",", ",'tools':[", "]"));
    }

    private static String flash(String more) {
        return "{'model':'deepseek-v4-flash','messages':[" + USER + "]" + more + "}";
    }

    private static Stream<Condition> values() {
        String names = "Invalid tools[0].function.name value, it may have at most ";
        String range = "Invalid max_tokens value, the valid range of max_tokens is ";
        return Stream.of(
                bad("max_tokens of 0", chat(",'max_tokens':0"), range + "[1, 393216]"),
                bad("max_tokens too large", chat(",'max_tokens':393217"), range + "[1, 393216]"),
                bad(
                                "max_tokens too large, in 2025",
                                "{'model':'deepseek-chat','messages':[" + USER + "],'max_tokens':8193}",
                                range + "[1, 8192]")
                        .on("2025-10-01"),
                bad("more than one choice", chat(",'n':2"), "Invalid n value (currently only n = 1 is supported)"),
                bad(
                        "stream_options without stream",
                        chat(",'stream_options':{'include_usage':true}"),
                        "stream_options needs stream to be true."),
                bad(
                        "top_logprobs without logprobs",
                        chat(",'top_logprobs':3"),
                        "top_logprobs needs logprobs to be true."),
                bad(
                        "temperature too high",
                        chat(",'temperature':2.1"),
                        "Invalid temperature value, the valid range of temperature is [0, 2]"),
                bad("top_p of 0", chat(",'top_p':0"), "Invalid top_p value, the valid range of top_p is (0, 1]"),
                bad(
                        "too many stops",
                        chat(",'stop':['1','2','3','4','5','6','7','8','9','10','11','12','13','14','15','16','17']"),
                        "Invalid stop value, it may have at most 16 items"),
                bad(
                                "no effort, in July 2026",
                                flash(",'reasoning_effort':'none'"),
                                UNREADABLE + "reasoning_effort: unknown variant `none`, expected one of `high`, `low`,"
                                        + " `medium`, `max`, `xhigh` at line 1 column 98")
                        .on("2026-08-02"),
                bad("name of a function too long", chat(name(129)), names + 128 + " characters"),
                bad("name of a function too long, in August 2026", flash(name(65)), names + 64 + " characters")
                        .on("2026-08-31"),
                bad(
                        "more than 128 functions",
                        chat(functions(129)),
                        "Invalid tools value, it may have at most 128 items"),
                bad(
                                "log probabilities of the first reasoning model",
                                "{'model':'deepseek-reasoner','messages':[" + USER + "],'logprobs':true}",
                                "Thinking mode does not support logprobs and top_logprobs")
                        .on("2025-01-20"),
                bad(
                        "user_id too long",
                        chat(",'user_id':'" + "é".repeat(257) + "'"),
                        "Invalid user_id value, it may have at most 512 bytes"));
    }

    private static Stream<Condition> reasoning() {
        String ended = String.join(",", USER, CALLING.formatted(""), TOOL);
        String tools = TOOLS.formatted("");
        String plain = String.join(",", USER, "{'role':'assistant','content':'A'}", USER);
        String v4 = "{'model':'deepseek-v4-pro','messages':[" + ended + "," + USER + "]}";
        return Stream.of(
                bad("reasoning of a call not sent back", chat(ended, tools), MISSING_REASONING),
                bad("reasoning of a text not sent back", chat(plain, tools), MISSING_REASONING),
                bad("reasoning of a calling turn, in April 2026", v4, MISSING_REASONING)
                        .on("2026-04-24"),
                bad(
                                "reasoning of this turn, in December 2025",
                                "{'model':'deepseek-reasoner','messages':[" + ended + "]}",
                                "Missing `reasoning_content` field in the assistant message at message index 1. For"
                                        + " more information, please refer to"
                                        + " https://api-docs.deepseek.com/guides/thinking_mode#tool-calls")
                        .on("2025-12-01"),
                bad(
                                "reasoning sent back, until 2025",
                                "{'model':'deepseek-reasoner','messages':[" + USER
                                        + ",{'role':'assistant','content':'A','reasoning_content':'B'}," + USER + "]}",
                                "The reasoning_content of earlier replies must not be sent")
                        .on("2025-01-20"));
    }

    private static Stream<Condition> conversation() {
        String unanswered =
                "An assistant message with 'tool_calls' must be followed by tool messages responding to each"
                        + " 'tool_call_id'. (insufficient tool messages following tool_calls message)";
        String uncalled = "Messages with role 'tool' must be a response to a preceding message with 'tool_calls'";
        String calling = CALLING.formatted(",'reasoning_content':''");
        return Stream.of(
                bad("tool message without a call", chat(USER + "," + TOOL, ""), uncalled),
                bad("call without an answer", chat(USER + "," + calling + "," + USER, ""), unanswered),
                bad("call at the end", chat(USER + "," + calling, ""), unanswered),
                bad(
                        "system message between call and answer",
                        chat(USER + "," + calling + ",{'role':'system','content':'x'}," + TOOL, ""),
                        unanswered),
                bad(
                        "assistant with neither content nor calls",
                        chat(USER + ",{'role':'assistant','content':null}," + USER, ""),
                        "Invalid assistant message: content or tool_calls must be set"),
                bad(
                        "role of another dialect",
                        chat("{'role':'developer','content':'x'}", ""),
                        UNREADABLE + "messages[0].role: unknown variant `developer`, expected one of `system`, `user`,"
                                + " `assistant`, `tool` at line 1 column 57"),
                bad("no messages", chat("", ""), "Invalid messages value, it must have at least 1 item"));
    }

    private static Stream<Condition> tools() {
        String named = ",'tool_choice':{'type':'function','function':{'name':'f'}}";
        String refusal = "Thinking mode does not support this tool_choice";
        String beta = " is only available when using beta api (set base_url=\"https://api.deepseek.com/beta\")";
        String strict = ",'strict':true,'parameters':";
        String off = ",'thinking':{'type':'disabled'}";
        return Stream.of(
                bad("call required while thinking", chat(TOOLS.formatted("") + ",'tool_choice':'required'"), refusal),
                bad("call of a function while thinking", chat(TOOLS.formatted("") + named), refusal),
                bad(
                        "call required without functions",
                        chat(",'tool_choice':'required'" + off),
                        "tool_choice must be none or auto if there are no tools"),
                bad(
                        "call of a function without functions",
                        chat(",'tools':[]" + named + off),
                        "tool_choice must be none or auto if there are no tools"),
                bad(
                        "call of an unknown function",
                        chat(TOOLS.formatted("") + named.replace("'f'", "'g'") + off),
                        "tool_choice names the function 'g', which is not in tools"),
                bad(
                        "functions of one name",
                        chat(
                                ",'tools':[{'type':'function','function':{'name':'f'}},{'type':'function','function':{'name':'f'}}]"),
                        "Tool names must be unique: f"),
                bad("strict off the beta base", chat(TOOLS.formatted(strict + "{}")), "The strict parameter" + beta),
                bad(
                                "open object in strict mode",
                                chat(TOOLS.formatted(strict + "{'type':'object','properties':{}}")),
                                "Invalid schema for function 'f': additionalProperties must be false in strict mode")
                        .to("/beta/chat/completions"),
                bad(
                                "keyword in strict mode",
                                chat(
                                        TOOLS.formatted(
                                                strict
                                                        + "{'type':'object','additionalProperties':false,'required':['a'],'properties':{'a':{'type':'string','minLength':1}}}")),
                                "Invalid schema for function 'f': minLength is not supported in strict mode")
                        .to("/beta/v1/chat/completions"),
                bad(
                                "not every function strict",
                                chat(
                                        ",'tools':[{'type':'function','function':{'name':'f'}},{'type':'function','function':{'name':'g','strict':true}}]"),
                                "If one function is strict, every function in tools must be strict.")
                        .to("/beta/chat/completions"),
                bad(
                        "prefix off the beta base",
                        chat(USER + ",{'role':'assistant','content':'A','prefix':true}", ""),
                        "The prefix parameter" + beta),
                bad(
                                "prefix before the end",
                                chat("{'role':'assistant','content':'A','prefix':true}," + USER, ""),
                                "Only the last message may have prefix set to true")
                        .to("/beta/chat/completions"));
    }

    private static Stream<Condition> images() {
        return Stream.of(
                bad(
                        "image in a system message",
                        chat("{'role':'system','content':" + IMAGE + "}", ""),
                        "Images are not supported in messages with role 'system'"),
                bad(
                        "image in an assistant message",
                        chat(USER + ",{'role':'assistant','content':" + IMAGE + "}", ""),
                        "Images are not supported in messages with role 'assistant'"),
                bad(
                        "image to a text-only model",
                        "{'model':'deepseek-v4-pro','messages':[" + USER + ",{'role':'user','content':" + IMAGE + "}]}",
                        UNREADABLE + "messages[1]: unknown variant `image_url`, expected `text` at line 1 column 165"),
                bad(
                                "image before there were models for it",
                                "{'model':'deepseek-v4-flash','messages':[{'role':'user','content':" + IMAGE + "}]}",
                                UNREADABLE
                                        + "messages[0]: unknown variant `image_url`, expected `text` at line 1 column 136")
                        .on("2026-08-20"));
    }

    private static Stream<Condition> types() {
        return Stream.of(
                refused(
                        "thinking as a boolean",
                        chat(",'thinking':false"),
                        422,
                        UNREADABLE
                                + "thinking: invalid type: boolean `false`, expected struct ThinkingOptions at line 1"
                                + " column 86"),
                refused(
                        "content as a list",
                        chat("{'role':'system','content':['x']}", ""),
                        422,
                        UNREADABLE
                                + "messages[0].content: invalid type: sequence, expected a string at line 1 column 70"),
                refused(
                                "result of a function in parts, in August 2026",
                                chat(
                                                USER + "," + CALLING.formatted("")
                                                        + ",{'role':'tool','tool_call_id':'a','content':[{'type':'text','text':'1'}]}",
                                                "")
                                        .replace("deepseek-flash", "deepseek-v4-flash"),
                                422,
                                UNREADABLE
                                        + "messages[2].content: invalid type: sequence, expected a string at line 1 column 263")
                        .on("2026-08-31"),
                refused(
                        "no model",
                        "{'messages':[" + USER + "]}",
                        422,
                        UNREADABLE + "missing field `model` at line 1 column 45"),
                refused(
                                "json_schema, in 2025",
                                "{'model':'deepseek-chat','messages':[" + USER
                                        + "],'response_format':{'type':'json_schema'}}",
                                422,
                                UNREADABLE + "response_format: response_format.type `json_schema` is unavailable now")
                        .on("2025-01-20"),
                bad("an empty body", "", "Failed to parse the request body as JSON: EOF while parsing a value"),
                refused(
                        "a number without end",
                        chat(",'temperature':1e999"),
                        422,
                        UNREADABLE
                                + "temperature: invalid type: floating point `Infinity`, expected f64 at line 1 column 89"),
                bad(
                        "JSON too deep",
                        "[".repeat(600),
                        "Failed to parse the request body as JSON: Document nesting depth (501) exceeds the maximum"
                                + " allowed (500)"),
                bad(
                        "json_schema",
                        chat(",'response_format':{'type':'json_schema'}"),
                        "This response_format type is unavailable now"));
    }

    private static Stream<Condition> features() {
        return Stream.of(
                bad(
                        "JSON mode without the word",
                        chat(",'response_format':{'type':'json_object'}"),
                        "Prompt must contain the word 'json' in some form to use 'response_format' of type"
                                + " 'json_object'"),
                bad(
                        "JSON mode with the word in an assistant message only",
                        chat(
                                USER + ",{'role':'assistant','content':'json'}",
                                ",'response_format':{'type':'json_object'}"),
                        "Prompt must contain the word 'json' in some form to use 'response_format' of type"
                                + " 'json_object'"),
                bad(
                                "FIM on the stable base",
                                "{'model':'deepseek-flash','prompt':'a'}",
                                "completions api is only available when using beta api"
                                        + " (set base_url=\"https://api.deepseek.com/beta\")")
                        .to("/completions"),
                bad(
                                "FIM with echo and suffix",
                                "{'model':'deepseek-flash','prompt':'a','suffix':'b','echo':true}",
                                "echo is not allowed together with suffix or logprobs.")
                        .to("/beta/completions"),
                bad(
                                "FIM with too many tokens",
                                "{'model':'deepseek-flash','prompt':'a','max_tokens':4097}",
                                "Invalid max_tokens value, the valid range of max_tokens is [1, 4096]")
                        .to("/beta/completions"));
    }

    private static Stream<Condition> limits() {
        return Stream.of(
                refused("no money", chat(""), 402, "Insufficient Balance")
                        .ofType("unknown_error")
                        .setting(fake -> fake.balance("0")),
                refused(
                                "concurrency exceeded",
                                chat(""),
                                429,
                                "Your current concurrency is 1, which exceeds your concurrency limit of 0 based on your"
                                        + " remaining balance. Please top up your account to raise the limit.")
                        .ofType("rate_limit_error")
                        .setting(fake -> fake.concurrencyLimit(0)),
                refused("token rate exceeded", chat(""), 429, "Rate limit reached for TPM")
                        .ofType("rate_limit_error")
                        .setting(fake -> fake.whenever().reply(Reply.tokenRate())),
                bad("blocked input", chat(""), "Content Exists Risk")
                        .setting(fake -> fake.whenMessageContains("Hi").reply(Reply.contentRisk())),
                refused("failure of the service", chat(""), 500, "Internal Server Error")
                        .ofType("server_error")
                        .setting(fake -> fake.whenever().reply(Reply.error(500))),
                refused("overload of the service", chat(""), 503, "Service is too busy. Please try again later.")
                        .ofType("service_unavailable_error")
                        .setting(fake -> fake.whenever().reply(Reply.error(503))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void condition_isRefused(Condition condition) {
        condition.setting().accept(fake);
        HttpResponse<String> response = Wire.to(fake)
                .authorizedBy(condition.authorization())
                .post(condition.path(), condition.body().replace('\'', '"'));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(condition.status());
        JsonNode error = Wire.json(response).path("error");
        assertThat(error.propertyNames()).containsExactly("message", "type", "param", "code");
        assertThat(error.path("message")
                        .asString()
                        .replaceFirst(
                                "request_id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                                "request_id: *"))
                .isEqualTo(condition.message());
        assertThat(error.path("type").asString()).isEqualTo(condition.type());
        assertThat(error.path("param").isNull()).isTrue();
        assertThat(error.path("code").asString()).isEqualTo("invalid_request_error");
        assertThat(response.headers().firstValue("content-type")).contains("application/json");
        assertThat(response.headers().firstValue("x-ds-trace-id").orElse("")).matches("[0-9a-f]{32}");
    }
}
