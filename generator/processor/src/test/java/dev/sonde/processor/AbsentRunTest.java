package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sonde.processor.provider.AskOptions;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Image;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated classes that are given null where it may stand: it is as good as nothing. */
class AbsentRunTest {

    private static final Image CAT = Image.at(URI.create("https://example.org/cat.png"));

    private static Generated generated;

    private final Oracle oracle = new Oracle("ok");

    @BeforeAll
    static void compile() {
        generated = Generated.from("absent");
    }

    @Test
    void noConversation_isOneThatBegins() {
        List<Turn> said = List.of(new Turn("user: Hi"), new Turn("assistant: ok"));

        assertThat(((Conversation<?>) call("talk", null, "Hi", null)).messages())
                .isEqualTo(said);
        assertThat(((Conversation<?>) call("goOn", null, "Hi")).messages()).isEqualTo(said);
        assertThat(oracle.questions())
                .allSatisfy(question -> assertThat(question.messages()).containsExactly("user: Hi"));
    }

    @Test
    void aConversation_isGoneOnWith() {
        call("talk", Conversation.of(List.of(new Turn("user: Hi"))), "And?", null);

        assertThat(oracle.question().messages()).containsExactly("user: Hi", "user: And?");
    }

    @Test
    void noOptions_leaveThoseOfTheAnnotation() {
        try (Stream<?> told = (Stream<?>) call("tell", "x", null, null)) {
            assertThat(told).hasSize(1);
        }

        assertThat(oracle.question().temperature()).isEqualTo(1.5);
    }

    @Test
    void options_count() {
        try (Stream<?> told = (Stream<?>) call("tell", "x", new AskOptions(0.5, null), null)) {
            assertThat(told).hasSize(1);
        }

        assertThat(oracle.question().temperature()).isEqualTo(0.5);
    }

    @Test
    void noImage_isNotSent() {
        call("look", null, null);
        call("compare", CAT, null);
        call("all", (Object) null);

        assertThat(oracle.questions())
                .flatExtracting(question -> question.messages())
                .containsExactly(
                        "user: What is this? []",
                        "user: What differs? [Image[https://example.org/cat.png]]",
                        "user: What is common? []");
    }

    private Object call(String method, Object... arguments) {
        return generated.call("Porter", oracle, method, arguments);
    }
}
