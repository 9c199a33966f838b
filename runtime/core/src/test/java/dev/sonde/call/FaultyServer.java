package dev.sonde.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.call.CallForm.Outcome;
import dev.sonde.call.FaultyReply.Ending;
import dev.sonde.call.FaultyReply.Harm;
import dev.sonde.fuzz.Choices;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server that answers every call as was chosen for it, and calls whose outcome must be true whatever it answers. */
final class FaultyServer implements RawServer.Script {

    private final Map<String, FaultyReply> replies = new ConcurrentHashMap<>();

    /** Calls whose connection had a changed reply before: what is left of that may come so late that it passes for theirs. */
    private final Set<String> behindChanged = ConcurrentHashMap.newKeySet();

    /** Makes one call, and fails unless it has exactly one outcome, the right value or a failure of ours. */
    void call(Choices choices, ApiClient client, String id) throws Exception {
        CallForm form = choices.of(CallForm.values());
        String text = "answer " + choices.below(1_000) + " \u00fc".repeat(choices.below(300));
        GoodReply good = form.isStreamed()
                ? GoodReply.of("text/event-stream", events(text, choices), choices)
                : GoodReply.of("application/json", "{\"answer\":\"" + text + "\"}", choices);
        FaultyReply reply = FaultyReply.of(good.bytes(), good.endsByClose(), choices);
        replies.put(id, reply);
        Duration idle = reply.harm() == Harm.NONE ? Duration.ofSeconds(20) : Duration.ofMillis(60);

        Outcome outcome = form.call(
                id,
                client.with(CallOptions.builder()
                        .idleTimeout(idle)
                        .totalTimeout(Duration.ofSeconds(15))
                        .build()));

        String shown = form + " of \"" + text + "\" got " + outcome + "\nreply: " + reply;
        // A connection that was closed behind the last reply may fail the next call before its reply is taken.
        boolean served = replies.remove(id) == null;
        boolean alone = !behindChanged.remove(id);
        String whole = form.isStreamed() ? text : "{\"answer\":\"" + text + "\"}";
        if (outcome.failure() == null) {
            assertThat(served).as(shown).isTrue();
            if (reply.harm() != Harm.CHANGED) {
                assertThat(outcome.text()).as(shown).isEqualTo(whole);
            }
        } else if (reply.harm() != Harm.CHANGED) {
            assertThat(whole).as(shown).startsWith(outcome.text());
        }
        if (reply.harm() == Harm.NONE && served && alone) {
            assertThat(outcome.failure()).as(shown).isNull();
        }
    }

    private static String events(String text, Choices choices) {
        StringBuilder events = new StringBuilder(choices.of("", ": keep-alive\n\n", "\uFEFF"));
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + choices.below(200));
            events.append(Delta.event(text.substring(at, end)));
            at = end;
        }
        return events.append(Delta.finish("stop")).append("data: [DONE]\n\n").toString();
    }

    @Override
    public void serve(Connection connection) throws Exception {
        boolean changed = false;
        for (Connection.Request request = connection.request(); request != null; request = connection.request()) {
            String id = request.header(CallForm.ID);
            if (changed) {
                behindChanged.add(id);
            }
            FaultyReply reply = replies.remove(id);
            if (reply == null) {
                // The client has given it up meanwhile.
                behindChanged.remove(id);
                return;
            }
            changed |= reply.harm() == Harm.CHANGED;
            int from = 0;
            for (int split : reply.splits()) {
                connection.send(Arrays.copyOfRange(reply.bytes(), from, split));
                from = split;
            }
            connection.send(Arrays.copyOfRange(reply.bytes(), from, reply.bytes().length));
            if (reply.ending() == Ending.CLOSE) {
                return;
            } else if (reply.ending() == Ending.RESET) {
                connection.reset();
                return;
            } else if (reply.ending() == Ending.HALF_CLOSE) {
                connection.endOutput();
                connection.awaitClosed();
                return;
            }
        }
    }
}
