package dev.sonde.testkit.fault;

import dev.sonde.call.EventStream;
import dev.sonde.call.RetryPolicy;
import dev.sonde.deepseek.DeepSeekClient;
import dev.sonde.deepseek.model.ChatCompletionChunk;
import dev.sonde.http.Transport;
import java.util.List;

/**
 * A program: a client with a small heap and a server elsewhere whose replies do not end. The text of a request names the
 * fault of its reply.
 */
final class EndlessReplies {

    /** What does not end, or is larger than the heap. */
    static final List<NamedFault> FAULTS = List.of(
            NamedFault.HUGE_EVENT,
            NamedFault.ENDLESS_LINE,
            NamedFault.ENDLESS_REPLY,
            NamedFault.ENDLESS_ERROR,
            NamedFault.ENDLESS_HEAD);

    /** Of 200 bytes and more each: more than the heap. */
    static final int MANY_EVENTS = 100_000;

    private EndlessReplies() {}

    /** @param arguments the base URL of the server and the key */
    public static void main(String[] arguments) throws Exception {
        for (Way way : Way.values()) {
            try (Transport transport = way.open();
                    DeepSeekClient client = Scene.client(arguments[0], arguments[1], transport)
                            .retries(RetryPolicy.none())
                            .build()) {
                for (NamedFault fault : FAULTS) {
                    for (Form form : Form.values()) {
                        if (isBounded(fault, form)) {
                            Outcome outcome = form.call(client, Scene.request(fault.id()), () -> {});
                            System.out.println(line(way, fault, form, outcome.describe()));
                        }
                    }
                }
                readMany(client);
                System.out.println(way + " read many");
            }
        }
    }

    /** A stream of ever more small events has no bound; its reader need not keep them. */
    static boolean isBounded(NamedFault fault, Form form) {
        return fault != NamedFault.ENDLESS_REPLY || form != Form.ITERABLE && form != Form.PUBLISHER;
    }

    static String line(Way way, NamedFault fault, Form form, String outcome) {
        return String.join(" ", way.name(), fault.id(), form.name(), outcome);
    }

    private static void readMany(DeepSeekClient client) {
        try (EventStream<ChatCompletionChunk> stream =
                client.createChatCompletionStream(Scene.request(NamedFault.ENDLESS_REPLY.id()))) {
            int events = 0;
            for (ChatCompletionChunk chunk : stream) {
                events += chunk.choices().size();
                if (events >= MANY_EVENTS) {
                    return;
                }
            }
        }
    }
}
