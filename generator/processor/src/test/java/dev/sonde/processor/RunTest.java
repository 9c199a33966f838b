package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.call.CallOptions;
import dev.sonde.error.InvalidReplyException;
import dev.sonde.processor.provider.AskOptions;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.processor.provider.Question;
import dev.sonde.processor.provider.Turn;
import dev.sonde.prompt.Conversation;
import dev.sonde.prompt.Image;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated classes at work: what they ask a client, and what they make of its answer. */
class RunTest {

    private static Generated generated;

    @BeforeAll
    static void compile() {
        generated = Generated.from("texts", "values", "calls", "parameters", "conversation", "images", "examples");
    }

    @Test
    void text_withVariables_fillsThemInAndNeverScansThem() {
        Oracle oracle = new Oracle("Hallo {{text}}");

        Object reply = call("Translator", oracle, "translate", "Hi {{tone}}", Locale.forLanguageTag("de-AT"), "kind");

        assertThat(reply).isEqualTo("Hallo {{text}}");
        Question question = oracle.question();
        assertThat(question.messages())
                .containsExactly(
                        "system: You are a translator with a kind tone.", "user: Translate into de-AT: Hi {{tone}}");
        assertThat(question.model()).isEqualTo(new Question.Model("oracle-small"));
        assertThat(question.maxTokens()).isEqualTo(2000);
        assertThat(question.temperature()).isNull();
        assertThat(question.json()).isFalse();
    }

    @Test
    void text_ofSeveralLines_isSentAsItWasWritten() {
        Oracle oracle = new Oracle("Once upon a time");

        @SuppressWarnings("unchecked")
        Stream<String> told = (Stream<String>) call("Translator", oracle, "tell", "frogs", 7, "dry");

        try (told) {
            assertThat(told).containsExactly("Once ", "upon ", "a ", "time");
        }
        assertThat(oracle.question().messages().get(1))
                .isEqualTo("user: Tell a story.\n\nIt has \"7\" words and is about:\n  frogs\n");
    }

    @Test
    void listsAndArrays_areJson() {
        Oracle oracle = new Oracle("ok");

        call("Translator", oracle, "join", List.of("a", "b"), new int[] {1, 2}, new String[][] {{"x"}}, new String[] {
            "z"
        });

        assertThat(oracle.question().messages())
                .containsExactly("user: Join [\"a\",\"b\"], [1,2], [[\"x\"]] and [\"z\"]");
    }

