package dev.sonde.testkit;

import dev.sonde.testkit.behaviour.Switch;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A request, and how it is refused.
 *
 * @param name what is wrong with it
 * @param setting how the fake is set before
 * @param body the body, with single quotes in place of double ones
 * @param type the type of the error
 */
record Condition(
        String name,
        Consumer<FakeDeepSeek> setting,
        String path,
        String authorization,
        String body,
        int status,
        String type,
        String message) {

    static final String USER = "{'role':'user','content':'Hi'}";
    static final String CALLING =
            "{'role':'assistant','content':'','tool_calls':[{'id':'a','type':'function','function':{'name':'f','arguments':'{}'}}]%s}";
    static final String TOOL = "{'role':'tool','tool_call_id':'a','content':'1'}";
    static final String TOOLS = ",'tools':[{'type':'function','function':{'name':'f'%s}}]";
    static final String IMAGE = "[{'type':'image_url','image_url':{'url':'https://example.com/a.png'}}]";

    static Condition bad(String name, String body, String message) {
        return refused(name, body, 400, message);
    }

    static Condition refused(String name, String body, int status, String message) {
        return new Condition(
                name,
                fake -> {},
                "/chat/completions",
                "Bearer sk-fake",
                body,
                status,
                "invalid_request_error",
                message);
    }

    static String chat(String messages, String more) {
        return "{'model':'deepseek-flash','messages':[" + messages + "]" + more + "}";
    }

    static String chat(String more) {
        return chat(USER, more);
    }

    static String model(String id) {
        return "{'model':'" + id + "','messages':[" + USER + "]}";
    }

    Condition with(Switch... switches) {
        return setting(fake -> fake.set(switches));
    }

    Condition on(String day) {
        return setting(fake -> fake.asOn(LocalDate.parse(day)));
    }

    Condition setting(Consumer<FakeDeepSeek> other) {
        return new Condition(name, other, path, authorization, body, status, type, message);
    }

    Condition to(String otherPath) {
        return new Condition(name, setting, otherPath, authorization, body, status, type, message);
    }

    Condition authorizedBy(String header) {
        return new Condition(name, setting, path, header, body, status, type, message);
    }

    Condition ofType(String other) {
        return new Condition(name, setting, path, authorization, body, status, other, message);
    }

    @Override
    public String toString() {
        return name;
    }
}
