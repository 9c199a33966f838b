package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.ApiReply;
import dev.sonde.error.EmptyReplyException;
import dev.sonde.prompt.tool.ToolResult;
import dev.sonde.prompt.tool.ToolUse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private record Request(List<String> sent) implements ConversationRequest<String> {
        @Override
        public String replied(TextReply reply) {
            return "model: " + reply.text().orElseThrow();
        }
    }

    @Test
    void reply_extendsByTheLastMessageAndWhatTheModelSaid() {
        Conversation<String> before = Conversation.<String>empty().with("user: Hi");
        Request request = new Request(List.of("system: Be kind", "example", "user: Hi", "user: There?"));

        Conversation<String> after = Replies.read(Said.of("Yes."), Content.conversation(before, request));

        assertThat(after.messages()).containsExactly("user: Hi", "user: There?", "model: Yes.");
        assertThat(after.reply()).isEqualTo("Yes.");
        assertThat(before.messages()).containsExactly("user: Hi");
    }

    @Test
    void reply_afterTools_extendsByAllThatWasSaid() {
        Conversation<String> before = Conversation.<String>empty().with("user: Hi");
        Grown first = new Grown(List.of("system: Be kind", "user: Hi", "user: Sum?"));
        Content<TextReply, Conversation<String>> content = Content.conversation(before, first);
        Iterator<Spoken> replies = List.of(
                        Spoken.calls("add {\"a\": 1}"), Spoken.calls("add {\"a\": 2}"), Spoken.text("3"))
                .iterator();

        Conversation<String> after = ReplyRetry.using(ToolUse.of(new Toolbox()))
                .read(first, (request, options) -> ApiReply.of(replies.next()), content);

        assertThat(after.messages())
                .containsExactly(
                        "user: Hi", "user: Sum?", "model calls", "result", "model calls", "result", "model: 3");
        assertThat(after.reply()).isEqualTo("3");
    }

    private record Grown(List<String> sent) implements ConversationRequest<String>, PromptRequest<Grown> {

        @Override
        public String replied(TextReply reply) {
            return "model: " + reply.text().orElseThrow();
        }

        @Override
        public Grown continued(TextReply said, String answer) {
            throw new AssertionError(answer);
        }

        @Override
        public Grown answered(TextReply said, List<ToolResult> results) {
            List<String> more = new ArrayList<>(sent);
            more.add("model calls");
            results.forEach(result -> more.add("result"));
            return new Grown(more);
        }
    }

    @Test
    void emptyReply_isNoPartOfIt() {
        Content<TextReply, Conversation<String>> content =
                Content.conversation(Conversation.empty(), new Request(List.of("user: Hi")));

        assertThatThrownBy(() -> Replies.read(Said.of(" "), content)).isInstanceOf(EmptyReplyException.class);
    }

    @Test
    void conversation_keepsItsMessages_andTellsOnlyTheirNumber() {
        List<String> given = new ArrayList<>(List.of("a secret"));
        Conversation<String> conversation = Conversation.of(given);
        given.clear();

        assertThat(conversation.messages()).containsExactly("a secret");
        assertThat(conversation)
                .hasToString("Conversation[1 messages]")
                .isEqualTo(Conversation.<String>empty().with("a secret"))
                .hasSameHashCodeAs(Conversation.of(List.of("a secret")))
                .isNotEqualTo(Conversation.empty());
    }
}