    @Test
    void nullArgument_isRefusedBeforeTheCall() {
        Oracle oracle = new Oracle("ok");

        assertThatThrownBy(() -> call("Translator", oracle, "translate", null, Locale.ENGLISH, "kind"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Variable {{text}} is null");
        assertThat(oracle.questions()).isEmpty();
    }

    @Test
    void nullArgument_thatMayBe_leavesItsSectionOut() {
        Oracle oracle = new Oracle("ok");

        call("Translator", oracle, "maybe", (Object) null);

        assertThat(oracle.question().messages()).containsExactly("user: Maybe ");
    }

    @Test
    void record_isReadFromTheJsonThatWasAskedFor() {
        Oracle oracle = new Oracle("""
                ```json
                {"name": "Ada", "age": 36, "mood": "calm", "e_mails": ["a@b"],
                 "address": {"street": "St James", "rent": 12.50, "verified": true, "latitude": 51.5}}
                ```
                """);

        Object person = call("Extractor", oracle, "person", "Ada");

        assertThat(person)
                .hasToString("Person[name=Ada, age=36, mood=Optional[CALM], address=Address[street=St James,"
                        + " rent=Optional[12.50], verified=true, latitude=51.5], emails=[a@b]]");
        assertThat(oracle.question().json()).isTrue();
        assertThat(oracle.question().messages().get(0))
                .startsWith("system: Leave out what is not said.\n\nReply in JSON of this type: {name: string")
                .contains("/* As on the passport. */");
    }

    @Test
    void record_withoutARequiredPart_isAnErrorNotAZero() {
        assertThatThrownBy(() -> call("Extractor", new Oracle("{\"name\": \"Ada\", \"e_mails\": []}"), "person", "Ada"))
                .isInstanceOf(InvalidReplyException.class)
                .hasMessageContaining("age");
    }

    @Test
    void values_areReadFromTheirProperty() {
        assertThat(call("Extractor", new Oracle("{\"value\": true}"), "polite", "x"))
                .isEqualTo(true);
        assertThat(call("Extractor", new Oracle("{\"value\": 42}"), "words", "x"))
                .isEqualTo(42);
        assertThat(call("Extractor", new Oracle("{\"value\": 42}"), "letters", "x"))
                .isEqualTo(42L);
        assertThat(call("Extractor", new Oracle("{\"value\": 0.5}"), "sure", "x"))
                .isEqualTo(0.5);
        assertThat(call("Extractor", new Oracle("{\"value\": \"CROSS\"}"), "mood", "x"))
                .hasToString("CROSS");
        assertThat((Collection<?>) call("Extractor", new Oracle("{\"value\": [\"a\"]}"), "tags", "x"))
                .isEqualTo(List.of("a"));
    }

    @Test
    void recursiveRecord_isReadToItsLeaves() {
        Object outline = call(
                "Extractor",
                new Oracle("{\"title\": \"a\", \"sections\": [{\"title\": \"b\", \"sections\": []}]}"),
                "outline",
                "x");

        assertThat(outline).hasToString("Section[title=a, sections=[Section[title=b, sections=[]]]]");
    }

    @Test
    void settingsOfACall_reachTheClient() {
        Oracle oracle = new Oracle("ok");

        call("Calls", oracle, "translate", "x");
        call("Calls", oracle, "explain", "x");

        CallOptions both = CallOptions.builder()
                .idleTimeout(Duration.ofMillis(500))
                .totalTimeout(Duration.ofMinutes(2))
                .attempts(2)
                .build();
        assertThat(oracle.options()).hasSize(2);
        assertThat(oracle.options().get(0)).hasToString(both.toString());
    }

    @Test
    void optionsOfACall_countInsteadOfTheAnnotations() {
        Oracle oracle = new Oracle("ok");

        call("Tuned", oracle, "explain", "x", new AskOptions(0.5, null));

        assertThat(oracle.question().temperature()).isEqualTo(0.5);
        assertThat(oracle.question().seed()).isEqualTo(7L);
    }

    @Test
    void settingsOfACall_comeOnTopOfTheAnnotations() {
        Oracle oracle = new Oracle("ok");
        CallOptions own = CallOptions.builder().header("x-team", "blue").build();

        try (Stream<?> told = (Stream<?>) call("Tuned", oracle, "tell", own, "frogs")) {
            assertThat(told).hasSize(1);
        }

        assertThat(oracle.options()).hasSize(2).last().isSameAs(own);
    }

    @Test
    void conversation_isSentBehindTheSystem_andExtendedByWhatWasSaid() {
        Conversation<Turn> before = Conversation.of(List.of(new Turn("user: Hi."), new Turn("assistant: Hello.")));
        Oracle oracle = new Oracle("In room 7.");

        Conversation<?> after = (Conversation<?>) call("Clerk", oracle, "talk", before, "Where do I sleep?");

        assertThat(oracle.question().messages())
                .containsExactly(
                        "system: You are a clerk.", "user: Hi.", "assistant: Hello.", "user: Where do I sleep?");
        assertThat(after.messages())
                .extracting(Object::toString)
                .containsExactly(
                        "Turn[text=user: Hi.]",
                        "Turn[text=assistant: Hello.]",
                        "Turn[text=user: Where do I sleep?]",
                        "Turn[text=assistant: In room 7.]");
        assertThat(after.reply()).isEqualTo("In room 7.");
        assertThat(before.messages()).hasSize(2);
    }

    @Test
    void conversation_beginsWithAPrompt() {
        Conversation<?> begun = (Conversation<?>) call("Clerk", new Oracle("Good morning."), "greet", "Ada");

        assertThat(begun.messages())
                .isEqualTo(List.of(new Turn("user: Good morning, Ada."), new Turn("assistant: Good morning.")));
    }

    @Test
    void conversation_thatIsAskedForAgain_holdsTheReplyThatCounts() {
        Oracle oracle = new Oracle("", "Yes.");

        Conversation<?> talk = (Conversation<?>)
                ((CompletableFuture<?>) call("Clerk", oracle, "later", List.of(new Turn("user: Hi.")), "Here?")).join();

        assertThat(talk.messages())
                .isEqualTo(List.of(new Turn("user: Hi."), new Turn("user: Here?"), new Turn("assistant: Yes.")));
    }

    @Test
    void images_goWithTheUsersText() {
        Oracle oracle = new Oracle("a cat");

        call("Eye", oracle, "look", Image.at(URI.create("https://example.org/a.png")), "It purrs.");

        assertThat(oracle.question().messages())
                .containsExactly("user: What is this? It purrs. [Image[https://example.org/a.png]]");
    }

    @Test
    void examples_standBetweenTheSystemAndTheUser_asTheModelIsToWriteThem() {
        Oracle oracle = new Oracle("{\"value\": \"CALM\"}");

        call("Mail", oracle, "mood", "Fine");

        assertThat(oracle.question().messages())
                .hasSize(6)
                .endsWith(
                        "user: Thank you",
                        "assistant: {\"value\": \"CALM\"}",
                        "user: Thanks for nothing",
                        "assistant: {\"value\": \"CROSS\"}",
                        "user: Fine");
    }

    private static Object call(String type, Oracle oracle, String method, Object... arguments) {
        return generated.call(type, oracle, method, arguments);
    }
}
