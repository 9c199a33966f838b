package dev.sonde.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.EmptyReplyException;
import java.util.ArrayList;
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
