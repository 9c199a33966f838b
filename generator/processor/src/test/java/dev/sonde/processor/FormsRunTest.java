package dev.sonde.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sonde.error.TruncatedReplyException;
import dev.sonde.observe.TokenUsage;
import dev.sonde.processor.provider.Answer;
import dev.sonde.processor.provider.Oracle;
import dev.sonde.prompt.Completion;
import dev.sonde.prompt.Ending;
import dev.sonde.prompt.Outcome;
import dev.sonde.prompt.Partial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every form of a reply, from generated classes. */
class FormsRunTest {

    private static final String ADA = "{\"name\": \"Ada\", \"nights\": 3}";
    private static final String BOTH = "{\"value\": [" + ADA + ", {\"name\": \"Bob\", \"nights\": 1}]}";

    private static Generated generated;

    @BeforeAll
    static void compile() {
        generated = Generated.from("forms");
    }

    @Test
    void completion_isTheValueAndWhatTheCallTold() {
        Completion<?> told = (Completion<?>) call("told", "Of a queen");
        assertThat(told.value()).isEqualTo("Of a queen");
        assertThat(told.usage()).contains(new TokenUsage(10L, 5L, 8L, 2L));
        assertThat(told.reasoning()).contains("Hm.");
        assertThat(((Completion<?>) call("guest", ADA)).value()).hasToString("Guest[name=Ada, nights=3]");
        assertThat(((Completion<?>) call("everything", "All")).value()).isEqualTo(new Answer("All", Ending.COMPLETE));
    }

    @Test
    void outcome_isWhatBecameOfIt() {
        assertThat(((Outcome<?>) call("maybeGuest", ADA)).orElseThrow()).hasToString("Guest[name=Ada, nights=3]");
        assertThat(call("maybeGuest", "{\"name\": ...")).isInstanceOf(Outcome.Truncated.class);
        assertThat(((Outcome<?>) call("count", "{\"value\": 3}")).orElseThrow()).isEqualTo(3);
        assertThat(call("count", "{\"value\": []}"))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.text()).isEqualTo("{\"value\": []}"));
    }

    @Test
    void optional_isAskedForAsSuch() {
        Oracle oracle = new Oracle("{\"value\": null}");

        assertThat(generated.call("Reader", oracle, "anybody", "x")).isEqualTo(Optional.empty());
        assertThat(oracle.question().messages().get(0)).contains("{value?: {name: string, nights: integer}}");
        assertThat((Optional<?>) call("anybody", "{\"value\": " + ADA + "}"))
                .get()
                .hasToString("Guest[name=Ada, nights=3]");
    }

    @Test
    void nullableReply_isAskedForAsAnOptional_andNullIfThereIsNone() {
        Oracle oracle = new Oracle("{\"value\": null}");

        assertThat(generated.call("Reader", oracle, "somebody", "x")).isNull();
        assertThat(oracle.question().messages().get(0)).contains("{value?: {name: string, nights: integer}}");
        assertThat(call("somebody", "{\"value\": " + ADA + "}")).hasToString("Guest[name=Ada, nights=3]");
    }

    @Test
    void futures_bringTheSame() {
        assertThat(later("later", "Later")).isEqualTo("Later");
        assertThat(later("guestLater", ADA)).hasToString("Guest[name=Ada, nights=3]");
        assertThat(later("everythingLater", "All")).isEqualTo(new Answer("All", Ending.COMPLETE));
        assertThat(((Completion<?>) later("guestsLater", BOTH)).value())
                .hasToString("[Guest[name=Ada, nights=3], Guest[name=Bob, nights=1]]");
        assertThat(later("outcomeLater", "{...")).isInstanceOf(Outcome.Truncated.class);
    }

    @Test
    void elements_comeOneAfterTheOther() {
        try (Stream<?> guests = (Stream<?>) call("guests", BOTH)) {
            assertThat(guests).hasToString("[Guest[name=Ada, nights=3], Guest[name=Bob, nights=1]]");
        }
        List<Object> read = new ArrayList<>();
        try (Stream<?> guests = (Stream<?>) call("guests", "[" + ADA + ", ...")) {
            assertThatThrownBy(() -> guests.forEach(read::add)).isInstanceOf(TruncatedReplyException.class);
        }
        assertThat(read).hasSize(1);
        assertThat(published("numbers", "{\"value\": [1, 2, 3]}")).hasToString("[1, 2, 3]");
    }

    @Test
    void pieces_areThoseOfTheText() {
        try (Stream<?> pieces = (Stream<?>) call("pieces", "Of a queen")) {
            assertThat(pieces).hasToString("[Of , a , queen]");
        }
        assertThat(published("published", "Of a queen")).hasToString("[Of , a , queen]");
        assertThat(published("publishedEvents", "Of a queen")).hasSize(4);
    }

    @Test
    void growingValue_growsToTheWhole() {
        try (Stream<?> growing = (Stream<?>) call("growing", ADA)) {
            List<?> all = growing.toList();
            assertThat(all.get(1)).hasToString("Partial[{\"name\":\"Ada\"}]");
            assertThat(((Partial<?>) all.get(all.size() - 1)).complete())
                    .get()
                    .hasToString("Guest[name=Ada, nights=3]");
        }
        List<Object> lists = published("growingList", BOTH);
        assertThat(((Partial<?>) lists.get(lists.size() - 1)).complete())
                .get()
                .hasToString("[Guest[name=Ada, nights=3], Guest[name=Bob, nights=1]]");
    }

    private static Object call(String method, String answer) {
        return generated.call("Reader", new Oracle(answer), method, "x");
    }

    private static Object later(String method, String answer) {
        return ((CompletableFuture<?>) call(method, answer)).join();
    }

    private static List<Object> published(String method, String answer) {
        Collector collector = new Collector();
        ((Flow.Publisher<?>) call(method, answer)).subscribe(collector);
        return collector.all();
    }
}
